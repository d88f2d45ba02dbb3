import { identifier } from '../../core/quoting.js';
import { KINDS, levelOf } from '../../model/kinds/kinds.js';
import type { RowLevel } from '../../model/kinds/vocabulary.js';
import { STATES } from '../../model/states/states.js';
import { tellsState } from '../../model/states/vocabulary.js';
import { TABLES } from '../../model/tables.js';
import { findHeader } from '../mapping/index.js';
import { list } from '../values/index.js';
import { count, headerFor, type Stage, type TransformContext } from './stage.js';
import { SHAPE } from './words.js';

const NUMBERS = ['money', 'number', 'integer', 'ratio'];

/**
 * Heads of orders that are told by what they leave blank, as the item's columns are in the row of an order of several items: the lines
 * take from the head of their number whatever all lines of such orders leave blank, sums of the order too, which then stand on every
 * line and are taken once.
 */
async function takeHeads(context: TransformContext, stage: Stage, header: string, id: string): Promise<Stage> {
  const { writer } = context;
  const table = `${stage.table}_t`;
  const line = `nullif(trim(${identifier(header)}), '') IS NOT NULL`;
  await writer.run(`CREATE OR REPLACE TEMP TABLE ${table}_all AS
    SELECT *, count_if(NOT (${line})) OVER of_order AS __heads, count_if(${line}) OVER of_order AS __lines
    FROM ${stage.table} WINDOW of_order AS (PARTITION BY __file, ${identifier(id)})`);
  const own = await filledHeaders(context, { ...stage, table: `${table}_all` }, `${line} AND __heads > 0`);
  const ofOrders = stage.headers.filter((name) => !own.has(name));
  const lend = ofOrders.map((name) => {
    const x = identifier(name);
    return `coalesce(nullif(trim(${x}), ''), max(${x}) FILTER (NOT (${line})) OVER (PARTITION BY __file, ${identifier(id)})) AS ${x}`;
  });
  const star = lend.length === 0 ? '*' : `* REPLACE (${lend.join(', ')})`;
  await writer.run(`CREATE OR REPLACE TEMP TABLE ${table} AS SELECT * EXCLUDE (__heads, __lines, __line) FROM
    (SELECT ${star}, ${line} AS __line FROM ${table}_all) WHERE __line OR __lines = 0 ORDER BY __file, __row`);
  const heads = await count(writer, `${table}_all WHERE NOT (${line}) AND __lines > 0`);
  await writer.run(`DROP TABLE ${table}_all`);
  const note = SHAPE.heads_taken_apart({ header, heads, lines: await count(writer, table) });
  return { ...stage, table, ofOrders, notes: [...stage.notes, note] };
}

/**
 * Rows of orders, their lines and their payments, each of one table: lines (or payments) stay and take from the order above them, or
 * from that of their number, what they leave blank; numbers of the order are not theirs. Orders without lines stay themselves.
 */
export async function takeApart(context: TransformContext, stage: Stage, column: string): Promise<Stage> {
  const { writer, mapping } = context;
  const header = headerFor(column, 'row_types', stage, mapping);
  const words = await writer.rows(`SELECT DISTINCT trim(${identifier(header)}) AS w FROM ${stage.table}`);
  const id = mapping.columns.order_id?.from
    ?.map((name) => findHeader(name, stage.headers))
    .find((name) => name !== undefined);
  const levels = new Set(words.map(({ w }) => levelOf(KINDS.orders!, String(w ?? ''))));
  const isTold = levels.has('head') && levels.has('line');
  // Items may be called as levels are: `L`. A head leaves its own blank.
  const isBlank = words.some(({ w }) => String(w ?? '') === '');
  if (id !== undefined && ((levels.size === 1 && levels.has(undefined)) || (isBlank && !isTold)))
    return takeHeads(context, stage, header, id);
  const of = (level: RowLevel) => {
    const known = words.map(({ w }) => String(w ?? '')).filter((word) => levelOf(KINDS.orders!, word) === level);
    return `coalesce(trim(${identifier(header)}) IN (${list(known.length > 0 ? known : [''])}), FALSE)`;
  };
  const [head, line, payment] = [of('head'), of('line'), of('payment')];
  const isPayments = mapping.into === 'payments';
  const kept = isPayments ? payment : line;
  const own = await filledHeaders(context, stage, kept);
  const lent = stage.headers.filter((name) => name !== header && !own.has(name) && isLent(context, name));
  const group = id !== undefined && own.has(id) ? `__file, ${identifier(id)}` : '__file, __head';
  const table = `${stage.table}_t`;
  const numbered = `SELECT *, count_if(${head}) OVER (PARTITION BY __file ORDER BY __row) AS __head FROM ${stage.table}`;
  const lend = lent.map(
    (name) =>
      `coalesce(${identifier(name)}, max(${identifier(name)}) FILTER (${head}) OVER of_order) AS ${identifier(name)}`,
  );
  const star = lend.length === 0 ? '* EXCLUDE (__head)' : `* EXCLUDE (__head) REPLACE (${lend.join(', ')})`;
  const lines = `count_if(${kept}) OVER of_order`;
  await writer.run(`CREATE OR REPLACE TEMP TABLE ${table} AS SELECT * EXCLUDE (__lines) FROM
    (SELECT ${star}, ${lines} AS __lines FROM (${numbered}) WINDOW of_order AS (PARTITION BY ${group}))
    WHERE ${kept}${isPayments ? '' : ` OR (${head} AND __lines = 0)`} ORDER BY __file, __row`);
  const [heads, after, payments] = [
    await count(writer, `${stage.table} WHERE ${head}`),
    await count(writer, table),
    await count(writer, `${stage.table} WHERE ${payment}`),
  ];
  const notes = isPayments
    ? [SHAPE.payments_taken({ header, payments: after })]
    : [SHAPE.rows_taken_apart({ header, heads, lines: after, payments })];
  return { ...stage, table, notes: [...stage.notes, ...notes] };
}

/** Headers under which rows of a condition have a value. */
async function filledHeaders({ writer }: TransformContext, stage: Stage, where: string): Promise<ReadonlySet<string>> {
  const picks = stage.headers.map((name, i) => `count(nullif(trim(${identifier(name)}), '')) AS n${i}`);
  const row = await writer.row(`SELECT ${picks.join(', ')} FROM ${stage.table} WHERE ${where}`);
  return new Set(stage.headers.filter((_, i) => Number(row[`n${i}`]) > 0));
}

/** Whether what an order says under a header holds for its lines: its state, and no sums, which would count once a line. */
function isLent({ mapping }: TransformContext, header: string): boolean {
  const vocabulary = STATES[mapping.into];
  if (vocabulary !== undefined && tellsState(vocabulary, header)) return true;
  const name = Object.keys(mapping.columns).find((column) => mapping.columns[column]!.from?.includes(header));
  const model = name === undefined ? undefined : TABLES[mapping.into]!.columns[name];
  return model !== undefined && !NUMBERS.includes(model.type);
}

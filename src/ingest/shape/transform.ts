import { UserError } from '../../core/errors.js';
import { identifier, literal } from '../../core/quoting.js';
import {
  copyTexts,
  csvSql,
  type Footer,
  isPartial,
  isTotalSql,
  type TextSource,
  totalsOf,
  usualColumns,
} from '../read/index.js';
import type { Reject, SourceMapping } from '../terms/index.js';
import { type DecimalMark, missingSql, wideNumberSql } from '../values/index.js';
import { readAnswers } from './answers.js';
import { keepCosts } from './costs.js';
import { checkExpression } from './expression.js';
import { rawTotals } from './footer-sums.js';
import { readHeadings } from './headings.js';
import { joinRows } from './join.js';
import { collapseRows, pivotRows, unpivotRows } from './reshape.js';
import { count, headerFor, type Part, type Stage, type TransformContext } from './stage.js';
import { takeApart } from './take-apart.js';
import { SHAPE } from './words.js';

/** Whether a source is more than its files' columns, read as they stand. */
export function needsStage(mapping: SourceMapping, files: readonly TextSource[]): boolean {
  const { fillDown, drop, joins, unpivot, pivot, collapse, columns, rowTypes, rowKinds, headings } = mapping;
  const exprs = Object.values(columns).some(({ expr }) => expr !== undefined);
  const footers = files.some(({ footer, hasSubtotals }) => footer !== null || hasSubtotals);
  return (
    exprs ||
    footers ||
    mapping.into === 'surveys' ||
    fillDown.length > 0 ||
    rowTypes !== undefined ||
    rowKinds !== undefined ||
    headings !== undefined ||
    drop !== null ||
    joins.length > 0 ||
    unpivot !== null ||
    pivot !== null ||
    collapse !== null
  );
}

/** Runs the steps of a mapping over files of one layout: subtotals out, fill down, join, drop, collapse, pivot, unpivot. */
export async function transform(
  context: TransformContext,
  files: readonly TextSource[],
  table: string,
): Promise<Stage> {
  if (joinsAlone(context.mapping, files)) return viewJoined(context, files[0]!, table);
  return transformAside(context, files, table);
}

/** Whether all that is done to a file's rows is to look up parents: then they can be read once, when they are stored. */
function joinsAlone(mapping: SourceMapping, files: readonly TextSource[]): boolean {
  return mapping.joins.length > 0 && files.length === 1 && !needsStage({ ...mapping, joins: [] }, files);
}

async function viewJoined(context: TransformContext, file: TextSource, table: string): Promise<Stage> {
  const { writer, mapping } = context;
  const columns = file.layout.headers.map(identifier).join(', ');
  await writer.run(
    `CREATE OR REPLACE TEMP VIEW ${table} AS SELECT 0 AS __file, 0 AS __row, FALSE AS __lost, ${columns} FROM ${csvSql(file)}`,
  );
  const { headers } = file.layout;
  const unseen = { lost: '__lost', joins: [], context, table };
  let stage: Stage = { table, headers, files: [file], rejects: [], notes: [], totals: [], remade: false, unseen };
  for (const join of mapping.joins) stage = await joinRows(context, stage, join);
  // Parents that cannot be read whole are told of as rejects.
  return stage.rejects.length > 0 ? readAside(context, file, table) : stage;
}

async function readAside(context: TransformContext, file: TextSource, table: string): Promise<Stage> {
  await context.writer.run(`DROP VIEW ${table}`);
  return transformAside(context, [file], table);
}

/** Rows that nobody has looked at yet read aside after all, under the same names, with their rejects. */
export async function lookThrough(part: Part): Promise<Part> {
  const unseen = part.stage?.unseen;
  if (!unseen) return part;
  const [file] = part.stage!.files;
  return { ...part, stage: await readAside(unseen.context, file!, unseen.table) };
}

async function transformAside(context: TransformContext, files: readonly TextSource[], table: string): Promise<Stage> {
  const { mapping, writer } = context;
  let stage = await readFiles(context, files, table);
  if (mapping.headings !== undefined) stage = await readHeadings(context, stage, mapping.headings);
  stage = await withoutSubtotals(context, stage);
  if (files.some(({ footer }) => footer !== null))
    stage = { ...stage, totals: [...stage.totals, ...(await rawTotals(writer, stage, context.decimal))] };
  if (mapping.rowTypes !== undefined) stage = await takeApart(context, stage, mapping.rowTypes);
  if (mapping.fillDown.length > 0) stage = await fillDown(context, stage);
  if (mapping.rowKinds !== undefined) stage = await keepCosts(context, stage);
  for (const join of mapping.joins) stage = await joinRows(context, stage, join);
  if (mapping.drop !== null) stage = await dropRows(context, stage, mapping.drop);
  if (mapping.collapse) stage = await collapseRows(context, stage, mapping.collapse);
  if (mapping.pivot) stage = await pivotRows(writer, stage, mapping.pivot);
  if (mapping.unpivot) stage = await unpivotRows(context, stage, mapping.unpivot);
  if (mapping.into === 'surveys') stage = await readAnswers(context, stage);
  return { ...stage, remade: (mapping.collapse ?? mapping.pivot ?? mapping.unpivot) !== null };
}

async function readFiles({ writer }: TransformContext, files: readonly TextSource[], table: string): Promise<Stage> {
  const rejects: Reject[] = [];
  const single = files.length === 1;
  for (const [i, file] of files.entries())
    rejects.push(...(await copyTexts(writer, file, i, single ? table : `${table}_${i}`)));
  if (!single) {
    const selects = files.map((_, i) => `SELECT * FROM ${table}_${i}`);
    await writer.run(`CREATE OR REPLACE TEMP TABLE ${table} AS ${selects.join(' UNION ALL BY NAME ')}`);
    for (const i of files.keys()) await writer.run(`DROP TABLE ${table}_${i}`);
  }
  const headers = [...new Set(files.flatMap(({ layout }) => layout.headers))];
  return {
    table,
    headers,
    files,
    rejects,
    notes: [],
    totals: [],
    remade: false,
    unseen: null,
  };
}

/**
 * Rows that say 小计 or Total and lack what (nearly) every other row has are left out; where the first row of a file is one, what it
 * says is compared as a footer's would be. Rows that lack nothing are of somebody called Total. Throws E_SUBTOTAL where such a row
 * adds up others.
 */
async function withoutSubtotals({ writer, decimal }: TransformContext, stage: Stage): Promise<Stage> {
  let rows = 0;
  const heads: (Footer | null)[] = [];
  for (const [i, file] of stage.files.entries()) {
    heads.push(null);
    if (!file.hasSubtotals) continue;
    const { total, named } = totalsSql(file);
    const where = `__file = ${i} AND ${total}`;
    const found = await count(writer, `${stage.table} WHERE ${where}`);
    await refuseSums(writer, stage, i, named, decimal);
    if (found === 0) continue;
    const head = await writer.row(`SELECT * FROM ${stage.table} WHERE __file = ${i} ORDER BY __row LIMIT 1`);
    const cells = file.layout.headers.map((header) => String(head[header] ?? ''));
    await writer.run(`DELETE FROM ${stage.table} WHERE ${where}`);
    rows += found;
    // Of several, the first may be that of a group.
    const first =
      found === 1 && (await count(writer, `${stage.table} WHERE __file = ${i} AND __row = ${head.__row}`)) === 0;
    if (first && !isPartial(cells)) {
      heads[i] = {
        line: file.layout.firstLine,
        records: [],
        totals: totalsOf(cells),
        count: null,
        text: cells.join(' '),
      };
    }
  }
  if (rows === 0) return stage;
  const headed = stage.files.map((file, i) => ({ ...file, footer: heads[i]! }));
  const totals = await rawTotals(writer, { ...stage, files: headed }, decimal);
  return { ...stage, totals, notes: [...stage.notes, SHAPE.subtotals_left_out({ rows })] };
}

/** Conditions over a file's texts: rows that are totals, and rows of somebody called Total. */
function totalsSql({ layout, sample }: TextSource): { total: string; named: string } {
  const text = (header: string) => `nullif(trim(${identifier(header)}), '')`;
  const first = `COALESCE(${layout.headers.map(text).join(', ')}, '')`;
  const always = usualColumns(sample, layout.headers.length).filter((column) => column.always);
  const lacks = always.map(({ at, kind }) => {
    const x = identifier(layout.headers[at]!);
    return kind === 'text'
      ? `COALESCE(${missingSql(x)}, TRUE)`
      : `NOT COALESCE(regexp_matches(${x}, '[0-9０-９]'), FALSE)`;
  });
  const whole = always.length > 1 ? `NOT (${lacks.join(' OR ')})` : 'FALSE';
  const named = `(${isTotalSql(first)} AND NOT ${isTotalSql(first, true)} AND ${whole})`;
  return { total: `(${isTotalSql(first)} AND NOT ${named})`, named };
}

/** A row that lacks nothing but adds up all the others, or those since the last such row, is a total nevertheless. */
async function refuseSums(
  writer: TransformContext['writer'],
  { table, files }: Stage,
  i: number,
  named: string,
  decimal: DecimalMark,
): Promise<void> {
  const { file, layout, sample } = files[i]!;
  const numbers = usualColumns(sample, layout.headers.length).filter(({ kind, always }) => always && kind === 'number');
  if (numbers.length === 0 || (await count(writer, `${table} WHERE __file = ${i} AND ${named}`)) === 0) return;
  const values = numbers.map(({ at }, n) => `${wideNumberSql(identifier(layout.headers[at]!), decimal)} AS n${n}`);
  const since = 'OVER (PARTITION BY g ORDER BY __row ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)';
  const sums = numbers.map((_, n) => `sum(n${n}) OVER () - n${n} AS o${n}, sum(n${n}) ${since} AS s${n}`);
  const all = (name: string) => numbers.map((_, n) => `n${n} = ${name}${n}`).join(' AND ');
  const found = await writer.rows(`WITH
    t AS (SELECT __row, ${named} AS named, ${values.join(', ')} FROM ${table} WHERE __file = ${i}),
    g AS (SELECT *, count(*) FILTER (named) OVER (ORDER BY __row ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS g FROM t),
    s AS (SELECT *, ${sums.join(', ')}, count(*) ${since} AS c, count(*) OVER () AS a FROM g)
    SELECT n0 FROM s WHERE named AND ((a > 2 AND ${all('o')}) OR (c > 1 AND ${all('s')})) LIMIT 1`);
  if (found.length === 0) return;
  const header = layout.headers[numbers[0]!.at]!;
  throw new UserError('E_SUBTOTAL', 'input', SHAPE.row_called_total_has({ file, header, n0: String(found[0]!.n0) }), {
    hint: SHAPE.take_out_file_if(),
  });
}

/**
 * Empty cells take the value above them, within one order: a row whose first fill_down column is empty continues the row above;
 * the other columns fill from the first row of the same value of that column.
 */
async function fillDown({ writer, mapping }: TransformContext, stage: Stage): Promise<Stage> {
  const [lead, ...others] = mapping.fillDown.map((name) => headerFor(name, 'fill_down', stage, mapping));
  const filled = `last_value(${identifier(lead!)} IGNORE NULLS) OVER (PARTITION BY __file ORDER BY __row)`;
  await writer.run(
    `CREATE OR REPLACE TEMP TABLE ${stage.table}_f AS SELECT * REPLACE (${filled} AS ${identifier(lead!)}) FROM ${stage.table}`,
  );
  const within = `OVER (PARTITION BY __file, ${identifier(lead!)} ORDER BY __row ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)`;
  const fills = others.map(
    (h) => `COALESCE(${identifier(h)}, last_value(${identifier(h)} IGNORE NULLS) ${within}) AS ${identifier(h)}`,
  );
  const replace = fills.length === 0 ? '*' : `* REPLACE (${fills.join(', ')})`;
  await writer.run(`CREATE OR REPLACE TEMP TABLE ${stage.table} AS SELECT ${replace} FROM ${stage.table}_f`);
  await writer.run(`DROP TABLE ${stage.table}_f`);
  return { ...stage, notes: [...stage.notes, SHAPE.filled_down({ columns: [lead!, ...others] })] };
}

async function dropRows({ writer, decimal }: TransformContext, stage: Stage, drop: string): Promise<Stage> {
  const condition = await checkExpression(writer, drop, 'drop', {
    relation: stage.table,
    headers: stage.headers,
    decimal,
    files: stage.files,
    rejects: stage.rejects,
  });
  const before = await count(writer, stage.table);
  // The check gives text; only a condition says true or false.
  const stray = await writer.row(
    `SELECT any_value(c) AS c FROM (SELECT ${condition.sql} AS c FROM ${stage.table}) WHERE c NOT IN ('true', 'false')`,
  );
  if (stray.c !== null)
    throw new UserError('E_EXPR', 'usage', SHAPE.drop_no_condition({ drop: literal(drop) }), {
      where: SHAPE.gives({ c: String(stray.c) }),
    });
  const view = `${stage.table}_d`;
  await writer.run(
    `CREATE OR REPLACE TEMP VIEW ${view} AS SELECT * FROM ${stage.table} WHERE (${condition.sql}) IS DISTINCT FROM 'true'`,
  );
  const dropped = before - (await count(writer, view));
  return { ...stage, table: view, notes: [...stage.notes, SHAPE.rows_dropped({ rows: dropped, condition: drop })] };
}

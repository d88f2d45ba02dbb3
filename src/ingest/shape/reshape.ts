import { UserError } from '../../core/errors.js';
import { identifier, literal } from '../../core/quoting.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import { findHeader } from '../mapping/index.js';
import type { CollapseSpec, PivotSpec, UnpivotSpec } from '../terms/index.js';
import { dateEvidence, dateShare, dateTextSql, list, localTimeSql, settleDates } from '../values/index.js';
import { checkExpression } from './expression.js';
import { count, headerFor, type Stage, type TransformContext } from './stage.js';
import { SHAPE } from './words.js';

/** One row per key out of rows of events: the last (or first) row's values, and the times at which conditions were first met. */
export async function collapseRows(context: TransformContext, stage: Stage, spec: CollapseSpec): Promise<Stage> {
  const { writer, mapping, decimal } = context;
  const keys = spec.key.map((name) => headerFor(name, 'collapse.key', stage, mapping));
  const by = spec.orderBy === null ? null : headerFor(spec.orderBy, 'collapse.order_by', stage, mapping);
  const terms = by === null ? ['__file', '__row'] : [await orderSql(writer, stage, by), '__file', '__row'];
  const order = terms.join(', ');
  const partition = `PARTITION BY ${keys.map(identifier).join(', ')}`;
  const extras: string[] = [];
  for (const [name, condition] of Object.entries(spec.first)) {
    const { sql } = await checkExpression(writer, condition, 'collapse.first', {
      relation: stage.table,
      headers: stage.headers,
      decimal,
      files: stage.files,
      rejects: stage.rejects,
    });
    extras.push(
      `first_value(CASE WHEN ${sql} = 'true' THEN ${identifier(by ?? keys[0]!)} END IGNORE NULLS) OVER (${partition} ORDER BY ${order} ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS ${identifier(name)}`,
    );
  }
  const sums = spec.sum.map((name) => headerFor(name, 'collapse.sum', stage, mapping));
  const added = sums.map(
    (h) => `CAST(sum(TRY_CAST(${identifier(h)} AS DECIMAL(38,4))) OVER (${partition}) AS VARCHAR) AS ${identifier(h)}`,
  );
  await refuseTexts(writer, stage, sums);
  const star = added.length === 0 ? '*' : `* REPLACE (${added.join(', ')})`;
  const rank = `row_number() OVER (${partition} ORDER BY ${terms
    .map((term) => `${term} ${spec.take === 'last' ? 'DESC' : 'ASC'}`)
    .join(', ')}) AS __rank`;
  const before = await count(writer, stage.table);
  const table = `${stage.table}_c`;
  await writer.run(
    `CREATE OR REPLACE TEMP TABLE ${table} AS SELECT * EXCLUDE (__rank) FROM (SELECT ${[star, ...extras, rank].join(', ')} FROM ${stage.table}) WHERE __rank = 1`,
  );
  const collapsed = spec.take === 'last' ? SHAPE.collapsed_last : SHAPE.collapsed_first;
  const note = collapsed({ before, after: await count(writer, table), keys });
  return { ...stage, table, headers: [...stage.headers, ...Object.keys(spec.first)], notes: [...stage.notes, note] };
}

async function refuseTexts(writer: Writer, stage: Stage, sums: readonly string[]): Promise<void> {
  for (const header of sums) {
    const row = await writer.row(
      `SELECT any_value(${identifier(header)}) AS v FROM ${stage.table} WHERE ${identifier(header)} IS NOT NULL AND TRY_CAST(${identifier(header)} AS DECIMAL(38,4)) IS NULL`,
    );
    if (row.v !== null)
      throw new UserError('E_MAPPING', 'input', SHAPE.collapse_sum_holds_which({ header, v: row.v! }));
  }
}

/** Times are ordered as times, numbers as numbers, the rest as text. */
async function orderSql(writer: Writer, stage: Stage, header: string): Promise<string> {
  const x = identifier(header);
  const rows = await writer.rows(`SELECT DISTINCT ${x} AS v FROM ${stage.table} WHERE ${x} IS NOT NULL LIMIT 20000`);
  const values = rows.map((row) => String(row.v));
  const evidence = dateEvidence(values);
  if (dateShare(evidence) > 0.99) {
    const convention = settleDates(stage.files[0]?.file ?? stage.table, header, evidence);
    return localTimeSql(dateTextSql(x, convention), convention);
  }
  return values.every((value) => /^-?\d+(\.\d+)?$/.test(value)) ? `TRY_CAST(${x} AS DECIMAL(38,8))` : x;
}

const MOST_NAMES = 500;

/** Question and answer rows to one row per key with a column per question. */
export async function pivotRows(writer: Writer, stage: Stage, spec: PivotSpec): Promise<Stage> {
  const column = (name: string) => {
    const header = findHeader(name, stage.headers);
    if (header === undefined)
      throw new UserError('E_MAPPING', 'usage', SHAPE.pivot_there_no_column({ name }), {
        where: SHAPE.headers({ headers: stage.headers }),
      });
    return header;
  };
  const keys = spec.key.map(column);
  const [names, values] = [identifier(column(spec.names)), identifier(column(spec.values))];
  const found = (
    await writer.rows(
      `SELECT ${names} AS n, min(__row) AS r FROM ${stage.table} WHERE ${names} IS NOT NULL GROUP BY 1 ORDER BY r LIMIT ${MOST_NAMES + 1}`,
    )
  ).map((row) => String(row.n));
  if (found.length > MOST_NAMES)
    throw new UserError('E_MAPPING', 'input', SHAPE.pivot_has_more_than({ names: spec.names, most_names: MOST_NAMES }));
  const key = keys.map(identifier).join(', ');
  const twice = await writer.row(
    `SELECT any_value(k) AS k FROM (SELECT concat_ws(' ', ${key}, ${names}) AS k FROM ${stage.table} GROUP BY ${key}, ${names} HAVING count(DISTINCT ${values}) > 1)`,
  );
  if (twice.k !== null)
    throw new UserError('E_PIVOT', 'input', SHAPE.pivot_two_answers_one({ k: twice.k! }), {
      hint: SHAPE.add_column_pivot_key(),
    });
  const picks = found.map((name) => `max(${values}) FILTER (${names} = ${literal(name)}) AS ${identifier(name)}`);
  const table = `${stage.table}_p`;
  await writer.run(
    `CREATE OR REPLACE TEMP TABLE ${table} AS SELECT min(__file) AS __file, min(__row) AS __row, ${[key, ...picks].join(', ')} FROM ${stage.table} GROUP BY ${key}`,
  );
  return {
    ...stage,
    table,
    headers: [...keys, ...found],
    notes: [...stage.notes, SHAPE.pivoted({ columns: found.length, rows: await count(writer, table) })],
  };
}

/** The headers that a name or a pattern in slashes means. Throws E_MAPPING where it means none, or is no pattern. */
function headersOf(name: string, headers: readonly string[]): string[] {
  const source = /^\/(.*)\/$/.exec(name)?.[1];
  const pattern = source === undefined ? undefined : patternOf(name, source);
  const found = pattern ? headers.filter((header) => pattern.test(header)) : [findHeader(name, headers)];
  if (found.length === 0 || found[0] === undefined)
    throw new UserError('E_MAPPING', 'input', SHAPE.unpivot_there_no_column({ name }), {
      where: SHAPE.headers({ headers }),
    });
  return found as string[];
}

function patternOf(name: string, source: string): RegExp {
  try {
    return new RegExp(source);
  } catch {
    throw new UserError('E_MAPPING', 'usage', SHAPE.no_pattern({ name }));
  }
}

/** Headers of numbers that respondents' answers bear. */
const RESPONSE_ID =
  /^(?:#|id|(?:response|respondent|submission|answer|survey|questionnaire|entry|rid|token)[\s_-]*(?:id|no|nr|number|token|#)?|network id|序号|问卷编号|答卷编号|答题序号|编号|提交答卷序号)$/i;

/**
 * Rows of a survey that bear no number: each is a response, known by its cells and by how many like it stand above. A number of the line
 * would be another response's in the next file.
 */
async function withResponses({ writer, mapping }: TransformContext, stage: Stage): Promise<Stage> {
  if (mapping.into !== 'surveys' || mapping.columns.response_id !== undefined) return stage;
  if (stage.headers.some((header) => RESPONSE_ID.test(header.trim()))) return stage;
  const cells = stage.headers.map((header) => `coalesce(${identifier(header)}, chr(30))`).join(', ');
  const table = `${stage.table}_r`;
  await writer.run(`CREATE OR REPLACE TEMP TABLE ${table} AS SELECT * EXCLUDE (__cells),
    left(__cells, 16) || '-' || row_number() OVER (PARTITION BY __cells ORDER BY __file, __row) AS response_id
    FROM (SELECT *, md5(concat_ws(chr(31), ${cells})) AS __cells FROM ${stage.table})`);
  return {
    ...stage,
    table,
    headers: [...stage.headers, 'response_id'],
    notes: [...stage.notes, SHAPE.responses_made()],
  };
}

/** Columns to rows: a row per item that has a value. */
export async function unpivotRows(context: TransformContext, from: Stage, spec: UnpivotSpec): Promise<Stage> {
  const { writer } = context;
  const stage = await withResponses(context, from);
  const columns = spec.columns.flatMap((name) => headersOf(name, stage.headers));
  const rest = stage.headers.filter((header) => !columns.includes(header));
  const [name, value] = [identifier(spec.name), identifier(spec.value)];
  const selects = columns.map(
    (c, i) =>
      `SELECT __file, __row, ${[...rest.map(identifier), `${literal(c)} AS ${name}`, `${identifier(c)} AS ${value}`].join(', ')}, ${i} AS __item FROM ${stage.table} WHERE ${identifier(c)} IS NOT NULL`,
  );
  const roles = Object.entries(spec.roles).map(
    ([role, items]) =>
      `WHEN ${name} IN (${list(items.flatMap((item) => headersOf(item, columns)))}) THEN ${literal(role)}`,
  );
  const role = roles.length === 0 ? '' : `, CASE ${roles.join(' ')} END AS role`;
  const before = await count(writer, stage.table);
  const table = `${stage.table}_u`;
  await writer.run(
    `CREATE OR REPLACE TEMP TABLE ${table} AS SELECT * EXCLUDE (__item)${role} FROM (${selects.join(' UNION ALL ')}) ORDER BY __file, __row, __item`,
  );
  const note = SHAPE.unpivoted({ columns: columns.length, before, after: await count(writer, table) });
  return {
    ...stage,
    table,
    headers: [...rest, spec.name, spec.value, ...(roles.length === 0 ? [] : ['role'])],
    notes: [...stage.notes, note],
  };
}

import type { Writer } from '../engine/duckdb/writer.js';
import { SqlFault } from '../engine/duckdb/writer.js';
import { numberedSql } from './csv-relation.js';
import { identityOf } from './merge.js';
import type { SourcePlan } from './plan.js';
import { findLines } from './record-lines.js';
import { identifier, literal } from './sql-text.js';
import { REJECT, strictSql, type TypedSelect, typedSelect } from './typed.js';

export interface Reject {
  readonly file: string;
  /** Line in the file; null where rows do not come from lines. */
  readonly line: number | null;
  readonly column: string;
  readonly value: string | null;
  readonly reason: string;
}

/** The typed rows of a source in a table, and what did not become rows. */
export interface Staged {
  readonly rejects: readonly Reject[];
  /** Rejected records in all; `rejects` may hold fewer. */
  readonly rejected: number;
  readonly byReason: Readonly<Record<string, number>>;
  /** Records read: rows and rejected ones. */
  readonly read: number;
  readonly columns: readonly string[];
}

const KEEP_REJECTS = 100_000;

const selects = (plan: SourcePlan, withRows: boolean): TypedSelect[] =>
  plan.parts.map(({ part, columns }, i) => {
    const relation = withRows && part.source ? `(${numberedSql(part.source, i)})` : part.relation;
    return typedSelect(plan.table, columns, relation, plan.conventions, withRows);
  });

/**
 * Reads a source into `target` in one pass, on the bet that every row is good. False where it is not: then nothing was made.
 * `extra` are columns to add, as SQL.
 */
export async function readStrictly(
  writer: Writer,
  plan: SourcePlan,
  target: string,
  extra: readonly string[],
): Promise<boolean> {
  const sql = selects(plan, false)
    .map((select) => strictSql(select, extra))
    .join('\nUNION ALL\n');
  try {
    await writer.run(`CREATE TABLE ${target} AS ${sql}`);
    return true;
  } catch (fault) {
    if (
      fault instanceof SqlFault &&
      (fault.message.includes(REJECT) || /CSV|unicode|utf-?8|Conversion/i.test(fault.message))
    )
      return false;
    throw fault;
  }
}

/** Reads a source into `target`, leaving out and listing every row that cannot be read. */
export async function readWithRejects(writer: Writer, plan: SourcePlan, target: string): Promise<Staged> {
  const structural = await readParts(writer, plan);
  const typed = plan.parts.map(({ columns }, i) =>
    typedSelect(plan.table, columns, `__part${i}`, plan.conventions, true),
  );
  const rejects: Reject[] = [];
  const byReason: Record<string, number> = {};
  let rejected = 0;
  let read = 0;
  for (const [i, select] of typed.entries()) {
    await writer.run(`CREATE OR REPLACE TEMP TABLE __typed${i} AS ${select.inner}`);
    read += Number((await writer.row(`SELECT count(*) AS n FROM __typed${i}`)).n);
    rejected += await collect(writer, plan, i, select, rejects, byReason, structural[i] ?? []);
    for (const reject of structural[i] ?? []) {
      rejects.push(reject);
      byReason[reject.reason] = (byReason[reject.reason] ?? 0) + 1;
    }
    rejected += structural[i]?.length ?? 0;
    read += structural[i]?.length ?? 0;
  }
  const bodies = typed.map(
    (select, i) =>
      `SELECT ${select.columns.map(({ name, sql }) => `${sql} AS ${identifier(name)}`).join(', ')}, __file, __row FROM __typed${i} WHERE NOT (${anyBad(select)})`,
  );
  await writer.run(`CREATE OR REPLACE TEMP TABLE __good AS ${bodies.join(' UNION ALL ')}`);
  for (const i of typed.keys()) await writer.run(`DROP TABLE __typed${i}`);
  const columns = typed[0]?.columns.map(({ name }) => name) ?? [];
  const twice = await rejectDuplicates(writer, plan, columns, rejects, byReason, structural);
  await writer.run(
    `CREATE TABLE ${target} AS SELECT ${columns.map(identifier).join(', ')} FROM __good ORDER BY __file, __row`,
  );
  await writer.run('DROP TABLE __good');
  return { rejects, rejected: rejected + twice, byReason, read, columns };
}

const anyBad = ({ checks }: TypedSelect) => checks.map(({ bad }) => `COALESCE(${bad}, FALSE)`).join(' OR ') || 'FALSE';

/** Copies each part's texts aside with record numbers; gives per part the records whose structure is broken. */
async function readParts(writer: Writer, plan: SourcePlan): Promise<Reject[][]> {
  const out: Reject[][] = [];
  for (const [i, { part }] of plan.parts.entries()) {
    if (part.source === null) {
      await writer.run(`CREATE OR REPLACE TEMP TABLE __part${i} AS SELECT * FROM ${part.relation}`);
      out.push([]);
      continue;
    }
    const table = `__rejects${i}`;
    await writer.run(`DROP TABLE IF EXISTS ${table}`);
    await writer.run(`DROP TABLE IF EXISTS ${table}_scan`);
    await writer.run(`CREATE OR REPLACE TEMP TABLE __part${i} AS ${numberedSql(part.source, i, table)}`);
    const rows = await writer.rows(
      `SELECT line, any_value(csv_line) AS text, any_value(CAST(error_type AS VARCHAR)) AS kind FROM ${table} GROUP BY line ORDER BY line`,
    );
    out.push(
      rows.map((row) => ({
        file: part.label,
        line: Number(row.line),
        column: '',
        value: String(row.text).slice(0, 500),
        reason: STRUCTURE[String(row.kind)] ?? String(row.kind).toLowerCase(),
      })),
    );
  }
  return out;
}

const STRUCTURE: Readonly<Record<string, string>> = {
  'MISSING COLUMNS': 'has too few columns',
  'TOO MANY COLUMNS': 'has too many columns',
  'UNQUOTED VALUE': 'has a quote that is not closed or text after it',
  'LINE SIZE OVER MAXIMUM': 'is longer than 2 MB: a quote that is not closed',
  'INVALID ENCODING': 'has bytes that are no text in this encoding',
  'INVALID STATE': 'has quotes that cannot be read',
};

/** Adds the rejects of one part; a row counts once, by the first check it fails. */
async function collect(
  writer: Writer,
  plan: SourcePlan,
  part: number,
  { checks }: TypedSelect,
  rejects: Reject[],
  byReason: Record<string, number>,
  structural: readonly Reject[],
): Promise<number> {
  if (checks.length === 0) return 0;
  const pick = (value: (check: TypedSelect['checks'][number]) => string) =>
    `CASE ${checks.map((check) => `WHEN ${check.bad} THEN ${value(check)}`).join(' ')} END`;
  await writer.run(`CREATE OR REPLACE TEMP TABLE __bad AS SELECT __row, ${pick(({ column, header }) => literal(header ?? column))} AS c,
    ${pick(({ raw }) => raw)} AS v, ${pick(({ reason }) => reason)} AS r FROM __typed${part} WHERE ${anyBad({ checks } as TypedSelect)}`);
  const totals = await writer.rows('SELECT c, r, count(*) AS n FROM __bad GROUP BY c, r ORDER BY n DESC');
  let count = 0;
  for (const row of totals) {
    const reason = `${row.c} ${row.r}`;
    byReason[reason] = (byReason[reason] ?? 0) + Number(row.n);
    count += Number(row.n);
  }
  const rows = await writer.rows(
    `SELECT __row, c, v, r FROM __bad ORDER BY __row LIMIT ${Math.max(0, KEEP_REJECTS - rejects.length)}`,
  );
  const {
    part: { label, source },
  } = plan.parts[part]!;
  const lines =
    source === null
      ? null
      : await findLines(
          source,
          rows.map((row) => Number(row.__row)),
          structural.map(({ line }) => line!),
        );
  rows.forEach((row, i) => {
    rejects.push({
      file: label,
      line: lines?.[i] ?? null,
      column: String(row.c),
      value: row.v === null ? null : String(row.v),
      reason: String(row.r),
    });
  });
  await writer.run('DROP TABLE __bad');
  return count;
}

/** Where the whole key is there, two rows of one key: the same row again is left out, two different ones are both refused. */
async function rejectDuplicates(
  writer: Writer,
  plan: SourcePlan,
  columns: readonly string[],
  rejects: Reject[],
  byReason: Record<string, number>,
  structural: readonly (readonly Reject[])[],
): Promise<number> {
  const identity = identityOf(plan.table, columns);
  if (identity.kind !== 'key') return 0;
  const key = identity.columns.map(identifier).join(', ');
  const all = columns.map(identifier).join(', ');
  await writer.run(`CREATE OR REPLACE TEMP TABLE __twice AS SELECT __file, __row, k, same, n FROM (
    SELECT __file, __row, concat_ws(' ', ${identity.columns.map((c) => `CAST(${identifier(c)} AS VARCHAR)`).join(', ')}) AS k,
      row_number() OVER (PARTITION BY ${key} ORDER BY __file, __row) AS n,
      min(hash(${all})) OVER (PARTITION BY ${key}) = max(hash(${all})) OVER (PARTITION BY ${key}) AS same,
      count(*) OVER (PARTITION BY ${key}) AS copies FROM __good
  ) WHERE copies > 1 AND (n > 1 OR NOT same)`);
  const rows = await writer.rows(
    `SELECT * FROM __twice ORDER BY __file, __row LIMIT ${Math.max(0, KEEP_REJECTS - rejects.length)}`,
  );
  const total = Number((await writer.row('SELECT count(*) AS n FROM __twice')).n);
  for (const [i, { part }] of plan.parts.entries()) {
    const own = rows.filter((row) => Number(row.__file) === i);
    const lines =
      part.source === null
        ? null
        : await findLines(
            part.source,
            own.map((row) => Number(row.__row)),
            (structural[i] ?? []).map(({ line }) => line!),
          );
    own.forEach((row, j) => {
      const reason = row.same === true ? 'is the same row again' : 'is a key that other rows have with other values';
      rejects.push({
        file: part.label,
        line: lines?.[j] ?? null,
        column: identity.columns.join(', '),
        value: String(row.k),
        reason,
      });
    });
  }
  for (const row of await writer.rows('SELECT same, count(*) AS n FROM __twice GROUP BY same')) {
    byReason[
      `${identity.columns.join(', ')} ${row.same === true ? 'the same row again' : 'a key that other rows have with other values'}`
    ] = Number(row.n);
  }
  await writer.run('DELETE FROM __good g USING __twice t WHERE g.__file = t.__file AND g.__row = t.__row');
  await writer.run('DROP TABLE __twice');
  return total;
}

/** Whether a table just read has a key twice; told from a count of distinct key hashes, exact but for a chance of 1 in 10^5 at 10 M rows. */
export async function hasDuplicateKeys(
  writer: Writer,
  plan: SourcePlan,
  target: string,
  columns: readonly string[],
): Promise<boolean> {
  const identity = identityOf(plan.table, columns);
  if (identity.kind !== 'key') return false;
  const row = await writer.row(
    `SELECT count(*) AS n, count(DISTINCT hash(${identity.columns.map(identifier).join(', ')})) AS d FROM ${target}`,
  );
  return row.n !== row.d;
}

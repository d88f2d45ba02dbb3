import type { Writer } from '../../engine/duckdb/writer.js';
import { SqlFault } from '../../engine/duckdb/writer.js';
import { numberedSql } from '../read/csv-relation.js';
import { findLines } from '../read/record-lines.js';
import type { TextSource } from '../read/text-source.js';
import { identityOf } from '../store/identity.js';
import { isNumbered, NTH } from '../store/overlap-of-files.js';
import { identifier, literal } from '../values/sql-text.js';
import type { Part, SourcePlan } from './plan.js';
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
  /** Rows of a key that stood there again, the same in every column: kept once. */
  readonly repeated: number;
  /** Records read: rows and rejected ones. */
  readonly read: number;
  readonly columns: readonly string[];
}

const KEEP_REJECTS = 100_000;

const create = (target: string) => `CREATE ${target.startsWith('temp.') ? 'TEMP ' : ''}TABLE ${target}`;

/** The typed reading of a part; rows that lack a parent stop it as values do that cannot be read. */
function guarded({ table, conventions }: SourcePlan, { part, columns }: SourcePlan['parts'][number]): TypedSelect {
  const lost = part.stage?.unseen?.lost;
  const select = typedSelect(table, columns, part.relation, conventions, lost === undefined ? [] : [lost]);
  if (lost === undefined) return select;
  const check = { column: lost, header: null, bad: lost, raw: 'NULL', reason: `'has no parent'` };
  return { ...select, checks: [...select.checks, check] };
}

/** The plan with the rows that it has not looked at read aside, and what is to be said of that. */
export async function settlePlan(plan: SourcePlan): Promise<{ plan: SourcePlan; notes: readonly string[] }> {
  const parts: SourcePlan['parts'][number][] = [];
  const notes: string[] = [];
  for (const { part, columns } of plan.parts) {
    const stage = part.stage?.unseen ? await part.stage.unseen.settle() : part.stage;
    if (stage !== part.stage) notes.push(...stage!.notes);
    parts.push({ part: { ...part, stage }, columns });
  }
  return { plan: { ...plan, parts }, notes };
}

/**
 * Reads a source into `target` in one pass, on the bet that every row is good. False where it is not: then nothing was made.
 * `extra` are columns to add, as SQL; rows of several files get the number of theirs where `isNumbered`.
 */
export async function readStrictly(
  writer: Writer,
  plan: SourcePlan,
  target: string,
  extra: readonly string[],
): Promise<boolean> {
  // Rows refused on the way to here must be counted and shown.
  if (plan.parts.some(({ part }) => (part.stage?.rejects.length ?? 0) > 0)) return false;
  const numbered = isNumbered(plan);
  const more = (part: number) => (numbered ? [...extra, nthSql(String(part))] : extra);
  const sql = plan.parts.map((part, i) => strictSql(guarded(plan, part), more(i))).join('\nUNION ALL\n');
  try {
    // Kept in order, the rows would be written twice: once as they come, once more by the checkpoint.
    await writer.run('SET preserve_insertion_order = false');
    // A CSV is taken for small, so a join would keep all its rows and look them up for the few parents.
    await writer.run(`SET disabled_optimizers = 'build_side_probe_side'`);
    await writer.run(`${create(target)} AS ${sql}`);
    return true;
  } catch (fault) {
    if (
      fault instanceof SqlFault &&
      (fault.message.includes(REJECT) || /CSV|unicode|utf-?8|Conversion/i.test(fault.message))
    )
      return false;
    throw fault;
  } finally {
    await writer.run('RESET disabled_optimizers');
    await writer.run('SET preserve_insertion_order = true');
  }
}

const nthSql = (part: string) => `CAST(${part} AS UINTEGER) AS ${NTH}`;

/** Reads a source into `target`, leaving out and listing every row that cannot be read. */
export async function readWithRejects(
  writer: Writer,
  plan: SourcePlan,
  target: string,
  extra: readonly string[],
): Promise<Staged> {
  const structural = await readParts(writer, plan);
  const typed = plan.parts.map(({ columns }, i) =>
    typedSelect(plan.table, columns, `__part${i}`, plan.conventions, ['__file', '__row']),
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
      `SELECT ${select.columns.map(({ name, sql }) => `${sql} AS ${identifier(name)}`).join(', ')}, ${i} AS __part, __file, __row FROM __typed${i} WHERE NOT (${anyBad(select)})`,
  );
  await writer.run(`CREATE OR REPLACE TEMP TABLE __good AS ${bodies.join(' UNION ALL ')}`);
  for (const i of typed.keys()) await writer.run(`DROP TABLE __typed${i}`);
  const columns = typed[0]?.columns.map(({ name }) => name) ?? [];
  const twice = await rejectDuplicates(writer, plan, columns, rejects, byReason, structural);
  const picks = [...columns.map(identifier), ...extra, ...(isNumbered(plan) ? [nthSql('__part')] : [])];
  await writer.run(`${create(target)} AS SELECT ${picks.join(', ')} FROM __good ORDER BY __part, __file, __row`);
  await writer.run('DROP TABLE __good');
  return { rejects, rejected: rejected + twice.conflicts, byReason, repeated: twice.repeated, read, columns };
}

const anyBad = ({ checks }: TypedSelect) => checks.map(({ bad }) => `COALESCE(${bad}, FALSE)`).join(' OR ') || 'FALSE';

/** Copies each part's texts aside with record numbers; gives per part the records whose structure is broken. */
async function readParts(writer: Writer, plan: SourcePlan): Promise<Reject[][]> {
  const out: Reject[][] = [];
  for (const [i, { part }] of plan.parts.entries()) {
    if (part.source === null) {
      await writer.run(`CREATE OR REPLACE TEMP TABLE __part${i} AS SELECT * FROM ${part.relation}`);
      out.push([...part.stage!.rejects]);
      continue;
    }
    out.push(await copyTexts(writer, part.source, 0, `__part${i}`));
  }
  return out;
}

/** Copies a file's texts into a table, records numbered; gives the records whose structure is broken. */
export async function copyTexts(writer: Writer, source: TextSource, file: number, target: string): Promise<Reject[]> {
  const table = `__rejects_${target}`;
  await writer.run(`DROP TABLE IF EXISTS ${table}`);
  await writer.run(`DROP TABLE IF EXISTS ${table}_scan`);
  await writer.run(`CREATE OR REPLACE TEMP TABLE ${target} AS ${numberedSql(source, file, table)}`);
  // Rows of nothing but delimiters are what spreadsheets leave behind, no records.
  const empty = source.layout.headers.map((header) => `${identifier(header)} IS NULL`).join(' AND ');
  await writer.run(`DELETE FROM ${target} WHERE ${empty}`);
  const rows = await writer.rows(
    `SELECT line, any_value(csv_line) AS text, any_value(CAST(error_type AS VARCHAR)) AS kind FROM ${table} GROUP BY line ORDER BY line`,
  );
  return rows.map((row) => ({
    file: source.file,
    line: Number(row.line),
    column: '',
    value: String(row.text).slice(0, 500),
    reason: STRUCTURE[String(row.kind)] ?? String(row.kind).toLowerCase(),
  }));
}

const STRUCTURE: Readonly<Record<string, string>> = {
  'MISSING COLUMNS': 'has too few columns',
  'TOO MANY COLUMNS': 'has too many columns',
  'UNQUOTED VALUE': 'has a quote that is not closed or text after it',
  'LINE SIZE OVER MAXIMUM': 'is longer than 2 MB: a quote that is not closed',
  'INVALID ENCODING': 'has bytes that are no text in this encoding',
  'INVALID STATE': 'has quotes that cannot be read',
};

/** Where rows stand: the file and, where it is known, the line. */
async function locate(
  part: Part,
  rows: readonly Record<string, unknown>[],
  structural: readonly Reject[],
): Promise<{ file: string; line: number | null }[]> {
  const files = part.source ? [part.source] : part.stage!.files;
  const out: { file: string; line: number | null }[] = rows.map(() => ({ file: part.label, line: null }));
  for (const [i, file] of files.entries()) {
    const own = rows.map((row, at) => ({ row, at })).filter(({ row }) => Number(row.__file) === i);
    const broken = structural.filter((reject) => reject.file === file.file && reject.column === '');
    const lines = await findLines(
      file,
      own.map(({ row }) => Number(row.__row)),
      broken.map(({ line }) => line ?? 0),
    );
    own.forEach(({ at }, j) => {
      out[at] = { file: file.file, line: lines[j] ?? null };
    });
  }
  return out;
}

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
  await writer.run(`CREATE OR REPLACE TEMP TABLE __bad AS SELECT __file, __row,
    ${pick(({ column, header }) => literal(header ?? column))} AS c, ${pick(({ raw }) => raw)} AS v,
    ${pick(({ reason }) => reason)} AS r FROM __typed${part} WHERE ${checks.map(({ bad }) => `COALESCE(${bad}, FALSE)`).join(' OR ')}`);
  let count = 0;
  for (const row of await writer.rows('SELECT c, r, count(*) AS n FROM __bad GROUP BY c, r ORDER BY n DESC')) {
    byReason[`${row.c} ${row.r}`] = (byReason[`${row.c} ${row.r}`] ?? 0) + Number(row.n);
    count += Number(row.n);
  }
  const left = Math.max(0, KEEP_REJECTS - rejects.length);
  const rows = await writer.rows(`SELECT * FROM __bad ORDER BY __file, __row LIMIT ${left}`);
  const places = await locate(plan.parts[part]!.part, rows, structural);
  rows.forEach((row, i) => {
    const value = row.v === null ? null : String(row.v);
    rejects.push({ ...places[i]!, column: String(row.c), value, reason: String(row.r) });
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
): Promise<{ conflicts: number; repeated: number }> {
  const identity = identityOf(plan.table, columns);
  if (identity.kind !== 'key') return { conflicts: 0, repeated: 0 };
  const key = identity.columns.map(identifier).join(', ');
  const all = `hash(${columns.map(identifier).join(', ')})`;
  const shown = identity.columns.map((c) => `CAST(${identifier(c)} AS VARCHAR)`).join(', ');
  await writer.run(`CREATE OR REPLACE TEMP TABLE __twice AS SELECT __part, __file, __row, k, same, n FROM (
    SELECT __part, __file, __row, concat_ws(' ', ${shown}) AS k,
      row_number() OVER (PARTITION BY ${key} ORDER BY __part, __file, __row) AS n,
      min(${all}) OVER (PARTITION BY ${key}) = max(${all}) OVER (PARTITION BY ${key}) AS same,
      count(*) OVER (PARTITION BY ${key}) AS copies FROM __good
  ) WHERE copies > 1 AND (n > 1 OR NOT same)`);
  const total = await writer.row(
    'SELECT count(*) FILTER (NOT same) AS conflicts, count(*) FILTER (same) AS repeated FROM __twice',
  );
  const label = identity.columns.join(', ');
  const reason = 'is a key that other rows have with other values';
  for (const [i, { part }] of plan.parts.entries()) {
    const left = Math.max(0, KEEP_REJECTS - rejects.length);
    const rows = await writer.rows(
      `SELECT * FROM __twice WHERE __part = ${i} AND NOT same ORDER BY __file, __row LIMIT ${left}`,
    );
    const places = await locate(part, rows, structural[i] ?? []);
    rows.forEach((row, j) => {
      rejects.push({ ...places[j]!, column: label, value: String(row.k), reason });
    });
  }
  const [conflicts, repeated] = [Number(total.conflicts), Number(total.repeated)];
  if (conflicts > 0) byReason[`${label} ${reason}`] = conflicts;
  await writer.run(
    'DELETE FROM __good g USING __twice t WHERE g.__part = t.__part AND g.__file = t.__file AND g.__row = t.__row',
  );
  await writer.run('DROP TABLE __twice');
  return { conflicts, repeated };
}

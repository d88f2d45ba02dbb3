import { identifier } from '../../../core/quoting.js';
import { SqlFault } from '../../../engine/duckdb/writer.js';
import { asText } from '../../mapping/index.js';
import { copyTexts, findLines } from '../../read/index.js';
import type { Part } from '../../shape/index.js';
import { type Reject, RejectCount } from '../../terms/index.js';
import { type CleanedColumn, idColumns, uncleanIds, withCleanIds } from '../ids/clean-ids.js';
import { identityOf, isNumbered, NTH } from '../ids/identity.js';
import type { Planned } from '../plan.js';
import type { Reading } from '../reading.js';
import { type Check, REJECT, strictSql, type TypedSelect, typedSelect } from './typed.js';
import { REJECTED } from './words.js';

/** The typed rows of a source in a table, and what did not become rows. */
export interface TypedRows {
  readonly rejects: readonly Reject[];
  /** Rejected records in all; `rejects` may hold fewer. */
  readonly rejected: number;
  /** The reason of most rows first. */
  readonly byReason: readonly RejectCount[];
  /** Rows of a key that stood there again, the same in every column: kept once. */
  readonly repeated: number;
  /** Records read: rows and rejected ones. */
  readonly read: number;
  readonly columns: readonly string[];
  /** What was taken off their ids. */
  readonly ids: readonly CleanedColumn[];
}

/** Where typed rows go, and SQL of columns to add to each. */
export interface Target {
  readonly table: string;
  readonly extra: readonly string[];
}

const KEEP_REJECTS = 100_000;

const create = (target: string) => `CREATE ${target.startsWith('temp.') ? 'TEMP ' : ''}TABLE ${target}`;

/** The typed reading of a part; rows that lack a parent stop it as values do that cannot be read. */
function guarded({ table, conventions }: Planned, { part, columns }: Reading): TypedSelect {
  const lost = part.stage?.unseen?.lost;
  const select = typedSelect(table, columns, part.relation, conventions, lost === undefined ? [] : [lost]);
  if (lost === undefined) return select;
  const reasons = { orphan: REJECTED.has_no_parent() };
  const check = { column: lost, header: null, bad: lost, raw: 'NULL', reason: `'orphan'`, reasons };
  return { ...select, checks: [...select.checks, check] };
}

/**
 * Reads a source in one pass, on the bet that every row is good: its columns. Null where it is not: then nothing was made.
 * Rows of several files get the number of theirs where `isNumbered`.
 */
export async function readStrictly(source: Planned, { table, extra }: Target): Promise<readonly string[] | null> {
  const { writer, readings } = source;
  // Rows refused on the way to here must be counted and shown.
  if (readings.some(({ part }) => ((part.stage?.rejects ?? part.source?.broken)?.length ?? 0) > 0)) return null;
  const numbered = isNumbered(source);
  const more = (part: number) => (numbered ? [...extra, nthSql(String(part))] : extra);
  const selects = readings.map((reading) => guarded(source, reading));
  const sql = selects.map((select, i) => strictSql(select, more(i))).join('\nUNION ALL\n');
  try {
    // Kept in order, the rows would be written twice: once as they come, once more by the checkpoint.
    await writer.run('SET preserve_insertion_order = false');
    // A CSV is taken for small, so a join would keep all its rows and look them up for the few parents.
    await writer.run(`SET disabled_optimizers = 'build_side_probe_side'`);
    await writer.run(`${create(table)} AS ${sql}`);
    return selects[0]!.columns.map(({ name }) => name);
  } catch (fault) {
    if (
      fault instanceof SqlFault &&
      (fault.message.includes(REJECT) || /CSV|unicode|utf-?8|Conversion/i.test(fault.message))
    )
      return null;
    throw fault;
  } finally {
    await writer.run('RESET disabled_optimizers');
    await writer.run('SET preserve_insertion_order = true');
  }
}

const nthSql = (part: string) => `CAST(${part} AS UINTEGER) AS ${NTH}`;

/** What a check refuses: the rows listed, as many as are kept, and all of them by reason. */
interface Refused {
  readonly rejects: readonly Reject[];
  readonly byReason: readonly RejectCount[];
}

const NONE: Refused = { rejects: [], byReason: [] };

const both = (one: Refused, other: Refused): Refused => ({
  rejects: [...one.rejects, ...other.rejects],
  byReason: addedUp([...one.byReason, ...other.byReason]),
});

/** One count for each column and reason, the reason of most rows first. */
function addedUp(counts: readonly RejectCount[]): RejectCount[] {
  const sums = new Map<string, RejectCount>();
  for (const { column, reason, message, rows } of counts) {
    const key = `${column}\n${message}`;
    sums.set(key, new RejectCount(column, reason, rows + (sums.get(key)?.rows ?? 0)));
  }
  return [...sums.values()].sort((a, b) => b.rows - a.rows);
}

const total = (counts: readonly RejectCount[]) => counts.reduce((sum, { rows }) => sum + rows, 0);

/** Reads a source, leaving out and listing every row that cannot be read. */
export async function readWithRejects(source: Planned, target: Target): Promise<TypedRows> {
  const { writer, table, conventions } = source;
  const structural = await readParts(source);
  const ids = await idsOf(source);
  const readings = source.readings.map(({ part, columns }) => ({ part, columns: withCleanIds(columns, ids) }));
  const typed = readings.map(({ columns }, i) =>
    typedSelect(table, columns.map(asText), `__part${i}`, conventions, ['__file', '__row']),
  );
  let refused = NONE;
  let read = 0;
  for (const [i, select] of typed.entries()) {
    await writer.run(`CREATE OR REPLACE TEMP TABLE __typed${i} AS ${select.inner}`);
    const own = structural[i] ?? [];
    read += Number((await writer.row(`SELECT count(*) AS n FROM __typed${i}`)).n) + own.length;
    const left = KEEP_REJECTS - refused.rejects.length;
    refused = both(refused, await refusedRows(source, i, select, own, left));
    // All that is said of a row that another file lacks, or whose line is broken, is in the reason.
    refused = both(refused, { rejects: own, byReason: own.map(({ reason }) => new RejectCount('', reason, 1)) });
  }
  const bodies = typed.map(
    (select, i) =>
      `SELECT ${select.columns.map(({ name, sql }) => `${sql} AS ${identifier(name)}`).join(', ')}, ${i} AS __part, __file, __row FROM __typed${i} WHERE NOT (${anyBad(select)})`,
  );
  await writer.run(`CREATE OR REPLACE TEMP TABLE __good AS ${bodies.join(' UNION ALL ')}`);
  for (const i of typed.keys()) await writer.run(`DROP TABLE __typed${i}`);
  const columns = typed[0]?.columns.map(({ name }) => name) ?? [];
  const twice = await refusedDuplicates(source, columns, structural, KEEP_REJECTS - refused.rejects.length);
  refused = both(refused, twice);
  const picks = [...columns.map(identifier), ...target.extra, ...(isNumbered(source) ? [nthSql('__part')] : [])];
  await writer.run(`${create(target.table)} AS SELECT ${picks.join(', ')} FROM __good ORDER BY __part, __file, __row`);
  await writer.run('DROP TABLE __good');
  return { ...refused, rejected: total(refused.byReason), repeated: twice.repeated, read, columns, ids };
}

const anyBad = ({ checks }: TypedSelect) => checks.map(({ bad }) => `COALESCE(${bad}, FALSE)`).join(' OR ') || 'FALSE';

/** Copies each part's texts aside with record numbers; gives per part the records whose structure is broken. */
async function readParts({ writer, readings }: Planned): Promise<Reject[][]> {
  const out: Reject[][] = [];
  for (const [i, { part }] of readings.entries()) {
    if (part.source === null) {
      await writer.run(`CREATE OR REPLACE TEMP TABLE __part${i} AS SELECT * FROM ${part.relation}`);
      out.push([...part.stage!.rejects]);
      continue;
    }
    out.push(await copyTexts(writer, part.source, 0, `__part${i}`));
  }
  return out;
}

/** What the copied texts of all parts hold in their ids that is not theirs. */
async function idsOf({ writer, table, readings }: Planned): Promise<CleanedColumn[]> {
  const names = (readings[0]?.columns ?? []).flatMap(({ name, model }) => (model?.type === 'id' ? [name] : []));
  if (names.length === 0) return [];
  const texts = readings.map(({ columns }, i) => {
    const picks = names.map((name) => `${columns.find((column) => column.name === name)!.text} AS ${identifier(name)}`);
    return `SELECT ${picks.join(', ')} FROM __part${i}`;
  });
  return uncleanIds(writer, table, `(${texts.join(' UNION ALL ')})`, idColumns(table, names));
}

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

/** Rows of one part that fail a check, by the first that they fail; at most `left` of them listed. */
async function refusedRows(
  { writer, readings }: Planned,
  part: number,
  { checks }: TypedSelect,
  structural: readonly Reject[],
  left: number,
): Promise<Refused> {
  if (checks.length === 0) return NONE;
  const pick = (value: (check: Check, nth: number) => string) =>
    `CASE ${checks.map((check, nth) => `WHEN ${check.bad} THEN ${value(check, nth)}`).join(' ')} END`;
  await writer.run(`CREATE OR REPLACE TEMP TABLE __bad AS SELECT __file, __row,
    ${pick((_, nth) => String(nth))} AS c, ${pick(({ raw }) => raw)} AS v,
    ${pick(({ reason }) => reason)} AS r FROM __typed${part} WHERE ${checks.map(({ bad }) => `COALESCE(${bad}, FALSE)`).join(' OR ')}`);
  const counts = await writer.rows('SELECT c, r, count(*) AS n FROM __bad GROUP BY c, r ORDER BY n DESC, c, r');
  const rows = await writer.rows(`SELECT * FROM __bad ORDER BY __file, __row LIMIT ${Math.max(0, left)}`);
  const places = await locate(readings[part]!.part, rows, structural);
  await writer.run('DROP TABLE __bad');
  const said = ({ c, r }: Record<string, unknown>) => {
    const { column, header, reasons } = checks[Number(c)]!;
    return { column: header ?? column, reason: reasons[String(r)]! };
  };
  return {
    byReason: counts.map((row) => new RejectCount(said(row).column, said(row).reason, Number(row.n))),
    rejects: rows.map((row, i) => ({
      ...places[i]!,
      ...said(row),
      value: row.v === null ? null : String(row.v),
    })),
  };
}

/** Where the whole key is there, two rows of one key: the same row again is left out, two different ones are both refused. */
async function refusedDuplicates(
  { writer, readings, table }: Planned,
  columns: readonly string[],
  structural: readonly (readonly Reject[])[],
  left: number,
): Promise<Refused & { readonly repeated: number }> {
  const identity = identityOf(table, columns);
  if (identity.kind !== 'key') return { ...NONE, repeated: 0 };
  const key = identity.columns.map(identifier).join(', ');
  const all = `hash(${columns.map(identifier).join(', ')})`;
  const shown = identity.columns.map((c) => `CAST(${identifier(c)} AS VARCHAR)`).join(', ');
  await writer.run(`CREATE OR REPLACE TEMP TABLE __twice AS SELECT __part, __file, __row, k, same, n FROM (
    SELECT __part, __file, __row, concat_ws(' ', ${shown}) AS k,
      row_number() OVER (PARTITION BY ${key} ORDER BY __part, __file, __row) AS n,
      min(${all}) OVER (PARTITION BY ${key}) = max(${all}) OVER (PARTITION BY ${key}) AS same,
      count(*) OVER (PARTITION BY ${key}) AS copies FROM __good
  ) WHERE copies > 1 AND (n > 1 OR NOT same)`);
  const counts = await writer.row(
    'SELECT count(*) FILTER (NOT same) AS conflicts, count(*) FILTER (same) AS repeated FROM __twice',
  );
  const label = identity.columns.join(', ');
  const reason = REJECTED.is_key_of_others();
  const rejects: Reject[] = [];
  for (const [i, { part }] of readings.entries()) {
    const rows = await writer.rows(
      `SELECT * FROM __twice WHERE __part = ${i} AND NOT same ORDER BY __file, __row LIMIT ${Math.max(0, left - rejects.length)}`,
    );
    const places = await locate(part, rows, structural[i] ?? []);
    rejects.push(...rows.map((row, j) => ({ ...places[j]!, column: label, value: String(row.k), reason })));
  }
  await writer.run(
    'DELETE FROM __good g USING __twice t WHERE g.__part = t.__part AND g.__file = t.__file AND g.__row = t.__row',
  );
  await writer.run('DROP TABLE __twice');
  const conflicts = Number(counts.conflicts);
  return {
    rejects,
    byReason: conflicts > 0 ? [new RejectCount(label, reason, conflicts)] : [],
    repeated: Number(counts.repeated),
  };
}

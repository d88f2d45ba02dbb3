import { UserError } from '../../core/errors.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import type { Resolved } from '../mapping/index.js';
import type { Habits } from '../terms/index.js';
import {
  type DateConvention,
  type DecimalMark,
  dateEvidence,
  evidenceSql,
  type NumberEvidence,
  numberEvidence,
  type Period,
  settleDates,
  settleDecimal,
  zoneOfHeader,
} from '../values/index.js';
import { DOUBTS } from './doubts/words.js';

/** Values of a resolved column: from the files' samples, or asked of the relation. */
export interface ValueSource {
  /** Names the source in messages. */
  readonly file: string;
  /** Sample values of a column, or null where only the relation can tell (expressions, recoded values). */
  sample(column: Resolved): readonly string[] | null;
  /** Whether the samples are all there is. */
  readonly complete: boolean;
  /** What is said above the tables of the time they are of. */
  readonly period: Period | null;
  /** FROM clause over which the columns' text expressions read all rows. */
  readonly relations: readonly { readonly sql: string; readonly columns: readonly Resolved[] }[];
}

/** Scripts whose languages write decimals with a dot: `20,000` under such a header is twenty thousand. */
const DOT_WRITERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const NUMERIC = new Set(['money', 'number', 'integer', 'ratio']);

/** The decimal mark of one source: what its numbers prove, over all its numeric columns together. */
export async function settleNumbers(
  writer: Writer,
  values: ValueSource,
  columns: readonly Resolved[],
  given?: DecimalMark,
  habits?: Habits,
): Promise<DecimalMark> {
  if (given !== undefined) return given;
  const numeric = columns.filter(
    ({ model, source }) => model !== null && NUMERIC.has(model.type) && source.value === undefined,
  );
  if (numeric.length === 0) return '.';
  const names = numeric.map(({ header, name }) => header ?? name);
  const samples = numeric.flatMap((column) => values.sample(column) ?? []);
  let evidence: NumberEvidence = numberEvidence(samples);
  const settled = evidence.dot !== null || evidence.comma !== null;
  const unseen = numeric.filter((column) => values.sample(column) === null);
  if (!settled && (!values.complete || unseen.length > 0)) {
    evidence = await fullEvidence(writer, values, new Set(numeric.map(({ name }) => name)));
  }
  const isOpen = evidence.dot === null && evidence.comma === null;
  if (isOpen && evidence.either !== null && habits !== undefined) return habits.decimal;
  const isLocal = isOpen && names.some((name) => DOT_WRITERS.test(name));
  return isLocal ? '.' : (settleDecimal(values.file, names, evidence) ?? '.');
}

/** Rows that are asked first: they tell, where values stand in the rows as in those of the sample. */
const HEAD = 5000;

async function fullEvidence(writer: Writer, values: ValueSource, names: ReadonlySet<string>): Promise<NumberEvidence> {
  const selects = (most: string) =>
    values.relations.flatMap(({ sql, columns }) =>
      columns.filter(({ name }) => names.has(name)).map(({ text }) => `(SELECT ${text} AS v FROM ${sql}${most})`),
    );
  const text = (value: unknown) => (value === null || value === undefined ? null : String(value));
  let evidence: NumberEvidence = { dot: null, comma: null, either: null };
  for (const most of [` LIMIT ${HEAD}`, '']) {
    const row = await writer.row(evidenceSql(`(${selects(most).join(' UNION ALL ')})`));
    evidence = { dot: text(row.dot), comma: text(row.comma), either: text(row.either) };
    if (evidence.dot !== null || evidence.comma !== null) return evidence;
  }
  return evidence;
}

/** How each dated column of a source is read, by its canonical name. */
export async function settleDated(
  writer: Writer,
  values: ValueSource,
  columns: readonly Resolved[],
  timezone: string,
  given?: string,
  habits?: Habits,
): Promise<Map<string, DateConvention>> {
  const out = new Map<string, DateConvention>();
  const dated = columns.filter(({ model }) => model?.type === 'date' || model?.type === 'instant');
  // One file writes its dates one way: what one column proves holds for the others.
  let proven: string | undefined;
  const open: { column: Resolved; fault: UserError }[] = [];
  for (const column of dated) {
    try {
      const convention = await settleOne(writer, values, column, column.source.dateFormat ?? given);
      out.set(column.name, inZone(column, convention, timezone));
      if (convention.formats.some((format) => /^%[dm][-/.]%[dm]/.test(format))) proven ??= convention.order;
    } catch (fault) {
      if (!(fault instanceof UserError) || !/ways/.test(fault.message)) throw fault;
      open.push({ column, fault });
    }
  }
  for (const { column, fault } of open) {
    if (proven === undefined && habits?.dates === undefined) throw fault;
    out.set(column.name, inZone(column, await settleOne(writer, values, column, proven, habits?.dates), timezone));
  }
  return out;
}

/** Times under a header that says whose clock they show are of that zone, another than the database's; days alone stay days. */
function inZone({ header }: Resolved, convention: DateConvention, timezone: string): DateConvention {
  const zone = header === null || !convention.time || convention.epoch !== null ? null : zoneOfHeader(header);
  return zone === null || zone === timezone
    ? convention
    : { ...convention, zone, notes: [...convention.notes, DOUBTS.times_of_zone({ column: header!, zone })] };
}

async function settleOne(
  writer: Writer,
  values: ValueSource,
  column: Resolved,
  given: string | undefined,
  usual?: 'dmy',
): Promise<DateConvention> {
  const label = column.header ?? column.name;
  const { year } = column.source;
  const period = year === undefined ? values.period : { from: { year, month: 1 }, to: { year, month: 12 } };
  const sample = values.sample(column);
  const all = () => allDays(writer, values, column.name);
  if (column.source.value !== undefined)
    return settleDates(values.file, label, dateEvidence([column.source.value]), given, period, usual);
  if (sample === null) return settleDates(values.file, label, dateEvidence(await all()), given, period, usual);
  const evidence = dateEvidence(sample);
  try {
    return settleDates(values.file, label, evidence, given, period, usual);
  } catch (fault) {
    if (values.complete || !(fault instanceof UserError)) throw fault;
    return settleDates(values.file, label, dateEvidence(await all()), given, period, usual);
  }
}

/** The distinct values of a column with clock times made one, of all rows. */
async function allDays(writer: Writer, values: ValueSource, name: string): Promise<string[]> {
  const selects = values.relations.flatMap(({ sql, columns }) =>
    columns.filter((column) => column.name === name).map(({ text }) => `SELECT DISTINCT ${text} AS v FROM ${sql}`),
  );
  const rows = await writer.rows(
    `SELECT max(v) AS v FROM (${selects.join(' UNION ALL ')}) WHERE v IS NOT NULL GROUP BY regexp_replace(v, '\\d{1,2}:\\d{2}.*$', '') LIMIT 50000`,
  );
  return rows.map((row) => String(row.v));
}

import type { Message } from '../../../core/message.js';
import { identifier, literal } from '../../../core/quoting.js';
import { CORE } from '../../../core/words.js';
import type { ModelType } from '../../../model/column.js';
import { type ModelTable, requiredAlone } from '../../../model/table.js';
import { CLOCK, CLOCK_COLUMNS } from '../../../model/time/business-time.js';
import { dateOfInstant } from '../../../model/time/date-of-instant.js';
import type { TextColumn } from '../../mapping/index.js';
import {
  type Conventions,
  dateTextSql,
  flagSql,
  idSql,
  instantSql,
  isZoned,
  localDateSql,
  localTimeSql,
  missingSql,
  numericSql,
  oneOf,
  storedSql,
  toUtcSql,
} from '../../values/index.js';
import { REJECTED } from './words.js';

export interface Check {
  readonly column: string;
  readonly header: string | null;
  /** True where the row must be rejected; over the names of `inner`. */
  readonly bad: string;
  /** The value's text. */
  readonly raw: string;
  /** SQL that gives the code of the reason, one of `reasons`. */
  readonly reason: string;
  readonly reasons: Readonly<Record<string, Message>>;
}

/** A typed reading of a source relation: `SELECT columns FROM (inner)`, rows that fail a check left out. */
export interface TypedSelect {
  /** SELECT that gives raws and parsed values, and passes on columns of the relation where asked. */
  readonly inner: string;
  readonly columns: readonly { readonly name: string; readonly sql: string }[];
  readonly checks: readonly Check[];
}

/** Builds the typed reading of `relation`. Columns come in model order, `x_on` beside its `x_at`, attributes last. */
export function typedSelect(
  table: ModelTable,
  columns: readonly TextColumn[],
  relation: string,
  conventions: Conventions,
  kept: readonly string[],
): TypedSelect {
  // Four layers, so that no reading is computed twice: texts, plain numbers, bare texts of other numbers, values.
  const layers: [string[], string[], string[], string[]] = [[...kept], [], [], []];
  const out: { name: string; sql: string }[] = [];
  const checks: Check[] = [];
  const required = requiredColumns(
    table,
    columns.map(({ name }) => name),
  );
  for (const [i, column] of inModelOrder(table, columns).entries()) {
    // Of what has a type of its own the text is made where a row is refused, and nowhere else.
    const raw = column.stored === undefined ? `__r${i}` : `CAST(__n${i} AS VARCHAR)`;
    layers[0].push(column.stored === undefined ? `${column.text} AS ${raw}` : `${column.stored} AS __n${i}`);
    if (column.spared !== undefined) layers[0].push(`coalesce(${column.spared}, FALSE) AS __s${i}`);
    if (column.turned !== undefined) layers[0].push(`${column.turned.where} AS __t${i}`);
    if (column.model === null) {
      out.push({ name: column.name, sql: raw });
      continue;
    }
    const { type } = column.model;
    addLayers(layers, column, i, conventions);
    const value = type === 'id' && column.id === undefined ? raw : `__v${i}`;
    const signed = column.turned && `CASE WHEN __t${i} THEN ${column.turned.by.replace('@', value)} ELSE ${value} END`;
    out.push(...outputs(column, type, signed ?? value, conventions));
    const check = checkOf(column, type, raw, value, required.has(column.name));
    if (check) checks.push(column.spared === undefined ? check : spare(check, `__s${i} AND ${raw} IS NULL`));
  }
  const spared = inModelOrder(table, columns).findIndex((column) => column.spared !== undefined);
  const others = alternatives(table, columns, out);
  checks.push(...(spared < 0 ? others : others.map((check) => spare(check, `__s${spared}`))));
  return { inner: stack(layers, relation), columns: out, checks };
}

/** A check that rows of a condition pass. */
const spare = (check: Check, where: string): Check => ({ ...check, bad: `(NOT (${where}) AND ${check.bad})` });

function stack(layers: readonly (readonly string[])[], relation: string): string {
  const [texts, ...rest] = layers;
  let sql = `SELECT ${texts!.join(',\n  ')}\nFROM ${relation}`;
  for (const layer of rest) if (layer.length > 0) sql = `SELECT *,\n  ${layer.join(',\n  ')}\nFROM (${sql})`;
  return sql;
}

function addLayers(layers: readonly string[][], column: TextColumn, i: number, conventions: Conventions): void {
  const { type } = column.model!;
  const raw = `__r${i}`;
  if (column.stored !== undefined)
    layers[3]!.push(`${storedSql(`__n${i}`, type as Parameters<typeof storedSql>[1])} AS __v${i}`);
  else if (type === 'money' || type === 'number' || type === 'integer' || type === 'ratio') {
    const number = numericSql(raw, type, conventions);
    layers[1]!.push(`${number.plain} AS __p${i}`);
    layers[2]!.push(`${number.bare(`__p${i}`)} AS __b${i}`);
    layers[3]!.push(`${number.value(`__p${i}`, `__b${i}`)} AS __v${i}`);
  } else if (type === 'flag') layers[3]!.push(`${flagSql(raw)} AS __v${i}`);
  else if (type === 'text' || type === 'code') layers[3]!.push(`nullif(trim(${raw}), '') AS __v${i}`);
  else if (type === 'id') {
    if (column.id !== undefined) layers[3]!.push(`${idSql(raw, column.id.form)} AS __v${i}`);
  } else {
    // What is put plainly is named before it is read: it stands in the reading several times.
    const plain = dateTextSql(raw, column.dates!);
    if (plain !== raw) layers[2]!.push(`${plain} AS __b${i}`);
    layers[3]!.push(`${datedValue(column, plain === raw ? raw : `__b${i}`, conventions)} AS __v${i}`);
  }
}

/** Columns that must be filled in every row: the model's, and the leading key where it alone groups the rows. */
export function requiredColumns(table: ModelTable, columns: readonly string[]): ReadonlySet<string> {
  const names = new Set(columns);
  const required = new Set(requiredAlone(table));
  const lead = table.key[0];
  if (lead !== undefined && names.has(lead) && !table.key.every((name) => names.has(name))) required.add(lead);
  return required;
}

export function inModelOrder(table: ModelTable, columns: readonly TextColumn[]): TextColumn[] {
  const order = Object.keys(table.columns);
  const rank = ({ name, model }: TextColumn) => (model ? order.indexOf(name) : order.length);
  return [...columns].sort((a, b) => rank(a) - rank(b));
}

function datedValue(column: TextColumn, text: string, conventions: Conventions): string {
  if (column.dates!.period || (column.year !== undefined && column.dates!.yearless === null)) {
    return periodSql(text, column.year, /(^|_)(end|ends_on|closes)$/.test(column.name));
  }
  if (isZoned(column.dates!)) return instantSql(text, column.dates!, conventions.timezone);
  return localTimeSql(text, column.dates!);
}

function outputs(column: TextColumn, type: ModelType, value: string, { timezone }: Conventions) {
  if (type === 'id') return [{ name: column.name, sql: value }];
  const utc = column.dates !== undefined && isZoned(column.dates) && !column.dates.period && column.year === undefined;
  const day = utc ? localDateSql(value, timezone) : `CAST(${value} AS DATE)`;
  if (type === 'date') return [{ name: column.name, sql: day }];
  if (type === 'instant') {
    return [
      { name: column.name, sql: utc ? value : toUtcSql(value, timezone) },
      { name: dateOfInstant(column.name), sql: day },
    ];
  }
  return [{ name: column.name, sql: value }];
}

const NOT_OF_KIND: Readonly<Record<ModelType, Message>> = {
  id: REJECTED.is_no_id(),
  text: REJECTED.is_no_text(),
  code: REJECTED.is_no_code(),
  date: REJECTED.is_no_date(),
  instant: REJECTED.is_no_date_or_time(),
  money: REJECTED.is_no_amount(),
  number: REJECTED.is_no_number(),
  integer: REJECTED.is_no_whole_number(),
  ratio: REJECTED.is_no_number(),
  flag: REJECTED.is_no_flag(),
};

const EMPTY = { empty: REJECTED.is_empty() };
const EMPTY_OR_HEADER = { ...EMPTY, header: REJECTED.is_header_again() };

/** Opening hours are read when an analysis asks; what is no time is a reject of the load, where its line is known. */
const clockCheck = (base: Pick<Check, 'column' | 'header' | 'raw'>, raw: string): Check => ({
  ...base,
  bad: `(${raw} IS NULL OR NOT regexp_full_match(${raw}, ${literal(CLOCK)}))`,
  reason: `CASE WHEN ${raw} IS NULL THEN 'empty' ELSE 'unread' END`,
  reasons: { ...EMPTY, unread: REJECTED.is_no_clock() },
});

function checkOf(column: TextColumn, type: ModelType, raw: string, value: string, required: boolean): Check | null {
  const base = { column: column.name, header: column.header, raw };
  const empty = `${value} IS NULL`;
  const headerAgain = column.header === null ? null : `${raw} = ${literal(column.header)}`;
  if (column.model !== null && CLOCK_COLUMNS.has(column.name) && type === 'text') return clockCheck(base, raw);
  if (type === 'id' || type === 'text' || (type === 'code' && !column.model?.codes)) {
    const bad = [required ? empty : null, required ? headerAgain : null].filter((sql) => sql !== null);
    if (bad.length === 0) return null;
    return {
      ...base,
      bad: `(${bad.join(' OR ')})`,
      reason: `CASE WHEN ${empty} THEN 'empty' ELSE 'header' END`,
      reasons: EMPTY_OR_HEADER,
    };
  }
  if (type === 'code') {
    const codes = column.model!.codes!;
    const stray = `(${value} IS NOT NULL AND NOT ${oneOf(value, codes)})`;
    const reason = `CASE WHEN ${value} IS NULL THEN 'empty' ELSE 'stray' END`;
    const reasons = { ...EMPTY, stray: REJECTED.is_none_of({ codes }) };
    return { ...base, bad: required ? `(${empty} OR ${stray})` : stray, reason, reasons };
  }
  const dated = type === 'date' || type === 'instant';
  // A case, since the other side of an AND is worked out for all rows, and nearly all were read.
  const unread = `CASE WHEN ${value} IS NULL THEN ${raw} IS NOT NULL${required ? '' : ` AND NOT ${missingSql(raw)}`} ELSE FALSE END`;
  const bad = [
    required ? empty : unread,
    ...(dated
      ? [`(${value} IS NOT NULL AND NOT (${value} >= TIMESTAMP '1900-01-01' AND ${value} < TIMESTAMP '2200-01-01'))`]
      : []),
  ];
  const isNone = NOT_OF_KIND[type];
  const kind = dated && column.dates ? CORE.remarked({ of: isNone, remark: column.dates.order }) : isNone;
  const reason = `CASE WHEN ${raw} IS NULL THEN 'empty' ${headerAgain ? `WHEN ${headerAgain} THEN 'header' ` : ''}WHEN ${value} IS NULL THEN 'kind' ELSE 'year' END`;
  const reasons = { ...EMPTY_OR_HEADER, kind, year: REJECTED.is_year_out_of_range() };
  return { ...base, bad: `(${bad.join(' OR ')})`, reason, reasons };
}

/** Of "amount or quantity" one must be filled in every row. */
function alternatives(
  table: ModelTable,
  columns: readonly TextColumn[],
  out: readonly { name: string; sql: string }[],
): Check[] {
  const checks: Check[] = [];
  for (const names of table.required) {
    if (names.length < 2) continue;
    const mapped = names.filter((name) => columns.some((column) => column.name === name));
    if (mapped.length === 0) continue;
    const sqls = mapped.map((name) => out.find((o) => o.name === name)!.sql);
    const column = columns.find(({ name }) => name === mapped[0])!;
    checks.push({
      column: mapped.join(' / '),
      header: column.header,
      bad: `(${sqls.map((sql) => `${sql} IS NULL`).join(' AND ')})`,
      raw: 'NULL',
      reason: `'empty'`,
      reasons: EMPTY,
    });
  }
  return checks;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** First (or last) day of a month, quarter or year: 2025-03, 2025年3月, Mar 2025, 2025-Q1; with a year given also 3月, Q1, March, 03. */
function periodSql(text: string, year: number | undefined, end: boolean): string {
  const x = `lower(trim(${text}))`;
  const said = `TRY_CAST(regexp_extract(${x}, '((?:19|20)\\d{2})', 1) AS INTEGER)`;
  const y = `COALESCE(${said}, ${year ?? 'NULL'})`;
  const rest = `regexp_replace(${x}, '(?:19|20)\\d{2}', '')`;
  const quarter = `TRY_CAST(regexp_extract(${rest}, 'q([1-4])|([1-4])\\s*(?:季|quarter)', 1) AS INTEGER)`;
  const named = MONTHS.map((month, i) => `WHEN contains(${rest}, '${month}') THEN ${i + 1}`).join(' ');
  const month = `COALESCE(CASE ${named} END, TRY_CAST(regexp_extract(${rest}, '(\\d{1,2})', 1) AS INTEGER))`;
  const first = `CASE WHEN ${quarter} IS NOT NULL THEN ${quarter} * 3 - 2 WHEN ${month} BETWEEN 1 AND 12 THEN ${month} WHEN NOT regexp_matches(${rest}, '[\\p{L}\\d]') OR regexp_full_match(trim(${rest}), '年|fy') THEN 1 END`;
  const months = `CASE WHEN ${quarter} IS NOT NULL THEN 3 WHEN ${month} IS NOT NULL THEN 1 ELSE 12 END`;
  const start = `make_date(${y}, ${first}, 1)`;
  return `CAST(${end ? `last_day(${start} + to_months(CAST(${months} AS INTEGER) - 1))` : start} AS TIMESTAMP)`;
}

/** The reading that stops at the first row it would have to reject: one pass, nothing kept aside. */
export function strictSql({ inner, columns, checks }: TypedSelect, extra: readonly string[] = []): string {
  const select = [...columns.map(({ name, sql }) => `${sql} AS ${identifier(name)}`), ...extra];
  const guard =
    checks.length === 0
      ? ''
      : `\nWHERE CASE WHEN ${checks.map(({ bad }) => bad).join(' OR ')} THEN error('${REJECT}') ELSE TRUE END`;
  return `SELECT ${select.join(',\n  ')}\nFROM (${inner})${guard}`;
}

/** The text by which a strict reading says that a row would have to be rejected. */
export const REJECT = '__reject';

/**
 * The reading as a view: a query touches only the columns it asks for, and stops at a value that would have to be rejected.
 * What concerns whole rows (one of amount or quantity) is not looked at.
 */
export function viewSql({ inner, columns, checks }: TypedSelect): string {
  const select = columns.map(({ name, sql }) => {
    const own = checks.filter(({ column }) => column === name || dateOfInstant(column) === name);
    const guarded =
      own.length === 0
        ? sql
        : `CASE WHEN ${own.map(({ bad }) => bad).join(' OR ')} THEN error('${REJECT}') ELSE ${sql} END`;
    return `${guarded} AS ${identifier(name)}`;
  });
  return `SELECT ${select.join(',\n  ')}\nFROM (${inner})`;
}

import type { ModelType } from '../model/column.js';
import { type DateConvention, MISSING } from './dates.js';
import type { DecimalMark } from './numbers.js';
import { list, literal } from './sql-text.js';

/** How the values of one load are read. */
export interface Conventions {
  readonly decimal: DecimalMark;
  readonly timezone: string;
}

/**
 * Helpers of the writing connection. `__number_text` gives a number as plain digits, or null: full-width digits, currency,
 * parentheses and trailing minus, thousands of the other mark in right groups, 万 and 亿.
 */
export const VALUE_MACROS: readonly string[] = [
  `CREATE OR REPLACE TEMP MACRO __narrow(x) AS trim(translate(x, '０１２３４５６７８９．，－＋（）％￥−　\u00a0\u202f', '0123456789.,-+()%¥-   '))`,
  `CREATE OR REPLACE TEMP MACRO __bare(x) AS regexp_replace(__narrow(x), '(?i)US\\$|HK\\$|NT\\$|R\\$|[¥$€£₹₩]|人民币|元|圆|\\b(?:RMB|CNY|USD|EUR|GBP|JPY|HKD|TWD|CHF|INR|AUD|CAD)\\b|[ '']', '', 'g')`,
  `CREATE OR REPLACE TEMP MACRO __grouped_dot(d) AS CASE WHEN regexp_full_match(d, '(?:\\d+|\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3})?(?:\\.\\d*)?(?:[eE][+-]?\\d+)?') AND regexp_matches(d, '\\d') THEN replace(d, ',', '') END`,
  `CREATE OR REPLACE TEMP MACRO __grouped_comma(d) AS CASE WHEN regexp_full_match(d, '(?:\\d+|\\d{1,3}(?:\\.\\d{3})+)?(?:,\\d*)?(?:[eE][+-]?\\d+)?') AND regexp_matches(d, '\\d') THEN replace(replace(d, '.', ''), ',', '.') END`,
  `CREATE OR REPLACE TEMP MACRO __digits(b) AS regexp_replace(b, '^[+-]|^\\(|\\)$|-$|[万亿]$', '', 'g')`,
  // A sign may stand inside or outside of the currency, so the bare text is cut twice: -¥(5) is not a number and stays one sign only.
  `CREATE OR REPLACE TEMP MACRO __minus(b) AS (regexp_matches(b, '^-|-$') OR regexp_full_match(b, '\\(.*\\)'))`,
  `CREATE OR REPLACE TEMP MACRO __shaped(b) AS regexp_full_match(b, '[+-]?[\\d.,]+(?:[eE][+-]?\\d+)?[万亿]?|[\\d.,]+[万亿]?-|\\([\\d.,]+[万亿]?\\)')`,
  `CREATE OR REPLACE TEMP MACRO __unit(b) AS CASE WHEN contains(b, '亿') THEN 100000000 WHEN contains(b, '万') THEN 10000 ELSE 1 END`,
  `CREATE OR REPLACE TEMP MACRO __wide(b, grouped) AS CASE WHEN __shaped(b) THEN TRY_CAST(grouped AS DECIMAL(26,8)) * __unit(b) * CASE WHEN __minus(b) THEN -1 ELSE 1 END END`,
  `CREATE OR REPLACE TEMP MACRO __number_dot(x) AS __wide(__bare(x), __grouped_dot(__digits(__bare(x))))`,
  `CREATE OR REPLACE TEMP MACRO __number_comma(x) AS __wide(__bare(x), __grouped_comma(__digits(__bare(x))))`,
];

/** A text expression as an exact number, or null. The plain cast goes first: it reads what machines write ten times faster. */
export function numberSql(x: string, decimal: DecimalMark, type = 'DECIMAL(18,4)'): string {
  if (decimal === '.') return `COALESCE(TRY_CAST(${x} AS ${type}), TRY_CAST(__number_dot(${x}) AS ${type}))`;
  return `TRY_CAST(__number_comma(${x}) AS ${type})`;
}

/** Values that mean "none" in columns of numbers and dates; texts that are empty arrive as null already. */
export const missingSql = (x: string) => `trim(${x}) IN ('', ${list(MISSING)})`;

export function ratioSql(x: string, decimal: DecimalMark): string {
  const plain = `CAST(${numberSql(x, decimal, 'DECIMAL(26,10)')} AS DOUBLE)`;
  const percent = `CAST(${numberSql(`replace(__narrow(${x}), '%', '')`, decimal, 'DECIMAL(26,10)')} AS DOUBLE) / 100`;
  return `CASE WHEN contains(${x}, '%') OR contains(${x}, '％') THEN ${percent} ELSE ${plain} END`;
}

const TRUE = ['true', 't', 'yes', 'y', '1', '1.0', '是', '真', '√', '✓', 'x', 'on'];
const FALSE = ['false', 'f', 'no', 'n', '0', '0.0', '否', '假', '×', 'off'];

export function flagSql(x: string): string {
  return `CASE WHEN lower(trim(${x})) IN (${list(TRUE)}) THEN TRUE WHEN lower(trim(${x})) IN (${list(FALSE)}) THEN FALSE END`;
}

const TIMES = ['', ' %H:%M:%S', ' %H:%M', ' %H:%M:%S.%f', ' %I:%M:%S %p', ' %I:%M %p'];
const DAYS: Readonly<Record<DateConvention['order'], readonly string[]>> = {
  ymd: ['%Y-%m-%d', '%Y/%m/%d', '%Y.%m.%d', '%Y年%m月%d日', '%Y%m%d'],
  dmy: ['%d/%m/%Y', '%d-%m-%Y', '%d.%m.%Y'],
  mdy: ['%m/%d/%Y', '%m-%d-%Y', '%m.%d.%Y'],
};
const NAMED_DAYS = ['%d %b %Y', '%d %B %Y', '%d-%b-%Y', '%b %d, %Y', '%B %d, %Y', '%b %d %Y'];

/** Every spelling of a file's order of day and month: what the formats of the sample do not read is tried by these. */
function otherFormats({ order, formats, time }: DateConvention): string[] {
  const days = [...DAYS.ymd, ...(order === 'ymd' ? [] : DAYS[order]), ...NAMED_DAYS];
  const spelled = formats.map((format) => format.replace(/(?<=[dY日])T%/, ' %'));
  const all = days.flatMap((day) => (time ? TIMES : TIMES.slice(0, 3)).map((clock) => day + clock));
  return [...new Set([...spelled, ...all])];
}

/** A local point in time from text, or null. The caller refuses years outside 1900–2199: the casts take `24-01-01` for the year 24. */
export function localTimeSql(x: string, convention: DateConvention): string {
  if (convention.serial) return serialSql(x, convention);
  const plain = `regexp_replace(regexp_replace(regexp_replace(__narrow(${x}), '(\\d)(?:st|nd|rd|th)\\b', '\\1', 'i'), '(\\d)T(\\d)', '\\1 \\2'), ' +', ' ', 'g')`;
  const slow = `TRY_STRPTIME(${plain}, [${list(otherFormats(convention))}])`;
  return fast(x, convention, slow);
}

function fast(x: string, { formats }: DateConvention, slow: string): string {
  const [first] = formats;
  if (first === undefined) return slow;
  // The cast is the fastest reader but takes more than dates of that shape: '+02' after minutes would be dropped.
  if (first === '%Y-%m-%d') {
    return `COALESCE(CASE WHEN strlen(${x}) = 10 THEN CAST(TRY_CAST(${x} AS DATE) AS TIMESTAMP) END, ${slow})`;
  }
  if (first === '%Y-%m-%d %H:%M:%S') {
    return `COALESCE(CASE WHEN strlen(${x}) = 19 AND ${x}[17] = ':' THEN TRY_CAST(${x} AS TIMESTAMP) END, ${slow})`;
  }
  return `COALESCE(TRY_STRPTIME(${x}, ${literal(first)}), ${slow})`;
}

function serialSql(x: string, convention: DateConvention): string {
  // Day 60 of Excel is 29 February 1900, which never was; from 1 March 1900 the count runs from 30 December 1899.
  const day = `TRY_CAST(${x} AS DOUBLE)`;
  const micros = `CAST(round(${day} * 86400) AS BIGINT) * 1000000`;
  const serial = `CASE WHEN ${day} BETWEEN 61 AND 109574 THEN make_timestamp(epoch_us(TIMESTAMP '1899-12-30') + ${micros}) END`;
  return `COALESCE(${serial}, TRY_STRPTIME(__narrow(${x}), [${list(otherFormats(convention))}]))`;
}

const OFFSET = `(?:Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)$`;

/** UTC instant from text whose values may carry an offset; without one they are local. */
export function instantSql(x: string, convention: DateConvention, timezone: string): string {
  const local = toUtcSql(localTimeSql(x, convention), timezone);
  if (!convention.offset) return local;
  const bare = `trim(regexp_replace(${x}, '${OFFSET}', ''))`;
  const zone = `regexp_extract(${x}, '([+-])(\\d{2}):?(\\d{2})?$', ['s','h','m'])`;
  const minutes = `CASE WHEN regexp_matches(${x}, '[+-]\\d{2}(?::?\\d{2})?$') THEN (CAST(${zone}.h AS INTEGER) * 60 + COALESCE(TRY_CAST(${zone}.m AS INTEGER), 0)) * CASE WHEN ${zone}.s = '-' THEN -1 ELSE 1 END ELSE 0 END`;
  const exact = `${localTimeSql(bare, convention)} - to_minutes(${minutes})`;
  return `CASE WHEN regexp_matches(${x}, ':\\d{2}(?:\\.\\d+)?\\s*${OFFSET}') THEN ${exact} ELSE ${local} END`;
}

/** Local time to UTC. Zones whose offset has been one since 1992 are computed, not looked up: ICU costs 0.2 µs a value. */
export function toUtcSql(local: string, timezone: string): string {
  if (timezone === 'UTC') return local;
  const looked = `timezone('UTC', timezone(${literal(timezone)}, ${local}))`;
  const minutes = constantOffset(timezone);
  if (minutes === null) return looked;
  return `CASE WHEN ${local} >= TIMESTAMP '1992-01-02' THEN ${local} - to_minutes(${minutes}) ELSE ${looked} END`;
}

/** The local business date of a UTC instant. */
export function localDateSql(utc: string, timezone: string): string {
  if (timezone === 'UTC') return `CAST(${utc} AS DATE)`;
  return `CAST(timezone(${literal(timezone)}, timezone('UTC', ${utc})) AS DATE)`;
}

/** Minutes east of UTC where they were the same on every first of January and July since 1992, else null. */
function constantOffset(timezone: string): number | null {
  const format = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' });
  const offsets = new Set<string>();
  for (let year = 1992; year < 2038; year++) {
    for (const month of [0, 3, 6, 9]) {
      const part = format.formatToParts(Date.UTC(year, month, 1)).find(({ type }) => type === 'timeZoneName');
      offsets.add(part?.value ?? '');
      if (offsets.size > 1) return null;
    }
  }
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec([...offsets][0]!) ?? [];
  if (sign === undefined) return 0;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

/** The typed value of a text expression, or null where it does not read as the type. */
export function valueSql(x: string, type: Exclude<ModelType, 'date' | 'instant'>, { decimal }: Conventions): string {
  switch (type) {
    case 'id':
      return x;
    case 'text':
    case 'code':
      return `nullif(trim(${x}), '')`;
    case 'money':
    case 'number':
      return numberSql(x, decimal);
    case 'integer': {
      const number = numberSql(x, decimal);
      return `CASE WHEN ${number} = trunc(${number}) THEN CAST(${number} AS BIGINT) END`;
    }
    case 'ratio':
      return ratioSql(x, decimal);
    case 'flag':
      return flagSql(x);
  }
}

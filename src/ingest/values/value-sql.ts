import { type DateConvention, MISSING } from './dates.js';
import type { DecimalMark } from './numbers.js';
import { list, literal } from './sql-text.js';

/** How the values of one load are read. */
export interface Conventions {
  readonly decimal: DecimalMark;
  readonly timezone: string;
}

/** How currencies stand beside numbers, for regular expressions of both kinds: as signs, and as codes that are words. */
export const CURRENCY_SIGNS = 'US\\$|HK\\$|NT\\$|R\\$|[¥$€£₹₩]|人民币|元|圆';
export const CURRENCY_CODES = 'RMB|CNY|USD|EUR|GBP|JPY|HKD|TWD|CHF|INR|AUD|CAD';
const CURRENCY = `(?i)${CURRENCY_SIGNS}|\\b(?:${CURRENCY_CODES})\\b`;

/**
 * Helpers of the writing connection. `__number_text` gives a number as plain digits, or null: full-width digits, currency,
 * parentheses and trailing minus, thousands of the other mark in right groups, 万 and 亿.
 */
export const VALUE_MACROS: readonly string[] = [
  `CREATE OR REPLACE MACRO __narrow(x) AS CASE WHEN strlen(x) = length(x) THEN trim(x) ELSE trim(translate(x, '０１２３４５６７８９．，－＋（）％￥−　\u00a0\u202f', '0123456789.,-+()%¥-   ')) END`,
  // Where something stands between digits, it must be proper groups of three; else a mark stays that makes the value no number.
  `CREATE OR REPLACE MACRO __spaced(n) AS regexp_replace(regexp_replace(regexp_replace(regexp_replace(n, '${CURRENCY}', ' ', 'g'), '^([^\\d.,]*\\d{1,3})[ ''](\\d{3})(?:[ ''](\\d{3}))?(?:[ ''](\\d{3}))?(?:[ ''](\\d{3}))?((?:[.,]\\d*)?[^\\d.,]*)$', '\\1\\2\\3\\4\\5\\6'), '([\\d.,])[ '']+([\\d.,])', '\\1_\\2', 'g'), '[ '']', '', 'g')`,
  `CREATE OR REPLACE MACRO __bare(x) AS CASE WHEN regexp_matches(__narrow(x), '\\d[^\\d.,]+[\\d.,]|[.,][^\\d.,]+\\d') THEN __spaced(__narrow(x)) ELSE regexp_replace(__narrow(x), '${CURRENCY}|[ '']', '', 'g') END`,
  `CREATE OR REPLACE MACRO __grouped_dot(d) AS CASE WHEN regexp_full_match(d, '(?:\\d+|\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3})?(?:\\.\\d*)?(?:[eE][+-]?\\d+)?') AND regexp_matches(d, '\\d') THEN replace(d, ',', '') END`,
  `CREATE OR REPLACE MACRO __grouped_comma(d) AS CASE WHEN regexp_full_match(d, '(?:\\d+|\\d{1,3}(?:\\.\\d{3})+)?(?:,\\d*)?(?:[eE][+-]?\\d+)?') AND regexp_matches(d, '\\d') THEN replace(replace(d, '.', ''), ',', '.') END`,
  `CREATE OR REPLACE MACRO __digits(b) AS regexp_replace(b, '^[+-]|^\\(|\\)$|-$|[万亿]$', '', 'g')`,
  // A sign may stand inside or outside of the currency, so the bare text is cut twice: -¥(5) is not a number and stays one sign only.
  `CREATE OR REPLACE MACRO __minus(b) AS (regexp_matches(b, '^-|-$') OR regexp_full_match(b, '\\(.*\\)'))`,
  `CREATE OR REPLACE MACRO __shaped(b) AS regexp_full_match(b, '[+-]?[\\d.,]+(?:[eE][+-]?\\d+)?[万亿]?|[\\d.,]+[万亿]?-|\\([\\d.,]+[万亿]?\\)')`,
  `CREATE OR REPLACE MACRO __unit(b) AS CASE WHEN contains(b, '亿') THEN 100000000 WHEN contains(b, '万') THEN 10000 ELSE 1 END`,
  `CREATE OR REPLACE MACRO __wide(b, grouped) AS CASE WHEN __shaped(b) THEN TRY_CAST(grouped AS DECIMAL(26,8)) * __unit(b) * CASE WHEN __minus(b) THEN -1 ELSE 1 END END`,
  `CREATE OR REPLACE MACRO __number_dot(b) AS __wide(b, __grouped_dot(__digits(b)))`,
  `CREATE OR REPLACE MACRO __number_comma(b) AS __wide(b, __grouped_comma(__digits(b)))`,
];

/**
 * A number in two steps, so that each is computed once a value: the plain cast, which reads what machines write ten times
 * faster, and the bare text of what it does not read.
 */
export interface NumberSql {
  /** Over the text: null where the file's decimal mark is a comma, for `1.234` would read wrongly. */
  readonly plain: string;
  /** Over the text and the name of the plain value. */
  readonly bare: (plain: string) => string;
  /** Over the names of both. */
  readonly value: (plain: string, bare: string) => string;
}

export function numberSql(x: string, decimal: DecimalMark, type = 'DECIMAL(18,4)'): NumberSql {
  const read = decimal === '.' ? '__number_dot' : '__number_comma';
  return {
    plain: decimal === '.' ? `TRY_CAST(${x} AS ${type})` : `CAST(NULL AS ${type})`,
    bare: (plain) => `CASE WHEN ${plain} IS NULL AND ${x} IS NOT NULL THEN __bare(${x}) END`,
    value: (plain, bare) =>
      `COALESCE(${plain}, CASE WHEN ${bare} IS NOT NULL THEN TRY_CAST(${read}(${bare}) AS ${type}) END)`,
  };
}

/** A number in one step, wide enough to be added up; null for what is none. For sums of texts and for expressions. */
export function wideNumberSql(x: string, decimal: DecimalMark): string {
  const plain = decimal === '.' ? `TRY_CAST(${x} AS DECIMAL(38,4)), ` : '';
  const read = decimal === '.' ? '__number_dot' : '__number_comma';
  return `COALESCE(${plain}TRY_CAST(${read}(__bare(${x})) AS DECIMAL(38,4)))`;
}

/** Whether a text is one of several. Not `IN`: DuckDB plans a long one as a join of every row, which also loses the rows' order. */
export const oneOf = (x: string, texts: readonly string[]) => `list_contains([${list(texts)}], ${x})`;

/** Values that mean "none" in columns of numbers and dates; texts that are empty arrive as null already. */
export const missingSql = (x: string) => oneOf(`trim(${x})`, ['', ...MISSING]);

const TRUE = ['true', 't', 'yes', 'y', '1', '1.0', '是', '真', '√', '✓', 'x', 'on'];
const FALSE = ['false', 'f', 'no', 'n', '0', '0.0', '否', '假', '×', 'off'];

export function flagSql(x: string): string {
  return `CASE WHEN ${oneOf(`lower(trim(${x}))`, TRUE)} THEN TRUE WHEN ${oneOf(`lower(trim(${x}))`, FALSE)} THEN FALSE END`;
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

/** The parts of reading a numeric type from text `x`; percent signs belong to ratios only, fractions are no integers. */
export function numericSql(
  x: string,
  type: 'money' | 'number' | 'integer' | 'ratio',
  { decimal }: Conventions,
): NumberSql {
  if (type === 'money' || type === 'number') return numberSql(x, decimal);
  if (type === 'integer') {
    const number = numberSql(x, decimal);
    const whole = (n: string) => `CASE WHEN ${n} = trunc(${n}) THEN CAST(${n} AS BIGINT) END`;
    return { ...number, value: (plain, bare) => whole(number.value(plain, bare)) };
  }
  const ratio = numberSql(x, decimal, 'DECIMAL(26,10)');
  const percent = `(contains(${x}, '%') OR contains(${x}, '％'))`;
  return {
    plain: ratio.plain,
    bare: (plain) =>
      `CASE WHEN ${plain} IS NULL AND ${x} IS NOT NULL THEN __bare(replace(replace(${x}, '％', ''), '%', '')) END`,
    value: (plain, bare) =>
      `CAST(${ratio.value(plain, bare)} AS DOUBLE) / CASE WHEN ${plain} IS NULL AND ${percent} THEN 100 ELSE 1 END`,
  };
}

import { literal } from '../../core/quoting.js';
import { ERA, OFFSET } from './date-grammar.js';
import { eraDateSql, plainDateSql } from './date-words.js';
import type { DateConvention } from './dates.js';
import { type DecimalMark, NUMBER_MACROS, type NumberSql, numberSql } from './number-grammar.js';
import { list } from './sql-text.js';
import { yearlessSql } from './yearless.js';

/** Helpers of the writing connection. */
export const VALUE_MACROS: readonly string[] = NUMBER_MACROS;

/** How the values of one load are read. */
export interface Conventions {
  readonly decimal: DecimalMark;
  readonly timezone: string;
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

/** The text by which a column's dates are read: as it stands, or put plainly where its values need that. */
export function dateTextSql(x: string, { groups, yearless }: DateConvention): string {
  if (yearless !== null) return yearlessSql(x, yearless);
  if (groups.length === 0) return x;
  const plain = plainDateSql(`__narrow(${x})`, groups);
  return groups.includes(ERA) ? eraDateSql(plain) : plain;
}

function epochSql(x: string, unit: 's' | 'ms'): string {
  const micros = unit === 's' ? 1_000_000 : 1000;
  return `CASE WHEN regexp_full_match(__narrow(${x}), '1[0-9]{${unit === 's' ? 9 : 12}}') THEN make_timestamp(CAST(__narrow(${x}) AS BIGINT) * ${micros}) END`;
}

/** Whether the values are read as instants of UTC: their text or their header says of which zone they are. */
export const isZoned = ({ offset, zone }: DateConvention): boolean => offset || zone !== null;

/** UTC instant from text whose values may carry an offset; without one they are of the header's zone, else local. */
export function instantSql(x: string, convention: DateConvention, timezone: string): string {
  if (convention.epoch !== null) return epochSql(x, convention.epoch);
  const local = toUtcSql(localTimeSql(x, convention), convention.zone ?? timezone);
  if (!convention.offset) return local;
  const bare = `trim(regexp_replace(${x}, '${OFFSET}', ''))`;
  const zone = `regexp_extract(${x}, '([+-])(\\d{2}):?(\\d{2})?$', ['s','h','m'])`;
  const minutes = `CASE WHEN regexp_matches(${x}, '[+-]\\d{2}(?::?\\d{2})?$') THEN (CAST(${zone}.h AS INTEGER) * 60 + COALESCE(TRY_CAST(${zone}.m AS INTEGER), 0)) * CASE WHEN ${zone}.s = '-' THEN -1 ELSE 1 END ELSE 0 END`;
  const exact = `${localTimeSql(bare, convention)} - to_minutes(${minutes})`;
  return `CASE WHEN regexp_matches(${x}, '(?i):\\d{2}(?:\\.\\d+)?(?:\\s*[ap]m)?\\s*${OFFSET}') THEN ${exact} ELSE ${local} END`;
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

/** The value that the reading of its text gives, of a day or an exact number that is stored as such. */
export function storedSql(x: string, type: 'money' | 'number' | 'integer' | 'date' | 'instant'): string {
  if (type === 'date' || type === 'instant') return `TRY_CAST(${x} AS TIMESTAMP)`;
  const number = `TRY_CAST(${x} AS DECIMAL(18,4))`;
  return type === 'integer' ? wholeSql(number) : number;
}

const wholeSql = (n: string) => `CASE WHEN ${n} = trunc(${n}) THEN CAST(${n} AS BIGINT) END`;

const PERCENT = '%％٪';

/** A ratio's text as the number that it writes in hundredths, or as it stands. */
export const withoutPercent = (text: string) => text.replace(/[%％٪]/g, '');

/** The parts of reading a numeric type from text `x`; percent signs belong to ratios only, fractions are no integers. */
export function numericSql(
  x: string,
  type: 'money' | 'number' | 'integer' | 'ratio',
  { decimal }: Conventions,
): NumberSql {
  if (type === 'money' || type === 'number') return numberSql(x, decimal);
  if (type === 'integer') {
    const number = numberSql(x, decimal);
    return { ...number, value: (plain, bare) => wholeSql(number.value(plain, bare)) };
  }
  const ratio = numberSql(x, decimal, 'DECIMAL(26,10)');
  const percent = `regexp_matches(${x}, '[${PERCENT}]')`;
  return {
    plain: ratio.plain,
    bare: (plain) =>
      `CASE WHEN ${plain} IS NULL AND ${x} IS NOT NULL THEN __bare(regexp_replace(${x}, '[${PERCENT}]', '', 'g')) END`,
    value: (plain, bare) =>
      `CAST(${ratio.value(plain, bare)} AS DOUBLE) / CASE WHEN ${plain} IS NULL AND ${percent} THEN 100 ELSE 1 END`,
  };
}

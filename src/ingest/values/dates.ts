import { bounded } from '../../core/bounded.js';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { VALUES } from './words.js';

/** In which order a file's all-number dates give day, month and year. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

export interface DateConvention {
  readonly order: DateOrder;
  /** strptime formats of the sample, most frequent first. */
  readonly formats: readonly string[];
  readonly time: boolean;
  /** Values carry Z or ±hh:mm. */
  readonly offset: boolean;
  /** Values are Excel's day numbers. */
  readonly serial: boolean;
  /** Values are months, quarters or years: their first (or, for ends, last) day is meant. */
  readonly period: boolean;
  readonly notes: readonly string[];
}

interface Reading {
  readonly order: DateOrder | 'any' | 'either' | 'three';
  readonly format: string;
  readonly time: boolean;
  readonly offset: boolean;
}

const TIME = bounded(/(?:[T ]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp]\.?[Mm]\.?)?$/);
const OFFSET = bounded(/\s*(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)$/);
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const NAMED = [
  [new RegExp(`^\\d{1,2}([-/ .])${MONTH}\\.?\\1(\\d{4}|\\d{2})$`, 'i'), 'd'],
  [new RegExp(`^${MONTH}\\.? \\d{1,2},? (\\d{4})$`, 'i'), 'm'],
] as const;

export const MISSING = [
  '-',
  '--',
  '—',
  'NULL',
  'null',
  'N/A',
  'n/a',
  'NA',
  '#N/A',
  'None',
  'none',
  'nan',
  'NaN',
  '\\N',
  '/',
  '无',
];

/** Reads the shape of one value, or null where it is no date. */
function readingOf(text: string): Reading | null {
  let value = text.trim().replace(/(\d)(?:st|nd|rd|th)\b/i, '$1');
  const timed = value.slice(0, OFFSET.exec(value)?.index);
  const offset = timed !== value && TIME.test(timed);
  if (offset) value = timed;
  const clock = TIME.exec(value);
  const day = clock ? value.slice(0, clock.index) : value;
  const suffix = clock ? timeFormat(clock) : '';
  const found = dayReading(day);
  return found && { ...found, format: found.format + suffix, time: clock !== null, offset };
}

function timeFormat([text, , , seconds, fraction, half]: RegExpExecArray): string {
  const joint = text.startsWith('T') ? 'T' : ' ';
  const hours = half ? '%I' : '%H';
  const tail = half ? ' %p' : '';
  return `${joint}${hours}:%M${seconds ? ':%S' : ''}${fraction ? '.%f' : ''}${tail}`;
}

function dayReading(day: string): Pick<Reading, 'order' | 'format'> | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(day);
  if (iso) return inRange(iso[3]!, iso[4]!) ? { order: 'ymd', format: `%Y${iso[2]}%m${iso[2]}%d` } : null;
  if (/^\d{4}年\d{1,2}月\d{1,2}日$/.test(day)) return { order: 'ymd', format: '%Y年%m月%d日' };
  if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(day)) return { order: 'ymd', format: '%Y%m%d' };
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(day);
  if (parts) return numericReading(parts);
  for (const [pattern, first] of NAMED) {
    const named = pattern.exec(day);
    if (!named) continue;
    const long = /[a-z]{4,}/i.test(day.replace(/sept/i, 'sep'));
    const month = long ? '%B' : '%b';
    if (first === 'm') return { order: 'any', format: `${month} %d${day.includes(',') ? ',' : ''} %Y` };
    return { order: 'any', format: `%d${named[1]}${month}${named[1]}${named[2]!.length === 2 ? '%y' : '%Y'}` };
  }
  return null;
}

const inRange = (month: string, day: string) =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

function numericReading([, a, joint, b, year]: RegExpExecArray): Pick<Reading, 'order' | 'format'> | null {
  const [first, second] = [Number(a), Number(b)];
  const y = year!.length === 2 ? '%y' : '%Y';
  const dmy = inRange(b!, a!);
  const mdy = inRange(a!, b!);
  // 25-03-05: with a year of two digits the first part may be the year as well.
  const ymd = year!.length === 2 && inRange(b!, year!) && a!.length === 2;
  if (!dmy && !mdy && !ymd) return null;
  const text = (order: DateOrder) =>
    ({ dmy: `%d${joint}%m${joint}${y}`, mdy: `%m${joint}%d${joint}${y}`, ymd: `%y${joint}%m${joint}%d` })[order];
  if (ymd && first > 12 && !mdy && dmy) return { order: 'three', format: text('dmy') };
  if (ymd && !dmy && !mdy) return { order: 'ymd', format: text('ymd') };
  if (dmy && mdy) return { order: first === second && !ymd ? 'any' : 'either', format: text('dmy') };
  return { order: dmy ? 'dmy' : 'mdy', format: text(dmy ? 'dmy' : 'mdy') };
}

export interface DateEvidence {
  readonly seen: ReadonlyMap<string, Reading & { readonly example: string; readonly count: number }>;
  readonly values: number;
  readonly serials: number;
  readonly periods: number;
  readonly other: string | null;
}

export function dateEvidence(values: Iterable<string>): DateEvidence {
  const seen = new Map<string, Reading & { example: string; count: number }>();
  let total = 0;
  let serials = 0;
  let periods = 0;
  let other: string | null = null;
  for (const { text, count } of shapes(values)) {
    total += count;
    const reading = readingOf(text);
    if (reading) {
      const key = `${reading.order} ${reading.format}`;
      const before = seen.get(key);
      seen.set(key, { ...reading, example: before?.example ?? text, count: (before?.count ?? 0) + count });
    } else if (/^[2-6]\d{4}(?:\.\d+)?$/.test(text)) serials += count;
    else if (isPeriod(text)) periods += count;
    else other ??= text;
  }
  return { seen, values: total, serials, periods, other };
}

/** By their length. */
const MIDNIGHT: Readonly<Record<number, string>> = { 4: '0:00', 5: '00:00', 7: '0:00:00', 8: '00:00:00' };

/** Thousands of times of one day differ in the clock's digits alone, on which no reading depends: one of them, and how many. */
function shapes(values: Iterable<string>): Iterable<{ readonly text: string; readonly count: number }> {
  const found = new Map<string, { text: string; count: number }>();
  for (const value of values) {
    const text = value.trim();
    const shape = text.replace(/\d?\d:\d\d(?::\d\d)?/, (clock) => MIDNIGHT[clock.length]!);
    const before = found.get(shape);
    if (before !== undefined) before.count++;
    else if (text !== '' && !MISSING.includes(text)) found.set(shape, { text, count: 1 });
  }
  return found.values();
}

const PERIOD = new RegExp(
  `^(?:(?:19|20)\\d{2}[-/.]\\d{1,2}|(?:19|20)\\d{2}年\\d{1,2}月|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])|${MONTH}[ -]\\d{4}|\\d{4}[- ]?Q[1-4]|Q[1-4][ -]?\\d{4}|(?:19|20)\\d{2}年?|Q[1-4]|\\d{1,2}月|${MONTH}|\\d{1,2})$`,
  'i',
);
const isPeriod = (text: string) => PERIOD.test(text);

/** The share of values that are dates of any kind, for the confidence of a mapping; 0 where there are none. */
export function dateShare(evidence: DateEvidence): number {
  const dated = [...evidence.seen.values()].reduce((sum, { count }) => sum + count, 0);
  return evidence.values === 0 ? 0 : dated / evidence.values;
}

/**
 * Settles how a column's dates are read. `given` overrules: dmy, mdy, ymd, a strptime format, or dd/MM/yyyy.
 * Throws E_DATES, with both readings shown, where the values leave two open.
 */
export function settleDates(file: string, column: string, evidence: DateEvidence, given?: string): DateConvention {
  const forms = [...evidence.seen.values()].sort((a, b) => b.count - a.count);
  const base = { time: forms.some((f) => f.time), offset: forms.some((f) => f.offset), serial: false, period: false };
  if (given !== undefined) return givenConvention(given, forms, base);
  if (evidence.serials > 0 && evidence.serials >= evidence.values * 0.9 && forms.length === 0) {
    return { ...base, order: 'ymd', formats: [], serial: true, notes: [`${column}: Excel day numbers read as dates`] };
  }
  if (forms.length === 0 && evidence.periods > 0)
    return { ...base, order: 'ymd', formats: [], period: true, notes: [] };
  const orders = new Set(forms.map(({ order }) => order));
  if (orders.has('dmy') && orders.has('mdy')) refuseBoth(file, column, forms);
  const settled = orders.has('dmy') ? 'dmy' : orders.has('mdy') ? 'mdy' : null;
  const open = forms.find(({ order }) => order === 'either' || order === 'three');
  if (open && settled === null) refuseOpen(file, column, open.example);
  const order: DateOrder = settled ?? 'ymd';
  const notes = forms.some(({ format }) => format.includes('%y'))
    ? [`${column}: years of two digits read as 1969–2068`]
    : [];
  return { ...base, order, formats: formatsFor(forms, order), notes };
}

/** The sample's formats for one order; what is written in the other order is left to be rejected. */
function formatsFor(forms: readonly Reading[], order: DateOrder): string[] {
  const other = order === 'dmy' ? 'mdy' : order === 'mdy' ? 'dmy' : null;
  const swap = (format: string) => (order === 'mdy' ? format.replace(/^%d([-/.])%m/, '%m$1%d') : format);
  return [...new Set(forms.filter((form) => form.order !== other).map(({ format }) => swap(format)))];
}

function givenConvention(
  given: string,
  forms: readonly Reading[],
  base: Pick<DateConvention, 'time' | 'offset' | 'serial' | 'period'>,
): DateConvention {
  const name = given.toLowerCase();
  if (name === 'dmy' || name === 'mdy' || name === 'ymd') {
    const formats = forms.map(({ format }) =>
      name === 'ymd' ? format.replace(/^%[dm]([-/.])%[dm]\1%y/, '%y$1%m$1%d') : format,
    );
    const reordered = formatsFor(
      formats.map((format, i) => ({ ...forms[i]!, format })),
      name,
    );
    return { ...base, order: name, formats: reordered, notes: [] };
  }
  if (name === 'serial' || name === 'excel') return { ...base, order: 'ymd', formats: [], serial: true, notes: [] };
  const format = given.includes('%') ? given : spelledFormat(given);
  const order =
    format.indexOf('%Y') === 0 || format.indexOf('%y') === 0 ? 'ymd' : format.startsWith('%m') ? 'mdy' : 'dmy';
  return { ...base, time: base.time || /%[HI]/.test(format), order, formats: [format], notes: [] };
}

/** dd/MM/yyyy HH:mm:ss as strptime spells it. */
function spelledFormat(format: string): string {
  return format
    .replace(/yyyy/i, '%Y')
    .replace(/yy/i, '%y')
    .replace(/MMMM/, '%B')
    .replace(/MMM/, '%b')
    .replace(/hh?(?=:)/i, '%H')
    .replace(/(?<=:)(mm|MM|mi)/, '%M')
    .replace(/ss/i, '%S')
    .replace(/dd?/i, (d, at, all: string) => (all[at - 1] === '%' ? d : '%d'))
    .replace(/(?<!%)MM?|(?<!%)mm?/, '%m');
}

function refuseBoth(file: string, column: string, forms: readonly { order: string; example: string }[]): never {
  const example = (order: string) => forms.find((form) => form.order === order)!.example;
  throw new UserError('E_DATES', 'input', VALUES.dates_are_written_two({ file, column }), {
    where: [VALUES.day_first({ value: example('dmy') }), VALUES.month_first({ value: example('mdy') })],
    hint: VALUES.date_format_dmy_date(),
  });
}

function refuseOpen(file: string, column: string, example: string): never {
  const [a, b, c] = example.split(/[-/. T]/) as [string, string, string];
  const year = c.length === 2 ? `20${c}` : c;
  const readings = [`dmy: ${year}-${b.padStart(2, '0')}-${a.padStart(2, '0')}`];
  if (Number(a) <= 12) readings.push(`mdy: ${year}-${a.padStart(2, '0')}-${b.padStart(2, '0')}`);
  if (c.length === 2 && Number(b) <= 12) readings.push(`ymd: 20${a}-${b.padStart(2, '0')}-${c}`);
  throw new UserError(
    'E_DATES',
    'input',
    VALUES.can_read_ways_no({ file, example, column, readings_n: readings.length }),
    {
      where: readings,
      hint: verbatim(`--date-format ${readings.map((reading) => reading.slice(0, 3)).join(' or --date-format ')}`),
    },
  );
}

import { UserError } from '../../core/errors.js';
import { type Message, verbatim } from '../../core/message.js';
import { eitherOf } from '../../core/words.js';
import { narrow } from './characters.js';
import { type DateOrder, type DateReading, epochOf, formatPattern, isPeriod, readingOf } from './date-grammar.js';
import { isMissing } from './missing.js';
import { VALUES } from './words.js';
import { type Period, settleYearless, type Yearless, yearlessOrders } from './yearless.js';

export interface DateConvention {
  readonly order: DateOrder;
  /** strptime formats of the sample, most frequent first. */
  readonly formats: readonly string[];
  readonly time: boolean;
  /** Values carry Z or ±hh:mm. */
  readonly offset: boolean;
  /** What is put plainly before the formats read it. */
  readonly groups: readonly string[];
  /** IANA name of the zone whose clock the values show, where the header says one; null: the zone of the database. */
  readonly zone: string | null;
  /** Values are seconds or milliseconds since 1970. */
  readonly epoch: 's' | 'ms' | null;
  /** Values are Excel's day numbers. */
  readonly serial: boolean;
  /** Values are months, quarters or years: their first (or, for ends, last) day is meant. */
  readonly period: boolean;
  /** Days without a year, and the period that gives it. */
  readonly yearless: Yearless | null;
  readonly notes: readonly Message[];
}

export interface DateEvidence {
  readonly seen: ReadonlyMap<
    string,
    DateReading & { readonly example: string; readonly count: number; readonly isEarly: boolean }
  >;
  readonly values: number;
  readonly serials: number;
  readonly epochs: Readonly<Record<'s' | 'ms', number>>;
  readonly periods: number;
  readonly other: string | null;
  /** Values that are days without a year; empty where one is none. */
  readonly yearless: readonly string[];
}

/** A value that the format given by the user reads. */
const GIVEN: DateReading = { order: 'any', format: '', time: false, offset: false, groups: [] };

/** What the values of a column show of how they are dated. `format` is what the user has said of it. */
export function dateEvidence(values: Iterable<string>, format?: string): DateEvidence {
  const given = format === undefined || isOrder(format) ? undefined : formatPattern(strptimeOf(format));
  const seen = new Map<string, DateReading & { example: string; count: number; isEarly: boolean }>();
  let total = 0;
  let serials = 0;
  const epochs = { s: 0, ms: 0 };
  let periods = 0;
  let other: string | null = null;
  const texts: string[] = [];
  for (const { text, count } of shapes(values)) {
    total += count;
    texts.push(text);
    const reading = given?.test(text) ? GIVEN : readingOf(text);
    const epoch = epochOf(text);
    if (reading) {
      const key = `${reading.order} ${reading.format} ${reading.groups.join()}`;
      const before = seen.get(key);
      seen.set(key, {
        ...reading,
        example: before?.example ?? text,
        count: (before?.count ?? 0) + count,
        isEarly: before?.isEarly !== false && isEarly(text),
      });
    } else if (epoch !== null) epochs[epoch] += count;
    else if (/^[2-6]\d{4}(?:\.\d+)?$/.test(text)) serials += count;
    else if (isPeriod(text)) periods += count;
    else other ??= text;
  }
  const yearless = seen.size === 0 && yearlessOrders(texts) !== null ? texts : [];
  return { seen, values: total, serials, epochs, periods, other, yearless };
}

/** Of a date that begins with its year, whether month and day could change places. */
const isEarly = (text: string): boolean => {
  const [, month, day] = /^\d{4}[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(narrow(text)) ?? [];
  return Number(day) <= 12 && Number(month) <= 12;
};

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
    else if (!isMissing(text)) found.set(shape, { text, count: 1 });
  }
  return found.values();
}

/** The share of values that are dates of any kind, for the confidence of a mapping; 0 where there are none. */
export function dateShare(evidence: DateEvidence): number {
  const dated = [...evidence.seen.values()].reduce((sum, { count }) => sum + count, 0);
  return evidence.values === 0 ? 0 : dated / evidence.values;
}

/**
 * Settles how a column's dates are read. `given` overrules: dmy, mdy, ymd, a strptime format, or dd/MM/yyyy; `usual` is the order
 * where the values leave two open.
 * Throws E_DATES, with both readings shown, where the values leave two open.
 */
export function settleDates(
  file: string,
  column: string,
  evidence: DateEvidence,
  given?: string,
  period: Period | null = null,
  usual?: 'dmy',
): DateConvention {
  const forms = [...evidence.seen.values()].sort((a, b) => b.count - a.count);
  const base = {
    time: forms.some((f) => f.time),
    offset: forms.some((f) => f.offset),
    groups: [...new Set(forms.flatMap(({ groups }) => groups))],
    zone: null,
    epoch: null,
    serial: false,
    period: false,
    yearless: null,
  };
  if (period !== null && evidence.yearless.length > 0) {
    const settled = settleYearless(file, column, evidence.yearless, period, given ?? usual);
    return { ...base, order: 'ymd', formats: ['%Y-%m-%d'], ...settled };
  }
  if (given !== undefined) return givenConvention(given, forms, base);
  if (evidence.serials > 0 && evidence.serials >= evidence.values * 0.9 && forms.length === 0) {
    return { ...base, order: 'ymd', formats: [], serial: true, notes: [VALUES.excel_days({ column })] };
  }
  const epoch = (['s', 'ms'] as const).find((unit) => evidence.epochs[unit] >= evidence.values * 0.9);
  if (epoch !== undefined && forms.length === 0) {
    return {
      ...base,
      order: 'ymd',
      formats: [],
      offset: true,
      epoch,
      notes: [epoch === 's' ? VALUES.unix_seconds({ column }) : VALUES.unix_milliseconds({ column })],
    };
  }
  if (forms.length === 0 && evidence.periods > 0)
    return { ...base, order: 'ymd', formats: [], period: true, notes: [] };
  const orders = new Set(forms.map(({ order }) => order));
  if (orders.has('dmy') && orders.has('mdy')) refuseBoth(file, column, forms);
  refuseConverted(file, column, forms);
  const open = forms.find(({ order }) => order === 'either' || order === 'three');
  const settled = orders.has('dmy') ? 'dmy' : orders.has('mdy') ? 'mdy' : open === undefined ? null : (usual ?? null);
  if (open && settled === null) refuseOpen(file, column, open.example);
  const order: DateOrder = settled ?? 'ymd';
  const notes = forms.some(({ format }) => format.includes('%y')) ? [VALUES.two_digit_years({ column })] : [];
  return { ...base, order, formats: formatsFor(forms, order), notes };
}

/** The sample's formats for one order; what is written in the other order is left to be rejected. */
function formatsFor(forms: readonly DateReading[], order: DateOrder): string[] {
  const other = order === 'dmy' ? 'mdy' : order === 'mdy' ? 'dmy' : null;
  const swap = (format: string) => (order === 'mdy' ? format.replace(/^%d([-/.])%m/, '%m$1%d') : format);
  return [...new Set(forms.filter((form) => form.order !== other).map(({ format }) => swap(format)))];
}

function givenConvention(
  given: string,
  forms: readonly DateReading[],
  base: Omit<DateConvention, 'order' | 'formats' | 'notes'>,
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
  const format = strptimeOf(given);
  const order =
    format.indexOf('%Y') === 0 || format.indexOf('%y') === 0 ? 'ymd' : format.startsWith('%m') ? 'mdy' : 'dmy';
  return { ...base, time: base.time || /%[HI]/.test(format), order, formats: [format], notes: [] };
}

/** Words for `--date-format` that are no formats. */
const isOrder = (given: string) => ['dmy', 'mdy', 'ymd', 'serial', 'excel'].includes(given.toLowerCase());

const strptimeOf = (given: string) => (given.includes('%') ? given : spelledFormat(given));

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

/**
 * Dates with the year first that all could be read either way, beside others of which none could: a spreadsheet has turned those it
 * could into dates of its own, day and month perhaps exchanged, and left the rest.
 */
function refuseConverted(
  file: string,
  column: string,
  forms: readonly { order: string; example: string; isEarly: boolean }[],
): void {
  const iso = forms.filter(({ order }) => order === 'ymd');
  const left = forms.filter(({ order }) => order !== 'ymd' && order !== 'any');
  if (iso.length === 0 || left.length === 0 || !iso.every((form) => form.isEarly)) return;
  if (!left.every(({ order }) => order === 'dmy' || order === 'mdy')) return;
  const example = iso[0]!.example;
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(narrow(example)) as unknown as string[];
  throw new UserError(
    'E_DATES',
    'input',
    VALUES.spreadsheet_converted({ file, column, example, left: left[0]!.example }),
    {
      where: [
        VALUES.as_they_stand({ value: example }),
        VALUES.day_month_exchanged({ value: `${year}-${day}-${month}` }),
      ],
      hint: VALUES.export_again_or_order({ order: left[0]!.order }),
    },
  );
}

function refuseOpen(file: string, column: string, example: string): never {
  const [, a, b, c] = /(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})/.exec(narrow(example)) as unknown as [
    string,
    string,
    string,
    string,
  ];
  const year = c.length === 2 ? `20${c}` : c;
  const readings = [`dmy: ${year}-${b.padStart(2, '0')}-${a.padStart(2, '0')}`];
  if (Number(a) <= 12) readings.push(`mdy: ${year}-${a.padStart(2, '0')}-${b.padStart(2, '0')}`);
  if (c.length === 2 && Number(b) <= 12) readings.push(`ymd: 20${a}-${b.padStart(2, '0')}-${c}`);
  throw new UserError(
    'E_DATES',
    'input',
    VALUES.can_read_ways_no({ file, example, column, readings_n: readings.length }),
    {
      where: readings.map(verbatim),
      hint: eitherOf(readings.map((reading) => verbatim(`--date-format ${reading.slice(0, 3)}`))),
    },
  );
}

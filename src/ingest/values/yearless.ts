import { UserError } from '../../core/errors.js';
import type { Message } from '../../core/message.js';
import { VALUES } from './words.js';

/** The months that a text above a table says it is of. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** Days without a year: which part comes first, and the period that gives the year. */
export interface Yearless {
  readonly order: 'dm' | 'md';
  readonly period: Period;
}

const DAY_MONTH = /^(\d{1,2})(?:[./-] ?)?(\d{1,2})\.?$/;
/** For RE2; the same. */
const DAY_MONTH_SQL = '^\\s*(\\d{1,2}?)(?:[./-] ?)?(\\d{1,2})\\.?\\s*$';

/** Day and month of a text such as 0203, 203, 2.3., 02/03, in the order in which they stand; null for what is none. */
function partsOf(text: string): readonly [number, number] | null {
  const value = text.trim();
  const bare = /^\d{3,4}$/.test(value) ? [value.slice(0, -2), value.slice(-2)] : DAY_MONTH.exec(value)?.slice(1);
  if (bare === undefined || /^\d{1,2}$/.test(value)) return null;
  const [first, second] = bare.map(Number) as [number, number];
  return first > 0 && second > 0 && Math.max(first, second) <= 31 && Math.min(first, second) <= 12
    ? [first, second]
    : null;
}

/** How values without a year can be read; null where one of them is none. */
export function yearlessOrders(values: readonly string[]): readonly Yearless['order'][] | null {
  const parts = values.map(partsOf);
  if (parts.length === 0 || parts.some((part) => part === null)) return null;
  const all = parts as readonly (readonly [number, number])[];
  const orders: Yearless['order'][] = [];
  if (all.every(([, month]) => month <= 12)) orders.push('dm');
  if (all.every(([month]) => month <= 12)) orders.push('md');
  return orders;
}

/** The orders under which all values lie in the period, where that tells one from the other. */
function ordersWithin(
  values: readonly string[],
  orders: readonly Yearless['order'][],
  period: Period,
): readonly Yearless['order'][] {
  const lies = (order: Yearless['order']) =>
    values.every((value) => {
      const [first, second] = partsOf(value)!;
      return isWithin(order === 'dm' ? second : first, period);
    });
  const within = orders.filter(lies);
  return within.length > 0 ? within : orders;
}

function isWithin(month: number, { from, to }: Period): boolean {
  const year = from.year === to.year || month >= from.month ? from.year : to.year;
  const at = year * 12 + month;
  return at >= from.year * 12 + from.month && at <= to.year * 12 + to.month;
}

/** Days without a year: in the order that all values, the period or the user leave. Throws E_DATES where two are left. */
export function settleYearless(
  file: string,
  column: string,
  values: readonly string[],
  period: Period,
  given: string | undefined,
): { readonly yearless: Yearless; readonly notes: readonly Message[] } {
  const said = ({ dmy: 'dm', mdy: 'md' } as const)[given?.toLowerCase() ?? ''];
  const orders = said === undefined ? ordersWithin(values, yearlessOrders(values)!, period) : [said];
  // With points between them the day comes first.
  const order = values[0]!.includes('.') && orders.includes('dm') ? 'dm' : orders.length === 1 ? orders[0]! : null;
  if (order === null) {
    const open = VALUES.can_read_ways_no({ file, example: values[0]!, column, readings_n: 2 });
    throw new UserError('E_DATES', 'input', open, { hint: VALUES.date_format_dmy_date() });
  }
  const { from, to } = period;
  const years = from.year === to.year ? String(from.year) : `${from.year}–${to.year}`;
  return { yearless: { order, period }, notes: [VALUES.year_from_above({ column, years })] };
}

/** SQL of the day as yyyy-mm-dd. */
export function yearlessSql(x: string, { order, period: { from, to } }: Yearless): string {
  const parts = `regexp_extract(${x}, '${DAY_MONTH_SQL}', ['a', 'b'])`;
  const [day, month] = order === 'dm' ? ['a', 'b'] : ['b', 'a'];
  const number = `TRY_CAST(${parts}.${month} AS INTEGER)`;
  const year =
    from.year === to.year
      ? String(from.year)
      : `CASE WHEN ${number} >= ${from.month} THEN ${from.year} ELSE ${to.year} END`;
  return `CASE WHEN ${parts}.a <> '' THEN concat(${year}, '-', lpad(${parts}.${month}, 2, '0'), '-', lpad(${parts}.${day}, 2, '0')) END`;
}

const NAMES = ['jan', 'feb', 'mar', 'apr', 'ma[iy]', 'jun', 'jul', 'aug', 'sep', 'o[ck]t', 'nov', 'de[cz]'];
const NAMED = `(${NAMES.join('|')}|mär|mrz)[\\p{L}]*\\.?`;
/** Dates that stand in titles and lines of metadata, with the groups of year, month and the month's name. */
const DATES: readonly RegExp[] = [
  /(?<!\d)(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<!\d)(?<y>(?:19|20)\d{2})[-/.](?<m>\d{1,2})[-/.]\d{1,2}(?!\d)/g,
  /(?<y>(?:19|20)\d{2}) ?年 ?(?<m>\d{1,2}) ?月/g,
  /(?<!\d)\d{1,2}\.(?<m>\d{1,2})\.(?<y>(?:19|20)\d{2})(?!\d)/g,
  new RegExp(
    `(?<!\\d)(?:\\d{1,2}[- .]+)?(?<n>${NAMED})[- ,.]*(?:\\d{1,2},? )?(?<y>(?:19|20)\\d{2}|\\d{2})(?!\\d)`,
    'giu',
  ),
];

/** The period that texts above a table say: the last two dates where these follow on each other, or one month. */
export function periodOf(texts: readonly string[]): Period | null {
  const found = texts.flatMap(monthsOf);
  const [from, to] = [found.at(-2), found.at(-1)];
  if (to === undefined) return null;
  if (from === undefined) return texts.some(saysMonth) ? { from: to, to } : null;
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return months >= 0 && months < 12 ? { from, to } : null;
}

/** A month with its year and no day: a date alone may be the day of printing. */
const saysMonth = (text: string): boolean =>
  /年 ?\d{1,2} ?月(?! ?\d)/.test(text) ||
  new RegExp(`(?<![\\d] ?|[\\d][-.])${NAMED} ?,?(?:19|20)\\d{2}`, 'iu').test(text);

function monthsOf(text: string): Month[] {
  const found = DATES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, groups }) => {
      const year = Number(groups!.y!.length === 2 ? `20${groups!.y}` : groups!.y);
      const month = groups!.n === undefined ? Number(groups!.m) : monthNamed(groups!.n);
      return { index, year, month };
    }),
  );
  return found.filter(({ month }) => month >= 1 && month <= 12).sort((a, b) => a.index - b.index);
}

const monthNamed = (name: string): number =>
  /^(?:mär|mrz)/i.test(name) ? 3 : NAMES.findIndex((pattern) => new RegExp(`^${pattern}`, 'i').test(name)) + 1;

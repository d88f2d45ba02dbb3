import { bounded } from '../../core/text/bounded.js';
import { narrow } from './characters.js';
import { eraDate, plainDate } from './date-words.js';

/** In which order a file's all-number dates give day, month and year. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** The shape of one date, as strptime spells it. */
export interface DateReading {
  readonly order: DateOrder | 'any' | 'either' | 'three';
  readonly format: string;
  readonly time: boolean;
  readonly offset: boolean;
  /** What must be put plainly before the format reads it: groups of `plainDateSql`. */
  readonly groups: readonly string[];
}

const TIME = bounded(/(?:[T ]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp][Mm])?$/);
/** Behind a time: hours and minutes east of UTC. For JavaScript and RE2. */
export const OFFSET = '(?:Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)$';
const offsetBehind = bounded(new RegExp(`\\s*${OFFSET}`));
/** English months as strptime reads them: whole, or cut to three letters. */
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NAMED = [
  [new RegExp(`^\\d{1,2}([-/ .])${MONTH}\\1(\\d{4}|\\d{2})$`, 'i'), 'd'],
  [new RegExp(`^${MONTH} \\d{1,2},? (\\d{4})$`, 'i'), 'm'],
  [new RegExp(`^${MONTH}()-\\d{1,2}-(\\d{4}|\\d{2})$`, 'i'), 'm-'],
] as const;

/** The longest dates are those of JavaScript, with the zone's name. */
const LONGEST = 100;

/** Reads the shape of one value, or null where it is no date. */
export function readingOf(text: string): DateReading | null {
  if (text.length > LONGEST) return null;
  const narrowed = narrow(text);
  const direct = plainReading(narrowed);
  if (direct !== null) return { ...direct, groups: [] };
  if (!mayBeDated(narrowed)) return null;
  const plain = plainDate(narrowed);
  const era = eraDate(plain.text);
  if (plain.groups.length === 0 && era === null) return null;
  const found = plainReading(era ?? plain.text);
  return found && { ...found, groups: era === null ? plain.groups : [...plain.groups, ERA] };
}

/** Cells side by side, or an id: two commas between digits, or a letter before five of them. */
const OF_A_LINE = bounded(/\d,\d.*\d,\d|\p{L}\d{5}/u);

/**
 * A date in words has two numbers beside its month's name, any other three, with time, fraction and offset no more than eight: ids,
 * amounts, words and whole lines are not put plainly one by one.
 */
function mayBeDated(text: string): boolean {
  if (OF_A_LINE.test(text)) return false;
  const numbers = text.match(/\d+/g)?.length ?? 0;
  return (numbers > 2 && numbers <= 9) || (numbers === 2 && /\p{L}/u.test(text));
}

/** The group of dates by years of an era. */
export const ERA = 'era';

function plainReading(text: string): Omit<DateReading, 'groups'> | null {
  let value = text.replace(/(\d)(?:st|nd|rd|th)\b/i, '$1');
  const timed = value.slice(0, offsetBehind.exec(value)?.index);
  const offset = timed !== value && TIME.test(timed);
  if (offset) value = timed;
  const clock = TIME.exec(value);
  const found = dayReading(clock ? value.slice(0, clock.index) : value);
  const suffix = clock ? timeFormat(clock) : '';
  return found && { ...found, format: found.format + suffix, time: clock !== null, offset };
}

/** Whether a text is a date, with or without a time: for guesses that come before anything else is known. */
export const looksDated = (text: string): boolean => readingOf(text) !== null;

/** Whether a text is a time of day. */
export const looksTimed = (text: string): boolean =>
  /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp][Mm])?$/.test(text.trim());

/** Seconds or milliseconds since 1970, of the years 2001 to 2033. */
export function epochOf(text: string): 's' | 'ms' | null {
  const digits = /^1(?:\d{9}|\d{12})$/.exec(narrow(text))?.[0].length;
  return digits === undefined ? null : digits === 10 ? 's' : 'ms';
}

/** A month by its first letters, as periods are read. */
const NAME = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const PERIOD = new RegExp(
  `^(?:(?:19|20)\\d{2}[-/.]\\d{1,2}|(?:19|20)\\d{2}年\\d{1,2}月|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])|${NAME}[ -]\\d{4}|\\d{4}[- ]?Q[1-4]|Q[1-4][ -]?\\d{4}|(?:19|20)\\d{2}年?|Q[1-4]|\\d{1,2}月|${NAME}|\\d{1,2})$`,
  'i',
);

/** Whether a text is a month, a quarter or a year. */
export const isPeriod = (text: string) => PERIOD.test(narrow(text));

/** What strptime reads for each place of a format, as DuckDB does. */
const PLACES: Readonly<Record<string, string>> = {
  Y: '\\d{4}',
  y: '\\d{2}',
  m: '(?:0?[1-9]|1[0-2])',
  d: '(?:0?[1-9]|[12]\\d|3[01])',
  b: '[a-z]{3}',
  B: '[a-z]{3,9}',
  H: '(?:[01]?\\d|2[0-3])',
  I: '(?:0?[1-9]|1[0-2])',
  M: '[0-5]?\\d',
  S: '[0-5]?\\d',
  f: '\\d{1,6}',
  p: '[ap]m',
  z: '[+-]\\d{2}:?(?:\\d{2})?',
  j: '\\d{1,3}',
};

/** The texts that a strptime format reads. */
export function formatPattern(format: string): RegExp {
  const pattern = format.replace(/%-?([a-zA-Z%])|[.*+?^${}()|[\]\\/]/g, (found, place: string | undefined) =>
    place === undefined ? `\\${found}` : (PLACES[place] ?? place),
  );
  return new RegExp(`^${pattern}$`, 'i');
}

function timeFormat([text, , , seconds, fraction, half]: RegExpExecArray): string {
  const joint = text.startsWith('T') ? 'T' : ' ';
  const hours = half ? '%I' : '%H';
  const tail = half ? ' %p' : '';
  return `${joint}${hours}:%M${seconds ? ':%S' : ''}${fraction ? '.%f' : ''}${tail}`;
}

function dayReading(day: string): Pick<DateReading, 'order' | 'format'> | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(day);
  if (iso) return inRange(iso[3]!, iso[4]!) ? { order: 'ymd', format: `%Y${iso[2]}%m${iso[2]}%d` } : null;
  if (/^\d{4}年\d{1,2}月\d{1,2}日$/.test(day)) return { order: 'ymd', format: '%Y年%m月%d日' };
  if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(day)) return { order: 'ymd', format: '%Y%m%d' };
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(day);
  if (parts) return numericReading(parts);
  for (const [pattern, first] of NAMED) {
    const named = pattern.exec(day);
    if (!named) continue;
    const long = /[a-z]{4,}/i.test(day);
    const month = long ? '%B' : '%b';
    if (first === 'm-') return { order: 'any', format: `${month}-%d-${named[2]!.length === 2 ? '%y' : '%Y'}` };
    if (first === 'm') return { order: 'any', format: `${month} %d${day.includes(',') ? ',' : ''} %Y` };
    return { order: 'any', format: `%d${named[1]}${month}${named[1]}${named[2]!.length === 2 ? '%y' : '%Y'}` };
  }
  return null;
}

const inRange = (month: string, day: string) =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

function numericReading([, a, joint, b, year]: RegExpExecArray): Pick<DateReading, 'order' | 'format'> | null {
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

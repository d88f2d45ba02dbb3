import { weekdayOf } from './business-time.js';
import type { CalendarPart } from './calendar.js';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

const YEAR = /(?<!\d)(\d{4})(?!\d)\s*年?/;

/** Month 1..12 by its name or number in either language. */
function monthOf(word: string): number | undefined {
  const number = /^(\d{1,2})月?$/.exec(word)?.[1];
  if (number !== undefined) return Number(number);
  const chinese = CHINESE.indexOf(word.replace(/月$/, ''));
  if (chinese >= 0) return chinese + 1;
  const named = word.length >= 3 ? MONTHS.findIndex((name) => name.startsWith(word)) : -1;
  return named < 0 ? undefined : named + 1;
}

function quarterOf(word: string): number | undefined {
  const number = /^(?:q|第)?([1-4一二三四])(?:季度?)?$/.exec(word)?.[1];
  if (number === undefined) return undefined;
  const chinese = CHINESE.indexOf(number);
  return chinese < 0 ? Number(number) : chinese + 1;
}

/**
 * How a part of the calendar is spelled in the data by what people call it: `Sunday`, `周日` and `7` are `7 Sun`; `June` and `6月` are the
 * sixth month of any year, `June 2025` and `2025年6月` of one. A beginning and an end, between which anything may stand; undefined for
 * what names none.
 */
export function calendarNamed(
  part: CalendarPart,
  typed: string,
): { readonly begin: string; readonly end: string } | undefined {
  const text = typed.trim().toLowerCase();
  if (part === 'weekday') {
    const found = weekdayOf(text);
    return found === undefined ? undefined : { begin: `${found} `, end: '' };
  }
  if (part === 'hour') {
    const hour = /^(\d{1,2})(?::00|时|点)?$/.exec(text)?.[1];
    return hour === undefined ? undefined : { begin: hour.padStart(2, '0'), end: '' };
  }
  if (part === 'year') return undefined;
  const year = YEAR.exec(text);
  const word = (year === null ? text : text.replace(year[0], '')).replaceAll('-', ' ').trim();
  const found = part === 'month' ? monthOf(word) : quarterOf(word);
  if (found === undefined) return undefined;
  return { begin: year?.[1] ?? '', end: part === 'month' ? `-${String(found).padStart(2, '0')}` : `-Q${found}` };
}

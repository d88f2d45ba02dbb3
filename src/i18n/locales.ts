import { groupedBy, PLAINLY, type Written } from '../core/text/written.js';

/** Where a reader is at home, for numbers and days; messages have a language of their own. */
export const LOCALES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

const SAMPLE = 1_234_567.5;
const DAY = new Date(Date.UTC(2025, 11, 28));
/** What is asked of the machine's tables: no number has fewer groups for being short. */
const DIGITS = { useGrouping: 'always' } as unknown as Intl.NumberFormatOptions;
/** What holds a number and its sign together on a line. */
const NO_BREAK = '\u00a0';

const partOf = (parts: readonly { readonly type: string; readonly value: string }[], type: string): string =>
  parts.find((part) => part.type === type)?.value ?? '';

/**
 * How numbers and days are written there. Days that begin with the day of the month are written so; where the month comes first, and
 * where the year does, they stay as ISO writes them, which nobody mistakes.
 */
export function writtenIn(locale: Locale | undefined): Written {
  if (locale === undefined || locale === 'en' || locale === 'zh') return PLAINLY;
  const parts = new Intl.NumberFormat(locale, DIGITS).formatToParts(SAMPLE);
  const [group, mark] = [partOf(parts, 'group'), partOf(parts, 'decimal')];
  const decimal = mark === ',' ? ',' : '.';
  const number = (text: string) => groupedBy(text, group, mark);
  const spaced = new Intl.NumberFormat(locale, { style: 'percent' }).format(1).length > '100%'.length;
  return {
    decimal,
    number,
    percent: (text) => `${text}${spaced ? NO_BREAK : ''}%`,
    day: daysOf(locale),
  };
}

/** Whether numbers have a comma there and days begin with the day: for reading what leaves it open. */
export function habitsOf(
  locale: Locale | undefined,
): { readonly decimal: '.' | ','; readonly dates?: 'dmy' } | undefined {
  const written = writtenIn(locale);
  if (written === PLAINLY) return undefined;
  return { decimal: written.decimal, ...(written.day('2025-12-28').startsWith('28') ? { dates: 'dmy' } : {}) };
}

function daysOf(locale: Locale): (text: string) => string {
  const format = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(DAY);
  if (parts[0]?.type !== 'day') return PLAINLY.day;
  const mark = partOf(parts, 'literal');
  return (text) =>
    text.replace(/^(\d{4})-(\d{2})-(\d{2})(?=$|[T ]\d{2}:)/, (_, year, month, day) => [day, month, year].join(mark));
}

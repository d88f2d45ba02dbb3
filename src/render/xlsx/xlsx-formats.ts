import type { Movement } from '../../core/figures/change-text.js';
import { type Figured, isShare, shareDigits } from '../../core/figures/figure-text.js';
import { VALUE } from '../../core/figures/words.js';
import type { Message } from '../../core/message.js';
import type { Localizer } from '../../i18n/localizer.js';

export const GENERAL = 'General';
/** Digits typed over it stay a text: an id keeps its zeros. */
export const AS_TEXT = '@';
export const DATE = 'yyyy\\-mm\\-dd';
export const INSTANT = 'yyyy\\-mm\\-dd\\ hh:mm:ss';
/** Decimals that a format can show. */
const MOST_DECIMALS = 10;

const zeros = (decimals: number): string =>
  decimals === 0 ? '0' : `0.${'0'.repeat(Math.min(MOST_DECIMALS, decimals))}`;
export const grouping = (decimals: number): string => `#,##${zeros(decimals)}`;
const percent = (decimals: number): string => `${zeros(decimals)}%`;

/** How a number of a column is shown: as its text for people has it. A text of another language stands in quotes. */
export function numberFormat(value: number, meta: Figured): string {
  const { kind, unit, decimals } = meta;
  if (isShare(meta)) return percent(shareDigits(meta));
  if (kind === 'money') return grouping(decimals ?? 2);
  if (kind === 'count') return grouping(0);
  if (unit === 'double') return GENERAL;
  if (unit === 'decimal') return '#,##0.00##';
  if (decimals !== undefined) return grouping(decimals);
  if (Number.isInteger(value)) return grouping(0);
  // Two digits that count.
  const small = Math.abs(value);
  return small >= 0.1 ? grouping(2) : small >= 1e-8 ? zeros(1 - Math.floor(Math.log10(small))) : '0.0E+00';
}

/** A place in a message that stands for the digits. */
const DIGITS = '\u0000';

/** A message with digits in it as a format: its words in quotes. */
const around = (message: Message, digits: string, { say }: Pick<Localizer, 'say'>): string =>
  say(message)
    .split(DIGITS)
    .map((part) => (part === '' ? '' : `"${part.replaceAll('"', '')}"`))
    .join(digits);

/** A length of time, kept in days as spreadsheets do, in the two units that say enough. */
export function durationFormat(minutes: number, words: Pick<Localizer, 'say'>): string {
  const [hours, mins] = [VALUE.hours({ n: DIGITS }), VALUE.minutes({ n: DIGITS })];
  if (minutes < 0) return around(mins, '0.0', words);
  if (minutes < 60) return Number.isInteger(minutes) ? around(mins, '[m]', words) : `[m]:ss${around(mins, '', words)}`;
  // Texts beside each other are one: what a doubled quote means, readers of formats do not agree on.
  return `${around(hours, '[h]', words)}" "${around(mins, 'mm', words)}`.replaceAll('""', '');
}

const signed = (form: string): string => `"▲ "${form};"▼ "${form};"= "${form}`;

/** The form of a movement; that of points is in hundredths, so that its value is times 100. */
export function movementFormat({ by }: Movement, meta: Figured, words: Pick<Localizer, 'say'>): string {
  if (by === 'points') return signed(around(VALUE.points({ n: DIGITS }), zeros(shareDigits(meta)), words));
  return signed(by === 'difference' ? grouping(meta.decimals ?? 2) : percent(1));
}

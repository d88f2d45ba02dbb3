import type { Frame, LeftOut, Period } from '../core/result.js';
import { safeText } from '../core/text/safe-text.js';
import type { Localizer } from '../i18n/localizer.js';
import { FRAME } from './words.js';

/** What every output says of itself, in one line for people. */
export function frameLine(frame: Frame, words: Localizer): string {
  return [
    words.say(FRAME.as_of({ date: frame.as_of })),
    periodText(frame.period, words),
    ...(frame.compare === null ? [] : [words.say(FRAME.compared({ period: periodText(frame.compare, words) }))]),
    ...(frame.base === undefined ? [] : [words.say(FRAME.base({ from: frame.base.from, to: frame.base.to }))]),
    ...(frame.currency === null ? [] : [safeText(frame.currency)]),
    ...(frame.amounts === undefined ? [] : [words.say(FRAME.gross())]),
    ...rowsText(frame, words),
    ...(frame.by.length === 0 ? [] : [words.say(FRAME.by({ by: frame.by.join(', ') }))]),
    ...(frame.where.length === 0 ? [] : [words.say(FRAME.where({ where: safeText(frame.where.join(' and ')) }))]),
    ...(frame.masked === undefined ? [] : [words.say(FRAME.masked({ key: frame.masked }))]),
  ].join(' · ');
}

function periodText(period: Period, words: Localizer): string {
  const dates = words.say(FRAME.period({ from: period.from, to: period.to }));
  const label = period.label === `${period.from}..${period.to}` ? '' : ` (${period.label})`;
  return dates + label + (period.complete ? '' : ` ${words.say(FRAME.incomplete())}`);
}

function rowsText({ rows_used, rows_excluded, rows_left_out }: Frame, words: Localizer): string[] {
  const used = rows_used === null ? [] : [words.say(FRAME.rows({ n: rows_used }))];
  const excluded = rows_excluded ? [words.say(FRAME.excluded({ n: rows_excluded }))] : [];
  const leftOut = (rows_left_out ?? []).map((part) => leftOutText(part, words));
  const all = [...used, ...excluded, ...leftOut];
  return all.length === 0 ? [] : [all.join(', ')];
}

function leftOutText({ reason, rows, from, to }: LeftOut, words: Localizer): string {
  return words.say(FRAME[reason]({ n: rows, from: from ?? '', to: to ?? '' }));
}

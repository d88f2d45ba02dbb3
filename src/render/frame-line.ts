import type { Frame, LeftOut, Period } from '../core/result.js';
import { safeText } from '../core/safe-text.js';
import type { MessageKey } from '../i18n/en.js';
import type { Localizer } from '../i18n/localizer.js';

/** What every output says of itself, in one line for people. */
export function frameLine(frame: Frame, words: Localizer): string {
  return [
    words.text('frame.as_of', { date: frame.as_of }),
    periodText(frame.period, words),
    ...(frame.compare === null ? [] : [words.text('frame.compared', { period: periodText(frame.compare, words) })]),
    ...(frame.base === undefined ? [] : [words.text('frame.base', frame.base)]),
    ...(frame.currency === null ? [] : [safeText(frame.currency)]),
    ...rowsText(frame, words),
    ...(frame.by.length === 0 ? [] : [words.text('frame.by', { by: frame.by.join(', ') })]),
    ...(frame.where.length === 0 ? [] : [words.text('frame.where', { where: safeText(frame.where.join(' and ')) })]),
    ...(frame.masked === undefined ? [] : [words.text('frame.masked', { key: frame.masked })]),
  ].join(' · ');
}

function periodText(period: Period, words: Localizer): string {
  const dates = words.text('frame.period', { from: period.from, to: period.to });
  const label = period.label === `${period.from}..${period.to}` ? '' : ` (${period.label})`;
  return dates + label + (period.complete ? '' : ` ${words.text('frame.incomplete')}`);
}

function rowsText({ rows_used, rows_excluded, rows_left_out }: Frame, words: Localizer): string[] {
  const used = rows_used === null ? [] : [words.text('frame.rows', { n: rows_used })];
  const excluded = rows_excluded ? [words.text('frame.excluded', { n: rows_excluded })] : [];
  const leftOut = (rows_left_out ?? []).map((part) => leftOutText(part, words));
  const all = [...used, ...excluded, ...leftOut];
  return all.length === 0 ? [] : [all.join(', ')];
}

function leftOutText({ reason, rows, from, to }: LeftOut, words: Localizer): string {
  const key = `frame.${reason}` as MessageKey;
  return words.text(key, { n: rows, from: from ?? '', to: to ?? '' });
}

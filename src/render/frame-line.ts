import type { Frame, Period } from '../core/result.js';
import { safeText } from '../core/safe-text.js';
import type { Localizer } from '../i18n/localizer.js';

/** What every output says of itself, in one line for people. */
export function frameLine(frame: Frame, words: Localizer): string {
  return [
    words.text('frame.as_of', { date: frame.as_of }),
    periodText(frame.period, words),
    ...(frame.compare === null ? [] : [words.text('frame.compared', { period: periodText(frame.compare, words) })]),
    ...(frame.currency === null ? [] : [safeText(frame.currency)]),
    ...rowsText(frame, words),
    ...(frame.by.length === 0 ? [] : [words.text('frame.by', { by: frame.by.join(', ') })]),
    ...(frame.where.length === 0 ? [] : [words.text('frame.where', { where: safeText(frame.where.join(' and ')) })]),
  ].join(' · ');
}

function periodText(period: Period, words: Localizer): string {
  const dates = words.text('frame.period', { from: period.from, to: period.to });
  const label = period.label === `${period.from}..${period.to}` ? '' : ` (${period.label})`;
  return dates + label + (period.complete ? '' : ` ${words.text('frame.incomplete')}`);
}

function rowsText({ rows_used, rows_excluded }: Frame, words: Localizer): string[] {
  if (rows_used === null) return [];
  const used = words.text('frame.rows', { n: rows_used });
  return [rows_excluded ? `${used}, ${words.text('frame.excluded', { n: rows_excluded })}` : used];
}

import type { Report, Trend } from '../../../core/report.js';
import { cellText } from '../../cell-text.js';
import { allTrends, type Texts } from './report-text.js';

/** Pictures of trends at most. */
export const MOST_PICTURED = 12;

/** Periods of a trend whose year before is asked for: those that a picture by weeks or months shows. */
export const shownPoints = ({ points }: Trend): Trend['points'] =>
  points.filter(({ year_ago }) => year_ago !== undefined);

/** Whether a picture shows the last periods with their year before; of other grains, and of reports kept by earlier versions, what is judged. */
export const isCourse = (trend: Trend): boolean => shownPoints(trend).length > 1;

/** Trends that are drawn, with their places in the report: those that the sentences are about, then the key figures; at most `most`. */
export function picturedTrends(report: Report, most: number): { trend: Trend; order: number }[] {
  const told = [...report.lines, ...(report.key_figures ?? [])].map(({ analysis, metric }) => `${analysis}.${metric}`);
  return allTrends(report)
    .map((trend, order) => ({ trend, order, place: told.indexOf(`${trend.analysis}.${trend.metric}`) }))
    .filter(({ trend, place }) => place >= 0 && trend.points.length > 1 && trend.verdict !== 'few')
    .sort((a, b) => a.place - b.place)
    .slice(0, most);
}

/** What the pictures show, and of which metrics nothing is known of the year before. */
function courseNote(report: Report, { say, words }: Texts): string[] {
  const drawn = picturedTrends(report, MOST_PICTURED).flatMap(({ trend }) => (isCourse(trend) ? [trend] : []));
  if (drawn.length === 0) return [];
  const knows = ({ months = [], ...trend }: Trend) =>
    [...shownPoints({ ...trend, months }), ...months].some(({ year_ago }) => year_ago != null);
  const alone = drawn.filter((trend) => !knows(trend)).map(({ analysis, metric }) => words.metric(analysis, metric));
  return [
    say(report.params.grain === 'week' ? 'course_weeks' : 'course_months'),
    ...(alone.length === 0
      ? []
      : [say('course_none', { metrics: alone.reduce((left, right) => say('list', { left, right })) })]),
  ];
}

export function trendsNote(report: Report, texts: Texts): string[] {
  const { params } = report;
  const { say, words } = texts;
  const mode = params.frozen === null ? say('rolling') : say('frozen', { period: params.frozen });
  const materiality = cellText(params.materiality, { kind: 'ratio' }, '', words);
  return [
    ...courseNote(report, texts),
    say('trends_note', { n: params.baseline, mode, materiality }),
    ...(params.calendar == null
      ? []
      : [
          say(params.calendar.restated ? 'calendar_restated' : 'calendar', {
            pattern: params.calendar.pattern,
            from: params.calendar.year_ago.from,
            to: params.calendar.year_ago.to,
          }),
        ]),
    ...(params.festival === null
      ? []
      : [
          say('festival', {
            day: params.festival.this_year,
            year_ago: params.festival.year_ago,
            grain: say(`grain_${params.grain}`),
          }),
        ]),
    ...(params.holidays.length === 0
      ? []
      : [say(params.holidays_assumed ? 'holidays_assumed' : 'holidays', { days: params.holidays.join(', ') })]),
  ];
}

import { movementOf } from '../../core/figures/change-text.js';
import type { Frame, Metric } from '../../core/result.js';
import { safeText } from '../../core/text/safe-text.js';
import type { Localizer } from '../../i18n/localizer.js';
import { frameLine } from '../frame-line.js';
import { spokenHeadline } from '../headline.js';
import { cutText } from '../terminal/text-rows.js';
import type { View } from '../view.js';
import { FRAME, METRIC, SHEET } from '../words.js';
import type { Cells, Drawn } from './xlsx-cells.js';
import { Page } from './xlsx-page.js';

const DAY = { kind: 'date' } as const;
const RATIO = { kind: 'ratio' } as const;
const COUNT = { kind: 'count' } as const;

/** A column of the metrics: there where some metric fills it. */
interface Column {
  readonly label: string;
  cell(metric: Metric): Drawn;
}

/**
 * The first sheet: the answer in a sentence, what it was computed from, the metrics as numbers, then what is to be known of them.
 * `nothing`: what the workbook leaves out because it holds no value.
 */
export function answerSheet({ result, analysis, words }: View, nothing: string | null, cells: Cells): Iterable<string> {
  const { frame, metrics = [], warnings = [] } = result;
  const page = new Page(cells);
  page.say(words.analysis(analysis)?.title ?? analysis, 'title');
  page.say(spokenHeadline(result, analysis, words), 'strong').blank();
  if (frame !== undefined) frameRows(page, frame, cells);
  if (metrics.length > 0) {
    const columns = columnsOf(metrics, analysis, cells);
    page.blank().table(
      columns.map(({ label }) => label),
      metrics.map((metric) => columns.map((column) => column.cell(metric))),
      true,
    );
  }
  if (warnings.length > 0 || nothing !== null) page.blank();
  for (const warning of warnings) page.say(`${warning.code}: ${safeText(words.warning(analysis, warning))}`);
  return page.say(nothing ?? '').xml();
}

/** What an answer was computed from: days as days, so that sheets can be told apart by them. */
export function frameRows(page: Page, frame: Frame, cells: Cells): void {
  const { words } = cells;
  const day = (date: string) => cells.value(date, DAY, '');
  const days = (label: string, { from, to }: { readonly from: string; readonly to: string }, name = '') => [
    cells.label(label),
    day(from),
    day(to),
    ...(name === '' ? [] : [cells.beyond(name)]),
  ];
  const named = (period: Frame['period']) =>
    [
      period.label === `${period.from}..${period.to}` ? '' : period.label,
      period.complete ? '' : words.say(FRAME.incomplete()),
    ]
      .filter((part) => part !== '')
      .join(' ');
  const { as_of, period, compare, base, currency, rows_used } = frame;
  page.add(
    [cells.label(words.say(SHEET.as_of())), day(as_of)],
    days(words.say(SHEET.period()), period, named(period)),
    ...(compare === null ? [] : [days(words.say(SHEET.compared()), compare, named(compare))]),
    ...(base === undefined ? [] : [days(words.say(SHEET.base()), base)]),
    ...(currency === null ? [] : [[cells.label(words.say(SHEET.currency())), cells.label(safeText(currency))]]),
    ...(rows_used === null ? [] : [[cells.label(words.say(SHEET.rows())), cells.value(rows_used, COUNT, '')]]),
  );
  page.say(frameLine(frame, words));
}

function columnsOf(metrics: readonly Metric[], analysis: string, cells: Cells): Column[] {
  const { words } = cells;
  const has = (key: 'interval' | 'previous' | 'censored') => metrics.some((m) => (m[key] ?? null) !== null);
  const value = (metric: Metric, cell: Metric['value'] | undefined) => cells.value(cell ?? null, metric, analysis);
  const attributes = [...new Set(metrics.flatMap((metric) => Object.keys(metric.cut ?? {})))];
  return [
    { label: words.say(METRIC.metric()), cell: (m) => cells.label(words.metric(analysis, m.id)) },
    ...attributes.map((name) => cutColumn(name, analysis, words, cells)),
    { label: words.say(METRIC.value()), cell: (m) => value(m, m.value) },
    ...(has('previous')
      ? [
          { label: words.say(METRIC.previous()), cell: (m: Metric) => value(m, m.previous) },
          { label: words.say(METRIC.change()), cell: (m: Metric) => changeCell(m, cells) },
        ]
      : []),
    ...(has('interval')
      ? [
          { label: words.column('', 'low'), cell: (m: Metric) => value(m, m.interval?.low) },
          { label: words.column('', 'high'), cell: (m: Metric) => value(m, m.interval?.high) },
          { label: words.say(SHEET.level()), cell: (m: Metric) => cells.value(m.interval?.level ?? null, RATIO, '') },
        ]
      : []),
    ...(has('censored')
      ? [{ label: words.say(METRIC.censored()), cell: (m: Metric) => cells.value(m.censored ?? null, COUNT, '') }]
      : []),
  ];
}

const cutColumn = (name: string, analysis: string, words: Localizer, cells: Cells): Column => ({
  label: safeText(words.column(analysis, name)),
  cell: (m) => cells.label(cutText(m.cut?.[name] ?? null, m.cut === undefined, words, name)),
});

const changeCell = (metric: Metric, cells: Cells): Drawn =>
  cells.moved(
    movementOf(metric, { now: metric.value, before: metric.previous ?? null, change: metric.change }),
    metric,
  );

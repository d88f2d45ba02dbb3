import { changeText } from '../../../core/figures/change-text.js';
import { isShare, MISSING, shareDigits } from '../../../core/figures/figure-text.js';
import { fixed } from '../../../core/figures/number-text.js';
import { VALUE } from '../../../core/figures/words.js';
import type { Contribution, Report, ReportLine, RevenueChange, Trend } from '../../../core/report.js';
import type { Cell } from '../../../core/result.js';
import { ungrouped } from '../../../core/text/written.js';
import { CORE } from '../../../core/words.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { cellText } from '../../cell-text.js';
import { frameLine } from '../../frame-line.js';
import { sparkline } from '../../terminal/sparkline.js';
import type { TextTable } from '../blocks.js';
import type { ReportWord, ReportWords } from './said.js';

/** A report's parts as texts, the same for HTML and Markdown. */
export interface Texts {
  readonly words: Localizer;
  readonly say: ReportWords;
}

type Described = Pick<Trend, 'kind' | 'unit' | 'decimals'>;

export const valueText = (value: Cell, meta: Described, analysis: string, { words }: Texts): string =>
  cellText(
    value,
    {
      ...meta,
      ...(meta.kind === 'count' && typeof value === 'number' && !Number.isInteger(value)
        ? { kind: 'number', decimals: 1 }
        : {}),
    },
    analysis,
    words,
  );

/** Limits as they are read: of a count the whole numbers that lie within them, so that what is beyond is beyond these too. */
export function readLimits<T extends number | null>(kind: Described['kind'], low: T, high: T): { low: T; high: T } {
  if (kind !== 'count') return { low, high };
  const [least, most] = [low === null ? null : Math.ceil(low), high === null ? null : Math.floor(high)];
  if (least !== null && most !== null && least > most) return { low, high };
  return { low: least as T, high: most as T };
}

/** A part of a change: of a share it is percentage points. */
export const signed = (value: number, meta: Described, analysis: string, texts: Texts): string => {
  const sign = value > 0 ? '+' : '';
  return isShare(meta)
    ? texts.words.say(VALUE.points({ n: sign + ungrouped(fixed(value * 100, shareDigits(meta)), texts.words.written) }))
    : `${sign}${valueText(value, meta, analysis, texts)}`;
};

export const changed = (
  metric: Described & { readonly value: Cell },
  before: Cell,
  change: number | null,
  { words }: Texts,
): string => changeText(metric, { now: metric.value, before, change }, words);

export function reportTitle({ params, frame }: Report, { say }: Texts): string {
  const title = say(`title_${params.grain}`);
  const { split } = params;
  return split === null
    ? say('plain', { title, period: frame.period.label })
    : say('for', { title, period: frame.period.label, name: split.value });
}

/** How far the data of each source go. */
export const sourcesText = ({ quality }: Report, { say, words }: Texts): string =>
  quality.freshness.length === 0
    ? ''
    : say('sources', {
        tables: quality.freshness
          .map(({ table, last }) => say('source', { table, last }))
          .reduce((first, rest) => words.say(CORE.and_more({ first, rest }))),
      });

export const reportFrameText = ({ frame }: Report, { words }: Texts): string => frameLine(frame, words);

export function reasonText({ reason, ...line }: ReportLine, texts: Texts): string[] {
  if (reason === null) return [];
  const { say, words } = texts;
  const nameOf = ({ value, name }: Contribution) => (name === null ? (value ?? say('no_value')) : `${name} (${value})`);
  const parts = reason.parts.map((part) =>
    say('part', { name: nameOf(part), change: signed(part.change, line, line.analysis, texts) }),
  );
  const rest = say('rest', { change: signed(reason.rest, line, line.analysis, texts) });
  const column = reason.attribute.split('.').at(-1)!;
  return [
    say('why', {
      attribute: words.column(line.analysis, column),
      parts: [...parts, rest].reduce((first, next) => words.say(CORE.and_more({ first, rest: next }))),
    }),
  ];
}

export const allTrends = ({ sections }: Report): Trend[] => sections.flatMap(({ trends }) => trends);

export function trendsTable(report: Report, texts: Texts): TextTable {
  const { say, words } = texts;
  const heads: readonly ReportWord[] = [
    'analysis',
    'metric',
    'value',
    'before',
    'change',
    'year',
    'change_year',
    'center',
    'limits',
    'state',
    'course',
  ];
  const rows = allTrends(report).map((trend) => {
    const { analysis } = trend;
    const value = (cell: number | null) => valueText(cell, trend, analysis, texts);
    const last = trend.points.at(-1);
    const { low, high } = readLimits(trend.kind, last?.low ?? null, last?.high ?? null);
    return [
      words.analysis(analysis)?.title ?? analysis,
      words.metric(analysis, trend.metric),
      value(trend.value),
      value(trend.previous),
      changed(trend, trend.previous, trend.change, texts),
      value(trend.year_ago),
      changed(trend, trend.year_ago, trend.change_year, texts),
      value(trend.centre),
      low === null && high === null ? MISSING : `${value(low)} .. ${value(high)}`,
      say(`verdict_${trend.verdict}`),
      sparkline(trend.points.slice(-COURSE).map((point) => point.value)),
    ];
  });
  const right: readonly ReportWord[] = ['value', 'before', 'change', 'year', 'change_year', 'center'];
  return {
    caption: say('trends'),
    headers: heads.map((head) => say(head)),
    aligns: heads.map((head) => (right.includes(head) ? 'right' : 'left')),
    ranks: heads.map((head) => (PRINTED_FIRST.includes(head) ? 0 : 1)),
    rows,
  };
}

/** Periods of the small course in a row: a quarter's weeks. */
const COURSE = 13;

/** Columns that paper always has room for. */
const PRINTED_FIRST: readonly ReportWord[] = ['metric', 'value', 'change', 'state'];

/** Month, quarter and year to date; of every metric, or of those that `isShown` names. */
export function toDateTable(
  { sections }: Report,
  texts: Texts,
  isShown: (analysis: string, metric: string) => boolean = () => true,
): TextTable | null {
  const { say, words } = texts;
  const rows = sections.flatMap(({ analysis, to_date }) =>
    to_date
      .filter(({ metric }) => isShown(analysis, metric))
      .map((one) => [
        words.analysis(analysis)?.title ?? analysis,
        words.metric(analysis, one.metric),
        say(one.period as 'mtd' | 'qtd' | 'ytd'),
        valueText(one.value, one, analysis, texts),
        valueText(one.year_ago, one, analysis, texts),
        changed(one, one.year_ago, one.change, texts),
      ]),
  );
  if (rows.length === 0) return null;
  const heads: readonly ReportWord[] = ['analysis', 'metric', 'period', 'value', 'year', 'change_year'];
  return {
    caption: say('to_date'),
    headers: heads.map((head) => say(head)),
    aligns: ['left', 'left', 'left', 'right', 'right', 'right'],
    rows,
  };
}

const money = (value: Cell, words: Localizer, decimals = 2): string =>
  cellText(value, { kind: 'money', decimals }, '', words);

/** The steps of a revenue table with their words, and what is usual of each where that is known. */
export function stepsTable(
  { columns, rows }: RevenueChange['tree'],
  caption: string,
  { say, words }: Texts,
): TextTable {
  const isJudged = 'low' in columns && rows.some(({ low }) => low != null);
  const usual = (row: RevenueChange['tree']['rows'][number]) =>
    row.low == null || row.high == null ? MISSING : `${money(row.low, words)} .. ${money(row.high, words)}`;
  return {
    caption,
    headers: [say('step'), say('amount'), ...(isJudged ? [say('limits')] : [])],
    aligns: ['left', 'right', ...(isJudged ? (['right'] as const) : [])],
    rows: rows.map((row) => [
      say(`step_${row.step}` as ReportWord),
      money(row.amount ?? null, words),
      ...(isJudged ? [usual(row)] : []),
    ]),
  };
}

/** What the bridge compares, how its bars are counted, and which of them are more than chance. */
export function revenueNotes({ revenue, params }: Pick<Report, 'revenue' | 'params'>, texts: Texts): string[] {
  if (revenue === null) return [];
  const { say } = texts;
  const { period, compare, channels = false } = revenue;
  return [
    say('revenue_note', { period: period.label, compare: compare.label }),
    ...(channels ? [say('revenue_channels')] : []),
    ...unusualSteps(revenue.tree, params.baseline, texts),
  ];
}

function unusualSteps({ rows }: RevenueChange['tree'], n: number, { say, words }: Texts): string[] {
  const judged = rows.filter(({ low, high }) => low != null && high != null);
  if (judged.length === 0) return [];
  const beyond = judged
    .filter(({ kind }) => kind === 'change')
    .map(({ step, amount, low, high }) =>
      say('step_beyond', {
        step: say(`step_${step}` as ReportWord),
        amount: money(amount ?? null, words, 0),
        low: money(low ?? null, words, 0),
        high: money(high ?? null, words, 0),
      }),
    );
  if (beyond.length === 0) return [say('steps_usual', { n })];
  return [say('steps_beyond', { n, steps: beyond.reduce((left, right) => say('list', { left, right })) })];
}

export function qualityTexts({ quality }: Report, texts: Texts): string[] {
  const { say, words } = texts;
  const title = (analysis: string) => words.analysis(analysis)?.title ?? analysis;
  const plain = (value: number | null) => cellText(value, { kind: 'number' }, '', words);
  const restated =
    quality.restated === null
      ? [say('restated_unknown')]
      : quality.restated.length === 0
        ? [say('restated_none')]
        : quality.restated.map(({ analysis, metric, period, before, now }) =>
            say('restated', {
              analysis: title(analysis),
              metric: words.metric(analysis, metric),
              period,
              before: plain(before),
              now: plain(now),
            }),
          );
  return [
    ...quality.freshness.map(({ table, last, days }) =>
      days > 0 ? say('fresh', { table, last, days }) : say('current', { table, last }),
    ),
    ...quality.excluded.map(({ analysis, used, excluded }) =>
      say('excluded', { analysis: title(analysis), excluded, all: used + excluded }),
    ),
    ...quality.not_ready.map(({ analysis, missing }) =>
      say('not_ready', { analysis: title(analysis), missing: missing.join(', ') }),
    ),
    ...(quality.left_out ?? []).map((analysis) => say('left_out', { analysis: title(analysis), command: analysis })),
    ...restated,
  ];
}

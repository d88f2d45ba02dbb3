import { changeText } from '../../../core/figures/change-text.js';
import { isShare, MISSING, shareDigits } from '../../../core/figures/figure-text.js';
import { fixed } from '../../../core/figures/number-text.js';
import { VALUE } from '../../../core/figures/words.js';
import type { Contribution, Report, ReportLine, RevenueChange, Trend } from '../../../core/report.js';
import type { Cell } from '../../../core/result.js';
import { CORE } from '../../../core/words.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { cellText } from '../../cell-text.js';
import { frameLine } from '../../frame-line.js';
import type { TextTable } from '../blocks.js';
import type { ReportWord, ReportWords } from './said.js';

/** A report's parts as texts, the same for HTML and Markdown. */
export interface Texts {
  readonly words: Localizer;
  readonly say: ReportWords;
}

type Described = Pick<Trend, 'kind' | 'unit' | 'decimals'>;

const valueText = (value: Cell, meta: Described, analysis: string, { words }: Texts): string =>
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

/** A part of a change: of a share it is percentage points. */
const signed = (value: number, meta: Described, analysis: string, texts: Texts): string => {
  const sign = value > 0 ? '+' : '';
  return isShare(meta)
    ? texts.words.say(VALUE.points({ n: `${sign}${fixed(value * 100, shareDigits(meta))}` }))
    : `${sign}${valueText(value, meta, analysis, texts)}`;
};

const changed = (
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

export const reportFrameText = ({ frame }: Report, { words }: Texts): string => frameLine(frame, words);

function reasonText({ reason, ...line }: ReportLine, texts: Texts): string[] {
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

export interface LineText {
  readonly head: string;
  /** worse, better or changed, in words. */
  readonly tone: string;
  readonly good: boolean | null;
  readonly details: readonly string[];
  readonly command: string;
}

/** One line of the first screen: what, against what, why, what it costs, who acts, which rows. */
export function lineText(line: ReportLine, texts: Texts): LineText {
  const { words, say } = texts;
  const { analysis } = line;
  const value = (cell: number | null) => valueText(cell, line, analysis, texts);
  const change = (before: number | null, relative: number | null) => changed(line, before, relative, texts);
  const rule =
    line.verdict === 'limit'
      ? say('beyond', { low: value(line.low), high: value(line.high) })
      : say('run', { n: line.run });
  return {
    head: `${words.metric(analysis, line.metric)} ${value(line.value)}`,
    tone: say(line.good === null ? 'changed' : line.good ? 'better' : 'worse'),
    good: line.good,
    details: [
      `${say('usual', { value: value(line.centre) })}, ${rule}`,
      ...(line.previous === null
        ? []
        : [say('previous', { value: value(line.previous), change: change(line.previous, line.change) })]),
      ...(line.year_ago === null
        ? []
        : [say('year_ago', { value: value(line.year_ago), change: change(line.year_ago, line.change_year) })]),
      ...(line.stake === null ? [] : [say('stake', { value: signed(line.stake, line, analysis, texts) })]),
      ...reasonText(line, texts),
      ...(line.also.length === 0
        ? []
        : [say('also', { metrics: line.also.map((id) => words.metric(analysis, id)).join(', ') })]),
      say('owner', { owner: line.owner }),
    ],
    command: line.command,
  };
}

/** What is said where there is no line. */
export const calmText = (report: Report, { say }: Texts): string =>
  !report.frame.period.complete
    ? say('incomplete')
    : report.judged === 0
      ? say('unjudged', { n: 12 })
      : say('calm', { n: report.judged });

/** Figures that a calm report names. */
const CALM_FIGURES = 6;

/** What a calm period looked like: the main figure of each section with what is usual, so that nobody has to look for it. */
export function calmFigures({ lines, sections }: Report, texts: Texts): string[] {
  if (lines.length > 0) return [];
  return sections
    .flatMap(({ trends, result }) => {
      const known = trends.filter(
        ({ verdict, value, points }) => verdict === 'calm' && value !== null && points.length > 0,
      );
      const main = known.find(({ metric }) => metric === result?.headline?.about) ?? known[0];
      return main === undefined ? [] : [main];
    })
    .sort((a, b) => Number(b.kind === 'money') - Number(a.kind === 'money'))
    .slice(0, CALM_FIGURES)
    .map((trend) => calmFigure(trend, texts));
}

function calmFigure(trend: Trend, texts: Texts): string {
  const { analysis, metric } = trend;
  const rounded = trend.kind === 'money' && Math.abs(trend.value!) >= 1000 ? { ...trend, decimals: 0 } : trend;
  const said = (cell: number | null) => valueText(cell, rounded, analysis, texts);
  const { low, high } = trend.points.at(-1)!;
  const values = {
    metric: texts.words.metric(analysis, metric),
    value: said(trend.value),
    low: said(low),
    high: said(high),
  };
  if (trend.previous === null) return texts.say('calm_bare', values);
  return texts.say('calm_figure', {
    ...values,
    change: changed({ ...trend, value: trend.value }, trend.previous, trend.change, texts),
  });
}

export function trendsNote({ params }: Report, { say, words }: Texts): string[] {
  const mode = params.frozen === null ? say('rolling') : say('frozen', { period: params.frozen });
  const materiality = cellText(params.materiality, { kind: 'ratio' }, '', words);
  return [
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
    ...(params.holidays.length === 0 ? [] : [say('holidays', { days: params.holidays.join(', ') })]),
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
  ];
  const rows = allTrends(report).map((trend) => {
    const { analysis } = trend;
    const value = (cell: number | null) => valueText(cell, trend, analysis, texts);
    const { low = null, high = null } = trend.points.at(-1) ?? {};
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
    ];
  });
  const right: readonly ReportWord[] = ['value', 'before', 'change', 'year', 'change_year', 'center'];
  return {
    caption: say('trends'),
    headers: heads.map((head) => say(head)),
    aligns: heads.map((head) => (right.includes(head) ? 'right' : 'left')),
    rows,
  };
}

export function toDateTable({ sections }: Report, texts: Texts): TextTable | null {
  const { say, words } = texts;
  const rows = sections.flatMap(({ analysis, to_date }) =>
    to_date.map((one) => [
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

/** The steps of a revenue table with their words. */
export function stepsTable(table: RevenueChange['tree'], caption: string, { say, words }: Texts): TextTable {
  const rows = table.rows.map(({ step, amount }) => [
    say(`step_${step}` as ReportWord),
    cellText(amount ?? null, { kind: 'money' }, '', words),
  ]);
  return { caption, headers: [say('step'), say('amount')], aligns: ['left', 'right'], rows };
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
    ...restated,
  ];
}

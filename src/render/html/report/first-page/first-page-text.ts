import type { Group } from '../../../../core/analysis.js';
import { finiteOf } from '../../../../core/cell.js';
import type { KeyFigure, Report, ReportLine, StaleTable } from '../../../../core/report.js';
import { daysBetween } from '../../../../core/time/period.js';
import { CORE } from '../../../../core/words.js';
import { changed, readLimits, reasonText, signed, type Texts, valueText } from '../report-text.js';
import { TEAMS } from './words.js';

/** A key figure as texts. */
export interface FigureText {
  readonly label: string;
  readonly value: string;
  /** Against the period before, a year before and the plan, what is usual; empty where nothing is known. */
  readonly against: readonly string[];
  /** A verdict in words; empty where the value is as usual or not judged. */
  readonly state: string;
  readonly good: boolean | null;
}

/** Money of thousands without its cents: the first page is for reading, the tables for counting. */
const rounded = <T extends Pick<KeyFigure, 'kind' | 'decimals' | 'value'>>(figure: T): T =>
  figure.kind === 'money' && Math.abs(finiteOf(figure.value) ?? 0) >= 1000 ? { ...figure, decimals: 0 } : figure;

export function figureText(figure: KeyFigure, texts: Texts): FigureText {
  const { say, words } = texts;
  const { analysis, metric, plan, verdict, good } = figure;
  const meta = rounded(figure);
  const label = words.metric(analysis, metric);
  if (figure.stale !== null)
    return {
      label,
      value: say('not_judged'),
      against: [say('ends_before', { table: figure.stale })],
      state: '',
      good: null,
    };
  const value = (cell: KeyFigure['value']) => valueText(cell, meta, analysis, texts);
  const against = (kind: 'before' | 'year', before: number | null, change: number | null) => {
    if (before === null) return [];
    return change === null
      ? [say(`from_${kind}`, { value: value(before) })]
      : [say(`against_${kind}`, { change: changed(meta, before, change, texts) })];
  };
  const last = figure.points.at(-1);
  const { low, high } = readLimits(figure.kind, last?.low ?? null, last?.high ?? null);
  const compared = [
    ...against('before', figure.previous, figure.change),
    ...against('year', figure.year_ago, figure.change_year),
    ...(plan === null ? [] : [say('against_plan', { value: value(plan) })]),
    ...(low === null || high === null ? [] : [say('usually', { low: value(low), high: value(high) })]),
  ];
  const isSignal = verdict === 'limit' || verdict === 'run';
  return {
    label,
    value: value(figure.value),
    // A figure without a course says why it stands alone.
    against: compared.length === 0 && figure.points.length === 0 ? [say('alone')] : compared,
    state: isSignal || verdict === 'days_off' ? say(`verdict_${verdict}`) : '',
    good: isSignal ? good : null,
  };
}

/** A table that says nothing of the period, and what is not judged for want of it. */
export const staleText = ({ table, last, analyses }: StaleTable, { say, words }: Texts): string =>
  say('stale', { table, last, analyses: analyses.map((id) => words.analysis(id)?.title ?? id).join(', ') });

export interface SentenceText {
  /** What stands where, against what is usual and since when. */
  readonly said: string;
  readonly good: boolean | null;
  /** Whole sentences: what it was before, why, what it is worth, what goes with it, who acts. */
  readonly more: readonly string[];
  readonly command: string;
}

const where = (line: ReportLine): 'above' | 'below' => (line.value > line.centre ? 'above' : 'below');

/** One thing that changed and matters, in whole sentences. */
export function sentence(line: ReportLine, texts: Texts): SentenceText {
  const { words, say } = texts;
  const { analysis, since } = line;
  const meta = rounded(line);
  const value = (cell: number | null) => valueText(cell, meta, analysis, texts);
  const change = (before: number | null, relative: number | null) => changed(meta, before, relative, texts);
  const { low, high } = readLimits(line.kind, line.low, line.high);
  const values = {
    metric: words.metric(analysis, line.metric),
    value: value(line.value),
    usual: value(line.centre),
    low: value(low),
    high: value(high),
    n: line.run,
  };
  const standing = say(`${line.verdict}_${where(line)}`, values);
  const also = [
    ...line.also.map((id) => words.metric(analysis, id)),
    ...(line.beside ?? []).map((one) => words.metric(one.analysis, one.metric)),
  ];
  return {
    said: since == null ? say('full_stop', { said: standing }) : say('since', { said: standing, since }),
    good: line.good,
    more: [
      ...compared(line, change, value, say),
      ...reasonText(line, texts).map((why) => say('full_stop', { said: why })),
      ...stakeText(line, texts).map((said) => say('full_stop', { said })),
      ...(also.length === 0 ? [] : [say('full_stop', { said: say('also', { metrics: listed(also, say) }) })]),
      say('full_stop', { said: say('owner', { owner: ownerText(line.owner, texts) }) }),
    ],
    command: line.command,
  };
}

/** What it is worth, with what that rests on; none where it cannot be said. */
function stakeText({ stake, worth, analysis }: ReportLine, texts: Texts): string[] {
  if (stake === null) return [];
  const { say } = texts;
  const money = (value: number) => rounded({ kind: 'money' as const, value });
  const plain = (value: number) => valueText(value, money(value), analysis, texts);
  const change = signed(stake, money(stake), analysis, texts);
  if (worth == null) return [say('stake', { value: change })];
  if ('each' in worth) return [say('stake_each', { value: change, each: plain(worth.each) })];
  const { customers: n, bought, since, until } = worth;
  const days = daysBetween(since, until) + 1;
  const business = { bought: plain(bought), n, days, until };
  return [
    plain(stake) === business.bought
      ? say('stake_all', business)
      : say('stake_customers', { ...business, value: plain(stake) }),
  ];
}

const listed = (parts: readonly string[], say: Texts['say']): string =>
  parts.length < 2 ? parts.join('') : parts.reduce((left, right) => say('list', { left, right }));

/** A name out of the config as it stands; else the team whose business the analysis is. */
const ownerText = (owner: string, { words }: Texts): string =>
  Object.hasOwn(TEAMS, owner) ? words.say(TEAMS[owner as Group]()) : owner;

function compared(
  line: ReportLine,
  change: (before: number | null, relative: number | null) => string,
  value: (cell: number | null) => string,
  say: Texts['say'],
): string[] {
  // Of nothing there is no change in per cent: the value alone is said.
  const once = (when: 'before' | 'year', was: number | null, by: number | null) => {
    if (was === null) return [];
    if (by === null) return [say(`from_${when}`, { value: value(was) })];
    return [say(when === 'before' ? 'previous' : 'year_ago', { value: value(was), change: change(was, by) })];
  };
  const parts = [...once('before', line.previous, line.change), ...once('year', line.year_ago, line.change_year)];
  return parts.length === 0 ? [] : [say('was', { parts: listed(parts, say) })];
}

/** Sentences of a period in which nothing stands out: how the main figures were. */
const CALM_SENTENCES = 3;

/** Falls named of those that days off account for. */
const FALLS_NAMED = 3;

/** What fell for want of days, which is no change; none where there is nothing. */
function daysOffSentences(
  { params, days_off: fallen = [], key_figures: figures = [] }: Report,
  { say, words }: Texts,
): string[] {
  const isFigure = ({ analysis, metric }: Pick<KeyFigure, 'analysis' | 'metric'>) =>
    figures.some((one) => one.analysis === analysis && one.metric === metric);
  const fell = [...fallen].sort((a, b) => Number(isFigure(b)) - Number(isFigure(a)));
  if (fell.length === 0) return [];
  const names = fell.slice(0, FALLS_NAMED).map(({ analysis, metric }) => words.metric(analysis, metric));
  const rest = fell.length - names.length;
  const metrics = listed([...names, ...(rest > 0 ? [say('other_figures', { n: rest })] : [])], say);
  return [say(params.holidays_assumed ? 'days_off_assumed' : 'days_off', { days: params.holidays.length, metrics })];
}

/** What is said below the lines: how many signals there are beside them, and what is no signal. */
export const belowLines = (report: Report, texts: Texts): string[] => [
  ...(report.more > 0 ? [texts.say('more', { n: report.more })] : []),
  ...daysOffSentences(report, texts),
];

/** What is said where nothing changed that matters: how the period was, with its figures. */
export function calmSentences(report: Report, texts: Texts): string[] {
  const { say, words } = texts;
  const first = !report.frame.period.complete
    ? say('incomplete')
    : report.judged === 0
      ? say('unjudged', { n: 12 })
      : say('calm', { n: report.judged });
  const figures = (report.key_figures ?? []).filter(({ verdict }) => verdict === 'calm').slice(0, CALM_SENTENCES);
  return [
    first,
    ...daysOffSentences(report, texts),
    ...figures.map((figure) => {
      const { label, value, against } = figureText(figure, texts);
      return say('calm_figure', {
        metric: label,
        value,
        against: against.reduce((one, rest) => words.say(CORE.and_more({ first: one, rest }))),
      });
    }),
  ];
}

import { changeText } from '../core/figures/change-text.js';
import { compact, fixed } from '../core/figures/number-text.js';
import type { Interval, Metric } from '../core/result.js';
import type { Localizer } from '../i18n/localizer.js';
import { cellText } from './cell-text.js';
import { cutText } from './terminal/text-rows.js';
import { METRIC } from './words.js';

/** The headline metrics as texts: a row a metric and cut, columns only where some metric fills them. */
export interface MetricRows {
  readonly headers: readonly string[];
  readonly aligns: readonly ('left' | 'right')[];
  readonly cells: readonly (readonly string[])[];
}

interface Part {
  readonly header: string;
  readonly align: 'left' | 'right';
  text(metric: Metric): string;
}

export function metricRows(metrics: readonly Metric[], analysis: string, words: Localizer): MetricRows {
  const parts = partsOf(metrics, analysis, words);
  return {
    headers: parts.map((part) => part.header),
    aligns: parts.map((part) => part.align),
    cells: metrics.map((metric) => parts.map((part) => part.text(metric))),
  };
}

function partsOf(metrics: readonly Metric[], analysis: string, words: Localizer): Part[] {
  const attributes = [...new Set(metrics.flatMap((metric) => Object.keys(metric.cut ?? {})))];
  const has = (key: 'interval' | 'previous' | 'censored') =>
    metrics.some((m) => m[key] !== undefined && m[key] !== null);
  const cell = (metric: Metric, value: Metric['value']) => cellText(value, metric, analysis, words);
  const parts: Part[] = [
    { header: words.say(METRIC.metric()), align: 'left', text: (m) => words.metric(analysis, m.id) },
    ...attributes.map(
      (name): Part => ({
        header: words.column(analysis, name),
        align: 'left',
        text: (m) => cutText(m.cut?.[name] ?? null, m.cut === undefined, words, name),
      }),
    ),
    { header: words.say(METRIC.value()), align: 'right', text: (m) => cell(m, m.value) },
  ];
  if (
    words.language === 'zh-CN' &&
    metrics.some((m) => m.kind === 'money' && compact(m.value, words.language) !== null)
  )
    parts.push({
      header: words.say(METRIC.compact()),
      align: 'right',
      text: (m) => (m.kind === 'money' ? inShort(m.value, words) : ''),
    });
  if (has('previous'))
    parts.push(
      { header: words.say(METRIC.previous()), align: 'right', text: (m) => cell(m, m.previous ?? null) },
      { header: words.say(METRIC.change()), align: 'right', text: (m) => changed(m, words) },
    );
  if (has('interval'))
    parts.push({ header: words.say(METRIC.interval()), align: 'left', text: (m) => intervalText(m, analysis, words) });
  if (has('censored'))
    parts.push({
      header: words.say(METRIC.censored()),
      align: 'right',
      text: (m) => (m.censored === undefined ? '' : cellText(m.censored, { kind: 'count' }, analysis, words)),
    });
  return parts;
}

function inShort(value: Metric['value'], { language, written }: Localizer): string {
  const short = compact(value, language);
  return short === null ? '' : written.number(short.digits) + short.sign;
}

const changed = (metric: Metric, words: Localizer) =>
  changeText(metric, { now: metric.value, before: metric.previous ?? null, change: metric.change }, words);

/** How it was computed is for programs and `explain`. */
function intervalText(metric: Metric, analysis: string, words: Localizer): string {
  const interval: Interval | null | undefined = metric.interval;
  if (!interval) return '';
  const [low, high] = [interval.low, interval.high].map((end) => cellText(end, metric, analysis, words));
  if (interval.high === null)
    return `${words.say(METRIC.or_more({ low: low! }))} (${fixed(interval.level * 100, 0)} %)`;
  return `${low} .. ${high} (${fixed(interval.level * 100, 0)} %)`;
}

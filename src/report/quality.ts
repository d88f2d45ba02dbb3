import { changedBetween, type ManifestEntry, schemaParts } from '../core/manifest.js';
import type { Quality, Report, ReportSection, Restatement } from '../core/report.js';
import type { Warning } from '../core/result.js';
import { commonWarning } from '../core/warnings.js';
import { freshnessOf, type Scope } from './scope.js';

const differs = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a !== b : Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Metrics of the report before, by analysis, that mean something else now. */
export function otherMeanings(previous: Report | undefined, entries: readonly ManifestEntry[]): OtherMeaning[] {
  return (previous?.sections ?? []).flatMap(({ analysis, result }) => {
    const entry = entries.find(({ id }) => id === analysis);
    if (entry === undefined || result === null) return [];
    const { version: was } = schemaParts(result.schema);
    const metrics = changedBetween(entry, was, entry.version);
    return metrics.length === 0 ? [] : [{ analysis, metrics, was, is: entry.version }];
  });
}

export interface OtherMeaning {
  readonly analysis: string;
  readonly metrics: readonly string[];
  readonly was: number;
  readonly is: number;
}

export const meaningWarning = ({ metrics, ...rest }: OtherMeaning): Warning =>
  commonWarning('W_OTHER_MEANING', { ...rest, metrics: metrics.join(', ') });

/** Values of past periods that the report before gave otherwise: data that came or changed afterwards. */
export function restatements(
  previous: Report,
  sections: readonly ReportSection[],
  unlike: readonly OtherMeaning[],
): Restatement[] {
  const found: Restatement[] = [];
  for (const { trends } of sections) {
    for (const trend of trends) {
      if (unlike.some(({ analysis, metrics }) => analysis === trend.analysis && metrics.includes(trend.metric)))
        continue;
      const old = previous.sections
        .flatMap((section) => section.trends)
        .find(({ analysis, metric }) => analysis === trend.analysis && metric === trend.metric);
      const before = new Map(
        old?.points.filter(({ complete }) => complete).map(({ period, value }) => [period, value]),
      );
      for (const { period, value } of trend.points) {
        const was = before.get(period);
        if (was === undefined || !differs(was, value)) continue;
        found.push({ analysis: trend.analysis, metric: trend.metric, period, before: was, now: value });
      }
    }
  }
  return found;
}

export function qualityOf(
  scope: Scope,
  sections: readonly ReportSection[],
  notReady: Quality['not_ready'],
  unlike: readonly OtherMeaning[],
  leftOut: readonly string[],
): Quality {
  const { previous } = scope.request;
  return {
    freshness: freshnessOf(scope),
    excluded: sections.flatMap(({ analysis, result }) => {
      const excluded = result?.frame.rows_excluded ?? 0;
      return result !== null && excluded > 0 ? [{ analysis, used: result.frame.rows_used ?? 0, excluded }] : [];
    }),
    not_ready: notReady,
    left_out: leftOut,
    restated: previous === undefined ? null : restatements(previous, sections, unlike),
  };
}

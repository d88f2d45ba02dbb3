import { type CheckRule, evaluateChecks, type Judged, type Missing, parseCheck } from '../core/checks.js';
import { closest, UserError } from '../core/errors.js';
import type { Manifest, ManifestEntry } from '../core/manifest.js';
import { verbatim } from '../core/message.js';
import type { ReportSection } from '../core/report.js';
import type { Check } from '../core/result.js';
import { CORE } from '../core/words.js';
import { REPORT } from './words.js';

export interface ReportRule {
  /** As the user wrote it. */
  readonly expr: string;
  readonly level: 'fail' | 'warn';
  /** Null for `any_signal`. */
  readonly on: { readonly analysis: string; readonly rule: CheckRule } | null;
}

const ANY_SIGNAL = 'any_signal';

function owners(manifest: Manifest, metric: string): ManifestEntry[] {
  return manifest.entries.filter((entry) => metric in entry.metrics);
}

function unknown(expr: string, name: string, known: readonly string[]): UserError {
  const near = closest(name, known);
  return new UserError('E_UNKNOWN_METRIC', 'usage', CORE.no_metric({ metric: name }), {
    where: verbatim(expr),
    hint: near === undefined ? REPORT.check_form() : CORE.did_you_mean({ near }),
  });
}

function parse(manifest: Manifest, expr: string, level: 'fail' | 'warn'): ReportRule {
  const text = expr.trim();
  if (text === ANY_SIGNAL) return { expr, level, on: null };
  const name = /^[a-z][a-z0-9_]*/.exec(text)?.[0] ?? text;
  const named = manifest.entries.find(({ id }) => id === name);
  if (named !== undefined && text.startsWith(`${name}.`)) {
    return { expr, level, on: { analysis: name, rule: parseCheck(text.slice(name.length + 1), level, named.metrics) } };
  }
  const found = owners(manifest, name);
  if (found.length === 1)
    return { expr, level, on: { analysis: found[0]!.id, rule: parseCheck(text, level, found[0]!.metrics) } };
  if (found.length > 1) {
    throw new UserError('E_UNKNOWN_METRIC', 'usage', REPORT.metric_of_several({ name }), {
      where: found.map(({ id }) => verbatim(`${id}.${name}`)),
      hint: verbatim(`--fail-on '${found[0]!.id}.${text}'`),
    });
  }
  const known = [
    ANY_SIGNAL,
    ...manifest.entries.flatMap((entry) => Object.keys(entry.metrics).map((metric) => `${entry.id}.${metric}`)),
  ];
  throw unknown(expr, name, known);
}

/** Reads `analysis.metric<0.8`, `metric<0.8` where only one analysis has it, `any_signal`; throws UserError (usage). */
export function reportRules(manifest: Manifest, failOn: readonly string[], warnOn: readonly string[]): ReportRule[] {
  return [
    ...failOn.map((expr) => parse(manifest, expr, 'fail')),
    ...warnOn.map((expr) => parse(manifest, expr, 'warn')),
  ];
}

/**
 * What a section shows of its metrics: of those with a trend the value of the judged period, beside it the one before; of the others,
 * and of cuts, what the analysis says.
 */
function shownMetrics({ result, trends }: ReportSection): Judged[] {
  const followed = new Map(trends.map((trend) => [trend.metric, trend]));
  return [
    ...trends.map(({ metric: id, value, previous, change }) => ({ id, value, previous, change })),
    ...(result?.metrics ?? []).filter(({ id, cut }) => cut !== undefined || !followed.has(id)),
  ];
}

/** Every rule on the figures that the sections show; one on an analysis that has no result is met, as a missing value is, unless `missing` is ok. */
export function reportChecks(
  rules: readonly ReportRule[],
  sections: readonly ReportSection[],
  signals: number,
  missing?: Missing,
): Check[] {
  return rules.flatMap(({ expr, level, on }): Check[] => {
    if (on === null) {
      return [{ expr, level, status: signals > 0 ? level : 'pass', metric: ANY_SIGNAL, actual: signals }];
    }
    const section = sections.find(({ analysis }) => analysis === on.analysis);
    const metric = `${on.analysis}.${on.rule.metric}`;
    return evaluateChecks([on.rule], section === undefined ? [] : shownMetrics(section), missing).map((check) => ({
      ...check,
      expr,
      metric,
    }));
  });
}

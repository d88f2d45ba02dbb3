import type { UserError } from '../../core/errors.js';
import type { ManifestEntry } from '../../core/manifest.js';
import { type Message, messages } from '../../core/message.js';
import { shellWord } from '../../core/quoting.js';
import type { Period } from '../../core/result.js';
import { periodsOf } from '../../core/time/period.js';
import { analyze } from '../../run/analyze.js';
import { runRequest, type Scope } from '../scope.js';

const SCORE = messages('report.scorecard', {
  failed: {
    en: '{code}: {message}',
    'zh-CN': '{code}：{message}',
  },
  quotas_by_quarter: {
    en: 'quotas are by quarter; {longer} has a figure',
    'zh-CN': '配额按季度设定；{longer} 有数值',
  },
  quotas_by_year: {
    en: 'quotas are by year; {longer} has a figure',
    'zh-CN': '配额按年设定；{longer} 有数值',
  },
  longer: {
    en: 'nothing to measure it by in {period}; {longer} has a figure',
    'zh-CN': '{period} 没有可衡量的数据；{longer} 有数值',
  },
  nothing: {
    en: 'nothing to measure it by in all of {period}',
    'zh-CN': '整个 {period} 都没有可衡量的数据',
  },
});

/** Why a measure has no figure though its data are loaded, and the command that has one. */
export interface Reason {
  readonly said: Message;
  readonly command: string | null;
}

/** A longer period in which metrics of an analysis have figures that the scorecard's own lacks. */
export interface Longer {
  readonly grain: 'quarter' | 'year';
  readonly period: Period;
  readonly metrics: readonly string[];
}

const LONGER = ['quarter', 'year'] as const;

export const failedBecause = ({ code, told }: UserError): Message => SCORE.failed({ code, message: told.message });

/** Of metrics without a figure in the period: the quarter, else the year, that holds it and has them. */
export async function longerFor(scope: Scope, entry: ManifestEntry, lacking: readonly string[]): Promise<Longer[]> {
  const found: Longer[] = [];
  const left = new Set(lacking);
  for (const grain of LONGER.slice(LONGER.indexOf(scope.grain as 'quarter') + 1)) {
    if (left.size === 0) break;
    const { to } = scope.period;
    const [period] = periodsOf(grain, to, to, scope.weekStart, scope.fiscalYearStart);
    const days = { since: period!.from, until: period!.to };
    const { metrics } = await analyze(
      scope.engine,
      scope.manifest,
      runRequest(scope, entry.id, { ...days, tables: [], fiscalYearStart: scope.fiscalYearStart }),
    );
    const known = metrics.filter(({ id, cut, value }) => cut === undefined && value !== null && left.has(id));
    if (known.length > 0) found.push({ grain, period: period!, metrics: known.map(({ id }) => id) });
    for (const { id } of known) left.delete(id);
  }
  return found;
}

/** The longest period that was looked at. */
const longestOf = ({ grain, period, weekStart, fiscalYearStart }: Scope): Period =>
  grain === 'year' ? period : periodsOf('year', period.to, period.to, weekStart, fiscalYearStart)[0]!;

/** What is said of a measure whose data are loaded and that has no figure. */
export function reasonOf(
  scope: Scope,
  { analysis, metric, needs }: { readonly analysis: string; readonly metric: string; readonly needs: string | null },
  longer: readonly Longer[],
): Reason {
  const found = longer.find(({ metrics }) => metrics.includes(metric));
  if (found === undefined) return { said: SCORE.nothing({ period: longestOf(scope).label }), command: null };
  const { label, from, to } = found.period;
  const quotas = found.grain === 'quarter' ? SCORE.quotas_by_quarter : SCORE.quotas_by_year;
  // A label names the same days only where the year begins in January.
  const days = scope.fiscalYearStart === 1 ? `--period ${label}` : `--since ${from} --until ${to}`;
  const where = scope.where.map((text) => ` --where ${shellWord(text)}`).join('');
  return {
    said: needs === 'quotas' ? quotas({ longer: label }) : SCORE.longer({ period: scope.period.label, longer: label }),
    command: `crm-analyze ${analysis} ${days}${where}`,
  };
}

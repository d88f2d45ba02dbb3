import type { Behind, MetricMeta } from '../core/columns/metric.js';
import type { ManifestEntry } from '../core/manifest.js';
import { shellWord } from '../core/quoting.js';
import type { Contribution, Reason, ReportLine, Trend, TrendPoint } from '../core/report.js';
import { whereText } from '../model/prefix/where.js';
import { MATERIALITY } from './request.js';
import type { Scope } from './scope.js';

/** How the figures of a metric are read. */
export const described = ({ kind, unit, decimals, better }: MetricMeta) => ({
  kind,
  ...(unit === undefined ? {} : { unit }),
  ...(decimals === undefined ? {} : { decimals }),
  better,
});

/** The points that say what is usual: those before the judged one, without signals of their own. */
export const usualPoints = ({ points, unusual = [] }: Trend): readonly TrendPoint[] =>
  points.slice(0, -1).filter(({ period }) => !unusual.includes(period));

/** The usual: mean of the baseline's values; of shares and rates, the chart's pooled centre. */
export function usualOf(trend: Trend): number | null {
  if (trend.control !== 'log xmr') return trend.centre;
  const values = usualPoints(trend).flatMap(({ value }) => (value === null ? [] : [value]));
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Whether a trend's last value is both no chance and large enough to matter. */
export function isException(trend: Trend, materiality: number): boolean {
  if (trend.verdict !== 'limit' && trend.verdict !== 'run') return false;
  const usual = usualOf(trend);
  if (usual === null || trend.value === null) return false;
  return Math.abs(trend.value - usual) >= materiality * Math.abs(usual);
}

/** The part that makes more than half of a change; null where none does. */
export function mainPart(reason: Reason | null | undefined): Contribution | null {
  const top = reason?.parts[0];
  return top === undefined || top.value === null || (top.share ?? 0) <= 0.5 ? null : top;
}

/** What the rows of a line meet: the report's conditions and the part that it is put down to. */
export function conditionsOf({ where }: Pick<Scope, 'where'>, reason: Reason | null): string[] {
  const main = mainPart(reason);
  return main === null ? [...where] : [...where, whereText(reason!.attribute, main.value)];
}

/** Shows what is counted where the analysis lists it, else the rows that it is made of. */
export function commandOf(
  scope: Pick<Scope, 'period' | 'where'>,
  analysis: string,
  reason: Reason | null,
  behind: Behind | undefined,
): string {
  const { from, to } = scope.period;
  const filter = conditionsOf(scope, reason)
    .map((condition) => ` --where ${shellWord(condition)}`)
    .join('');
  const shown = behind !== undefined && 'rows' in behind ? `--show ${behind.rows}` : '--rows';
  return `crm-analyze ${analysis} --since ${from} --until ${to}${filter} ${shown}`;
}

/** One line of the first screen. `entry` is the analysis of the trend. */
export function lineOf(
  scope: Scope,
  entry: ManifestEntry,
  trend: Trend,
  reason: Reason | null,
  also: readonly string[],
  worth: Pick<ReportLine, 'stake' | 'worth'>,
): ReportLine {
  const usual = usualOf(trend)!;
  const value = trend.value!;
  const up = value > usual;
  const owners = scope.request.owners ?? {};
  const last = trend.points.at(-1)!;
  return {
    analysis: entry.id,
    metric: trend.metric,
    kind: trend.kind,
    ...(trend.unit === undefined ? {} : { unit: trend.unit }),
    ...(trend.decimals === undefined ? {} : { decimals: trend.decimals }),
    better: trend.better,
    verdict: trend.verdict as 'limit' | 'run',
    value,
    centre: usual,
    low: last.low,
    high: last.high,
    run: trend.run,
    since: trend.since ?? null,
    previous: trend.previous,
    change: trend.change,
    year_ago: trend.year_ago,
    change_year: trend.change_year,
    good: trend.better === 'neither' ? null : (trend.better === 'up') === up,
    severity: trend.severity ?? 0,
    ...worth,
    reason,
    also,
    beside: [],
    owner: owners[`${entry.id}.${trend.metric}`] ?? owners[entry.id] ?? owners[entry.group] ?? entry.group,
    command: commandOf(scope, entry.id, reason, entry.metrics[trend.metric]!.behind),
  };
}

const WEIGHT = { bad: 0, neither: 1, good: 2 } as const;

const rankOf = (trend: Trend): number => {
  if (trend.better === 'neither') return WEIGHT.neither;
  return (trend.better === 'up') === (trend.value ?? 0) > (usualOf(trend) ?? 0) ? WEIGHT.good : WEIGHT.bad;
};

export interface Exception {
  readonly trend: Trend;
  /** Metrics of the same analysis that went the same way by less. */
  readonly also: readonly string[];
}

/**
 * What matters, worst first: for the worse before for the better, then the farther beyond its limits. One per analysis and
 * direction: of those a count or sum speaks for its rates, since its reasons add up.
 */
export function exceptionsOf(
  trends: readonly Trend[],
  metaOf: (trend: Trend) => Pick<MetricMeta, 'trend'>,
  materiality = MATERIALITY,
): Exception[] {
  const found = trends
    .filter((trend) => isException(trend, materiality))
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        Number(a.verdict === 'run') - Number(b.verdict === 'run') ||
        (b.severity ?? 0) - (a.severity ?? 0) ||
        (`${a.analysis}.${a.metric}` < `${b.analysis}.${b.metric}` ? -1 : 1),
    );
  const groups = new Map<string, Trend[]>();
  const told = new Set<string>();
  for (const trend of found) {
    // Two analyses may show the same figure: it is told once.
    const figure = trend.points.map(({ value }) => value).join(' ');
    if (told.has(figure)) continue;
    told.add(figure);
    const key = `${trend.analysis} ${rankOf(trend)} ${Math.sign((trend.value ?? 0) - (usualOf(trend) ?? 0))}`;
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [trend]);
    else own.push(trend);
  }
  return [...groups.values()].map((own) => {
    const trend = own.find((one) => metaOf(one).trend === 'sum') ?? own[0]!;
    return { trend, also: own.filter((one) => one !== trend).map(({ metric }) => metric) };
  });
}

const direction = ({ value, centre }: ReportLine): number => Math.sign(value - centre);

/** What a line is put down to, by attribute and value; null where nothing makes more than half of it. */
function blamed({ reason }: ReportLine): string | null {
  const main = mainPart(reason);
  return main === null ? null : `${reason!.attribute.split('.').at(-1)} ${main.value}`;
}

/** Lines that go the same way for the same reason are one: the first tells of the others. */
export function merged(lines: readonly ReportLine[]): ReportLine[] {
  const kept: ReportLine[] = [];
  for (const line of lines) {
    const why = blamed(line);
    const place = kept.findIndex(
      (one) => why !== null && blamed(one) === why && direction(one) === direction(line) && one.better === line.better,
    );
    if (place < 0) kept.push(line);
    else {
      const { analysis, metric } = line;
      kept[place] = { ...kept[place]!, beside: [...kept[place]!.beside!, { analysis, metric }] };
    }
  }
  return kept;
}

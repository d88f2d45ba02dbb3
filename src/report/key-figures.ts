import { changeOf, finiteOf } from '../core/cell.js';
import { closest, UserError } from '../core/errors.js';
import type { Manifest, ManifestEntry } from '../core/manifest.js';
import { verbatim } from '../core/message.js';
import type { KeyFigure, ReportSection, StaleTable, Trend } from '../core/report.js';
import type { Cell } from '../core/result.js';
import { CORE } from '../core/words.js';
import { heldDays } from '../run/span.js';
import { tableOf } from './covered.js';
import { described, usualOf } from './lines.js';
import { freshnessOf, isOfOwner, type Scope } from './scope.js';
import { headlineForm } from './words.js';

/** Figures on the first page at most. */
const MOST_FIGURES = 10;
/** Periods of the small picture beside a figure: a quarter's weeks. */
const PICTURED = 13;

/** A metric to be shown, and the analysis that has it. */
export interface AskedFigure {
  readonly entry: ManifestEntry;
  readonly metric: string;
}

const declared = ({ entries }: Manifest): AskedFigure[] =>
  entries
    .flatMap((entry) =>
      Object.entries(entry.metrics).flatMap(([metric, { keyFigure }]) =>
        keyFigure === undefined ? [] : [{ entry, metric, keyFigure }],
      ),
    )
    .sort((a, b) => a.keyFigure - b.keyFigure);

/**
 * The figures that `report.headline` names, in its order; those that the analyses name where it is absent. Throws UserError
 * E_UNKNOWN_METRIC (usage) for one that is none.
 */
export function askedFigures(manifest: Manifest, headline: readonly string[] | undefined): AskedFigure[] {
  if (headline === undefined) return declared(manifest);
  const all = manifest.entries.flatMap((entry) => Object.keys(entry.metrics).map((metric) => ({ entry, metric })));
  const nameOf = ({ entry, metric }: AskedFigure) => `${entry.id}.${metric}`;
  return headline.map((name) => {
    const found = all.find((one) => nameOf(one) === name);
    if (found !== undefined) return found;
    const near = closest(name, all.map(nameOf));
    throw new UserError('E_UNKNOWN_METRIC', 'usage', CORE.no_metric({ metric: name }), {
      where: verbatim('report.headline'),
      hint: near === undefined ? headlineForm() : CORE.did_you_mean({ near }),
    });
  });
}

/** Tables whose data end before the period begins, with the analyses that stand on them. */
export async function staleTables(scope: Scope, entries: readonly ManifestEntry[]): Promise<StaleTable[]> {
  const { engine, period } = scope;
  const ended = freshnessOf(scope).filter(({ last }) => last < period.from);
  const found = await Promise.all(
    ended.map(async (fresh): Promise<StaleTable[]> => {
      // Of a table of which little comes at a time a silence is no end.
      if ((await heldDays(engine, fresh.table, period)) !== null) return [];
      const analyses = entries.filter((entry) => tableOf(entry, scope) === fresh.table).map(({ id }) => id);
      return [{ ...fresh, analyses }];
    }),
  );
  return found.flat();
}

/** Whether the last value lies on the good side of the usual; null where neither side is good, or nothing is known. */
export function goodOf(trend: Trend): boolean | null {
  const usual = usualOf(trend);
  if (trend.better === 'neither' || usual === null || trend.value === null || trend.value === usual) return null;
  return (trend.better === 'up') === trend.value > usual;
}

/** Of a figure without a course of its own: what the report before said of it. */
function before(
  { request: { previous: report, split }, compare }: Scope,
  { analysis, metric }: Pick<KeyFigure, 'analysis' | 'metric'>,
  value: Cell,
): Pick<KeyFigure, 'previous' | 'change'> {
  const isBefore = report !== undefined && report.frame.period.label === compare?.label && isOfOwner(report, split);
  const found = isBefore ? report.key_figures?.find((one) => one.analysis === analysis && one.metric === metric) : null;
  const previous = finiteOf(found?.value);
  return { previous, change: changeOf(value, previous) };
}

function figureOf(
  scope: Scope,
  { entry, metric }: AskedFigure,
  section: ReportSection,
  stale: ReadonlySet<string>,
): KeyFigure | null {
  const meta = entry.metrics[metric]!;
  const base = { analysis: entry.id, metric, ...described(meta) };
  const table = tableOf(entry, scope, meta);
  const trend = section.trends.find((one) => one.metric === metric);
  const nothing = { previous: null, change: null, year_ago: null, change_year: null, good: null, points: [] };
  const plan = scope.plans.get(`${entry.id}.${metric}`) ?? null;
  if (stale.has(table)) return { ...base, ...nothing, plan, value: null, verdict: 'few', stale: table };
  if (trend === undefined) {
    if (meta.trend !== 'none') return null;
    const value = section.result?.metrics?.find(({ id, cut }) => id === metric && cut === undefined)?.value ?? null;
    return value === null
      ? null
      : { ...base, ...nothing, ...before(scope, base, value), plan, value, verdict: 'few', stale: null };
  }
  if (trend.value === null) return null;
  const { value, previous, change, year_ago, change_year, verdict } = trend;
  const points = trend.points.slice(-PICTURED).map((point) => ({
    period: point.period,
    value: point.value,
    low: point.low,
    high: point.high,
  }));
  return {
    ...base,
    value,
    previous,
    change,
    year_ago,
    change_year,
    plan,
    verdict,
    good: goodOf(trend),
    points,
    stale: null,
  };
}

/** The figures of the first page that the loaded data tell, at most ten unless the user named them. */
export function keyFiguresOf(
  scope: Scope,
  asked: readonly AskedFigure[],
  sections: readonly ReportSection[],
  stale: readonly StaleTable[],
): KeyFigure[] {
  const ended = new Set(stale.map(({ table }) => table));
  const found = asked.flatMap((one): KeyFigure[] => {
    const section = sections.find(({ analysis }) => analysis === one.entry.id);
    const figure = section === undefined ? null : figureOf(scope, one, section, ended);
    return figure === null ? [] : [figure];
  });
  return scope.request.headline === undefined ? found.slice(0, MOST_FIGURES) : found;
}

import type { Row } from '../../../core/result.js';
import { type Spread, spreadOf } from '../../../parts/durations.js';
import { type ClusterSums, clusteredMean, clusteredShare } from '../../../stats/intervals/clustered.js';
import { type CutTally, emptyTally } from '../basis/tally.js';
import type { People } from '../fair/fair.js';

export const MIN_N = 5;

/** Checked items by case: those of one case are alike, so that cases are the sample. */
export const qualityOf = (row: Row): ClusterSums => ({
  people: Number(row.cases),
  n: Number(row.items),
  sum: Number(row.points),
  squares: Number(row.squares),
  cross: Number(row.products),
  sizes: Number(row.sizes),
});

/** What each agent did with cases; groups below five keep their size only. */
export function agentRows(
  name: string,
  cut: CutTally,
  quality: ReadonlyMap<string, ClusterSums>,
  people: ReadonlyMap<string, People>,
) {
  const ids = [...new Set([...cut.agents.keys(), ...quality.keys()])].filter((id) => id !== '').sort();
  return ids.map((agent) => {
    const own = cut.agents.get(agent) ?? emptyTally();
    const [first, firstOpen, solve, solveOpen] = [own.first, own.firstOpening, own.solve, own.solveOpening].map(
      spreadOf,
    ) as [Spread, Spread, Spread, Spread];
    const checked = quality.get(agent);
    const said = cut.opinions.get(agent);
    const isSaid = said !== undefined && said.n >= MIN_N;
    const share = isSaid ? clusteredShare(said) : null;
    const isChecked = checked !== undefined && checked.n >= MIN_N;
    const marks = isChecked ? clusteredMean(checked) : null;
    const times = (spread: Spread) => (spread.n >= MIN_N ? spread : { median: null, p90: null });
    return {
      __cut: name,
      agent_id: agent,
      name: people.get(agent)?.name ?? null,
      team: people.get(agent)?.team ?? null,
      cases: own.cases,
      resolved: own.resolved,
      open: own.unknown > 0 && own.unknown === own.cases ? null : own.open,
      handed_over: own.handed,
      first_n: first.n,
      first_median: times(first).median,
      first_p90: times(first).p90,
      first_waiting: first.censored,
      first_opening_median: times(firstOpen).median,
      first_opening_p90: times(firstOpen).p90,
      resolution_median: times(solve).median,
      resolution_p90: times(solve).p90,
      resolution_opening_median: times(solveOpen).median,
      resolution_opening_p90: times(solveOpen).p90,
      handle_minutes: own.handleN >= MIN_N ? own.handleSum / own.handleN : null,
      csat: isSaid ? said.sum / said.n : null,
      csat_low: share?.low ?? null,
      csat_high: share?.high ?? null,
      csat_n: said?.n ?? 0,
      quality: isChecked ? checked.sum / checked.n : null,
      quality_low: marks?.low ?? null,
      quality_high: marks?.high ?? null,
      quality_n: checked?.n ?? 0,
    };
  });
}

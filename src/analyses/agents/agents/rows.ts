import type { Row } from '../../../core/result.js';
import { type Spread, spreadOf } from '../../../parts/durations.js';
import { meanInterval, momentsFromSums } from '../../../stats/intervals/mean-interval.js';
import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';
import { type CutTally, emptyTally } from '../basis/tally.js';
import { type People, sumsByAgent } from '../fair/fair.js';

export const MIN_N = 5;

export interface Quality {
  readonly items: number;
  readonly cases: number;
  readonly points: number;
  readonly squares: number;
}

export const qualityOf = (row: Row | undefined): Quality => ({
  items: Number(row?.items ?? 0),
  cases: Number(row?.cases ?? 0),
  points: Number(row?.points ?? 0),
  squares: Number(row?.squares ?? 0),
});

/** What each agent did with cases; groups below five keep their size only. */
export function agentRows(
  name: string,
  cut: CutTally,
  quality: ReadonlyMap<string, Quality>,
  people: ReadonlyMap<string, People>,
) {
  const ids = [...new Set([...cut.agents.keys(), ...quality.keys()])].filter((id) => id !== '').sort();
  const answered = sumsByAgent(cut, 'csat');
  return ids.map((agent) => {
    const own = cut.agents.get(agent) ?? emptyTally();
    const [first, firstOpen, solve, solveOpen] = [own.first, own.firstOpening, own.solve, own.solveOpening].map(
      spreadOf,
    ) as [Spread, Spread, Spread, Spread];
    const checked = quality.get(agent);
    const csat = answered.get(agent) ?? { trials: 0, successes: 0 };
    const share = csat.trials >= MIN_N ? wilsonInterval(csat.successes, csat.trials) : null;
    const marks =
      checked && checked.items >= MIN_N
        ? meanInterval(momentsFromSums(checked.items, checked.points, checked.squares)!)
        : null;
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
      csat: share?.estimate ?? null,
      csat_low: share?.low ?? null,
      csat_high: share?.high ?? null,
      csat_n: csat.trials,
      quality: marks?.estimate ?? null,
      quality_low: marks?.low ?? null,
      quality_high: marks?.high ?? null,
      quality_n: checked?.items ?? 0,
    };
  });
}

import { flatMapBreathing } from '../../../core/process/breathe.js';
import { aside } from '../../../core/process/thread.js';
import { ASIDES, RANK_MS } from '../../../stats/asides.js';
import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';
import { quantileOf } from '../../../stats/intervals/quantile.js';
import { MIN_RATE } from '../../../stats/ranking/fair-ranking.js';
import { rankedFields } from '../../../stats/ranking/ranked-fields.js';
import { MEASURES, type Measure } from '../basis/agent-mixes.js';
import type { CutTally } from '../basis/tally.js';

/** A first answer is in time that took no longer than the median one of its priority; waits longer than that are late already. */
export function addTimely(cut: CutTally): void {
  const done = new Map<string, number[]>();
  for (const { priority, seconds, isDone } of cut.answers) {
    if (!isDone) continue;
    const own = done.get(priority ?? '');
    if (own === undefined) done.set(priority ?? '', [seconds]);
    else own.push(seconds);
  }
  const medians = new Map([...done].map(([priority, seconds]) => [priority, quantileOf(seconds, 0.5)!]));
  for (const { of, priority, seconds, isDone } of cut.answers) {
    const median = medians.get(priority ?? '');
    if (median === undefined || (!isDone && seconds <= median)) continue;
    of.add('timely_first', 1, Number(isDone && seconds <= median));
  }
}

export interface People {
  readonly name: string | null;
  readonly team: string | null;
}

interface Sum {
  readonly trials: number;
  readonly successes: number;
}

/** Trials and successes of a measure over all agents of a cut. */
export function totalOf(cut: CutTally | undefined, measure: Measure): Sum {
  const sum = { trials: 0, successes: 0 };
  for (const cell of cut?.mixes.cellsOf(measure) ?? []) {
    sum.trials += cell.decided;
    sum.successes += cell.won;
  }
  return sum;
}

/** Agents by measure from the best down, after shrinkage and for the mix of cases each had. */
export function fairRows(name: string, cut: CutTally, topK: number, people: ReadonlyMap<string, People>) {
  return flatMapBreathing(MEASURES, async (measure) => {
    const cells = cut.mixes.cellsOf(measure).filter(({ rep }) => rep !== '');
    const keyed = cells.map((cell) => ({ cell, key: JSON.stringify([cell.rep, cell.mix]) }));
    const sorted = keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ cell }) => cell);
    const kept = Math.min(1, sorted[0]?.mix.length ?? 0);
    const { reps } = await aside(ASIDES, 'rank', RANK_MS * sorted.length, sorted, topK, kept);
    return reps.map((agent) => {
      const shown = agent.trials >= MIN_RATE;
      const interval = shown ? wilsonInterval(agent.successes, agent.trials) : null;
      return {
        __cut: name,
        measure,
        rank: agent.rank,
        agent_id: agent.rep,
        name: people.get(agent.rep)?.name ?? null,
        n: agent.trials,
        successes: shown ? agent.successes : null,
        rate: interval?.estimate ?? null,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        ...rankedFields(agent),
      };
    });
  });
}

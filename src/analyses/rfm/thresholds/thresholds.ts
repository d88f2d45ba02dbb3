import type { TableRows } from '../../../core/analysis.js';
import { byCut } from '../../../parts/cuts.js';
import type { Measure } from '../basis/measures.js';
import { type Context, hasScores, ownCuts, type Scored, type State, sumOf } from '../basis/score.js';
import type declaration from '../index.js';

type Tables = (typeof declaration)['tables'];

const SCORE: Readonly<Record<Measure, 'r' | 'f' | 'm'>> = { recency: 'r', frequency: 'f', monetary: 'm' };

/** What each score stands for, and who has it. */
export function thresholdRows({ options }: Context, { bands, states }: Scored): TableRows<Tables['thresholds']> {
  const given = ownCuts(options);
  const cuts = byCut(states);
  return bands.map(({ cut, measure, score, above, up_to }) => ({
    __cut: cut,
    measure,
    score,
    above: above?.toNumber() ?? null,
    up_to: up_to?.toNumber() ?? null,
    customers: sumOf((cuts.get(cut) ?? []).filter((state) => state[SCORE[measure]] === score)).customers,
    basis: given[measure].length > 0 ? 'own' : 'quantile',
  }));
}

/** How many different scores each measure gives in one cut. */
export const scoresGiven = (states: readonly State[], measure: Measure): number =>
  new Set(states.filter(hasScores).map((state) => state[SCORE[measure]])).size;

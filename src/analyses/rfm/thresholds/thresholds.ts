import type { TableRows } from '../../../core/analysis.js';
import { byCut, type Context, hasScores, type Scored, type State, scoresOf, sumOf } from '../basis/score.js';
import type declaration from '../index.js';
import { MEASURES, type Measure } from './cut-points.js';

type Tables = (typeof declaration)['tables'];

const SCORE: Readonly<Record<Measure, 'r' | 'f' | 'm'>> = { recency: 'r', frequency: 'f', monetary: 'm' };

/** What each score stands for: values above one bound and up to the other. Recency falls as the score rises. */
export function thresholdRows({ options }: Context, { cuts, states }: Scored): TableRows<Tables['thresholds']> {
  const given = { recency: options.r_cuts, frequency: options.f_cuts, monetary: options.m_cuts };
  const groups = byCut(states);
  return [...cuts].flatMap(([cut, own]) =>
    MEASURES.flatMap((measure) =>
      scoresOf(options.bins).map((score) => {
        const place = measure === 'recency' ? options.bins - score : score - 1;
        const scored = (groups.get(cut) ?? []).filter((state) => state[SCORE[measure]] === score);
        return {
          __cut: cut,
          measure,
          score,
          above: own[measure][place - 1]?.toNumber() ?? null,
          up_to: own[measure][place]?.toNumber() ?? null,
          customers: sumOf(scored).customers,
          basis: given[measure].length > 0 ? 'own' : 'quantile',
        };
      }),
    ),
  );
}

/** How many different scores each measure gives in one cut. */
export const scoresGiven = (states: readonly State[], measure: Measure): number =>
  new Set(states.filter(hasScores).map((state) => state[SCORE[measure]])).size;

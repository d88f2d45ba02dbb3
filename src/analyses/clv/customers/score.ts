import type { Relation } from '../../../core/analysis.js';
import { flatMapBreathing } from '../../../core/process/breathe.js';
import type { History } from '../../../model/purchases/index.js';
import type { GammaGamma } from '../../../stats/lifetime/gamma-gamma.js';
import { PredictiveSpend } from '../../../stats/lifetime/predictive-spend.js';
import type { PurchaseModel } from '../../../stats/lifetime/purchase-model.js';
import { WEEKS_A_YEAR, weeksOf } from '../../../stats/lifetime/weeks.js';
import type { Context } from '../basis/context.js';
import { discounted } from '../basis/horizon.js';
import scoreSql from './score.sql';

/** Share of what customers will do that an interval of one of them holds. */
export const PREDICTIVE_LEVEL = 0.8;

export interface Scoring {
  readonly model: PurchaseModel;
  readonly spend: GammaGamma | null;
  /** Weeks. */
  readonly horizon: number;
  /** Effective a year. */
  readonly discount: number;
  /** Whether intervals are read: they cost more than all the rest. */
  readonly intervals: boolean;
}

interface Ahead {
  readonly expected: number;
  readonly discounted: number;
  readonly year: number;
}

/** What each shared history lets expect: of one still a customer a matter of (x, T), of all else the chance that they are. */
export function stateScores(histories: readonly History[], scoring: Scoring) {
  const { model, spend, horizon, discount, intervals } = scoring;
  const aheads = new Map<string, Ahead>();
  const spends = new Map<string, PredictiveSpend>();
  return flatMapBreathing(histories, ({ repeats, priced, recency, age }) => {
    const [x, T] = [repeats, weeksOf(age)];
    const alive = model.alive(x, weeksOf(recency), T);
    const key = `${x} ${age}`;
    let ahead = aheads.get(key);
    if (ahead === undefined) {
      const cumulative = (weeks: number) => model.expectedIfAlive(weeks, x, T);
      const worth = discounted(cumulative, horizon, discount);
      const isYear = Math.abs(horizon - WEEKS_A_YEAR) < 1e-9;
      ahead = {
        expected: cumulative(horizon),
        discounted: worth,
        year: isYear ? worth : discounted(cumulative, WEEKS_A_YEAR, discount),
      };
      aheads.set(key, ahead);
    }
    const range = intervals && spend !== null ? rangeOf(spends, scoring, spend, { x, priced, age, alive }) : NO_RANGE;
    const later = ahead.expected > 0 ? ahead.discounted / ahead.expected : 1;
    const score = {
      repeats,
      priced,
      recency,
      age,
      alive,
      expected: alive * ahead.expected,
      discounted: alive * ahead.discounted,
      year: alive * ahead.year,
      // In units of v + x·mean, put off as the purchases are on average.
      low: range.low === null ? null : range.low * later,
      high: range.high === null ? null : range.high * later,
    };
    return [score];
  });
}

const NO_RANGE = { low: null, high: null };
const TAIL = (1 - PREDICTIVE_LEVEL) / 2;

/** Ages that differ by days have the same spread of what is ahead: it is worked out for whole weeks. */
function rangeOf(
  spends: Map<string, PredictiveSpend>,
  { model, horizon }: Scoring,
  spend: GammaGamma,
  {
    x,
    priced,
    age,
    alive,
  }: { readonly x: number; readonly priced: number; readonly age: number; readonly alive: number },
) {
  const week = Math.round(weeksOf(age));
  const key = `${x} ${priced} ${week}`;
  let ahead = spends.get(key);
  if (ahead === undefined) {
    ahead = new PredictiveSpend(spend, priced, (k) => model.pmfIfAlive(k, horizon, x, week));
    spends.set(key, ahead);
  }
  return { low: ahead.quantile(TAIL, alive), high: ahead.quantile(1 - TAIL, alive) };
}

/** Every customer who bought, scored; what no model says is null: all that is ahead without one of purchases, money without one of spend. */
export async function scoredOf(
  { sql }: Context,
  history: Relation,
  histories: readonly History[],
  scoring: Scoring | null,
): Promise<Relation> {
  const spend = scoring?.spend;
  return sql
    .given('state', scoring === null ? [] : await stateScores(histories, scoring), {
      repeats: 'integer',
      priced: 'integer',
      recency: 'integer',
      age: 'integer',
      alive: 'double',
      expected: 'double',
      discounted: 'double',
      year: 'double',
      low: 'double',
      high: 'double',
    })
    .relation(scoreSql, { p: spend?.p ?? null, q: spend?.q ?? null, v: spend?.v ?? null }, { history });
}

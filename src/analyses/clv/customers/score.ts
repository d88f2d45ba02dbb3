import type { Relation } from '../../../core/analysis.js';
import { breathe } from '../../../core/process/breathe.js';
import type { Histories } from '../../../model/purchases/index.js';
import type { GammaGamma } from '../../../stats/lifetime/gamma-gamma.js';
import { historyKey } from '../../../stats/lifetime/identified.js';
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

/** What is worked out for each history, in this order. */
const SCORED = ['alive', 'expected', 'discounted', 'year', 'low', 'high'] as const;

/** Histories with their scores, a row at a time out of one column of numbers; NaN is null. */
class Scores {
  private readonly numbers: Float64Array;

  constructor(private readonly histories: Histories) {
    this.numbers = new Float64Array(SCORED.length * histories.length);
  }

  put(index: number, own: Readonly<Record<(typeof SCORED)[number], number | null>>): void {
    SCORED.forEach((name, i) => {
      this.numbers[SCORED.length * index + i] = own[name] ?? Number.NaN;
    });
  }

  *[Symbol.iterator]() {
    let index = 0;
    for (const { repeats, priced, recency, age } of this.histories) {
      const at = (i: number): number | null => {
        const number = this.numbers[SCORED.length * index + i]!;
        return Number.isNaN(number) ? null : number;
      };
      const [alive, expected, discounted, year, low, high] = [at(0), at(1), at(2), at(3), at(4), at(5)];
      index++;
      yield { repeats, priced, recency, age, alive, expected, discounted, year, low, high };
    }
  }
}

/** What a customer with x repeat purchases at an age in days, still one, lets expect. */
function aheadOf({ model, horizon, discount }: Scoring, x: number, age: number): Ahead {
  const cumulative = (weeks: number) => model.expectedIfAlive(weeks, x, weeksOf(age));
  const worth = discounted(cumulative, horizon, discount);
  const isYear = Math.abs(horizon - WEEKS_A_YEAR) < 1e-9;
  return {
    expected: cumulative(horizon),
    discounted: worth,
    year: isYear ? worth : discounted(cumulative, WEEKS_A_YEAR, discount),
  };
}

/** What each shared history lets expect: of one still a customer a matter of (x, T), of all else the chance that they are. */
export async function stateScores(histories: Histories, scoring: Scoring): Promise<Scores> {
  const { model, spend, intervals } = scoring;
  const aheads = new Map<number, Ahead>();
  const spends = new Map<number, PredictiveSpend>();
  const scores = new Scores(histories);
  let index = 0;
  for (const { repeats: x, priced, recency, age } of histories) {
    await breathe();
    const alive = model.alive(x, weeksOf(recency), weeksOf(age));
    const key = historyKey(x, 0, age);
    const ahead = aheads.get(key) ?? aheadOf(scoring, x, age);
    aheads.set(key, ahead);
    const range = intervals && spend !== null ? rangeOf(spends, scoring, spend, { x, priced, age, alive }) : NO_RANGE;
    const later = ahead.expected > 0 ? ahead.discounted / ahead.expected : 1;
    scores.put(index++, {
      alive,
      expected: alive * ahead.expected,
      discounted: alive * ahead.discounted,
      year: alive * ahead.year,
      // In units of v + x·mean, put off as the purchases are on average.
      low: range.low === null ? null : range.low * later,
      high: range.high === null ? null : range.high * later,
    });
  }
  return scores;
}

const NO_RANGE = { low: null, high: null };
const TAIL = (1 - PREDICTIVE_LEVEL) / 2;

/** Ages that differ by days have the same spread of what is ahead: it is worked out for whole weeks. */
function rangeOf(
  spends: Map<number, PredictiveSpend>,
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
  const key = historyKey(x, priced, week);
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
  histories: Histories,
  scoring: Scoring | null,
): Promise<Relation> {
  const spend = scoring?.spend;
  const kept = await sql.kept('state', scoring === null ? [] : await stateScores(histories, scoring), {
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
  });
  const parameters = { p: spend?.p ?? null, q: spend?.q ?? null, v: spend?.v ?? null };
  return kept.relation(scoreSql, parameters, { history });
}

import type { Relation } from '../../../core/analysis.js';
import { addDays, daysBetween } from '../../../core/time/period-days.js';
import { purchaseDayMoney } from '../../../model/facts/purchase_day_money/index.js';
import { type Histories, historiesOf, historyUpTo, longestAgeOf } from '../../../model/purchases/index.js';
import { wholeNumbersOf } from '../../../model/purchases/whole-numbers.js';
import { fittedPurchases } from '../../../parts/fits.js';
import { MANY_STATES } from '../../../stats/lifetime/btyd-types.js';
import type { GammaGamma } from '../../../stats/lifetime/gamma-gamma.js';
import { statesOf } from '../../../stats/lifetime/identified.js';
import type { FittedModel, PurchaseModel, PurchaseModelName } from '../../../stats/lifetime/purchase-model.js';
import { WEEK, weeksOf } from '../../../stats/lifetime/weeks.js';
import type { Context } from '../basis/context.js';
import type { TestedState } from '../model/choice.js';
import { spendOf } from '../model/purchases.js';
import statesSql from './states.sql';
import testedSql from './tested.sql';

/** What was known on a day, and what came after: the ground on which models are chosen and judged. */
export interface HeldOut {
  readonly days: number;
  readonly histories: Histories;
  readonly spend: GammaGamma | null;
  readonly tested: Relation;
  /** The model as the days before let fit it, each once; null where it does not converge. */
  fit(name: PurchaseModelName): Promise<FittedModel | null>;
  /** Models to choose among, and what came to whom. Of many histories both know whole weeks: days would take minutes and tell no two models apart. */
  compared(names: readonly PurchaseModelName[], many?: number): Promise<Compared>;
}

/** Models, and how many purchases came of whom: what they are judged on. */
export interface Compared {
  readonly models: ReadonlyMap<PurchaseModelName, PurchaseModel>;
  readonly states: readonly TestedState[];
}

/** Everything up to `calibrationEnd` is computed from rows dated up to it. */
export async function heldOutOf(
  { sql, options }: Pick<Context, 'sql' | 'options'>,
  { calibrationEnd, until }: { readonly calibrationEnd: string; readonly until: string },
): Promise<HeldOut> {
  const days = daysBetween(calibrationEnd, until);
  const history = await historyUpTo(sql, {
    until: calibrationEnd,
    recentAfter: addDays(calibrationEnd, -days),
    measure: options.measure,
  });
  const histories = await historiesOf(sql, history);
  const tested = await sql.whole.relation(
    testedSql,
    { until, calibration_end: calibrationEnd, measure: options.measure },
    { history, purchase_day_money: purchaseDayMoney },
  );
  const fits = new Map<PurchaseModelName, Promise<FittedModel | null>>();
  const fit = (name: PurchaseModelName): Promise<FittedModel | null> => {
    const known = fits.get(name) ?? fittedPurchases(name, statesOf(histories));
    fits.set(name, known);
    return known;
  };
  return {
    days,
    histories,
    spend: (await spendOf(sql, history))?.parameters ?? null,
    tested,
    fit,
    compared: (names, many = MANY_STATES) =>
      histories.length > many
        ? comparedByWeeks(sql, { tested, longest: longestAgeOf(histories), names })
        : comparedByDays(sql, { tested, names, fit }),
  };
}

type Names = readonly PurchaseModelName[];

async function comparedByDays(
  sql: Context['sql'],
  { tested, names, fit }: Pick<HeldOut, 'tested' | 'fit'> & { readonly names: Names },
): Promise<Compared> {
  const states = await testedStates(sql, tested, 1);
  return { models: modelsOf(names, await Promise.all(names.map(fit))), states: states.map(inWeeks) };
}

/** Weeks of age that are told apart at most. */
const MOST_WEEKS = 52;

async function comparedByWeeks(
  sql: Context['sql'],
  { tested, longest, names }: Pick<HeldOut, 'tested'> & { readonly longest: number; readonly names: Names },
): Promise<Compared> {
  const cell = WEEK * Math.ceil(weeksOf(longest) / MOST_WEEKS);
  const days = await testedStates(sql, tested, cell);
  // Who first bought in the last days has been known for no whole week yet, and a model wants some time.
  const states = days.map((state) => ({ ...state, age: Math.max(cell, state.age) }));
  const packed = statesOf(states);
  const fits = await Promise.all(names.map((name) => fittedPurchases(name, packed)));
  return { models: modelsOf(names, fits), states: states.map(inWeeks) };
}

const modelsOf = (names: Names, fits: readonly (FittedModel | null)[]): Compared['models'] =>
  new Map(names.flatMap((name, i) => (fits[i] == null ? [] : [[name, fits[i].model] as const])));

interface TestedDays {
  readonly repeats: number;
  readonly recency: number;
  readonly age: number;
  readonly came: number;
  readonly customers: number;
}

const inWeeks = ({ repeats, recency, age, came, customers }: TestedDays): TestedState => ({
  x: repeats,
  tx: weeksOf(recency),
  T: weeksOf(age),
  came,
  count: customers,
});

/** Histories of the days before with what came, days rounded to cells of so many. */
async function testedStates(sql: Context['sql'], tested: Relation, cell: number): Promise<TestedDays[]> {
  const relation = await sql.whole.relation(statesSql, { cell, half: Math.floor(cell / 2) }, { tested });
  const { repeats, recency, age, came, customers } = await wholeNumbersOf(relation, [
    'repeats',
    'recency',
    'age',
    'came',
    'customers',
  ]);
  return Array.from(repeats, (number, i) => ({
    repeats: number,
    recency: recency[i]!,
    age: age[i]!,
    came: came[i]!,
    customers: customers[i]!,
  }));
}

import type { Relation } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { aside } from '../../../core/thread.js';
import { gapCounts, usualGap } from '../../../model/facts/usual_gap/index.js';
import { ASIDES } from '../../../stats/asides.js';
import type { PurchaseState } from '../../../stats/lifetime/btyd-types.js';
import type { GammaGammaFit } from '../../../stats/lifetime/gamma-gamma.js';
import { type FittedModel, modelOfFit, type PurchaseModelName } from '../../../stats/lifetime/purchase-model.js';
import { kaplanMeier, survivalQuantile } from '../../../stats/survival/survival.js';
import type { Context } from '../basis/context.js';
import { weeksOf } from '../basis/horizon.js';
import spendSql from './spend.sql';
import statesSql from './states.sql';

/** Fewer customers who came back identify no model of how they do. */
export const LEAST_REPEATERS = 100;
/** Up to here each customer's worth stands for itself in the model of spend. */
const EXACT_SPENDERS = 20_000;

/** A history that customers share, in days, with how many do. */
export interface History {
  readonly repeats: number;
  readonly priced: number;
  readonly recency: number;
  readonly age: number;
  readonly customers: number;
}

export async function historiesOf({ sql }: Context, history: Relation): Promise<History[]> {
  const rows = await sql.rows(statesSql, {}, { history });
  return rows.map((row) => ({
    repeats: amountOf(row.repeats),
    priced: amountOf(row.priced),
    recency: amountOf(row.recency),
    age: amountOf(row.age),
    customers: amountOf(row.customers),
  }));
}

/** The states of a model of purchases, in weeks: whatever was paid is no part of it. */
export function statesOf(histories: readonly History[]): PurchaseState[] {
  const states = new Map<string, PurchaseState>();
  for (const { repeats, recency, age, customers } of histories) {
    const key = `${repeats} ${recency} ${age}`;
    const state = states.get(key);
    if (state === undefined) states.set(key, { x: repeats, tx: weeksOf(recency), T: weeksOf(age), count: customers });
    else state.count += customers;
  }
  return [...states.values()];
}

export const countOf = (histories: readonly History[], of: (history: History) => boolean = () => true): number =>
  histories.reduce((sum, history) => sum + (of(history) ? history.customers : 0), 0);

export interface Guard {
  readonly repeaters: number;
  /** Days between purchases: the median of customers' mean gaps, and the median that counts open gaps; null where half never ended. */
  readonly usualGap: number | null;
  readonly openGap: number | null;
}

/** Whether the data can say how customers come back at all: enough who did, and gaps that have ended. */
export async function guardOf({ sql }: Context, histories: readonly History[], until: string): Promise<Guard> {
  const counts = await gapCounts(sql.whole, until);
  return {
    repeaters: countOf(histories, ({ repeats }) => repeats > 0),
    usualGap: await usualGap(sql.whole, until),
    openGap: survivalQuantile(kaplanMeier(counts)).estimate,
  };
}

export const isIdentified = ({ repeaters, openGap }: Guard): boolean =>
  repeaters >= LEAST_REPEATERS && openGap !== null;

export interface Spend extends GammaGammaFit {
  /** Of customers' priced repeat days with what one is worth; null below three customers. */
  readonly correlation: number | null;
}

/** The model of what a purchase is worth; null where it does not converge or the mean of the population is not finite. */
export async function spendOf({ sql }: Context, history: Relation): Promise<Spend | null> {
  const rows = await sql.rows(spendSql, { exact: EXACT_SPENDERS }, { history });
  const states = rows.map((row) => ({
    x: amountOf(row.priced),
    mean: amountOf(row.mean_value),
    count: amountOf(row.customers),
  }));
  const fit = await aside(ASIDES, 'fitGammaGamma', states.length, states);
  return fit?.converged && fit.finiteMean ? { ...fit, correlation: correlationOf(states) } : null;
}

function correlationOf(states: readonly { readonly x: number; readonly mean: number; readonly count: number }[]) {
  const n = states.reduce((sum, { count }) => sum + count, 0);
  const meanOf = (of: (state: (typeof states)[number]) => number) =>
    states.reduce((sum, state) => sum + state.count * of(state), 0) / n;
  const [x, mean] = [meanOf((state) => state.x), meanOf((state) => state.mean)];
  const covariance = meanOf((state) => (state.x - x) * (state.mean - mean));
  const spread = Math.sqrt(meanOf((state) => (state.x - x) ** 2) * meanOf((state) => (state.mean - mean) ** 2));
  return n < 3 || spread === 0 ? null : covariance / spread;
}

/** A model fitted; null where it does not converge. */
export async function fitOne(name: PurchaseModelName, states: readonly PurchaseState[]): Promise<FittedModel | null> {
  const fitted = await aside(ASIDES, 'fitOfPurchases', states.length, name, states);
  return fitted === null ? null : modelOfFit(fitted);
}

/** Fits, each once; a model that does not converge is not there. */
export async function fitAll(
  names: readonly PurchaseModelName[],
  states: readonly PurchaseState[],
): Promise<Map<PurchaseModelName, FittedModel>> {
  const fits = await Promise.all(names.map((name) => fitOne(name, states)));
  return new Map(names.flatMap((name, i) => (fits[i] == null ? [] : [[name, fits[i]] as const])));
}

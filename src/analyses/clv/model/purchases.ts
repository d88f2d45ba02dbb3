import type { Relation, Sql } from '../../../core/analysis.js';
import { aside } from '../../../core/thread.js';
import { spendStates } from '../../../model/purchases/index.js';
import { ASIDES } from '../../../stats/asides.js';
import type { PurchaseState } from '../../../stats/lifetime/btyd-types.js';
import { type FittedModel, modelOfFit, type PurchaseModelName } from '../../../stats/lifetime/purchase-model.js';
import type { Spend } from '../../../stats/lifetime/spend-model.js';

/** The model of what a purchase is worth; null where the data identify none. */
export async function spendOf(sql: Sql, history: Relation): Promise<Spend | null> {
  const states = await spendStates(sql, history);
  return aside(ASIDES, 'fitSpend', states.length, states);
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

import type { Relation, Sql } from '../../../core/analysis.js';
import { spendStates } from '../../../model/purchases/index.js';
import { fittedPurchases, fittedSpend } from '../../../parts/fits.js';
import type { PurchaseState } from '../../../stats/lifetime/btyd-types.js';
import type { FittedModel, PurchaseModelName } from '../../../stats/lifetime/purchase-model.js';
import type { Spend } from '../../../stats/lifetime/spend-model.js';

/** The model of what a purchase is worth; null where the data identify none. */
export const spendOf = async (sql: Sql, history: Relation): Promise<Spend | null> =>
  fittedSpend(await spendStates(sql, history));

/** Fits, each once; a model that does not converge is not there. */
export async function fitAll(
  names: readonly PurchaseModelName[],
  states: readonly PurchaseState[],
): Promise<Map<PurchaseModelName, FittedModel>> {
  const fits = await Promise.all(names.map((name) => fittedPurchases(name, states)));
  return new Map(names.flatMap((name, i) => (fits[i] == null ? [] : [[name, fits[i]] as const])));
}

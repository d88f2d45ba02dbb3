import { aside } from '../core/process/thread.js';
import { ASIDES } from '../stats/asides.js';
import type { PackedStates } from '../stats/lifetime/btyd-types.js';
import { type FittedModel, modelOfFit, type PurchaseModelName } from '../stats/lifetime/purchase-model.js';
import type { Spend } from '../stats/lifetime/spend-model.js';

/** About what a fit takes for each state, ms: of purchases, of what they are worth. */
const MS = { purchases: 2, spend: 1 };

/** A model of purchases fitted to states, aside where they are many; null where it does not converge. */
export async function fittedPurchases(name: PurchaseModelName, states: PackedStates): Promise<FittedModel | null> {
  const fitted = await aside(ASIDES, 'fitOfPacked', MS.purchases * states.x.length, name, states);
  return fitted === null ? null : modelOfFit(fitted);
}

/** What a purchase is worth, fitted aside where the states are many; null where the data identify none. */
export const fittedSpend = (states: Parameters<(typeof ASIDES)['fitSpend']>[0]): Promise<Spend | null> =>
  aside(ASIDES, 'fitSpend', MS.spend * states.length, states);

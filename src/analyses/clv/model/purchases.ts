import type { PurchaseState } from '../../../stats/lifetime/btyd-types.js';
import { type FittedModel, fitPurchaseModel, type PurchaseModelName } from '../../../stats/lifetime/purchase-model.js';

/** Fits, each once; a model that does not converge is not there. */
export function fitAll(
  names: readonly PurchaseModelName[],
  states: readonly PurchaseState[],
): Map<PurchaseModelName, FittedModel> {
  return new Map(
    names.flatMap((name) => {
      const fitted = fitPurchaseModel(name, states);
      return fitted === null ? [] : [[name, fitted] as const];
    }),
  );
}

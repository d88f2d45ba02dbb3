import { crossedCells } from './intervals/crossed-cells.js';
import { type PackedStates, statesIn } from './lifetime/btyd-types.js';
import { fitOfPurchases, type PurchaseFit, type PurchaseModelName } from './lifetime/purchase-model.js';
import { fitSpend } from './lifetime/spend-model.js';
import { rank } from './ranking/fair-ranking.js';

const fitOfPacked = (name: PurchaseModelName, states: PackedStates): PurchaseFit | null =>
  fitOfPurchases(name, statesIn(states));

/** What may take seconds of many inputs, by the name under which a thread is asked for it. */
export const ASIDES = { crossedCells, fitOfPacked, fitSpend, rank };

/** About how long a ranking takes for each mix of each unit, ms. */
export const RANK_MS = 0.1;

/** About how long cells are judged for each row of a customer, ms. */
export const CROSS_MS = 0.1;

/**
 * Customers who share one purchase history: x repeat purchases, the last at tx, observed for T, all since the first
 * purchase and in one unit of time. Models are fitted over such distinct states, so cost follows states, not customers.
 */
export interface PurchaseState {
  x: number;
  tx: number;
  T: number;
  /** How many customers. */
  count: number;
}

/** Estimates with the quality of the fit. */
export interface BtydFit<P> {
  parameters: P;
  /** In the order of the parameters; null where the Hessian is not positive definite. */
  standardErrors: number[] | null;
  logLikelihood: number;
  converged: boolean;
  customers: number;
}

/** Customers, and repeat purchases there must be at least one of. null where nothing can be fitted. */
export function countStates(
  states: readonly PurchaseState[],
): { customers: number; repeats: number; span: number } | null {
  let customers = 0;
  let repeats = 0;
  let span = 0;
  for (const state of states) {
    if (!(state.x >= 0) || !(state.tx >= 0) || !(state.T >= state.tx))
      throw new RangeError('a purchase state needs 0 <= tx <= T and x >= 0');
    customers += state.count;
    repeats += state.count * state.x;
    span = Math.max(span, state.T);
  }
  return customers > 0 && repeats > 0 && span > 0 ? { customers, repeats, span } : null;
}

/** Customers by number of repeat purchases: what of a likelihood depends on x alone is worked out once per x. */
export function customersByX(states: readonly PurchaseState[]): [x: number, customers: number][] {
  const byX = new Map<number, number>();
  for (const state of states) byX.set(state.x, (byX.get(state.x) ?? 0) + state.count);
  return [...byX];
}

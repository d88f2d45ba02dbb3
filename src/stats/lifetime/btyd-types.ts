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

/** Distinct states, to be gone through as often as one likes. */
export interface PurchaseStates extends Iterable<PurchaseState> {
  readonly length: number;
}

/** States in columns, as a thread takes them: of objects each would be written out with its names, and half a million fill the memory. */
export interface PackedStates {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly count: Float64Array;
}

/** The states that stand in columns, each made when it is looked at. */
export const statesIn = ({ x, tx, T, count }: PackedStates): PurchaseStates => ({
  length: x.length,
  *[Symbol.iterator]() {
    for (let i = 0; i < x.length; i++) yield { x: x[i]!, tx: tx[i]!, T: T[i]!, count: count[i]! };
  },
});

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
export function countStates(states: PurchaseStates): { customers: number; repeats: number; span: number } | null {
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
export function customersByX(states: PurchaseStates): [x: number, customers: number][] {
  const byX = new Map<number, number>();
  for (const state of states) byX.set(state.x, (byX.get(state.x) ?? 0) + state.count);
  return [...byX];
}

/**
 * States in columns. Times are divided by a span and kept once each: a state names the places of its last purchase and of its age among
 * them, so that what is made of a time is made once and not once a state.
 */
export interface StateColumns {
  readonly x: Float64Array;
  readonly last: Int32Array;
  readonly age: Int32Array;
  readonly count: Float64Array;
  readonly times: Float64Array;
  /** The largest x. */
  readonly mostX: number;
}

export function columnsOf(states: PurchaseStates, span: number): StateColumns {
  const n = states.length;
  const columns = {
    x: new Float64Array(n),
    last: new Int32Array(n),
    age: new Int32Array(n),
    count: new Float64Array(n),
  };
  const places = new Map<number, number>();
  const placeOf = (time: number): number => {
    const place = places.get(time) ?? places.size;
    places.set(time, place);
    return place;
  };
  let [mostX, i] = [0, 0];
  for (const { x, tx, T, count } of states) {
    columns.x[i] = x;
    columns.last[i] = placeOf(tx);
    columns.age[i] = placeOf(T);
    columns.count[i] = count;
    mostX = Math.max(mostX, x);
    i++;
  }
  return { ...columns, times: Float64Array.from(places.keys(), (time) => time / span), mostX };
}

/** From so many states on a search begins at the maximum of coarser ones, a thirtieth of the work. */
export const MANY_STATES = 50_000;
/** Cells of the longest time that coarser states know. */
export const CELLS = 40;

/** States whose times are rounded to whole cells of such a length: fewer, and near enough to find where a maximum lies. */
export function coarser(states: PurchaseStates, cell: number): PurchaseState[] {
  const found = new Map<string, PurchaseState>();
  for (const { x, tx, T, count } of states) {
    const [last, age] = [Math.round(tx / cell), Math.max(1, Math.round(T / cell))];
    const key = `${x} ${last} ${age}`;
    const state = found.get(key);
    if (state === undefined) found.set(key, { x, tx: last * cell, T: age * cell, count });
    else state.count += count;
  }
  return [...found.values()];
}

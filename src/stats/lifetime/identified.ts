import { kaplanMeier, type SurvivalCount, survivalQuantile } from '../survival/survival.js';
import type { PackedStates } from './btyd-types.js';
import { weeksOf } from './weeks.js';

/** Fewer customers who came back identify no model of how they do. */
export const LEAST_REPEATERS = 100;

/** Days between purchases, and how many customers came back at all. */
export interface Guard {
  readonly repeaters: number;
  /** The median of customers' mean gaps; null where nobody came back. */
  readonly usualGap: number | null;
  /** The median that counts open gaps (Kaplan-Meier): long gaps have not ended yet while data are young. null where half never ended. */
  readonly openGap: number | null;
}

/** The guard of a model of purchases: `usualGap` is the median of customers' mean gaps, `open` are gaps ended and open, in days. */
export function guardOf(repeaters: number, usualGap: number | null, open: readonly SurvivalCount[]): Guard {
  return { repeaters, usualGap, openGap: survivalQuantile(kaplanMeier(open)).estimate };
}

/** Whether the data can say how customers come back at all: enough who did, and gaps that have ended. */
export const isIdentified = ({ repeaters, openGap }: Guard): boolean =>
  repeaters >= LEAST_REPEATERS && openGap !== null;

/** Why data have no model of purchases: too few customers came back, most gaps have not ended, or none fits although both would do. */
export type NoModel = 'few' | 'open_gaps' | 'no_fit';

export const whyNoModel = ({ repeaters, openGap }: Guard): NoModel =>
  repeaters < LEAST_REPEATERS ? 'few' : openGap === null ? 'open_gaps' : 'no_fit';

/** Days that a history may have: a key of three numbers is one that is exact. */
const MOST_DAYS = 2 ** 17;

/** One number for a history in days, each its own up to 350 years and half a million purchases: texts of as many would fill the memory. */
export const historyKey = (repeats: number, recency: number, age: number): number =>
  (repeats * MOST_DAYS + recency) * MOST_DAYS + age;

/**
 * States of a model of purchases, in weeks, out of histories in days, each as often as customers have it: whatever was paid is no part of
 * it. Histories that differ in that alone make one state where they follow one another.
 */
export function statesOf(
  histories: Iterable<{
    readonly repeats: number;
    readonly recency: number;
    readonly age: number;
    readonly customers: number;
  }> & { readonly length: number },
): PackedStates {
  const column = () => new Float64Array(histories.length);
  const [x, tx, T, count] = [column(), column(), column(), column()];
  let [states, before] = [0, Number.NaN];
  for (const { repeats, recency, age, customers } of histories) {
    const key = historyKey(repeats, recency, age);
    if (key !== before) {
      x[states] = repeats;
      tx[states] = weeksOf(recency);
      T[states] = weeksOf(age);
      states++;
    }
    count[states - 1]! += customers;
    before = key;
  }
  return {
    x: x.subarray(0, states),
    tx: tx.subarray(0, states),
    T: T.subarray(0, states),
    count: count.subarray(0, states),
  };
}

const SHORTEST_HORIZON = 30;
/** Silent for as many usual gaps, somebody may be on the way out. */
const GAPS = 2;

/** Whole days within which a customer who stays would buy: twice the usual gap in days, and at least 30. */
export const usualHorizon = (usualGap: number | null): number =>
  Math.max(SHORTEST_HORIZON, Math.round(GAPS * (usualGap ?? 0)));

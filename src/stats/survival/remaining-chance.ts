import type { Random } from '../distributions/random.js';
import type { CompetingPoint } from './competing-risks.js';

/** Chance of what has not ended by an age, where the curve is known up to a last time. */
export interface RemainingChance {
  /** F₀(age + ahead) − F₀(age) over S(age): of the first cause within so much more time; 0 past the last event, null where none is left by then. */
  within(age: number, ahead: number): number | null;
  /** The same up to the end of the curve. */
  ever(age: number): number | null;
  /** Time of the last event; beyond it the curve says nothing. */
  readonly last: number;
  /** F₀ at the end. */
  readonly end: number;
}

/** What the first cause's curve of a competing-risks estimate says of those who are still open at an age. */
export function remainingChance(curve: readonly CompetingPoint[]): RemainingChance {
  const events = curve.filter((point, i) => point.open < (curve[i - 1]?.open ?? 1));
  const times = events.map(({ time }) => time);
  const at = (time: number): { readonly first: number; readonly open: number } => {
    const point = events[placeOf(times, time)];
    return point === undefined ? { first: 0, open: 1 } : { first: point.incidence[0]!.estimate, open: point.open };
  };
  const last = times.at(-1) ?? 0;
  const end = events.at(-1)?.incidence[0]?.estimate ?? 0;
  const chance = (age: number, first: number) => {
    const now = at(age);
    return age >= last ? 0 : now.open <= 0 ? null : Math.min(1, Math.max(0, (first - now.first) / now.open));
  };
  return {
    within: (age, ahead) => chance(age, at(age + ahead).first),
    ever: (age) => chance(age, end),
    last,
    end,
  };
}

/** The last place whose time is not after `time`; -1 before the first. */
function placeOf(times: readonly number[], time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Largest mean whose draws are counted out; above it a rounded normal is as good. */
const COUNTED_OUT = 50;

/** A draw of a Poisson count. */
export function poissonDraw(random: Random, mean: number): number {
  if (mean > COUNTED_OUT) return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.normal()));
  let [count, product] = [0, random.uniform()];
  const limit = Math.exp(-mean);
  while (product > limit) {
    count++;
    product *= random.uniform();
  }
  return count;
}

import { exp, ln } from './arithmetic.js';

/** A stream of pseudo-random draws; the same name and index always give the same stream. */
export interface Random {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** True with probability p. */
  chance(p: number): boolean;
  /** Whole number in [low, high], both included. */
  integer(low: number, high: number): number;
  /** Normal draw (sum of twelve uniforms: tails end at six sigma, which is wanted here). */
  normal(mean: number, sd: number): number;
  /** exp of a normal draw; `median` is its median, sigma the sd of its logarithm. */
  lognormal(median: number, sigma: number): number;
  /** Exponential draw with this mean. */
  exponential(mean: number): number;
  pick<T>(items: readonly T[]): T;
  /** Index drawn with probability proportional to the weight. */
  weighted(weights: readonly number[]): number;
  shuffled<T>(items: readonly T[]): T[];
}

const SEED = 20231001;

function hash(text: string): number {
  let h = 2166136261 ^ SEED;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 15), 2246822519);
  return (h ^ (h >>> 13)) >>> 0;
}

/**
 * PCG RXS-M-XS 32/32 (O'Neill 2014), one stream per name and index, so that a change to one table or customer leaves the
 * draws of the others as they were.
 */
export function random(name: string, index = 0): Random {
  let state = hash(`${name}/${index}`);
  const increment = (hash(`${index}#${name}`) << 1) | 1;
  const uniform = (): number => {
    state = (Math.imul(state, 747796405) + increment) >>> 0;
    const word = Math.imul(((state >>> ((state >>> 28) + 4)) ^ state) >>> 0, 277803737) >>> 0;
    return (((word >>> 22) ^ word) >>> 0) / 4294967296;
  };
  const normal = (mean: number, sd: number): number => {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += uniform();
    return mean + sd * sum;
  };
  const integer = (low: number, high: number): number => low + Math.floor(uniform() * (high - low + 1));
  for (let i = 0; i < 4; i++) uniform();
  return {
    uniform,
    normal,
    integer,
    chance: (p) => uniform() < p,
    lognormal: (median, sigma) => median * exp(normal(0, sigma)),
    exponential: (mean) => -mean * ln(1 - uniform()),
    pick: (items) => items[Math.floor(uniform() * items.length)]!,
    weighted: (weights) => {
      let left = uniform() * weights.reduce((a, b) => a + b, 0);
      for (let i = 0; i < weights.length; i++) {
        left -= weights[i]!;
        if (left < 0) return i;
      }
      return weights.length - 1;
    },
    shuffled: (items) => {
      const out = [...items];
      for (let i = out.length - 1; i > 0; i--) {
        const j = integer(0, i);
        [out[i], out[j]] = [out[j]!, out[i]!];
      }
      return out;
    },
  };
}

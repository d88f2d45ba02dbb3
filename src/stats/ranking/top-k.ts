import { type Random, seededRandom } from '../distributions/random.js';

/** What is known of one unit's true value. */
export type Posterior = { kind: 'beta'; a: number; b: number } | { kind: 'normal'; mean: number; sd: number };

function draw(posterior: Posterior, random: Random): number {
  if (posterior.kind === 'beta') return random.beta(posterior.a, posterior.b);
  return posterior.mean + posterior.sd * random.normal();
}

/**
 * P(each unit is among the k best) by simulation of their posteriors, instead of a rank that chance made; higher is
 * better. The probabilities sum to k, or are 1 where there are no more than k; equal draws (sd 0) are put in random order. Standard error at most 0.5/√draws.
 */
export function topKProbability(
  posteriors: readonly Posterior[],
  k: number,
  options: { seed: number; draws?: number },
): number[] {
  if (k >= posteriors.length) return posteriors.map(() => 1);
  const random = seededRandom(options.seed);
  const draws = options.draws ?? 10_000;
  const hits = new Float64Array(posteriors.length);
  const value = new Float64Array(posteriors.length);
  const tie = new Uint32Array(posteriors.length);
  const best = new Int32Array(k);
  const isAhead = (a: number, b: number): boolean =>
    value[a]! === value[b]! ? tie[a]! > tie[b]! : value[a]! > value[b]!;
  for (let d = 0; d < draws; d++) {
    for (let i = 0; i < posteriors.length; i++) {
      value[i] = draw(posteriors[i]!, random);
      tie[i] = random.uint32();
      let place = Math.min(i, best.length);
      while (place > 0 && isAhead(i, best[place - 1]!)) {
        if (place < best.length) best[place] = best[place - 1]!;
        place--;
      }
      if (place < best.length) best[place] = i;
    }
    for (const i of best) hits[i]! += 1;
  }
  return Array.from(hits, (count) => count / draws);
}

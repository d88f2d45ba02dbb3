import { type Random, seededRandom } from './random.js';

/** What is known of one unit's true value. */
export type Posterior = { kind: 'beta'; a: number; b: number } | { kind: 'normal'; mean: number; sd: number };

function draw(posterior: Posterior, random: Random): number {
  if (posterior.kind === 'beta') return random.beta(posterior.a, posterior.b);
  return posterior.mean + posterior.sd * random.normal();
}

/**
 * P(each unit is among the k best) by simulation of their posteriors, instead of a rank that chance made; higher is
 * better. The probabilities sum to k; equal draws (sd 0) are put in random order. Standard error at most 0.5/√draws.
 */
export function topKProbability(
  posteriors: readonly Posterior[],
  k: number,
  options: { seed: number; draws?: number },
): number[] {
  const random = seededRandom(options.seed);
  const draws = options.draws ?? 10_000;
  const hits = new Float64Array(posteriors.length);
  const order = posteriors.map((_, i) => ({ i, value: 0, tie: 0 }));
  for (let d = 0; d < draws; d++) {
    for (const entry of order) {
      entry.value = draw(posteriors[entry.i]!, random);
      entry.tie = random.uint32();
    }
    order.sort((a, b) => b.value - a.value || b.tie - a.tie);
    for (let rank = 0; rank < k && rank < order.length; rank++) hits[order[rank]!.i]! += 1;
    // Back to a fixed order, so that a unit's draws do not depend on the last ranking.
    order.sort((a, b) => a.i - b.i);
  }
  return Array.from(hits, (count) => count / draws);
}

import { groupedBy } from '../../../core/grouped.js';
import { binomialDraw } from '../../../stats/distributions/draws.js';
import { type Random, seededRandom } from '../../../stats/distributions/random.js';
import type { Chances, Standing } from './chances.js';

/** Level of limits of what open deals bring. */
export const LEVEL = 0.8;
const SEED = 1;
/** Outcomes drawn for each sample that is asked for. */
const OUTCOMES = 10;
/** Counts and rows that samples go through altogether: of more there are fewer samples, each with more outcomes, but so many at least. */
const MOST_COUNTS = 4_000_000;
const LEAST_SAMPLES = 40;
/** So many rows are drawn one by one; of more the sum is drawn, which by then is as good as normal. */
const MOST_ROWS = 1000;

/** Open deals that stand alike. */
export interface Held extends Standing {
  readonly deals: number;
  /** What each of them is worth; null where they are worth unlike amounts. */
  readonly each: number | null;
  /** Σ amount. */
  readonly value: number;
  /** Σ amount². */
  readonly squares: number;
}

export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** Limits of what open deals bring: all, or those of one stage. null where none is worth anything. */
export interface Outlook {
  limits(stage?: string | null): Limits | null;
}

/** Deals of one stage: rows drawn one by one, rows drawn together, and what came of each draw. */
interface Part {
  readonly singly: readonly number[];
  readonly together: readonly number[];
  readonly sums: Float64Array;
}

/**
 * What open deals bring within so many days. In each of `asked` samples the deals that chances rest on are redrawn, and by the chances of that
 * sample each open deal is won or not: limits hold what is not known of the curves and what chance does with a few large deals, whatever
 * the law that makes.
 */
export function outlookOf(chances: Chances, held: readonly Held[], ahead: number, asked: number): Outlook {
  const random = seededRandom(SEED);
  const redrawn = chances.redrawn(held, ahead);
  const affordable = Math.floor(MOST_COUNTS / (chances.size + held.length));
  const samples = Math.min(asked, Math.max(LEAST_SAMPLES, affordable));
  const outcomes = Math.round((asked * OUTCOMES) / samples);
  const parts = partsOf(held, samples * outcomes);
  for (let sample = 0; sample < samples; sample++) {
    const p = redrawn(random);
    for (const { singly, together, sums } of parts.values()) {
      const rest = restOf(held, together, p);
      for (let i = 0; i < outcomes; i++) {
        let sum = rest.spread > 0 ? Math.max(0, rest.mean + rest.spread * random.normal()) : rest.mean;
        for (const row of singly) sum += drawOf(held[row]!, p[row]!, random);
        sums[sample * outcomes + i] = sum;
      }
    }
  }
  const all = new Float64Array(samples * outcomes);
  for (const { sums } of parts.values()) for (const [draw, sum] of sums.entries()) all[draw]! += sum;
  const sorted = new Map([...parts].map(([stage, { sums }]) => [stage, sums.sort()]));
  all.sort();
  return { limits: (stage) => limitsOf(stage !== undefined ? sorted.get(stage) : parts.size > 0 ? all : undefined) };
}

function partsOf(held: readonly Held[], draws: number): Map<string | null, Part> {
  const priced = [...held.keys()].filter((row) => held[row]!.value > 0);
  const rows = groupedBy(priced, (row) => held[row]!.stage);
  return new Map(
    [...rows].map(([stage, own]) => {
      const alike = own.filter((row) => held[row]!.each !== null);
      const singly = alike.length > MOST_ROWS ? [] : alike;
      const together = singly.length === 0 ? own : own.filter((row) => held[row]!.each === null);
      return [stage, { singly, together, sums: new Float64Array(draws) }];
    }),
  );
}

const drawOf = ({ each, deals }: Held, p: number, random: Random): number =>
  (each ?? 0) * binomialDraw(random, deals, p);

/** Mean and standard error of what rows bring together. */
function restOf(held: readonly Held[], rows: readonly number[], p: Float64Array) {
  let [mean, variance] = [0, 0];
  for (const row of rows) {
    mean += held[row]!.value * p[row]!;
    variance += held[row]!.squares * p[row]! * (1 - p[row]!);
  }
  return { mean, spread: Math.sqrt(variance) };
}

function limitsOf(sorted: Float64Array | undefined): Limits | null {
  if (sorted === undefined) return null;
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length + 1)) - 1))]!;
  return { low: at((1 - LEVEL) / 2), high: at((1 + LEVEL) / 2) };
}

import { breathe } from '../../../core/process/breathe.js';
import type { PurchaseModel, PurchaseModelName } from '../../../stats/lifetime/purchase-model.js';

/** A history with how many purchases came in the weeks held out. */
export interface TestedState {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
  readonly came: number;
  readonly count: number;
}

/** ln P(as many purchases as came), of each state. */
async function logScores(model: PurchaseModel, states: readonly TestedState[], weeks: number): Promise<number[]> {
  const known = new Map<string, number>();
  const scores: number[] = [];
  for (const { x, tx, T, came } of states) {
    await breathe();
    const key = `${x} ${T} ${came}`;
    let pmf = known.get(key);
    if (pmf === undefined) {
      pmf = model.pmfIfAlive(came, weeks, x, T);
      known.set(key, pmf);
    }
    const alive = model.alive(x, tx, T);
    scores.push(Math.log((came === 0 ? 1 - alive : 0) + alive * pmf));
  }
  return scores;
}

export interface Choice {
  readonly chosen: PurchaseModelName;
  /** Mean gain in ln P a customer of the best other model over MBG/NBD, in standard errors of the paired difference; null alone. */
  readonly gain: number | null;
  readonly best: PurchaseModelName | null;
}

const DEFAULT: PurchaseModelName = 'mbg_nbd';
/** Standard errors of the paired difference beyond which another model is better and not only luckier. */
export const BEYOND_NOISE = 2;

/** MBG/NBD, or the model that foretold what was held out better by more than noise; a default that did not fit cedes to the first there is. */
export async function chooseModel(
  models: ReadonlyMap<PurchaseModelName, PurchaseModel>,
  states: readonly TestedState[],
  weeks: number,
): Promise<Choice | null> {
  const [first] = models.keys();
  if (first === undefined) return null;
  const own = models.get(DEFAULT);
  if (own === undefined) return { chosen: first, gain: null, best: null };
  const base = await logScores(own, states, weeks);
  let best: { name: PurchaseModelName; gain: number } | null = null;
  for (const [name, model] of models) {
    if (name === DEFAULT) continue;
    const gain = pairedGain(await logScores(model, states, weeks), base, states);
    if (best === null || gain > best.gain) best = { name, gain };
  }
  const isBetter = best !== null && best.gain > BEYOND_NOISE;
  return { chosen: isBetter ? best!.name : DEFAULT, gain: best?.gain ?? null, best: best?.name ?? null };
}

/** The mean difference over its standard error; 0 where all are alike. */
function pairedGain(scores: readonly number[], base: readonly number[], states: readonly TestedState[]): number {
  let [n, sum, squares] = [0, 0, 0];
  states.forEach(({ count }, i) => {
    const difference = scores[i]! - base[i]!;
    n += count;
    sum += count * difference;
    squares += count * difference * difference;
  });
  const mean = sum / n;
  const variance = squares / n - mean * mean;
  return variance <= 0 ? 0 : mean / Math.sqrt(variance / n);
}

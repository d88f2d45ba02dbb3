import type { Aftermath, Case } from './cases.js';
import { type ClockMeasure, OUTCOMES, type Outcome } from './codes.js';

/** Customers of like cases, by whether the target was met. */
export interface EffectCell {
  metN: number;
  metYes: number;
  missedN: number;
  missedYes: number;
}

/** Of one outcome: how many stops there were, and by stratum those of which it is known. */
export interface Effect {
  stops: number;
  readonly strata: Map<string, EffectCell>;
}

export type Effects = ReadonlyMap<Outcome, Effect>;

export const effects = (): Effects => new Map(OUTCOMES.map((outcome) => [outcome, { stops: 0, strata: new Map() }]));

const AGAIN_SECONDS = 7 * 86_400;
const BOUGHT_DAYS = 90;

/** The last moment and day known. */
interface Known {
  readonly seen: number;
  readonly asOf: number;
}

/** Whether it came to it; null where that is not known (yet). */
function cameTo(outcome: Outcome, after: Aftermath, which: 0 | 1, stop: number, { seen, asOf }: Known): boolean | null {
  const day = after.stopDay[which];
  if (day === null) return null;
  if (outcome === 'csat') return after.responded === null || after.responded < day ? null : after.satisfied;
  if (!after.hasCustomer) return null;
  if (outcome === 'bought_again') {
    const bought = after.bought[which];
    return day + BOUGHT_DAYS > asOf ? null : bought !== null && bought - day <= BOUGHT_DAYS;
  }
  const again = after.again[which];
  return stop + AGAIN_SECONDS > seen ? null : again !== null && again - stop <= AGAIN_SECONDS;
}

/** Adds what came after the first stop of a case, among cases of like topic, priority at opening and tier. */
export function addEffect(all: Effects, measure: ClockMeasure, one: Case, isMet: boolean, known: Known): void {
  const which = measure === 'first_response' ? 0 : 1;
  const stop = which === 0 ? one.answered : one.after!.solved;
  if (stop === null) return;
  const stratum = [one.topic, one.priority, one.tier].join('\u0000');
  for (const [outcome, effect] of all) {
    effect.stops++;
    const isSo = cameTo(outcome, one.after!, which, stop, known);
    if (isSo === null) continue;
    const cell = effect.strata.get(stratum) ?? { metN: 0, metYes: 0, missedN: 0, missedYes: 0 };
    effect.strata.set(stratum, cell);
    cell[isMet ? 'metN' : 'missedN']++;
    if (isSo) cell[isMet ? 'metYes' : 'missedYes']++;
  }
}

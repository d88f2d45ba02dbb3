/** Who came under observation at an age, and until which age it went: ended then, or was still there. */
export interface ObservedStay {
  /** Age at which observation began: 0 from the beginning. */
  readonly entered: number;
  readonly left: number;
  readonly ended: boolean;
  readonly count: number;
}

export interface LateEntryPoint {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly survival: number;
  /** Of ln S, by Greenwood; infinite where S is 0. */
  readonly error: number;
}

/**
 * Kaplan-Meier with late entry: at an age only those are at risk who were observed before it, so that who had left before the source began
 * is not taken for nobody (left truncation; Klein & Moeschberger 4.6). A point per age at which somebody ended, ascending.
 */
export function lateEntrySurvival(stays: readonly ObservedStay[]): LateEntryPoint[] {
  const seen = stays.filter(({ entered, left }) => left > entered);
  const times = [...new Set(seen.filter(({ ended }) => ended).map(({ left }) => left))].sort((a, b) => a - b);
  let [survival, greenwood] = [1, 0];
  return times.map((time) => {
    const atRisk = sumOf(seen, ({ entered, left }) => entered < time && left >= time);
    const events = sumOf(seen, ({ left, ended }) => ended && left === time);
    survival = events === atRisk ? 0 : survival * (1 - events / atRisk);
    greenwood += events / (atRisk * (atRisk - events));
    return { time, atRisk, events, survival, error: Math.sqrt(greenwood) };
  });
}

const sumOf = (stays: readonly ObservedStay[], of: (stay: ObservedStay) => boolean): number =>
  stays.reduce((sum, stay) => (of(stay) ? sum + stay.count : sum), 0);

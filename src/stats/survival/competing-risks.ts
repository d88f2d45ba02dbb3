import { criticalZ } from '../distributions/normal.js';
import { DEFAULT_LEVEL } from '../intervals/interval.js';

/** What ended at one time, by cause; times ascending and distinct. `events[k]` belongs to cause k. */
export interface CompetingCount {
  time: number;
  events: readonly number[];
  censored: number;
  /** How many come under observation just after it (late entry); who was there from the beginning is in no row's. */
  entering?: number;
}

export interface Incidence {
  estimate: number;
  /** Standard error by the delta method. */
  error: number;
  low: number;
  high: number;
}

export interface CompetingPoint {
  time: number;
  atRisk: number;
  /** Share with no event yet, 1 − Σ incidences. */
  open: number;
  incidence: Incidence[];
}

/**
 * Aalen-Johansen cumulative incidence of each cause, F_k(t) = Σ S(t−) d_k/n: the share that will have ended by cause k
 * where the other causes compete (won against lost), which 1 − Kaplan-Meier per cause overstates. Variance by the delta
 * method (Marubini & Valsecchi 1995, 10.3); interval by log(−log), 0..1; equal limits before the first event.
 */
export function aalenJohansen(counts: readonly CompetingCount[], level = DEFAULT_LEVEL): CompetingPoint[] {
  const causes = counts[0]?.events.length ?? 0;
  const z = criticalZ(level);
  let atRisk = 0;
  for (const row of counts) atRisk += row.censored - (row.entering ?? 0) + row.events.reduce((a, b) => a + b, 0);
  const sums = Array.from({ length: causes }, () => new VarianceSums());
  let open = 1;
  const points: CompetingPoint[] = [];
  for (const { time, events, censored, entering = 0 } of counts) {
    const ended = events.reduce((a, b) => a + b, 0);
    for (let k = 0; k < causes; k++) sums[k]!.add(open, atRisk, events[k]!, ended);
    if (ended > 0) open = ended >= atRisk ? 0 : open * (1 - ended / atRisk);
    points.push({ time, atRisk, open, incidence: sums.map((sum) => limits(sum.incidence, sum.variance(), z)) });
    atRisk += entering - ended - censored;
  }
  return points;
}

/**
 * Running sums from which Var F(t) = Σ (F(t) − F_j)² a_j + Σ S_j² b_j − 2 Σ (F(t) − F_j) S_j c_j follows for every t in
 * one pass: the squares are multiplied out.
 */
class VarianceSums {
  incidence = 0;
  private a0 = 0;
  private a1 = 0;
  private a2 = 0;
  private b = 0;
  private c0 = 0;
  private c1 = 0;

  add(open: number, atRisk: number, own: number, all: number): void {
    if (all === 0) return;
    this.incidence += (open * own) / atRisk;
    const f = this.incidence;
    const a = atRisk > all ? all / (atRisk * (atRisk - all)) : 0;
    this.a0 += a;
    this.a1 += a * f;
    this.a2 += a * f * f;
    this.b += (open * open * own * (atRisk - own)) / atRisk ** 3;
    const c = (open * own) / (atRisk * atRisk);
    this.c0 += c;
    this.c1 += c * f;
  }

  variance(): number {
    const f = this.incidence;
    const spread = f * f * this.a0 - 2 * f * this.a1 + this.a2;
    return Math.max(0, spread + this.b - 2 * (f * this.c0 - this.c1));
  }
}

function limits(estimate: number, variance: number, z: number): Incidence {
  const error = Math.sqrt(variance);
  if (estimate <= 0 || estimate >= 1) return { estimate, error, low: estimate, high: estimate };
  const theta = (z * error) / (estimate * Math.log(estimate));
  return { estimate, error, low: estimate ** Math.exp(-theta), high: estimate ** Math.exp(theta) };
}

import { type Forecast, NOTHING } from '../../../stats/forecast/series-forecast.js';
import { type Moments, momentsFromSums } from '../../../stats/intervals/mean-interval.js';
import { groupedShrinkage, type NoisyGroup, shrunkTowards } from '../../../stats/ranking/normal-shrinkage.js';

/** Months that a mean is taken of: the last year. */
const RECENT = 12;
const MIN_POOL = 2;

export interface Member {
  readonly id: string;
  readonly kind: string | null;
  readonly values: readonly number[];
}

const momentsOf = ({ values }: Member): Moments | null => {
  const recent = values.slice(-RECENT);
  return momentsFromSums(
    recent.length,
    recent.reduce((a, b) => a + b, 0),
    recent.reduce((a, b) => a + b * b, 0),
  );
};

/** Sums over histories, by their number of months: all that a fit needs, however many there are. */
class Sums {
  members = 0;
  private known = 0;
  private degrees = 0;
  private squares = 0;
  private readonly byMonths = new Map<number, { count: number; sum: number; squares: number }>();

  /** `origin`: near the means, so that their squares do not cancel. */
  constructor(readonly origin: number) {}

  add(sample: Moments | null): void {
    this.members++;
    if (sample === null) return;
    const { n, mean, variance } = sample;
    const own = this.byMonths.get(n) ?? { count: 0, sum: 0, squares: 0 };
    const value = mean - this.origin;
    this.byMonths.set(n, { count: own.count + 1, sum: own.sum + value, squares: own.squares + value * value });
    this.known++;
    this.degrees += n - 1;
    this.squares += (n - 1) * variance;
  }

  with(sample: Moments | null): Sums {
    const more = new Sums(this.origin);
    Object.assign(more, { members: this.members, known: this.known, degrees: this.degrees, squares: this.squares });
    for (const [n, own] of this.byMonths) more.byMonths.set(n, own);
    more.add(sample);
    return more;
  }

  /** The variance of a month about its own mean, and the fit of the means; null where there is too little. */
  fit() {
    const variance = this.squares / this.degrees;
    if (this.known < 2 || !(variance > 0)) return null;
    const groups = [...this.byMonths].map(([n, own]): NoisyGroup => ({ ...own, variance: variance / n }));
    return { variance, known: this.known, shrunk: groupedShrinkage(groups)! };
  }
}

type Fit = ReturnType<Sums['fit']>;

/** Histories that short ones are shrunk towards; time grows with their number, and not with that times the number of short ones. */
export class Pool {
  private readonly all: Sums;
  private readonly ofKind = new Map<string, Sums>();
  private readonly ids: ReadonlySet<string>;
  private readonly fits = new Map<Sums, Fit>();

  constructor(members: readonly Member[]) {
    const samples = members.map(momentsOf);
    const means = samples.flatMap((sample) => (sample === null ? [] : [sample.mean]));
    const origin = means.reduce((a, b) => a + b, 0) / Math.max(1, means.length);
    this.all = new Sums(origin);
    this.ids = new Set(members.map(({ id }) => id));
    for (const [i, { kind }] of members.entries()) {
      this.all.add(samples[i]!);
      if (kind === null) continue;
      if (!this.ofKind.has(kind)) this.ofKind.set(kind, new Sums(origin));
      this.ofKind.get(kind)!.add(samples[i]!);
    }
  }

  /**
   * A history too short for a model: its monthly mean shrunk towards those of its kind (of all where its kind has fewer than two
   * others), by how uncertain it is. The month-to-month variance is that of the pool and its own. null where there is nobody to
   * pool with.
   */
  forecast(own: Member, reach: number): Forecast | null {
    const sample = momentsOf(own);
    const fit = this.fitFor(own, sample);
    if (fit === null) return null;
    const { variance, shrunk, known } = fit;
    const origin = this.all.origin;
    const { estimate, sd } =
      sample === null
        ? { estimate: shrunk.mean, sd: Math.sqrt(shrunk.tau2 + variance / known) }
        : shrunkTowards(shrunk, { value: sample.mean - origin, variance: variance / sample.n });
    const mean = Math.max(0, origin + estimate);
    return {
      ...NOTHING,
      model: 'pooled',
      reason: 'too_short',
      group: 'pooled',
      steps: new Array<number>(reach).fill(mean),
      expected: new Array<boolean>(reach).fill(true),
      scales: new Array<number>(reach).fill(Math.sqrt(variance)),
      levelError: sd,
    };
  }

  /** Of the pool and this member, which may be one of it. */
  private fitFor({ id, kind }: Member, sample: Moments | null): Fit {
    const isIn = this.ids.has(id);
    const kin = kind === null ? undefined : this.ofKind.get(kind);
    const sums = kin !== undefined && kin.members - (isIn ? 1 : 0) >= MIN_POOL ? kin : this.all;
    if (!isIn) return sums.with(sample).fit();
    const found = this.fits.get(sums);
    if (found !== undefined) return found;
    const made = sums.fit();
    this.fits.set(sums, made);
    return made;
  }
}

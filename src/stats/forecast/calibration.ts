import type { Interval } from '../intervals/interval.js';
import { meanInterval, momentsFromSums } from '../intervals/mean-interval.js';
import { logisticRegression } from '../regression/logistic-regression.js';
import { conformalChance, conformalInterval, LEAST_ERRORS } from './conformal.js';
import { type Forecast, type Group, type Past, sumScale } from './series-forecast.js';

/** A series whose forecast is calibrated by its own past or by that of others. */
export interface Series {
  readonly id: string;
  readonly kind: string | null;
  readonly forecast: Forecast;
}

/** Judged by errors of others, or of its own past: of `judged` months how many lay in their intervals. */
export interface Coverage {
  readonly covered: number;
  readonly judged: number;
  readonly origins: number;
}

/** Months ahead: the first, from 0, and how many. */
export interface Span {
  readonly from: number;
  readonly months: number;
}

/** Share of months that lay in their intervals: the mean over series, each counted once, with its t interval. */
export interface Held {
  readonly value: number;
  readonly series: number;
  readonly interval: Pick<Interval, 'low' | 'high'> | null;
}

/** Targets that past chances are judged by, as shares of what a mean month makes of them. */
const TARGETS = [0.7, 0.85, 1, 1.15, 1.3];
/** Chances that came true as said, beside those of the past: without a past chances stay as they are. */
const SAID = [0.1, 0.3, 0.5, 0.7, 0.9];
const SAID_TIMES = 10;

/** Which months are judged: all, those in which an order is expected, or of them those that are not known to the cent. */
export type Months = 'all' | 'due' | 'open';

/** Groups of series that are left out in turn, so that none is judged by its own errors. */
const FOLDS = 5;
/** How far the measured share may lie from the level, limits and all, before intervals are withdrawn. */
const TOLERANCE = 0.05;

interface Errors {
  readonly byFold: readonly number[][];
  readonly sorted: Map<number, Float64Array>;
}

const rising = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();

/**
 * Errors of months and of sums of months, scaled, by what errs alike. Looked up for a series: its own where there are 20, else those
 * of its group and kind, of its group, of all (Lei et al. 2018; groups: Vovk 2012).
 */
export class Calibration {
  private readonly folds = new Map<string, number>();
  private readonly errors = new Map<string, Errors>();
  private readonly sums = new Set<string>();
  private readonly lines = new Map<string, (said: number) => number>();
  private readonly held = new Map<string, Held | null>();
  private readonly coverages = new Map<string, Coverage | null>();

  constructor(
    private readonly all: readonly Series[],
    private readonly level: number,
    private readonly horizon: number,
  ) {
    for (const [index, { id }] of all.entries()) this.folds.set(id, index % FOLDS);
    for (const one of all)
      for (const past of one.forecast.past)
        for (const [step, actual] of past.actual.entries())
          this.add(one, `${step} ${past.expected[step]}`, errorOf(one.forecast, past, step, actual));
  }

  private placesOf({ kind, forecast: { group, band } }: Series, what: string): string[] {
    const own = `${what}|${group}|${band}`;
    return [...(kind === null ? [] : [`${own}|${kind}`]), own, `${what}|${group}`, what];
  }

  private add(one: Series, what: string, error: number): void {
    for (const place of this.placesOf(one, what)) {
      const own = this.errors.get(place) ?? {
        byFold: Array.from({ length: FOLDS }, (): number[] => []),
        sorted: new Map<number, Float64Array>(),
      };
      this.errors.set(place, own);
      own.byFold[this.folds.get(one.id)!]!.push(error);
    }
  }

  /** Errors of others, all folds but one where `without` is one; null below 20. */
  private found(one: Series, what: string, without: number): Float64Array | null {
    for (const place of this.placesOf(one, what)) {
      const errors = this.errors.get(place);
      if (errors === undefined) continue;
      const kept = errors.sorted.get(without) ?? rising(errors.byFold.filter((_, fold) => fold !== without).flat());
      errors.sorted.set(without, kept);
      if (kept.length >= LEAST_ERRORS) return kept;
    }
    return null;
  }

  /** The interval of a month ahead; null where too few errors are known, or they do not hold. */
  interval(one: Series, step: number): { low: number; high: number } | null {
    const { forecast } = one;
    if (forecast.group === null || forecast.reason === 'dying' || !this.holds(forecast.group)) return null;
    const what = `${step} ${forecast.expected[step]}`;
    const own = ownErrors(forecast, forecast.past, step, forecast.expected[step]!);
    const errors = own.length >= LEAST_ERRORS ? rising(own) : this.found(one, what, -1);
    const scale = Math.hypot(forecast.scales[step]!, forecast.levelError);
    return errors && conformalInterval(centreOf(forecast, forecast.steps[step]!), scale, errors, this.level);
  }

  /** Interval of the sum of the first months. */
  sumInterval(one: Series, months: number, forecast: number): { low: number; high: number } | null {
    const errors = this.sumErrors(one, 0, months, -1);
    return (
      errors && conformalInterval(centreOf(one.forecast, forecast), this.scaleOf(one, 0, months), errors, this.level)
    );
  }

  /** Chance that the months of a span, of which `share` is left, bring at least this much; null as an interval is. */
  chance(one: Series, { from, months }: Span, share: number, forecast: number, least: number): number | null {
    if (least <= 0) return 1;
    const errors = this.sumErrors(one, from, months, -1);
    const said =
      errors &&
      conformalChance(centreOf(one.forecast, forecast), this.scaleOf(one, from, months) * share, errors, least);
    return said === null ? null : this.asItCame(from, months)(said);
  }

  /**
   * What said chances came to in the past: log-odds of coming true as a line in the logarithms of what was said and of
   * the rest (Kull et al. 2017), over targets about a mean
   * month. Series of one group differ, and what is forecast low or high is so by chance in part; both make said chances too sure.
   */
  private asItCame(from: number, months: number): (said: number) => number {
    const span = `${from} ${months}`;
    const known = this.lines.get(span);
    if (known !== undefined) return known;
    const [hits, misses, came, times] = [[] as number[], [] as number[], [] as number[], [] as number[]];
    const say = (said: number) => {
      hits.push(Math.log(said));
      misses.push(Math.log(1 - said));
    };
    for (const one of this.all)
      for (const past of one.forecast.past) {
        if (past.actual.length < from + months || !(past.level > 0)) continue;
        const errors = this.sumErrors(
          { ...one, forecast: { ...one.forecast, ...past } },
          from,
          months,
          this.folds.get(one.id)!,
        );
        if (errors === null) continue;
        const scale = sumScale(past, one.forecast.levelError, from, from + months - 1);
        const [actual, forecast] = [sumOf(past.actual, from, months), sumOf(past.steps, from, months)];
        for (const share of TARGETS) {
          const target = share * past.level * months;
          say(conformalChance(centreOf(one.forecast, forecast), scale, errors, target)!);
          came.push(Number(actual >= target));
          times.push(1);
        }
      }
    for (const said of SAID) {
      say(said);
      came.push(said * SAID_TIMES);
      times.push(SAID_TIMES);
    }
    const line = logisticRegression(came, [hits, misses], { trials: times })!;
    const [intercept, hit, miss] = line.coefficients.map(({ estimate }) => estimate) as [number, number, number];
    const made = (said: number) => 1 / (1 + Math.exp(-(intercept + hit * Math.log(said) + miss * Math.log(1 - said))));
    this.lines.set(span, made);
    return made;
  }

  private scaleOf({ forecast }: Series, from: number, months: number): number {
    return sumScale(forecast, forecast.levelError, from, from + months - 1);
  }

  private sumErrors(one: Series, from: number, months: number, without: number): Float64Array | null {
    const { group, reason, expected } = one.forecast;
    if (group === null || reason === 'dying' || !this.holds(group)) return null;
    const span = `${from} ${months}`;
    if (!this.sums.has(span)) {
      this.sums.add(span);
      for (const other of this.all)
        for (const past of other.forecast.past) {
          if (past.actual.length < from + months) continue;
          const scale = sumScale(past, other.forecast.levelError, from, from + months - 1);
          this.add(
            other,
            `sum ${span} ${anyOf(past.expected, from, months)}`,
            (sumOf(past.actual, from, months) - centreOf(other.forecast, sumOf(past.steps, from, months))) / scale,
          );
        }
    }
    return this.found(one, `sum ${span} ${anyOf(expected, from, months)}`, without);
  }

  /** How often months of this series lay in intervals made of errors of others, or of its own before them; null where none was judged. */
  coverage(one: Series, months: Months = 'all'): Coverage | null {
    const key = `${one.id} ${months}`;
    const known = this.coverages.get(key);
    if (known !== undefined) return known;
    const { forecast } = one;
    let [covered, judged] = [0, 0];
    const origins = new Set<number>();
    for (const [index, past] of forecast.past.entries())
      for (let step = 0; step < Math.min(this.horizon, past.actual.length); step++) {
        if (months !== 'all' && !past.expected[step]) continue;
        const before = forecast.past.slice(0, Math.max(0, index - step));
        const own = ownErrors(forecast, before, step, past.expected[step]!);
        const errors =
          own.length >= LEAST_ERRORS
            ? rising(own)
            : this.found(one, `${step} ${past.expected[step]}`, this.folds.get(one.id)!);
        const centre = centreOf(forecast, past.steps[step]!);
        const interval = errors && conformalInterval(centre, past.scales[step]!, errors, this.level);
        if (interval === null || (months === 'open' && interval.low === interval.high)) continue;
        judged++;
        origins.add(index);
        if (past.actual[step]! >= interval.low && past.actual[step]! <= interval.high) covered++;
      }
    const found = judged === 0 ? null : { covered, judged, origins: origins.size };
    this.coverages.set(key, found);
    return found;
  }

  /** Measured over the series of a group, or over all; apart for months in which an order is expected. */
  measured(group: Group | null, months: Months): Held | null {
    const key = `${group} ${months}`;
    const known = this.held.get(key);
    if (known !== undefined) return known;
    const shares = this.all.flatMap((one) => {
      const own = group === null || one.forecast.group === group ? this.coverage(one, months) : null;
      return own === null ? [] : [own.covered / own.judged];
    });
    const moments = momentsFromSums(
      shares.length,
      shares.reduce((a, b) => a + b, 0),
      shares.reduce((a, b) => a + b * b, 0),
    );
    const alike = moments && moments.n > 1 ? { low: moments.mean, high: moments.mean } : null;
    const limits = moments && (meanInterval(moments) ?? alike);
    const found = moments && {
      value: moments.mean,
      series: shares.length,
      interval: limits && { low: Math.max(0, limits.low), high: Math.min(1, limits.high) },
    };
    this.held.set(key, found);
    return found;
  }

  /**
   * Whether intervals of a group hold: not where the limits of the measured share lie wholly outside level ± 5 points. Months known to the
   * cent, as of who orders the same each time, say nothing of it.
   */
  holds(group: Group): boolean {
    const interval = this.measured(group, 'open')?.interval ?? null;
    return interval === null || (interval.low <= this.level + TOLERANCE && interval.high >= this.level - TOLERANCE);
  }
}

const sumOf = (values: readonly number[], from: number, months: number): number =>
  values.slice(from, from + months).reduce((a, b) => a + b, 0);

const anyOf = (flags: readonly boolean[], from: number, months: number): boolean =>
  flags.slice(from, from + months).some(Boolean);

/** A series' own scaled errors of one step ahead, in months of one sort. */
const ownErrors = (forecast: Forecast, past: readonly Past[], step: number, due: boolean): number[] =>
  past.flatMap((one) =>
    step < one.actual.length && one.expected[step] === due ? [errorOf(forecast, one, step, one.actual[step]!)] : [],
  );

/**
 * What a month's errors count from. Who orders now and then has nothing in most months: counted from the forecast, nothing is an error
 * that differs by series, and a lower end made of it can leave out the likeliest outcome; counted from 0 it is none.
 */
const centreOf = ({ group }: Forecast, forecast: number): number => (group === 'rare' ? 0 : forecast);

const errorOf = (forecast: Forecast, past: Past, step: number, actual: number): number =>
  (actual - centreOf(forecast, past.steps[step]!)) / past.scales[step]!;

import { bootstrapReplicates, percentileIntervals } from './bootstrap.js';
import { DEFAULT_LEVEL, type Interval } from './interval.js';

/** A case that was treated or not, and what came after it. */
export interface TreatedCase {
  /** Whose it is, from 0: those of one person are drawn together. */
  readonly person: number;
  /** Cases alike are in one cell, from 0. */
  readonly cell: number;
  readonly treated: boolean;
  /** Days followed, and the day of the event where it came within them. */
  readonly followed: number;
  readonly days: number | null;
  /** Money that one with the event left within the horizon. */
  readonly margin: number;
  readonly compensation: number;
  readonly handling: number;
}

/** In this order in every replicate. */
const PARTS = ['difference', 'margin', 'gain', 'cost', 'net', 'roi', 'breakEven'] as const;
export type GainPart = (typeof PARTS)[number];

export interface StandardisedGain {
  /** Cases in cells that hold both, and their shares with the event, the untreated weighted to the treated. */
  readonly treated: number;
  readonly untreated: number;
  readonly treatedShare: number;
  readonly untreatedShare: number;
  /** Of these cases, those with the event so far. */
  readonly treatedAgain: number;
  readonly untreatedAgain: number;
  readonly parts: Readonly<Record<GainPart, Interval | null>>;
}

export interface GainOptions {
  readonly within: number;
  readonly seed: number;
  readonly level?: number;
  /** Samples; as many as time allows where absent. */
  readonly draws?: number;
}

/** Draws are as many as time allows, and no fewer. */
const MOST_DRAWS = 1000;
const LEAST_DRAWS = 200;
const WORK = 2e7;

interface Sums {
  readonly treated: number;
  readonly untreated: number;
  readonly shares: readonly [number, number];
  readonly again: readonly [number, number];
  readonly values: readonly number[];
}

/**
 * What treating a case brings: the share with the event within so many days, treated less untreated, the untreated weighted cell by
 * cell to the treated (direct standardisation to these), times the mean margin of all with the event, less what treating costs beyond not treating; ROI is gain less cost over cost. One
 * bootstrap by person for all of it, percentiles (Efron 1979). Days not followed are censored (Kaplan-Meier). A part is null where its
 * denominator is nothing. null without a cell that holds both.
 */
export function standardisedGain(cases: readonly TreatedCase[], options: GainOptions): StandardisedGain | null {
  const people = cases.reduce((most, { person }) => Math.max(most, person + 1), 0);
  const cells = cases.reduce((most, { cell }) => Math.max(most, cell + 1), 0);
  const one = new Float64Array(people).fill(1);
  const found = sumsOf(cases, one, cells, options.within);
  if (found === null) return null;
  const drawn = new Float64Array(people);
  const replicates = bootstrapReplicates(
    people,
    (rows) => {
      drawn.fill(0);
      for (const row of rows) drawn[row]!++;
      return sumsOf(cases, drawn, cells, options.within)?.values ?? PARTS.map(() => Number.NaN);
    },
    {
      seed: options.seed,
      replicates: options.draws ?? Math.max(LEAST_DRAWS, Math.min(MOST_DRAWS, Math.floor(WORK / cases.length))),
    },
  );
  const intervals = percentileIntervals(found.values, replicates, options.level ?? DEFAULT_LEVEL);
  return {
    treated: found.treated,
    untreated: found.untreated,
    treatedShare: found.shares[0],
    untreatedShare: found.shares[1],
    treatedAgain: found.again[0],
    untreatedAgain: found.again[1],
    parts: Object.fromEntries(
      PARTS.map((part, i) => [part, Number.isFinite(found.values[i]) ? intervals[i]! : null]),
    ) as Record<GainPart, Interval | null>,
  };
}

/** Each person counted as often as drawn; null where no cell holds both. */
function sumsOf(cases: readonly TreatedCase[], drawn: Float64Array, cells: number, within: number): Sums | null {
  const [treated, untreated] = [new Float64Array(cells), new Float64Array(cells)];
  for (const { person, cell, treated: is } of cases) (is ? treated : untreated)[cell]! += drawn[person]!;
  const tables = [0, 1].map(() => ({ events: new Float64Array(within + 1), leaving: new Float64Array(within + 1) }));
  const sums = { n: [0, 0], counts: [0, 0], again: [0, 0], margin: 0, events: 0, compensation: 0, handling: [0, 0] };
  for (const one of cases) {
    const times = drawn[one.person]!;
    if (times === 0 || treated[one.cell] === 0 || untreated[one.cell] === 0) continue;
    const arm = one.treated ? 0 : 1;
    const weight = one.treated ? times : (times * treated[one.cell]!) / untreated[one.cell]!;
    const isEvent = one.days !== null && one.days <= within && one.days <= one.followed;
    const day = Math.max(0, isEvent ? one.days! : Math.min(one.followed, within));
    (isEvent ? tables[arm]!.events : tables[arm]!.leaving)[day]! += weight;
    sums.n[arm]! += weight;
    sums.counts[arm]! += times;
    if (isEvent) {
      sums.again[arm]! += times;
      sums.events += weight;
      sums.margin += weight * one.margin;
    }
    if (arm === 0) sums.compensation += weight * one.compensation;
    sums.handling[arm]! += weight * one.handling;
  }
  if (sums.n[0] === 0 || sums.n[1] === 0) return null;
  const shares = tables.map(shareOf) as [number, number];
  const difference = shares[0] - shares[1];
  const margin = sums.events > 0 ? sums.margin / sums.events : Number.NaN;
  const more = sums.handling[0]! / sums.n[0]! - sums.handling[1]! / sums.n[1]!;
  const [gain, cost] = [difference * margin, sums.compensation / sums.n[0]! + more];
  const roi = cost > 0 ? (gain - cost) / cost : Number.NaN;
  return {
    treated: sums.counts[0]!,
    untreated: sums.counts[1]!,
    shares,
    again: [sums.again[0]!, sums.again[1]!],
    values: [difference, margin, gain, cost, gain - cost, roi, gain - more],
  };
}

function shareOf({ events, leaving }: { events: Float64Array; leaving: Float64Array }): number {
  let risk = 0;
  for (let day = 0; day < events.length; day++) risk += events[day]! + leaving[day]!;
  let staying = 1;
  for (let day = 0; day < events.length; day++) {
    if (risk > 1e-12) staying *= 1 - Math.min(1, events[day]! / risk);
    risk -= events[day]! + leaving[day]!;
  }
  return 1 - staying;
}

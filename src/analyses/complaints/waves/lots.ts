import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { addDays, addMonths, daysBetween } from '../../../core/time/period-days.js';
import { benjaminiHochberg } from '../../../stats/intervals/multiple-testing.js';
import type { Context } from '../basis/context.js';
import namedSql from '../basis/named.sql';
import { chanceOf, perThousand } from '../basis/rates.js';
import { LEVEL } from '../products/products.js';
import lotCasesSql from './lot-cases.sql';
import lotUnitsSql from './lot-units.sql';
import lotsSql from './lots.sql';
import type { Wave } from './waves.js';

/** Months of purchase that are shown, and how old the newest one must be at the least. */
const MONTHS = 12;
const LEAST_AGE = 28;

/** A month in which what the wave is of was bought. */
export interface Lot {
  readonly month: string;
  readonly units: number;
  /** Complaints by the same age of the purchase in every lot. */
  readonly complaints: number;
  readonly q: number;
  readonly standsOut: boolean;
}

export interface WaveLots {
  readonly wave: Wave;
  readonly lots: readonly Lot[];
  /** Age in days up to which complaints count. */
  readonly age: number;
  /** Days on which what the wave is of was bought: of its complaints about lots that stand out. */
  readonly from: string | null;
  readonly to: string | null;
  /** Median days from the purchase to the complaint, of the wave. */
  readonly delay: number | null;
  /** Share of its complaints of which it is not sure which purchase they are about. */
  readonly unsure: number | null;
}

interface Bought {
  readonly day: string;
  readonly delay: number;
  readonly inWave: boolean;
  readonly isSure: boolean;
  readonly complaints: number;
}

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** The lots of every wave of a product, by the purchases that its complaints are about. */
export async function lotsOf(context: Context, waves: readonly Wave[]): Promise<WaveLots[]> {
  const { sql, frame } = context;
  if (waves.length === 0) return [];
  const list = waves.map((wave, index) => ({
    wave: index,
    cut: wave.cut,
    topic: wave.topic,
    product_id: wave.product,
    first_on: wave.firstWeek,
    last_on: addDays(wave.lastWeek, 6),
  }));
  const given = sql.given('wave', list, {
    wave: 'integer',
    cut: 'text',
    topic: 'text',
    product_id: 'text',
    first_on: 'date',
    last_on: 'date',
  });
  const complaint = await given.relation(lotCasesSql, { as_of: frame.as_of });
  const named = await sql.whole.relation(namedSql, { until: frame.as_of }, { complaint });
  const rows = groupedBy(await sql.rows(lotsSql, {}, { complaint, named }), (row) => amountOf(row.wave));
  const units = groupedBy(await given.whole.rows(lotUnitsSql, { as_of: frame.as_of }), (row) => String(row.product_id));
  return waves.map((wave, index) =>
    lotsOfWave(wave, (rows.get(index) ?? []).map(boughtOf), units.get(wave.product) ?? [], frame.as_of),
  );
}

const boughtOf = (row: Row): Bought => ({
  day: String(row.ordered_on),
  delay: amountOf(row.delay),
  inWave: row.in_wave === true,
  isSure: row.is_sure === true,
  complaints: amountOf(row.complaints),
});

const sum = (rows: readonly Bought[]): number => rows.reduce((all, { complaints }) => all + complaints, 0);

function lotsOfWave(wave: Wave, bought: readonly Bought[], units: readonly Row[], asOf: string): WaveLots {
  const own = bought.filter(({ inWave }) => inWave);
  const all = sum(own);
  const delay = all === 0 ? null : medianOf(own);
  const unsure = all === 0 ? null : sum(own.filter(({ isSure }) => !isSure)) / all;
  const months = own.map(({ day }) => monthOf(day)).sort();
  const old = (month: string) => daysBetween(addMonths(month, 1), asOf) + 1;
  // The newest lot whose age lets compare: the last that the wave is about, or one before it.
  let newest = months.at(-1) ?? null;
  while (newest !== null && old(newest) < LEAST_AGE) newest = addMonths(newest, -1);
  if (newest === null) return { wave, lots: [], age: 0, from: null, to: null, delay, unsure };
  const age = old(newest);
  const counts = units
    .map((row) => ({ month: String(row.bought_month), units: amountOf(row.units) }))
    .filter(({ month }) => month <= newest! && month > addMonths(newest!, -MONTHS))
    .map((lot) => ({
      ...lot,
      complaints: sum(bought.filter(({ day, delay: d }) => monthOf(day) === lot.month && d <= age)),
    }));
  const lots = judged(counts);
  const bad = new Set(lots.filter(({ standsOut }) => standsOut).map(({ month }) => month));
  const days = own
    .map(({ day }) => day)
    .filter((day) => bad.has(monthOf(day)))
    .sort();
  return { wave, lots, age, from: days[0] ?? null, to: days.at(-1) ?? null, delay, unsure };
}

/** Each lot against all others. */
function judged(counts: readonly { month: string; units: number; complaints: number }[]): Lot[] {
  const total = counts.reduce((a, b) => ({ units: a.units + b.units, complaints: a.complaints + b.complaints }), {
    units: 0,
    complaints: 0,
  });
  // The rate of the calm half stands for what is usual: lots of a wave may be many.
  const calm = [...counts].sort((a, b) => a.complaints / Math.max(1, a.units) - b.complaints / Math.max(1, b.units));
  const half = calm.slice(0, Math.max(1, Math.ceil(calm.length / 2)));
  const usual = half.reduce((a, b) => ({ units: a.units + b.units, complaints: a.complaints + b.complaints }), {
    units: 0,
    complaints: 0,
  });
  const rate = (usual.complaints + 0.5) / Math.max(1, usual.units);
  const p = counts.map(({ units, complaints }) =>
    complaints > rate * units ? (chanceOf(complaints, rate * units) ?? 1) : 1,
  );
  const q = benjaminiHochberg(p);
  return counts.map((lot, i) => ({ ...lot, q: q[i]!, standsOut: total.complaints > 0 && q[i]! < LEVEL }));
}

/** Median of days weighted by complaints. */
function medianOf(rows: readonly Bought[]): number {
  const days = rows.flatMap(({ delay, complaints }) => new Array<number>(complaints).fill(delay)).sort((a, b) => a - b);
  const middle = days.length >> 1;
  return days.length % 2 === 1 ? days[middle]! : (days[middle - 1]! + days[middle]!) / 2;
}

export const lotRows = (waves: readonly WaveLots[], name: (id: string | null) => string | null) =>
  waves.flatMap(({ wave, lots, age }) =>
    lots.map(({ month, units, complaints, q, standsOut }) => ({
      __cut: wave.cut,
      topic: wave.topic,
      product_id: wave.product,
      name: name(wave.product),
      bought_month: month,
      units,
      complaints,
      ...perThousand(complaints, units),
      age,
      q,
      stands_out: standsOut,
    })),
  );

import type { MetricValue, Relation } from '../../../core/analysis.js';
import { plainInterval } from '../../../parts/rates.js';
import {
  type StandardisedGain,
  standardisedGain,
  type TreatedCase,
} from '../../../stats/intervals/standardised-gain.js';
import type { Followed } from '../../../stats/survival/followed-share.js';
import type { PROFIT_READINGS } from '../basis/codes.js';
import { type Context, horizonOf, LEAST, rowsOf } from '../basis/context.js';
import recoveredSql from './recovered.sql';

const POINTS = 100;

/** Solved complaints with a customer, by whether they were recovered. */
export interface Recovery {
  readonly recovered: readonly Followed[];
  readonly not: readonly Followed[];
  /** Those of which it is not known. */
  readonly unknown: readonly Followed[];
  /** Recovered against not within cases alike, and what that brings; null where no cases are alike. */
  readonly gain: StandardisedGain | null;
  /** Whether who was to be recovered was drawn by lot. */
  readonly isByLot: boolean;
  /** Cases not followed for the whole horizon: what they leave later is not in the gain. */
  readonly cut: number;
  readonly hasMargin: boolean;
  /** Those of some cases that have cases alike of the other kind. */
  alike(cases: readonly Followed[]): readonly Followed[];
}

interface Case extends Followed {
  readonly customer: string;
  readonly cell: string;
  readonly recovered: boolean | null;
  readonly arm: string | null;
  readonly margin: number | null;
  readonly compensation: number;
  readonly handling: number;
}

/** Of every cut, from the day of the solution or of the complaint. */
export async function recoveriesOf(context: Context, complaint: Relation): Promise<Map<string, Recovery>> {
  const { sql, options, frame } = context;
  const horizon = horizonOf(context);
  const relation = await sql.whole.relation(
    recoveredSql,
    { as_of: frame.as_of, from_solution: options.anchor === 'solution', horizon },
    { complaint },
  );
  const cases = new Map<string, Case[]>();
  for await (const cell of rowsOf(relation)) {
    const number = (column: string) => (cell(column) === null ? null : Number(cell(column)));
    const own = cases.get(String(cell('__cut'))) ?? [];
    cases.set(String(cell('__cut')), own);
    own.push({
      customer: String(cell('customer_id')),
      cell: JSON.stringify([cell('topic'), cell('priority'), cell('tier')]),
      recovered: cell('recovered') as boolean | null,
      arm: cell('arm') as string | null,
      followed: Number(cell('followed')),
      days: number('days'),
      margin: number('margin'),
      compensation: number('compensation') ?? 0,
      handling: number('handling_cost') ?? 0,
    });
  }
  return new Map([...cases].map(([cut, own]) => [cut, recoveryOf(context, own, horizon)]));
}

function recoveryOf({ options, has }: Context, cases: readonly Case[], horizon: number): Recovery {
  // Where a lot decided whom to recover, it decides who is compared.
  const isByLot = cases.length > 0 && cases.every(({ arm }) => arm !== null);
  const isTreated = ({ arm, recovered }: Case) => (isByLot ? arm === 'treatment' : recovered);
  const told = cases.filter((one) => isTreated(one) !== null);
  const people = numbered(told.map(({ customer }) => customer));
  const cells = numbered(told.map(({ cell }) => cell));
  const treated: TreatedCase[] = told.map((one, i) => ({
    person: people[i]!,
    cell: isByLot ? 0 : cells[i]!,
    treated: isTreated(one) === true,
    followed: one.followed,
    days: one.days,
    margin: one.margin ?? 0,
    compensation: one.compensation,
    handling: one.handling,
  }));
  const cellsOf = (wanted: boolean) =>
    new Set(told.flatMap((one, i) => (isTreated(one) === wanted ? [isByLot ? 0 : cells[i]!] : [])));
  const [withTreated, without] = [cellsOf(true), cellsOf(false)];
  const place = new Map(told.map((one, i): [Followed, number] => [one, isByLot ? 0 : cells[i]!]));
  return {
    alike: (some) => some.filter((one) => withTreated.has(place.get(one)!) && without.has(place.get(one)!)),
    recovered: cases.filter((one) => isTreated(one) === true),
    not: cases.filter((one) => isTreated(one) === false),
    unknown: cases.filter((one) => isTreated(one) === null),
    gain: standardisedGain(treated, { within: options.after, seed: options.seed }),
    isByLot,
    cut: told.filter(({ followed }) => followed < horizon).length,
    hasMargin: has('orders', 'line_cost'),
  };
}

/** Each text by the place at which it first came. */
function numbered(texts: readonly string[]): number[] {
  const places = new Map<string, number>();
  return texts.map((text) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
}

type Reading = (typeof PROFIT_READINGS)[number];

const enough = ({ gain }: Recovery): boolean => gain !== null && gain.treated >= LEAST && gain.untreated >= LEAST;

/** What recovering brought beyond what it cost, a case, with what a recovered customer lets expect beside it; one row. */
export function profitRow(recovery: Recovery, worth: number | null) {
  const { gain } = recovery;
  if (gain === null) return [];
  const { parts } = gain;
  const isEnough = enough(recovery);
  const money = (part: 'margin' | 'gain' | 'net' | 'breakEven') =>
    isEnough && recovery.hasMargin ? parts[part] : null;
  return [
    {
      recovered: gain.treated,
      like_cases: gain.untreated,
      difference: isEnough && parts.difference !== null ? POINTS * parts.difference.estimate : null,
      margin: money('margin')?.estimate ?? null,
      gain: money('gain')?.estimate ?? null,
      extra_cost: isEnough ? (parts.cost?.estimate ?? null) : null,
      net: money('net')?.estimate ?? null,
      net_low: money('net')?.low ?? null,
      net_high: money('net')?.high ?? null,
      roi: roiOf(recovery)?.estimate ?? null,
      roi_low: roiOf(recovery)?.low ?? null,
      roi_high: roiOf(recovery)?.high ?? null,
      break_even: money('breakEven')?.estimate ?? null,
      clv: isEnough ? worth : null,
      reading: readingOf(recovery),
    },
  ];
}

const roiOf = (recovery: Recovery) =>
  enough(recovery) && recovery.hasMargin ? (recovery.gain?.parts.roi ?? null) : null;

function readingOf(recovery: Recovery): Reading {
  if (!enough(recovery)) return 'too_few';
  const net = recovery.hasMargin ? recovery.gain!.parts.net : null;
  if (net === null) return 'no_money';
  if (recovery.isByLot) return 'drawn_by_lot';
  return net.low > 0 ? 'pays' : net.high < 0 ? 'costs' : 'not_shown';
}

export function roiMetric(recovery: Recovery | undefined): MetricValue {
  const found = recovery === undefined ? null : roiOf(recovery);
  return {
    value: found?.estimate ?? null,
    denominator: recovery?.gain?.treated ?? 0,
    interval: plainInterval(found),
    numerator: null,
  };
}

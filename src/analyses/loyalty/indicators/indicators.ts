import type { Relation, TableRows } from '../../../core/analysis.js';
import { quantileAt, stepsOf } from '../../../parts/quantiles.js';
import { shareOf } from '../../../parts/rates.js';
import type { INDICATORS, UNITS } from '../basis/codes.js';
import type { Context } from '../basis/context.js';
import type declaration from '../index.js';
import memberProfileSql from './member-profile.sql';
import { type Alike, toleranceOf } from './tolerance.js';

type Rows = TableRows<(typeof declaration)['tables']['indicators']>;
type Unit = (typeof UNITS)[number];

/** Indicators told by their distribution over customers, with what they are in. */
const SPREAD = {
  periods_bought_in: 'share',
  share_of_wallet: 'share',
  days_to_choose: 'days',
  discounts: 'times_expected',
  score: 'points',
  gap_to_rival: 'points',
  categories: 'number',
  services: 'number',
} as const satisfies Partial<Record<(typeof INDICATORS)[number], Unit>>;
/** Told by how many bought again beside those alike who had none. */
const INCIDENTS = ['complaint', 'late_delivery'] as const;

const TENTHS = 10;
const NOTHING = { lowest_tenth: null, middle: null, highest_tenth: null };
const NO_INCIDENT = { bought_again: null, alike_bought_again: null, difference: null, low: null, high: null };

/** How many customers each indicator speaks for, and how they lie; of incidents what they did to those who had one. */
export async function indicatorRows(
  { sql, options }: Context,
  {
    profile,
    member,
    place,
    cuts,
    alike,
  }: {
    readonly profile: Relation;
    readonly member: Relation;
    readonly place: number;
    /** Customers who bought in the period, by cut. */
    readonly cuts: ReadonlyMap<string, number>;
    readonly alike: readonly Alike[];
  },
): Promise<Rows> {
  const known = await sql.whole.relation(memberProfileSql, { point: place }, { member, profile });
  const names = Object.keys(SPREAD) as (keyof typeof SPREAD)[];
  const rows = new Map<string, Awaited<ReturnType<typeof stepsOf>>>();
  for (const name of names)
    rows.set(
      name,
      await stepsOf(sql.whole, known, {
        by: ['__cut'],
        measures: [name],
        parts: TENTHS,
        where: `${name} IS NOT NULL`,
      }),
    );
  return [...cuts].flatMap(([cut, customers]) => [
    ...names.map((name) => {
      const steps = rows.get(name)!.get(`${name} ${cut}`);
      const speaksFor = steps?.[0]?.population ?? 0;
      const at = (part: number) => (steps === undefined ? null : quantileAt(steps, part, TENTHS).toNumber());
      return {
        __cut: cut,
        indicator: name,
        customers: speaksFor,
        share: shareOf(speaksFor, customers),
        unit: SPREAD[name],
        ...(speaksFor < options.min_n ? NOTHING : { lowest_tenth: at(1), middle: at(5), highest_tenth: at(9) }),
        ...NO_INCIDENT,
      };
    }),
    ...INCIDENTS.map((kind) => {
      const strata = alike.filter((one) => one.cut === cut && one.kind === kind);
      const found = toleranceOf(strata, options.min_n);
      return {
        __cut: cut,
        indicator: kind,
        customers: found?.matched ?? 0,
        share: null,
        unit: 'share' as const,
        ...NOTHING,
        ...(found === null
          ? NO_INCIDENT
          : {
              bought_again: found.rate,
              alike_bought_again: found.alike,
              difference: found.difference,
              low: found.low,
              high: found.high,
            }),
      };
    }),
  ]);
}

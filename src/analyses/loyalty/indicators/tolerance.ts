import type { Relation } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { addDays, endOf, shiftStart, startOf } from '../../../core/time/period-days.js';
import { tiersBefore } from '../../../parts/tiers.js';
import { mantelHaenszelDifference } from '../../../stats/intervals/mantel-haenszel.js';
import { sum } from '../../../stats/sum.js';
import type { Context } from '../basis/context.js';
import incidentsSql from './incidents.sql';
import landmarksSql from './landmarks.sql';
import matchedSql from './matched.sql';
import monthsSql from './months.sql';
import partySql from './party.sql';

/** Incidents of so many months are looked at, those of which it is known what came within the days. */
const MONTHS = 12;

/** Days of the incidents whose follow-up has ended by a day, `within` days later. */
const windowOf = (until: string, within: number): { since: string; until: string } => {
  const last = addDays(until, -within);
  return { since: shiftStart('month', startOf('month', last), -MONTHS), until: last };
};

/** One row per customer, kind and day of an incident whose follow-up has ended. */
export const incidentsOf = ({ sql }: Pick<Context, 'sql'>, until: string, within: number): Promise<Relation> =>
  sql.whole.relation(incidentsSql, windowOf(until, within));

/** Customers alike at one month's end, of one cut: with an incident in it and without one so far, and those of each who bought again. */
export interface Alike {
  readonly cut: string;
  readonly kind: string;
  readonly had: number;
  readonly hadBought: number;
  readonly others: number;
  readonly othersBought: number;
}

/**
 * Who had an incident beside who had none and was alike at the end of its month: of the same tier, own gap and silence, still buying. Nobody where
 * no usual gap is known, or nothing happened.
 */
export async function alikeOf(
  context: Context,
  {
    buyingDay,
    incident,
    until,
    days,
    within,
  }: {
    readonly buyingDay: Relation;
    readonly incident: Relation;
    readonly until: string;
    readonly days: number | null;
    readonly within: number;
  },
): Promise<Alike[]> {
  const { sql } = context;
  if (days === null) return [];
  const types = { from_on: 'date', until_on: 'date', quarter_on: 'date' } as const;
  const possible = monthsOf(windowOf(until, within));
  const found = await sql.whole.given('asked_month', possible, types).rows(monthsSql, {}, { incident });
  if (found.length === 0) return [];
  // Only months with an incident are compared: tiers of the others need not be known.
  const months = found.map(({ place }) => possible[Number(place) - 1]!);
  const asked = sql.whole.given('asked_month', months, types);
  const tier = await tiersBefore(context, [...new Set(months.map(({ quarter_on }) => quarter_on))]);
  const landmark = await asked.relation(landmarksSql, { days, within }, { buying_day: buyingDay, tier_then: tier });
  const party = await sql.relation(partySql, { until });
  const rows = await asked.rows(matchedSql, {}, { incident, landmark, party });
  return rows.map((row) => ({
    cut: String(row.__cut),
    kind: String(row.kind),
    had: amountOf(row.had),
    hadBought: amountOf(row.had_bought),
    others: amountOf(row.others),
    othersBought: amountOf(row.others_bought),
  }));
}

/** The months that lie whole within the days. */
function monthsOf({ since, until }: { readonly since: string; readonly until: string }) {
  const months: { from_on: string; until_on: string; quarter_on: string }[] = [];
  for (let start = since; endOf('month', start) <= until; start = shiftStart('month', start, 1))
    months.push({ from_on: start, until_on: endOf('month', start), quarter_on: startOf('quarter', start) });
  return months;
}

/** Of who had an incident how many bought again, and the same of those alike, weighted as they are; null where fewer than `least` of either are matched. */
export function toleranceOf(strata: readonly Alike[], least: number) {
  const matched = sum(strata.map(({ had }) => had));
  const others = sum(strata.map((one) => one.others));
  if (matched < least || others < least) return null;
  const found = mantelHaenszelDifference(
    strata.map(({ had, hadBought, others: n2, othersBought }) => ({
      ...{ events1: hadBought, n1: had },
      ...{ events2: othersBought, n2 },
    })),
  );
  // Both shares with the weights of the difference, so that they differ by it.
  const weights = strata.map(({ had, others: n }) => (had * n) / (had + n));
  const weighted = (of: (one: Alike) => number) => sum(strata.map((one, i) => weights[i]! * of(one))) / sum(weights);
  const rate = weighted(({ had, hadBought }) => hadBought / had);
  const alike = weighted((one) => one.othersBought / one.others);
  return found === null ? null : { matched, rate, alike, difference: found.estimate, low: found.low, high: found.high };
}

import { amountOf } from '../../../core/cell.js';
import { firstBy, groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { countsOf, cycleDays, medianWon } from '../../../parts/deal-times.js';
import { ratioOf } from '../../../parts/rates.js';
import { momentsFromSums, skewedMeanInterval, skewnessFromSums } from '../../../stats/intervals/mean-interval.js';
import type { Evidence, Facts } from '../basis/evidence.js';
import type { Rows } from '../basis/rows.js';

/** Of fewer bills an interval of what is as skewed as days late holds too seldom. */
const LEAST_BILLS = 20;

/** Mean days late of bills due, with its limits from 20 bills on; unpaid ones count up to as-of. */
export function daysLate(row: Row | undefined) {
  const bills = amountOf(row?.bills);
  const sums = [amountOf(row?.late_days), amountOf(row?.late_days_squared)] as const;
  const moments = momentsFromSums(bills, ...sums);
  if (moments === null || bills < LEAST_BILLS) return { moments, interval: null };
  const skewness = skewnessFromSums(bills, ...sums, amountOf(row?.late_days_cubed));
  return { moments, interval: skewedMeanInterval({ ...moments, skewness }) };
}

export function workRows(evidence: Evidence, { people }: Facts): Rows<'work'> {
  const lists = [evidence.bookings, evidence.collections, evidence.created];
  const reps = [...new Set(lists.flatMap((rows) => rows.map((row) => String(row.rep_id))))].sort();
  const [bookedBy, collectedBy] = lists.map((rows) => firstBy(rows, (row) => String(row.rep_id)));
  const durationsBy = groupedBy(evidence.durations, ({ rep }) => rep);
  return reps.map((rep) => {
    const [booked, collected] = [bookedBy!.get(rep), collectedBy!.get(rep)];
    const durations = durationsBy.get(rep) ?? [];
    const { moments, interval } = daysLate(collected);
    return {
      __cut: evidence.cut,
      rep_id: rep,
      name: people.get(rep)?.name ?? null,
      bookings: booked?.bookings ?? null,
      orders: booked?.orders ?? null,
      customers: booked?.customers ?? null,
      discount_rate: ratioOf(booked?.discount, booked?.list_amount),
      list_amount: booked?.list_amount ?? null,
      due: collected?.due ?? null,
      collected: collected?.collected ?? null,
      collection_rate: ratioOf(collected?.collected, collected?.due),
      bills: collected?.bills ?? null,
      unpaid: collected?.unpaid ?? null,
      days_late: moments?.mean ?? null,
      low: interval ? Math.max(0, interval.low) : null,
      high: interval?.high ?? null,
      cycle_days: cycleDays(durations),
      median_won: medianWon(durations).median,
      open_deals: evidence.hasDeals ? countsOf(durations).open : null,
    };
  });
}

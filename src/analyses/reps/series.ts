import type { Series, SeriesPoint } from '../../core/analysis.js';
import { amountOf } from '../../core/cell.js';
import type { Row } from '../../core/result.js';
import { earlier } from '../../core/time/period-days.js';
import { pointsOfRows } from '../../model/prefix/period-cut.js';
import { sumOf } from '../../parts/rates.js';
import { attainedQuotas, headline } from './attainment/attainment.js';
import collectionsByRepSql from './basis/collections.sql';
import { DUE, factsOf, judged } from './basis/evidence.js';
import type declaration from './index.js';
import { attained, lateness, moneyShare, rate } from './metrics/metrics.js';
import bookingsSql from './metrics/series-bookings.sql';
import collectionsSql from './metrics/series-collections.sql';
import dealsSql from './metrics/series-deals.sql';

type Context = Parameters<Series<typeof declaration>>[0];
/** Bookings, wins and rates for every period of the grain, as they stand on as-of; a period without any has no point. */
export const series: Series<typeof declaration> = async (context) => {
  const { sql, frame, grain, shift, has, asks } = context;
  const span = { since: frame.period.from, until: earlier(frame.period.to, frame.as_of), grain, ...shift };
  const quota = asks('attainment');
  const deal = asks('won') || asks('win_rate') || asks('win_rate_created');
  const facts = await factsOf(context, [span.since, `${span.since.slice(0, 4)}-01-01`].reduce(earlier), {
    credit: quota || asks('bookings') || asks('discount_rate'),
    deals: quota || deal,
  });
  const { credit, deals } = facts;
  const points: SeriesPoint[] = [];
  if (credit !== undefined && (asks('bookings') || asks('discount_rate')))
    points.push(...pointsOfRows(await sql.rows(bookingsSql, span, { credit }), bookingValues));
  if (deals !== undefined && deal) {
    const rows = await sql.rows(dealsSql, { ...span, as_stood: context.asStood }, { deal: deals });
    points.push(...pointsOfRows(rows.filter(known(context, 'opportunities')), dealValues));
  }
  if (has('payments', 'due_on') && (asks('collection_rate') || asks('days_late'))) {
    const asked = { ...span, as_of: frame.as_of, as_stood: context.asStood };
    const collected = { text: collectionsByRepSql, using: { due: DUE } };
    const rows = await sql.rows(collectionsSql, asked, { collected_by_rep: collected });
    points.push(...pointsOfRows(rows.filter(known(context, 'payments')), collectionValues));
  }
  if (!quota) return points;
  const quotas = await attainedQuotas(context, facts, span.since, frame.period.to);
  return [...points, ...attainmentPoints(context, quotas)];
};

const known = (context: Context, table: string) => {
  const speaks = judged(context, table);
  return (row: Row) => speaks(String(row.__cut));
};

const bookingValues = (rows: readonly Row[]) => ({
  bookings: { value: sumOf(rows, 'bookings') },
  discount_rate: moneyShare(rows, 'discount', 'list_amount'),
});

const dealValues = ([row]: readonly Row[]) => ({
  won: { value: amountOf(row!.won) },
  win_rate: rate(amountOf(row!.won), amountOf(row!.decided)),
  win_rate_created: rate(amountOf(row!.created_won), amountOf(row!.created)),
});

const collectionValues = (rows: readonly Row[]) => ({
  collection_rate: moneyShare(rows, 'collected', 'due'),
  days_late: lateness(rows),
});

function attainmentPoints({ periods }: Context, quotas: Awaited<ReturnType<typeof attainedQuotas>>): SeriesPoint[] {
  const cuts = [...new Set(quotas.map(({ cut }) => cut))].sort();
  return periods.flatMap(({ from, to }) =>
    cuts.flatMap((cut) => {
      const own = headline(
        quotas.filter((quota) => quota.cut === cut),
        from,
        to,
      );
      return own.length === 0 ? [] : [{ period_start: from, cut, metric: 'attainment', ...attained(own) }];
    }),
  );
}

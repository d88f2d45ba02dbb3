import type { Makers, Run } from '../../core/analysis.js';
import { amountOf } from '../../core/cell.js';
import { flatMapBreathing } from '../../core/process/breathe.js';
import { aside } from '../../core/process/thread.js';
import { earlier } from '../../core/time/period-days.js';
import { reachOf } from '../../model/reach.js';
import { amountText } from '../../parts/lines.js';
import { ASIDES, RANK_MS } from '../../stats/asides.js';
import type { Ranking } from '../../stats/ranking/fair-ranking.js';
import { contactRows } from './activities/contacts.js';
import { type Attained, attainedQuotas, headline } from './attainment/attainment.js';
import { attainmentRows } from './attainment/rows.js';
import { type Context, type Evidence, evidenceOf, type Facts, factsOf, lookBack } from './basis/evidence.js';
import gapsSql from './basis/gaps.sql';
import splitsSql from './basis/splits.sql';
import unownedSql from './basis/unowned.sql';
import type declaration from './index.js';
import { metricsOf } from './metrics/metrics.js';
import { planRows } from './plan/plan.js';
import { profileRows } from './profile/profile.js';
import { rankingRows } from './ranking/ranking.js';
import { curveRows } from './win_curve/win-curve.js';
import { winRateRows } from './win_rates/win-rates.js';
import { workRows } from './work/work.js';

export { headline } from './headline.js';
export { series } from './series.js';

/** Reps of the period: bookings, deals, quotas and payments, and a ranking that chance and circumstance are taken out of. */
export const run: Run<typeof declaration> = async (context) => {
  const { frame, options } = context;
  const since = lookBack(frame);
  const facts = await factsOf(context, since);
  const evidence = await evidenceOf(context, facts);
  const rankings = new Map(
    await flatMapBreathing(evidence, async ({ cut, cells }) => [
      [cut, await aside(ASIDES, 'rank', RANK_MS * cells.length, cells, options.top_k)] as const,
    ]),
  );
  const lastDay = [frame.period.to, `${frame.as_of.slice(0, 4)}-12-31`].sort().at(-1)!;
  const quotas = await attainedQuotas(context, facts, since, lastDay);
  await warnOf(context, facts, quotas);
  warnOfStrangers(context);
  if ([...rankings.values()].some(({ noise }) => noise)) context.warn('W_LEAGUE_IS_NOISE');
  return {
    metrics: evidence.map((one) => metricsOf(one, rankings.get(one.cut)!, quotas, context)),
    tables: tables(context, facts, evidence, rankings, quotas),
  };
};

function tables(
  context: Context,
  facts: Facts,
  evidence: readonly Evidence[],
  rankings: ReadonlyMap<string, Ranking>,
  quotas: readonly Attained[],
): Makers<typeof declaration> {
  const { frame } = context;
  const { from, to } = frame.period;
  return {
    ranking: () => evidence.flatMap((one) => rankingRows(one, rankings.get(one.cut)!, facts)),
    work: () => evidence.flatMap((one) => workRows(one, facts)),
    win_rates: () => evidence.flatMap((one) => (one.hasDeals ? winRateRows(one, facts, context) : [])),
    win_curve: () => evidence.flatMap(curveRows),
    attainment: () => attainmentRows(quotas, from, earlier(to, frame.as_of)),
    plan: () => planRows(context, facts, quotas),
    profile: () => profileRows(context, facts),
    activities: () => contactRows(context, facts),
  };
}

/** Says what was left out, scaled or not known. */
async function warnOf(context: Context, { credit, deals }: Facts, quotas: readonly Attained[]): Promise<void> {
  const { sql, has, frame, warn } = context;
  const { from, to } = frame.period;
  if (has('credit_splits')) {
    const [row] = await sql.rows(splitsSql);
    if (amountOf(row?.over_claimed) > 0) warn('W_OVER_CREDITED', {}, amountOf(row?.over_claimed));
    if (amountOf(row?.under_claimed) > 0) warn('W_UNDER_CREDITED', {}, amountOf(row?.under_claimed));
  }
  if (credit !== undefined && (has('orders', 'rep_id') || has('credit_splits'))) {
    const [row] = await sql.rows(gapsSql, { since: from, until: earlier(to, frame.as_of) }, { credit });
    if (amountOf(row?.lines) > 0) warn('W_UNCREDITED', { amount: amountText(row!.amount) }, amountOf(row!.lines));
  }
  if (deals !== undefined) {
    const [row] = await sql.rows(unownedSql, {}, { deal: deals });
    if (amountOf(row?.unowned) > 0) warn('W_NO_REP', {}, amountOf(row?.unowned));
    if (amountOf(row?.undated) > 0) warn('W_NO_CLOSE_DATE', {}, amountOf(row?.undated));
  }
  if (has('quotas') && headline(quotas, from, to).length === 0) warn('W_NO_QUOTA');
}

/** Says which answers a cut or filter leaves out, because their rows do not have what it is about. */
function warnOfStrangers(context: Context): void {
  const base = context.has('orders') ? 'orders' : 'opportunities';
  for (const table of ['opportunities', 'payments', 'activities']) {
    if (!context.has(table)) continue;
    const { by, where } = reachOf(table, base, context);
    const attribute = [...by, ...where].join(', ');
    if (attribute !== '') context.warn('W_NOT_KNOWN_BY', { table, attribute });
  }
}

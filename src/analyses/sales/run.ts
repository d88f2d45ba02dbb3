import type { Makers, Run } from '../../core/analysis.js';
import { once } from '../../core/once.js';
import { coverageOf, uncostedLines } from '../../model/facts/coverage/index.js';
import { firstPurchases } from '../../model/facts/first_purchase/index.js';
import { reachOf } from '../../model/reach.js';
import { amountText } from '../../parts/lines.js';
import { type Bridges, revenueBridges } from '../../parts/revenue-bridges.js';
import { abcRows } from './abc/rows.js';
import { buyersIn } from './basis/buyers.js';
import { metricsOf, spentOf } from './basis/metrics.js';
import { type Buyers, type Context, type Days, type Windows, windowsOf, withinOf } from './basis/windows.js';
import { categoryEffects } from './breakdown/effects.js';
import { breakdownRows, type Line, linesOf } from './breakdown/rows.js';
import { bridgeRows } from './bridge/rows.js';
import { warnOfBridges, warnOfParts } from './bridge/warnings.js';
import { channelRows } from './channels/rows.js';
import { crossRows } from './cross/rows.js';
import { forecastRows } from './forecast/rows.js';
import type declaration from './index.js';
import { opportunityRows } from './opportunities/rows.js';
import { switchingRows } from './switching/rows.js';

export { headline } from './headline.js';
export { series } from './series.js';

/** Sales of the period: what was sold, to whom and through what, and what the change on the days before is made of. */
export const run: Run<typeof declaration> = async (context) => {
  const { sql } = context;
  const windows = await windowsOf(context);
  if (windows.before === null) context.warn('W_NO_PREVIOUS');
  const buyers = await buyersIn(sql, windows.now);
  const rows = await linesSaid(context, windows.now);
  return {
    metrics: await metricsOf(sql, windows.now, await spentOf(context, windows.now), buyers),
    tables: tables(context, windows, buyers),
    rows,
    base: windows.before,
  };
};

function tables(context: Context, windows: Windows, buyers: Buyers): Makers<typeof declaration> {
  const { sql, options } = context;
  const within = withinOf(context);
  const history = once(async () => (await firstPurchases(sql, windows.now.to)).history);
  const linesIn = (days: Days | null, buyer?: Buyers) =>
    once(async (): Promise<Line[] | null> => {
      if (days === null) return null;
      const known = buyer ?? (await buyersIn(sql, days));
      return linesOf(context, days, { within, buyer: known, history: await history() });
    });
  const [now, before, year] = [linesIn(windows.now, buyers), linesIn(windows.before), linesIn(windows.year)];
  const bridges = once(async (): Promise<ReadonlyMap<string, Bridges>> => {
    const found = await bridgesOf(context, windows);
    warnOfBridges(context, found);
    return found;
  });
  return {
    bridge: windows.before !== null && (async () => bridgeRows(await bridges(), (await before())!, (await now())!)),
    breakdown: async () => {
      const lines = { now: await now(), before: await before(), year: await year() };
      warnOfParts(context, lines.now ?? []);
      const byCategory = within === 'category' && windows.before !== null;
      return breakdownRows(lines, byCategory ? await categoryEffects(sql, await bridges()) : null);
    },
    channels: context.has('orders', 'channel') && (async () => channelRows(context, windows.now, await history())),
    cross: options.cross !== null && (() => crossRows(context, windows)),
    opportunities:
      context.has('orders', 'customer_id') &&
      context.has('orders', 'product_id') &&
      context.has('products', 'category') &&
      (() => opportunityRows(context, windows.now)),
    switching:
      windows.before !== null &&
      within !== null &&
      context.has('orders', 'customer_id') &&
      (() => switchingRows(context, windows)),
    forecast: () => forecastRows(context),
    abc: options.abc !== 'none' && (() => abcRows(context, windows.now, options.abc as 'product')),
  };
}

async function bridgesOf(context: Context, { now, before }: Windows): Promise<ReadonlyMap<string, Bridges>> {
  const { sql, has, options, frame } = context;
  const [row] = await sql.rows('SELECT min(ordered_on) AS first FROM all_orders ORDER BY 1');
  return revenueBridges(sql, {
    compared: { now, before: before! },
    within: withinOf(context),
    level: options.level === 'auto' ? null : options.level,
    first: String(row!.first),
    asOf: frame.as_of,
    has,
  });
}

/** Lines of the period, and what of them no figure by customer or margin holds. */
async function linesSaid(context: Context, days: Days): Promise<{ used: number; excluded: number }> {
  const { sql, has, frame, warn } = context;
  const { lines, unnamed, unnamedAmount, unpriced } = await coverageOf(sql, days.from, days.to);
  if (unnamed > 0) warn('W_NO_CUSTOMER', { amount: amountText(unnamedAmount) }, unnamed);
  const uncosted = has('orders', 'line_cost') ? await uncostedLines(sql, days) : 0;
  if (uncosted > 0) warn('W_UNCOSTED', {}, uncosted);
  if (has('costs', 'amount')) {
    const { by, where } = reachOf('costs', 'orders', { has, frame });
    const attribute = [...by, ...where].join(', ');
    if (attribute !== '') warn('W_NOT_KNOWN_BY', { table: 'costs', attribute });
  }
  return { used: lines - unpriced, excluded: unpriced };
}

import type { Makers, Relation, Run } from '../../core/analysis.js';
import { once } from '../../core/once.js';
import { coverageOf, uncostedLines } from '../../model/facts/coverage/index.js';
import { firstPurchases } from '../../model/facts/first_purchase/index.js';
import { reachOf } from '../../model/reach.js';
import { amountText } from '../../parts/lines.js';
import { type Bridges, revenueBridges } from '../../parts/revenue-bridges.js';
import { abcRows } from './abc/rows.js';
import { metricsOf, type Sold, soldIn, spentOf } from './basis/metrics.js';
import { type Context, type Days, type Windows, windowsOf, withinOf } from './basis/windows.js';
import { categoryEffects } from './breakdown/effects.js';
import { breakdownRows, type Line, linesOf } from './breakdown/rows.js';
import { bridgeRows } from './bridge/rows.js';
import { warnOfBridges, warnOfParts } from './bridge/warnings.js';
import { channelRows } from './channels/rows.js';
import { crossRows } from './cross/rows.js';
import { forecastRows, historyRows, monthsAhead } from './forecast/rows.js';
import type declaration from './index.js';
import { opportunityRows } from './opportunities/rows.js';
import { switchingRows } from './switching/rows.js';

export { headline } from './headline.js';
export { series } from './series.js';

/** Sales of the period: what was sold, to whom and through what, and what the change on the days before is made of. */
export const run: Run<typeof declaration> = async (context) => {
  const windows = await windowsOf(context);
  if (windows.before === null) context.warn('W_NO_PREVIOUS');
  const rows = await linesSaid(context, windows.now);
  const lines = linesWithin(context, windows);
  return {
    metrics: metricsOf(await soldOf(context, windows.now, lines), await spentOf(context, windows.now)),
    tables: tables(context, windows, lines),
    rows,
    base: windows.before,
  };
};

/** Asked when first wanted, and once. */
interface Lines extends Readonly<Record<keyof Windows, () => Promise<readonly Line[] | null>>> {
  history(): Promise<Relation>;
  /** First day of the orders up to the last of the period, whatever the filter. */
  firstDay(): Promise<string | null>;
}

function linesWithin(context: Context, windows: Windows): Lines {
  const within = withinOf(context);
  const first = once(() => firstPurchases(context.sql, windows.now.to));
  const history = async () => (await first()).history;
  const firstDay = async () => (await first()).firstDay;
  const linesIn = (days: Days | null) =>
    once(async () => (days === null ? null : linesOf(context, days, { within, history: await history() })));
  return { now: linesIn(windows.now), before: linesIn(windows.before), year: linesIn(windows.year), history, firstDay };
}

/** Tables whose rows are the lines of the breakdown, in which a customer of two parts counts in both. */
const isByPart = ({ wants }: Context): boolean => wants('breakdown') || wants('bridge');

/** What was sold, of each cut: as the lines of the breakdown have it where they are wanted, else without them. */
async function soldOf(context: Context, days: Days, lines: Lines): Promise<Sold[]> {
  if (!isByPart(context)) return soldIn(context.sql, days);
  return ((await lines.now()) ?? []).filter(({ part }) => part === 'total');
}

function tables(context: Context, windows: Windows, lines: Lines): Makers<typeof declaration> {
  const { sql, options } = context;
  const within = withinOf(context);
  const byCategory = within === 'category' && windows.before !== null;
  const bridges = once(async (): Promise<ReadonlyMap<string, Bridges>> => {
    // The first sentence tells of the tree alone.
    const isByProduct = context.wants('bridge') || (byCategory && context.wants('breakdown'));
    const first = (await lines.firstDay()) ?? windows.now.from;
    const found = await bridgesOf(context, windows, { first, isByProduct });
    warnOfBridges(context, found);
    return found;
  });
  const months = once(() => monthsAhead(context));
  return {
    bridge:
      windows.before !== null &&
      (async () => bridgeRows(await bridges(), (await lines.before())!, (await lines.now())!)),
    breakdown: async () => {
      const told = { now: await lines.now(), before: await lines.before(), year: await lines.year() };
      if (isByPart(context)) warnOfParts(context, told.now ?? []);
      return breakdownRows(told, byCategory ? await categoryEffects(sql, await bridges()) : null);
    },
    channels:
      context.has('orders', 'channel') &&
      (async () => {
        const history = await lines.history();
        const own = within === 'channel' ? await lines.now() : null;
        const sold = own ?? (await linesOf(context, windows.now, { within: 'channel', history }));
        if (!isByPart(context)) warnOfParts(context, sold);
        return channelRows(context, windows.now, { sold, history });
      }),
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
    forecast: async () => forecastRows(context, await months()),
    history: async () => historyRows(await months()),
    abc: options.abc !== 'none' && (() => abcRows(context, windows.now, options.abc as 'product')),
  };
}

async function bridgesOf(
  context: Context,
  { now, before }: Windows,
  { first, isByProduct }: { readonly first: string; readonly isByProduct: boolean },
): Promise<ReadonlyMap<string, Bridges>> {
  const { sql, has, options, frame } = context;
  return revenueBridges(sql, {
    compared: { now, before: before! },
    within: withinOf(context),
    level: isByProduct && (options.level === 'auto' ? null : options.level),
    first,
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

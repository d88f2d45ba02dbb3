import type { Sql } from '../core/analysis.js';
import { UserError } from '../core/errors.js';
import type { RevenueChange } from '../core/report.js';
import type { ColumnMeta, Frame, Period, Row, SmallTable } from '../core/result.js';
import { addDays } from '../core/time/period.js';
import { earlier } from '../core/time/period-days.js';
import type { PrefixInput } from '../model/prefix/prefix-input.js';
import { parseWhere } from '../model/prefix/where.js';
import {
  calendarRatio,
  moneyOf,
  type ProductRevenue,
  revenueOfPeriods,
  revenueOfProducts,
} from '../model/revenue-change/index.js';
import { Attributes } from '../run/attributes.js';
import { resolveCurrency } from '../run/currency.js';
import { sqlFor } from '../run/sql.js';
import { type PvmEffects, priceVolumeMix } from '../stats/decomposition/price-volume-mix.js';
import { type RevenueBridge, revenueBridge } from '../stats/decomposition/revenue-bridge.js';
import { isHeld } from './covered.js';
import { daysOff, reportFrame, type Scope } from './scope.js';

const STEPS = [
  'before',
  'fx',
  'calendar',
  'customers',
  'frequency',
  'order_value',
  'nobody',
  'price',
  'volume',
  'mix',
  'new',
  'lost',
  'unpriced',
  'now',
] as const;

const COLUMNS: Readonly<Record<string, ColumnMeta>> = {
  step: { kind: 'code', priority: 1, nullable: false, codes: STEPS },
  kind: { kind: 'code', priority: 3, nullable: false, codes: ['level', 'change'] },
  amount: { kind: 'money', priority: 1, nullable: false },
};

const steps = (rows: readonly (readonly [(typeof STEPS)[number], bigint])[]): SmallTable => ({
  columns: COLUMNS,
  rows: rows.map(
    ([step, units]): Row => ({
      step,
      kind: step === 'before' || step === 'now' ? 'level' : 'change',
      amount: moneyOf(units),
    }),
  ),
});

/** How amounts come to one currency; null where they cannot, which every section on orders says of itself. */
async function conversionOf({ engine, catalog }: Scope): Promise<{ conversion: PrefixInput['conversion'] } | null> {
  try {
    return await resolveCurrency(engine, catalog);
  } catch (error) {
    if (error instanceof UserError && error.code === 'E_CURRENCY') return null;
    throw error;
  }
}

/** The report's filters as orders know them; null where they mean nothing for orders. */
async function filtersOf(
  scope: Scope,
  frame: Frame,
  conversion: PrefixInput['conversion'],
): Promise<PrefixInput['filters'] | null> {
  const attributes = new Attributes(scope.engine, scope.catalog, 'orders', frame, 'start', conversion);
  try {
    const found = [];
    for (const text of scope.where) {
      const condition = parseWhere(text);
      found.push({ condition, attribute: await attributes.find(condition.attribute) });
    }
    return found;
  } catch (error) {
    if (error instanceof UserError && error.code.startsWith('E_BY')) return null;
    throw error;
  }
}

/** Groups within which the tree is computed: more of them than this and it is of the whole. */
const MOST_CHANNELS = 50;

/** The same period of the year before where the orders tell of all of it, else the one before. */
async function earlierOf(scope: Scope, frame: Frame): Promise<Period | null> {
  const year = scope.restated ?? scope.periods.find(({ from }) => from === scope.yearAgo);
  return year !== undefined && (await isHeld(scope, 'orders', year)) ? year : frame.compare;
}

/** Orders by channel, where there are few of them. */
async function byChannel(
  scope: Scope,
  frame: Frame,
  filters: PrefixInput['filters'],
  conversion: PrefixInput['conversion'],
): Promise<Sql | null> {
  if (!scope.catalog.tables.get('orders')?.columns.has('channel')) return null;
  const attributes = new Attributes(scope.engine, scope.catalog, 'orders', frame, 'start', conversion);
  return sqlFor(scope.engine, [await attributes.find('orders.channel')], filters, conversion);
}

async function groupsOf(whole: Sql, cut: Sql | null, compare: Period, currencies: boolean, { period }: Scope) {
  const groups = cut === null ? [] : await revenueOfPeriods(cut, period, compare, currencies);
  if (groups.length > 0 && groups.length <= MOST_CHANNELS) return { groups, channels: groups.length > 1 };
  return { groups: await revenueOfPeriods(whole, period, compare, currencies), channels: false };
}

/**
 * What the change in revenue is made of: currency, calendar, then customers x orders per customer x order value within each
 * channel, against the same period a year before where it is covered, else the one before; of months and longer beside it
 * price, volume, mix, new and lost products. Null without orders; each sums to the change to the ten-thousandth.
 */
export async function revenueChange(scope: Scope): Promise<RevenueChange | null> {
  const columns = scope.catalog.tables.get('orders')?.columns;
  if (columns === undefined || !columns.has('amount') || !columns.has('customer_id')) return null;
  const frame = reportFrame(scope);
  const compare = await earlierOf(scope, frame);
  const found = compare === null ? null : await conversionOf(scope);
  if (compare === null || found === null) return null;
  const { conversion } = found;
  const filters = await filtersOf(scope, frame, conversion);
  if (filters === null) return null;
  const sql = await sqlFor(scope.engine, [], filters, conversion);
  const cut = await byChannel(scope, frame, filters, conversion);
  const { groups, channels } = await groupsOf(sql, cut, compare, conversion !== undefined, scope);
  const first = scope.spans.get('orders')?.first ?? scope.period.from;
  const ratio = await calendarRatio(sql, scope.period, compare, {
    holidays: new Set(await daysOff(scope, earlier(compare.from, addDays(scope.period.from, -365)), scope.period.to)),
    first,
  });
  const bridge = revenueBridge(groups, ratio ?? 1);
  const isLong = scope.grain !== 'day' && scope.grain !== 'week';
  return {
    period: scope.period,
    compare,
    channels,
    tree: treeOf(bridge),
    mix:
      isLong && columns.has('product_id') && columns.has('quantity')
        ? mixOf(await revenueOfProducts(sql, scope.period, compare), bridge)
        : null,
  };
}

function treeOf({ before, fx, calendar, customers, frequency, orderValue, nobody, now }: RevenueBridge): SmallTable {
  const sometimes = (name: (typeof STEPS)[number], units: bigint) => (units === 0n ? [] : [[name, units] as const]);
  return steps([
    ['before', before],
    ...sometimes('fx', fx),
    ...sometimes('calendar', calendar),
    ['customers', customers],
    ['frequency', frequency],
    ['order_value', orderValue],
    ...sometimes('nobody', nobody),
    ['now', now],
  ]);
}

function mixOf(products: readonly ProductRevenue[], { before, now }: RevenueBridge): SmallTable {
  const { total } = priceVolumeMix(products);
  const parts = (
    ['price', 'volume', 'mix', 'new', 'lost', 'fx', 'unpriced'] as const satisfies readonly (keyof PvmEffects)[]
  ).map((name) => [name, total[name]] as const);
  return steps([['before', before], ...parts.filter(([, units]) => units !== 0n), ['now', now]]);
}

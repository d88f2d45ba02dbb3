import { UserError } from '../../core/errors.js';
import type { RevenueChange } from '../../core/report.js';
import type { ColumnMeta, Frame, Period, Row, SmallTable } from '../../core/result.js';
import { has } from '../../model/catalog.js';
import type { PrefixInput } from '../../model/prefix/prefix-input.js';
import { parseWhere } from '../../model/prefix/where.js';
import { moneyOf } from '../../model/revenue-change/units.js';
import { revenueBridges } from '../../parts/revenue-bridges.js';
import { Attributes } from '../../run/attributes.js';
import { resolveCurrency } from '../../run/currency.js';
import { sqlFor } from '../../run/sql.js';
import type { ProductBridge } from '../../stats/decomposition/product-bridge.js';
import type { RevenueBridge } from '../../stats/decomposition/revenue-bridge.js';
import { isHeld } from '../covered.js';
import { reportFrame, type Scope } from '../scope.js';
import { type StepName, type UsualStep, usualSteps } from './usual.js';

/** Steps of the tree in their order, by the step of the bridge; those that most shops lack are shown where they are not nought. */
const TREE = {
  fx: { step: 'fx', always: false },
  calendar: { step: 'calendar', always: false },
  customers: { step: 'customers', always: true },
  frequency: { step: 'frequency', always: true },
  orderValue: { step: 'order_value', always: true },
  nobody: { step: 'nobody', always: false },
} as const satisfies Record<StepName, { readonly step: string; readonly always: boolean }>;
const BRIDGED = Object.keys(TREE) as readonly StepName[];

/** Steps of what became of products beside those that the tree has too. */
const OF_PRODUCTS = [
  'price',
  'volume',
  'mix',
  'quantity',
  'new',
  'lost',
  'unpriced',
] as const satisfies readonly (keyof ProductBridge)[];
const LEVELS = ['before', 'now'] as const;
const STEPS = [LEVELS[0], ...BRIDGED.map((name) => TREE[name].step), ...OF_PRODUCTS, LEVELS[1]];

const COLUMNS: Readonly<Record<string, ColumnMeta>> = {
  step: { kind: 'code', priority: 1, nullable: false, codes: STEPS },
  kind: { kind: 'code', priority: 3, nullable: false, codes: ['level', 'change', 'usual'] },
  amount: { kind: 'money', priority: 1, nullable: false },
};
const LIMITS: Readonly<Record<string, ColumnMeta>> = {
  low: { kind: 'money', priority: 2, nullable: true },
  high: { kind: 'money', priority: 2, nullable: true },
};

type Step = (typeof STEPS)[number];
type Bar = readonly [step: Step, units: bigint, usual?: UsualStep | undefined];

/** Bars as rows. A change that lies within what is usual of it is told apart, where that is judged. */
const steps = (bars: readonly Bar[], isJudged: boolean): SmallTable => ({
  columns: { ...COLUMNS, ...(isJudged ? LIMITS : {}) },
  rows: bars.map(([step, units, usual]): Row => {
    const change = usual?.isUsual === true ? 'usual' : 'change';
    return {
      step,
      kind: step === 'before' || step === 'now' ? 'level' : change,
      amount: moneyOf(units),
      ...(isJudged ? { low: usual?.low ?? null, high: usual?.high ?? null } : {}),
    };
  }),
});

const NOTHING: RevenueBridge = {
  before: 0n,
  fx: 0n,
  calendar: 0n,
  customers: 0n,
  frequency: 0n,
  orderValue: 0n,
  nobody: 0n,
  now: 0n,
};

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

/** The same period of the year before where the orders tell of all of it, else the one before. */
async function earlierOf(scope: Scope, frame: Frame): Promise<Period | null> {
  const year = scope.restated ?? scope.periods.find(({ from }) => from === scope.yearAgo);
  return year !== undefined && (await isHeld(scope, 'orders', year)) ? year : frame.compare;
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
  const converted = compare === null ? null : await conversionOf(scope);
  if (compare === null || converted === null) return null;
  const { conversion } = converted;
  const filters = await filtersOf(scope, frame, conversion);
  if (filters === null) return null;
  const sql = await sqlFor(scope.engine, [], filters, conversion);
  const isLong = scope.grain !== 'day' && scope.grain !== 'week';
  const first = scope.spans.get('orders')?.first ?? scope.period.from;
  const bridges = await revenueBridges(sql, {
    compared: { now: scope.period, before: compare },
    within: columns.has('channel') ? 'channel' : null,
    level: isLong ? null : false,
    first,
    asOf: scope.asOf,
    has: (table, column) => has(scope.catalog, table, column),
  });
  const found = bridges.get('');
  const tree = found?.tree ?? NOTHING;
  const usual = await usualSteps(scope, sql, tree, BRIDGED, {
    against: compare === frame.compare ? 'before' : 'year',
    currencies: columns.has('currency'),
    within: (found?.groups ?? 0) > 1 ? 'channel' : null,
    marked: has(scope.catalog, 'holidays', 'day') && has(scope.catalog, 'holidays', 'is_workday'),
    first,
  });
  return {
    period: scope.period,
    compare,
    channels: (found?.groups ?? 0) > 1,
    tree: treeOf(tree, usual),
    mix: found?.products ? mixOf(found.products.revenue) : null,
  };
}

function treeOf(tree: RevenueBridge, usual: ReadonlyMap<StepName, UsualStep>): SmallTable {
  const bars = BRIDGED.filter((name) => TREE[name].always || tree[name] !== 0n);
  return steps(
    [
      ['before', tree.before],
      ...bars.map((name): Bar => [TREE[name].step, tree[name], usual.get(name)]),
      ['now', tree.now],
    ],
    true,
  );
}

function mixOf(bridge: ProductBridge): SmallTable {
  const bars = (['fx', 'calendar', ...OF_PRODUCTS] as const).map((name): Bar => [name, bridge[name] ?? 0n]);
  return steps([['before', bridge.before], ...bars.filter(([, units]) => units !== 0n), ['now', bridge.now]], false);
}

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
  'quantity',
  'new',
  'lost',
  'unpriced',
  'now',
] as const;

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
type UsualOf = (step: Step) => UsualStep | undefined;

/** A change that lies within what is usual of it is told apart; `usualOf` says nothing of most. */
const steps = (rows: readonly (readonly [Step, bigint])[], usualOf?: UsualOf): SmallTable => ({
  columns: { ...COLUMNS, ...(usualOf === undefined ? {} : LIMITS) },
  rows: rows.map(([step, units]): Row => {
    const usual = usualOf?.(step);
    const change = usual?.isUsual === true ? 'usual' : 'change';
    return {
      step,
      kind: step === 'before' || step === 'now' ? 'level' : change,
      amount: moneyOf(units),
      ...(usualOf === undefined ? {} : { low: usual?.low ?? null, high: usual?.high ?? null }),
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
  const usual = await usualSteps(scope, sql, tree, {
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

/** The step of the bridge whose usual a step of the picture has. */
const BRIDGED: Partial<Record<Step, StepName>> = {
  fx: 'fx',
  calendar: 'calendar',
  customers: 'customers',
  frequency: 'frequency',
  order_value: 'orderValue',
  nobody: 'nobody',
};

function treeOf(
  { before, fx, calendar, customers, frequency, orderValue, nobody, now }: RevenueBridge,
  usual: ReadonlyMap<StepName, UsualStep>,
): SmallTable {
  const usualOf: UsualOf = (step) => {
    const name = BRIDGED[step];
    return name === undefined ? undefined : usual.get(name);
  };
  const sometimes = (name: Step, units: bigint) => (units === 0n ? [] : [[name, units] as const]);
  return steps(
    [
      ['before', before],
      ...sometimes('fx', fx),
      ...sometimes('calendar', calendar),
      ['customers', customers],
      ['frequency', frequency],
      ['order_value', orderValue],
      ...sometimes('nobody', nobody),
      ['now', now],
    ],
    usualOf,
  );
}

function mixOf(bridge: ProductBridge): SmallTable {
  const parts = (
    [
      'fx',
      'calendar',
      'price',
      'volume',
      'mix',
      'quantity',
      'new',
      'lost',
      'unpriced',
    ] as const satisfies readonly (keyof ProductBridge)[]
  ).map((name) => [name, bridge[name] ?? 0n] as const);
  return steps([['before', bridge.before], ...parts.filter(([, units]) => units !== 0n), ['now', bridge.now]]);
}

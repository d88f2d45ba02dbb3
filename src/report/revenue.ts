import { UserError } from '../core/errors.js';
import type { RevenueChange } from '../core/report.js';
import type { ColumnMeta, Frame, Period, Row, SmallTable } from '../core/result.js';
import type { PrefixInput } from '../model/prefix/prefix-input.js';
import { parseWhere } from '../model/prefix/where.js';
import { moneyOf, type ProductRevenue, revenueOfPeriods, revenueOfProducts } from '../model/revenue-change/index.js';
import { Attributes } from '../run/attributes.js';
import { resolveCurrency } from '../run/currency.js';
import { sqlFor } from '../run/sql.js';
import { type PvmEffects, priceVolumeMix } from '../stats/decomposition/price-volume-mix.js';
import { revenueTree } from '../stats/decomposition/revenue-tree.js';
import { reportFrame, type Scope } from './scope.js';

export const STEPS = [
  'before',
  'customers',
  'frequency',
  'order_value',
  'price',
  'volume',
  'mix',
  'new',
  'lost',
  'fx',
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

/**
 * What the change in revenue to the period before is made of, twice: customers x orders per customer x order value, and
 * price, volume, mix, new and lost products. Null without orders; each sums to the change to the ten-thousandth.
 */
export async function revenueChange(scope: Scope): Promise<RevenueChange | null> {
  const columns = scope.catalog.tables.get('orders')?.columns;
  const frame = reportFrame(scope);
  const compare: Period | null = frame.compare;
  if (columns === undefined || !columns.has('amount') || !columns.has('customer_id') || compare === null) return null;
  const found = await conversionOf(scope);
  if (found === null) return null;
  const { conversion } = found;
  const filters = await filtersOf(scope, frame, conversion);
  if (filters === null) return null;
  const sql = await sqlFor(scope.engine, [], filters, conversion);
  const { before, now } = await revenueOfPeriods(sql, scope.period, compare);
  const tree = revenueTree(before, now);
  const levels = { before: ['before', before.revenue] as const, now: ['now', now.revenue] as const };
  const changes = [
    ['customers', tree.customers],
    ['frequency', tree.frequency],
    ['order_value', tree.orderValue],
  ] as const;
  return {
    period: scope.period,
    compare,
    tree: steps([levels.before, ...changes, levels.now]),
    mix:
      columns.has('product_id') && columns.has('quantity')
        ? mixOf(await revenueOfProducts(sql, scope.period, compare), levels)
        : null,
  };
}

function mixOf(
  products: readonly ProductRevenue[],
  levels: { before: readonly ['before', bigint]; now: readonly ['now', bigint] },
): SmallTable {
  const { total } = priceVolumeMix(products);
  const parts = (
    ['price', 'volume', 'mix', 'new', 'lost', 'fx', 'unpriced'] as const satisfies readonly (keyof PvmEffects)[]
  ).map((name) => [name, total[name]] as const);
  return steps([levels.before, ...parts.filter(([, units]) => units !== 0n), levels.now]);
}

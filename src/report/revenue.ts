import { finiteOf } from '../core/cell.js';
import { Decimal } from '../core/decimal.js';
import { UserError } from '../core/errors.js';
import type { RevenueChange } from '../core/report.js';
import type { Cell, ColumnMeta, Frame, Period, Row, SmallTable } from '../core/result.js';
import type { PrefixInput } from '../model/prefix.js';
import { parseWhere } from '../model/where.js';
import { Attributes } from '../run/attributes.js';
import { resolveCurrency } from '../run/currency.js';
import { sqlFor } from '../run/sql.js';
import { type PvmEffects, type PvmLine, priceVolumeMix } from '../stats/decomposition/price-volume-mix.js';
import { type RevenuePeriod, revenueTree } from '../stats/decomposition/revenue-tree.js';
import productsSql from './revenue-products.sql';
import totalsSql from './revenue-totals.sql';
import { reportFrame, type Scope } from './scope.js';

/** Ten-thousandths, as the model keeps money. */
const SCALE = 4;

const minor = (cell: Cell | undefined): bigint => {
  if (cell instanceof Decimal) return cell.round(SCALE).units;
  return cell === null || cell === undefined ? 0n : Decimal.parse(String(cell)).round(SCALE).units;
};
const money = (units: bigint): Decimal => new Decimal(units, SCALE);

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
      amount: money(units),
    }),
  ),
});

const periodOf = (row: Row | undefined): RevenuePeriod => ({
  customers: finiteOf(row?.customers) ?? 0,
  orders: finiteOf(row?.orders) ?? 0,
  revenue: minor(row?.revenue),
});

function pvmLine(row: Row): PvmLine {
  const side = (name: 'before' | 'now') => ({
    quantity: finiteOf(row[`quantity_${name}`]) ?? 0,
    amount: minor(row[`amount_${name}`]),
  });
  return { key: String(row.product_id), before: side('before'), after: side('now') };
}

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
  const params = {
    since: scope.period.from,
    until: scope.period.to,
    before_since: compare.from,
    before_until: compare.to,
  };
  const totals = await sql.rows(totalsSql, params);
  const [before, now] = [
    periodOf(totals.find(({ is_now }) => is_now === false)),
    periodOf(totals.find(({ is_now }) => is_now === true)),
  ];
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
      columns.has('product_id') && columns.has('quantity') ? mixOf(await sql.rows(productsSql, params), levels) : null,
  };
}

function mixOf(
  rows: readonly Row[],
  levels: { before: readonly ['before', bigint]; now: readonly ['now', bigint] },
): SmallTable {
  const { total } = priceVolumeMix(rows.map(pvmLine));
  const parts = (
    ['price', 'volume', 'mix', 'new', 'lost', 'fx', 'unpriced'] as const satisfies readonly (keyof PvmEffects)[]
  ).map((name) => [name, total[name]] as const);
  return steps([levels.before, ...parts.filter(([, units]) => units !== 0n), levels.now]);
}

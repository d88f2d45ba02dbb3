import type { Relation, TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { Cell, Row } from '../../../core/result.js';
import { addDays } from '../../../core/time/period-days.js';
import { tierOn } from '../../../parts/tiers.js';
import type { Ground } from '../backtest/tested.js';
import { LEVELS, TIERS } from '../basis/codes.js';
import { type Context, type Levels, untilOf } from '../basis/context.js';
import bothSql from '../contracts/both.sql';
import contractsNowSql from '../contracts/now.sql';
import type { Contracts } from '../contracts/survival.js';
import type declaration from '../index.js';
import customersSql from './customers.sql';
import levelsSql from './levels.sql';
import nowSql from './now.sql';

/** Everybody who bought up to the last day, with level, tier and what comes first of the reasons; and everybody with a contract in force. */
export async function nowOf(
  context: Context,
  {
    scored,
    flagged,
    contracts,
  }: { readonly scored: Relation; readonly flagged: Relation; readonly contracts: Contracts | null },
  { levels, reasons }: { readonly levels: Levels; readonly reasons: readonly { reason: string; product_id: string }[] },
): Promise<Relation> {
  const { sql } = context;
  const tier = await tierOn(context, untilOf(context));
  const ofOrders = await sql.whole
    .given('listed_reason', reasons, { reason: 'text', product_id: 'text' })
    .relation(nowSql, { ...levels }, { known: scored, flagged, tier });
  if (contracts === null) return ofOrders;
  const ofContracts = await sql.whole.relation(contractsNowSql, { ...levels }, { known: contracts.known, tier });
  return sql.whole.relation(bothSql, {}, { of_orders: ofOrders, of_contracts: ofContracts });
}

/** The long table, of those who still are customers. */
export const customersOf = (
  { sql }: Context,
  { now, member }: { readonly now: Relation; readonly member: Relation },
  { until, horizon, contacts }: Ground,
): Promise<Relation> =>
  sql.whole.relation(customersSql, { until, since: addDays(until, -horizon) }, { now, member, contacts });

/** Sums by cut, level, tier and reason; of each that is null the sum over all. */
export const levelSums = (
  { sql }: Context,
  { now, member }: { readonly now: Relation; readonly member: Relation },
): Promise<Row[]> => sql.whole.rows(levelsSql, {}, { now, member });

type Rows = TableRows<(typeof declaration)['tables']['levels']>;

/** The table, by level and tier; the reason is the one that most have. */
export function levelRows(sums: readonly Row[]): Rows {
  return sums
    .filter((row) => row.level !== null && row.tier !== null && row.reason === null)
    .sort(byLevel)
    .map((row) => {
      const customers = amountOf(row.customers);
      const own = sums.filter((one) => isWithin(one, row) && one.reason !== null && one.reason !== 'none');
      const [main] = own.sort((a, b) => amountOf(b.customers) - amountOf(a.customers) || byText(a.reason, b.reason));
      return {
        __cut: row.__cut as Cell,
        basis: row.basis as Cell,
        level: row.level as Cell,
        tier: row.tier as Cell,
        customers,
        chance: row.chance === null ? null : amountOf(row.chance) / customers,
        value: row.value as Cell,
        value_at_risk: row.value_at_risk as Cell,
        reason: (main?.reason ?? null) as Cell,
      };
    });
}

const isWithin = (one: Row, row: Row): boolean =>
  String(one.__cut) === String(row.__cut) &&
  one.basis === row.basis &&
  one.level === row.level &&
  one.tier === row.tier;

const byText = (a: Cell | undefined, b: Cell | undefined): number =>
  String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;

const placeIn = (codes: readonly string[], cell: Cell | undefined): number => codes.indexOf(String(cell));

const byLevel = (a: Row, b: Row): number =>
  byText(a.__cut, b.__cut) ||
  byText(b.basis, a.basis) ||
  placeIn(LEVELS, a.level) - placeIn(LEVELS, b.level) ||
  placeIn(TIERS, a.tier) - placeIn(TIERS, b.tier);

/** Of one level, cut and basis the sums over all tiers. */
export const ofLevel = (sums: readonly Row[], cut: string, level: string, basis: string): Row | undefined =>
  sums.find((row) => String(row.__cut) === cut && row.basis === basis && row.level === level && row.tier === null);

import type { Relation, Sql } from '../../core/analysis.js';
import statedSalesSql from './stated-sales.sql';
import statedWalletSql from './stated-wallet.sql';

/** Days after the end of what a statement covers for which it still counts. */
export const STALE_DAYS = 730;

/**
 * What customers, or our reps, say is spent in all, by customer and category: `stated` in base currency for the days from `since`
 * to `until`, beside the statement as it was made. Nothing stated about a time after `until` alone is known then.
 */
export const statedWallets = (
  sql: Sql,
  { since, until, staleDays }: { readonly since: string; readonly until: string; readonly staleDays: number },
): Promise<Relation> => sql.relation(statedWalletSql, { since, until, stale_days: staleDays });

/**
 * The same beside our own sales, one row per customer and category stated: `stated`, `now_spend` of the days, and `below_own`, where less is stated than
 * we sold within the statement's own dates. `statement` is what `statedWallets` gives; sales are those that `sql` sees.
 */
export const statedSales = (
  sql: Sql,
  { since, until, statement }: { readonly since: string; readonly until: string; readonly statement: Relation },
): Promise<Relation> => sql.relation(statedSalesSql, { since, until }, { statement });

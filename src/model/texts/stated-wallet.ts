import type { Relation, Sql } from '../../core/analysis.js';
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

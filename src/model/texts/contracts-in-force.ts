import type { Relation, Sql } from '../../core/analysis.js';
import { contractStays } from '../facts/contract_stays/index.js';
import inForceSql from './contracts-in-force.sql';

/** Customers with a contract in force on a day: `monthly` that it brings, whole `months` they have stayed without a break, and since when. */
export const contractsInForce = (
  sql: Sql,
  { until, graceDays }: { readonly until: string; readonly graceDays: number },
): Promise<Relation> =>
  sql.whole.relation(inForceSql, { until, grace_days: graceDays }, { contract_stays: contractStays });

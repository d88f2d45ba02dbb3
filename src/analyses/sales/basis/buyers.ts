import type { Relation, Sql } from '../../../core/analysis.js';
import { groupedBy, type Within } from '../../../model/revenue-change/index.js';
import buyersSql from './buyers.sql';
import { type Days, daysParams } from './windows.js';

/** Per cut, and group of orders where they are told apart, and customer: what was bought within the days. */
export const buyersIn = (sql: Sql, days: Days, within: Within | null = null): Promise<Relation> =>
  sql.relation(groupedBy(buyersSql, within), daysParams(days));

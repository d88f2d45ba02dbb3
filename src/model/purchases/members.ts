import type { Relation, Sql } from '../../core/analysis.js';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { isAboutCustomers } from '../customer-grain.js';
import { MODEL } from '../words.js';
import memberSql from './member.sql';
import memberAllSql from './member-all.sql';

interface Asked {
  readonly sql: Sql;
  readonly frame: { readonly by: readonly string[]; readonly where: readonly string[] };
  has(table: string, column?: string): boolean;
}

/** Throws UserError E_BY_CUSTOMERS (exit usage) where a cut or filter is about anything but customers. */
export function requireCustomers({ frame, has }: Omit<Asked, 'sql'>, analysis: string): void {
  if (isAboutCustomers(frame, has)) return;
  throw new UserError('E_BY_CUSTOMERS', 'usage', MODEL.about_customers({ given: [...frame.by, ...frame.where] }), {
    hint: verbatim(`crm-analyze ${analysis} --by customers.segment`),
  });
}

/** Whether neither filter nor cut chooses among customers. */
export const isOfEverybody = ({ by, where }: Asked['frame']): boolean => by.length === 0 && where.length === 0;

/** All customers of `known`, each once, in no cut. */
export const everybodyOf = (sql: Sql, known: Relation): Promise<Relation> =>
  sql.relation(memberAllSql, {}, { history: known });

/**
 * Customers of `known` whom filter and cut leave, each with its cut, of those seen up to a day. Throws UserError E_BY_CUSTOMERS (exit
 * usage) where a cut or filter is about anything but customers: what somebody will do is not a matter of one line.
 */
export async function membersOf(
  { sql, frame, has }: Asked,
  known: Relation,
  { until, analysis }: { readonly until: string; readonly analysis: string },
): Promise<Relation> {
  requireCustomers({ frame, has }, analysis);
  if (isOfEverybody(frame)) return everybodyOf(sql, known);
  return sql.relation(memberSql, { until });
}

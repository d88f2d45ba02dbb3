import type { Relation, Sql } from '../core/analysis.js';

/**
 * The list of customers of an analysis: one row per customer and cut, named after the customer list, with these columns of `listed`
 * (a relation with `__cut` and `customer_id`), ordered by cut, then as asked, equals by their ids.
 */
export function customerList<C extends string>(
  sql: Sql,
  listed: Relation,
  columns: readonly C[],
  order: readonly `${NoInfer<C>}${'' | ' DESC'}`[] = [],
): Promise<Relation> {
  const own = columns.map((column) => `l.${column} AS ${column}`);
  const by = ['1', ...order.map((one) => `l.${one}`), '2'];
  return sql.relation(
    `SELECT ${['l.__cut AS __cut', 'l.customer_id AS customer_id', 'c.name AS name', ...own].join(', ')}
FROM listed l
LEFT JOIN all_customers c ON c.customer_id = l.customer_id
ORDER BY ${by.join(', ')}`,
    {},
    { listed },
  );
}

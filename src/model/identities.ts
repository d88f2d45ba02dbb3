import type { Catalog, CatalogTable } from './catalog.js';
import { TABLES } from './tables.js';

/** How far chains of identities are followed where no load has closed them. */
export const DEEPEST = 8;

/** Each id that is another's, with what it is said to be the same as, as a relation in parentheses. */
const links = (identities: string): string =>
  `(SELECT customer_id, min(same_as) AS same_as FROM ${identities} WHERE customer_id <> same_as GROUP BY customer_id)`;

/**
 * One row: `depth` links of the longest chain, up to one more than are followed; `example` an id at the end of such a chain; `split`
 * an id that is said to be the same as several.
 */
export function chainDepthSql(identities: string): string {
  const steps = Array.from({ length: DEEPEST }, (_, i) => i + 2);
  const joins = steps.map((n) => `LEFT JOIN ${links(identities)} l${n} ON l${n}.customer_id = l${n - 1}.same_as`);
  const cases = [...steps].reverse().map((n) => `WHEN l${n}.customer_id IS NOT NULL THEN ${n}`);
  return `SELECT max(depth) AS depth, min(CASE WHEN depth > ${DEEPEST} THEN customer_id END) AS example,
  (SELECT min(customer_id) FROM (SELECT customer_id FROM ${identities} WHERE customer_id <> same_as GROUP BY customer_id HAVING min(same_as) <> max(same_as)) s) AS split
FROM (SELECT l1.customer_id, CASE ${cases.join(' ')} ELSE 1 END AS depth FROM ${links(identities)} l1 ${joins.join(' ')}) d`;
}

/** The relation of ids and their leaders (customer_id, leader), following chains of `depth` links. */
export function leadersSql(identities: string, depth: number): string {
  const steps = Array.from({ length: Math.max(0, Math.min(depth, DEEPEST) - 1) }, (_, i) => i + 2);
  const joins = steps.map((n) => ` LEFT JOIN ${links(identities)} l${n} ON l${n}.customer_id = l${n - 1}.same_as`);
  const last = [...steps.map((n) => `l${n}.same_as`).reverse(), 'l1.same_as'];
  const leader = last.length === 1 ? last[0] : `coalesce(${last.join(', ')})`;
  return `(SELECT l1.customer_id, ${leader} AS leader FROM ${links(identities)} l1${joins.join('')})`;
}

/** Columns of a table that hold ids of customers. */
const customerColumns = (table: string, { columns }: CatalogTable): string[] =>
  Object.entries(TABLES[table]!.columns)
    .filter(([name, { ref }]) => name === 'customer_id' || name === 'referred_by' || ref === 'customers')
    .map(([name]) => name)
    .filter((name) => columns.has(name));

/**
 * A catalog in which the ids of one customer are one: `leaders` is a relation of the ids that are another's (customer_id, leader).
 * Rows of all tables bear the leader; of the customers themselves one row is left, of the leader's values and, where it has none, of the
 * first id that has one; of days of creation and acquisition the earliest, and nobody is contacted who has forbidden it under any id.
 */
export function withIdentities(catalog: Catalog, leaders: string, identifier: (name: string) => string): Catalog {
  const tables = new Map(catalog.tables);
  for (const [name, table] of tables) {
    const ids = name === 'identities' ? [] : customerColumns(name, table);
    if (ids.length > 0) tables.set(name, merged(name, table, ids, leaders, identifier));
  }
  return { ...catalog, tables };
}

function merged(
  name: string,
  { relation, columns }: CatalogTable,
  ids: readonly string[],
  leaders: string,
  identifier: (name: string) => string,
): CatalogTable {
  const joined = ids.map((id, i) => ` LEFT JOIN ${leaders} i${i} ON i${i}.customer_id = s.${id}`).join('');
  const of = (column: string) => {
    const at = ids.indexOf(column);
    return at < 0 ? `s.${identifier(column)}` : `coalesce(i${at}.leader, s.${column}) AS ${column}`;
  };
  const all = [...columns.keys()];
  const rows = `SELECT ${all.map(of).join(', ')} FROM ${relation} s${joined}`;
  const bare = { relation, without: new Set(ids) };
  if (name !== 'customers') return { relation: `(${rows})`, columns, bare };
  return { relation: `(${oneEach(all, rows, leaders, identifier)})`, columns };
}

/** Customers, each once: those of one id as they are, those of several brought together. */
function oneEach(
  columns: readonly string[],
  rows: string,
  leaders: string,
  identifier: (name: string) => string,
): string {
  const several = `(SELECT customer_id, leader FROM ${leaders} m UNION SELECT leader, leader FROM ${leaders} m)`;
  const value = (column: string) => {
    const x = `p.${identifier(column)}`;
    if (column === 'customer_id') return 'p.customer_id';
    if (column === 'created_on' || column === 'acquired_on') return `min(${x}) AS ${column}`;
    if (column === 'do_not_contact') return `bool_or(${x}) AS ${column}`;
    return `min_by(${x}, p.__place) FILTER (WHERE ${x} IS NOT NULL) AS ${identifier(column)}`;
  };
  const place = `CASE WHEN s.customer_id = c.leader THEN '0' ELSE '1' END || s.customer_id AS __place`;
  const together = rows.replace(/^SELECT /, `SELECT ${place}, `);
  return `${rows} WHERE s.customer_id NOT IN (SELECT customer_id FROM ${several} c) UNION ALL SELECT ${columns.map(value).join(', ')} FROM (${together} JOIN ${several} c ON c.customer_id = s.customer_id) p GROUP BY p.customer_id`;
}

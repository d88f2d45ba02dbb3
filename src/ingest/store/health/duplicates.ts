import { csvLine } from '../../../core/quoting.js';
import type { Catalog, Engine } from '../../../engine/engine.js';

/** Two ids that an exact match proposes to be one customer's. */
export interface ProposedIdentity {
  readonly customer_id: string;
  readonly same_as: string;
  /** The column that both have the same value in. */
  readonly source: string;
  readonly value: string;
}

const MAIL = /e-?mail|邮箱|メール|correo|courriel/i;
const PHONE = /phone|mobile|\btel\b|telefon|t[eé]l[eé]phone|手机|电话|電話/i;

/**
 * Ids of customers with the same e-mail address (case and blanks aside) or telephone number (digits alone), each with the smallest of
 * them. Nothing is merged: the list is for a person to look through. `catalog` is the one in which what is known to be one is one.
 */
export async function proposedIdentities(engine: Engine, { tables }: Catalog): Promise<ProposedIdentity[]> {
  const customers = tables.get('customers');
  if (customers === undefined) return [];
  const found: ProposedIdentity[] = [];
  for (const [column, type] of customers.columns) {
    const isMail = MAIL.test(column);
    if ((!isMail && !PHONE.test(column)) || !/char/.test(type)) continue;
    const x = engine.dialect.identifier(column);
    // Trino replaces every match by itself, DuckDB where it is told to.
    const every = engine.dialect.name === 'duckdb' ? ", 'g'" : '';
    const spelled = isMail ? `lower(trim(${x}))` : `regexp_replace(${x}, '[^0-9]', ''${every})`;
    const isOne = isMail ? "strpos(value, '@') > 1" : 'length(value) >= 7';
    const values = `(SELECT customer_id, ${spelled} AS value FROM ${customers.relation} c)`;
    const rows = await engine.query({
      text: `SELECT s.customer_id AS customer_id, g.leader AS same_as, g.value AS value
FROM ${values} s
JOIN (SELECT value, min(customer_id) AS leader FROM ${values} k
  WHERE ${isOne} GROUP BY value HAVING count(DISTINCT customer_id) > 1) g ON g.value = s.value
WHERE s.customer_id <> g.leader ORDER BY g.leader, s.customer_id`,
      params: {},
    });
    for (const row of rows)
      found.push({
        customer_id: String(row.customer_id),
        same_as: String(row.same_as),
        source: column,
        value: String(row.value),
      });
  }
  return found;
}

/** The proposals as a file that `load identities` reads once a person has looked through it. */
export const identitiesFile = (found: readonly ProposedIdentity[]): string =>
  ['customer_id,same_as,source,value', ...found.map(lineOf), ''].join('\n');

const lineOf = ({ customer_id, same_as, source, value }: ProposedIdentity): string =>
  csvLine([customer_id, same_as, source, value]);

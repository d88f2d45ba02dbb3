import { closest } from '../../core/errors.js';
import type { Catalog, Engine } from '../../engine/engine.js';

/** Ids looked at for one that was mistyped. */
const MOST = 50_000;

/** Ids that are like one that nobody has: the same but for leading zeros and case, else the one with fewest letters otherwise; none where nothing is near. */
export async function nearIds(engine: Engine, { tables }: Catalog, id: string): Promise<readonly string[]> {
  const customers = tables.get('customers');
  if (customers === undefined) return [];
  const rows = await engine.query({
    text: `SELECT customer_id FROM ${customers.relation} WHERE customer_id IS NOT NULL ORDER BY customer_id LIMIT ${MOST}`,
    params: {},
  });
  const ids = rows.map((row) => String(row.customer_id));
  const alike = ids.filter((one) => bare(one) === bare(id)).slice(0, NAMED);
  return alike.length > 0 ? alike : [closest(id, ids)].filter((one) => one !== undefined);
}

const NAMED = 5;

const bare = (id: string): string => id.trim().toLowerCase().replace(/^0+/, '');

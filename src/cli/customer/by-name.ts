import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import type { Catalog, Engine } from '../../engine/engine.js';
import { CLI } from '../words.js';

/** Names listed where a text fits several. */
const LISTED = 10;

/**
 * The id of the one customer who is called `text`, in any case, else of the one whose name holds it; null where none does or customers
 * have no names. Throws UserError E_SEVERAL_CUSTOMERS (input, as an id that nobody has: what the data hold decides it, not how it was typed)
 * with the first of them where it fits several.
 */
export async function idByName(engine: Engine, { tables }: Catalog, text: string): Promise<string | null> {
  const customers = tables.get('customers');
  if (customers === undefined || !customers.columns.has('name') || text.trim() === '') return null;
  const called = (condition: string) =>
    engine.query({
      text: `SELECT customer_id, name, count(*) OVER () AS n FROM ${customers.relation}
WHERE ${condition} ORDER BY name, customer_id LIMIT ${LISTED}`,
      params: { text: text.trim() },
    });
  const exact = await called('lower(name) = lower(CAST($text AS varchar))');
  const rows = exact.length > 0 ? exact : await called('strpos(lower(name), lower(CAST($text AS varchar))) > 0');
  const [first] = rows;
  if (first === undefined) return null;
  const id = String(first.customer_id);
  if (rows.length === 1) return id;
  throw new UserError('E_SEVERAL_CUSTOMERS', 'input', CLI.several_customers({ text, n: Number(first.n) }), {
    where: rows.map(({ customer_id, name }) => verbatim(`${String(customer_id)}  ${String(name)}`)),
    hint: verbatim(`crm-analyze customer ${id}`),
  });
}

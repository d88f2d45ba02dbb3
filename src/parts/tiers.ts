import type { Relation, Sql, Using } from '../core/analysis.js';
import { addDays } from '../core/time/period-days.js';

const NOBODY = { text: "SELECT '' AS customer_id, '' AS value WHERE 1 = 0 ORDER BY 1" };

/** `customer_id`, `value`: the tier of each customer as of a day; of nobody where the data lack what tiers are made of. */
export const tierOn = async (
  { computed }: { computed(name: string, day: string): Promise<Relation | null> },
  day: string,
): Promise<Using[string]> => (await computed('tier', day)) ?? NOBODY;

/** `start_on`, `customer_id`, `value`: the tier of each customer as of the day before each of some days. */
export async function tiersBefore(
  context: { readonly sql: Sql; computed(name: string, day: string): Promise<Relation | null> },
  starts: readonly string[],
): Promise<Relation> {
  const using: Record<string, Relation> = {};
  const parts: string[] = [];
  for (const [i, start] of starts.entries()) {
    const tier = await tierOn(context, addDays(start, -1));
    if (!('read' in tier)) continue;
    using[`tier_${i}`] = tier;
    parts.push(`SELECT DATE '${start}' AS start_on, customer_id AS customer_id, value AS value FROM tier_${i}`);
  }
  if (parts.length === 0)
    parts.push("SELECT DATE '1970-01-01' AS start_on, '' AS customer_id, '' AS value WHERE 1 = 0");
  return context.sql.whole.relation(`${parts.join('\nUNION ALL\n')}\nORDER BY 1, 2`, {}, using);
}

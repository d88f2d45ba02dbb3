import type { Relation, Using } from '../core/analysis.js';

const NOBODY = { text: "SELECT '' AS customer_id, '' AS value WHERE 1 = 0 ORDER BY 1" };

/** `customer_id`, `value`: the tier of each customer as of a day; of nobody where the data lack what tiers are made of. */
export const tierOn = async (
  { computed }: { computed(name: string, day: string): Promise<Relation | null> },
  day: string,
): Promise<Using[string]> => (await computed('tier', day)) ?? NOBODY;

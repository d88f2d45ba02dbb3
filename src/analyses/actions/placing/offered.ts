import type { Relation, Using } from '../../../core/analysis.js';
import type { Context } from '../basis/context.js';
import offeredSql from './offered.sql';

const NOTHING = {
  text: "SELECT '' AS __cut, '' AS customer_id, '' AS item, CAST(0 AS double) AS chance WHERE 1 = 0 ORDER BY 1",
};

/** What exactly to offer whom should grow: the first of basket's list that won its backtest; nothing where none could be judged, or nobody waits for it. */
export async function offeredOf({ sql, deep, listOf }: Context, placed: Relation): Promise<Using[string]> {
  const next_offer = deep ? await listOf('basket', 'offers') : null;
  return next_offer === null ? NOTHING : sql.whole.relation(offeredSql, {}, { placed, next_offer });
}

import type { Relation } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { Row } from '../../../core/result.js';
import type { Context } from '../basis/context.js';
import statedSql from './stated.sql';

const keyOf = (...parts: readonly unknown[]): string => JSON.stringify(parts);

/**
 * What the stated chances would have expected of deals open on an earlier day, by cut and rows of these: number of deals. CRMs overwrite a
 * deal's own chance, so each has the mean of what open deals of today state in the stage it was in then; null where that is known of not
 * every one.
 */
export async function statedOn(
  { sql }: Context,
  { visit, standing }: { readonly visit: Relation | null; readonly standing: Relation },
): Promise<(cut: string, open: readonly Row[]) => number | null> {
  if (visit === null) return () => null;
  const means = new Map(
    (await sql.whole.rows(statedSql, {}, { standing })).map((row) => [
      keyOf(row.__cut, row.stage),
      amountOf(row.stated) / amountOf(row.deals),
    ]),
  );
  return (cut, open) => {
    let expected = 0;
    for (const { stage, deals } of open) {
      const mean = means.get(keyOf(cut, stage));
      if (mean === undefined) return null;
      expected += mean * amountOf(deals);
    }
    return expected;
  };
}

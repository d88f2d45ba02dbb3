import type { Relation } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { Context } from '../basis/context.js';
import statedSql from './stated.sql';
import stoodSql from './stood.sql';

interface Asked {
  readonly deal: Relation;
  readonly visit: Relation | null;
  /** Open deals of today with the chances they state. */
  readonly standing: Relation;
}

const keyOf = (...parts: readonly unknown[]): string => JSON.stringify(parts);

/**
 * What the stated chances would have expected on an earlier day, by cut and day: number of deals. CRMs overwrite a deal's own chance, so each
 * deal has the mean of what open deals of today state in the stage it was in then; null where that is known of not every deal open then.
 */
export async function statedOn(
  { sql }: Context,
  { deal, visit, standing }: Asked,
  days: readonly { readonly day: string; readonly until: string }[],
): Promise<(cut: string, day: string, open: number) => number | null> {
  if (visit === null) return () => null;
  const given = sql.whole.given('tested', days, { day: 'date', until: 'date' });
  const means = new Map(
    (await sql.whole.rows(statedSql, {}, { standing })).map((row) => [
      keyOf(row.__cut, row.stage),
      amountOf(row.stated) / amountOf(row.deals),
    ]),
  );
  const sums = new Map<string, { deals: number; expected: number }>();
  for (const { __cut, day, stage, deals } of await given.rows(stoodSql, {}, { visit, deal })) {
    const mean = means.get(keyOf(__cut, stage));
    if (mean === undefined) continue;
    const sum = sums.get(keyOf(__cut, day)) ?? { deals: 0, expected: 0 };
    sum.deals += amountOf(deals);
    sum.expected += mean * amountOf(deals);
    sums.set(keyOf(__cut, day), sum);
  }
  return (cut, day, open) => {
    const sum = sums.get(keyOf(cut, day));
    return sum !== undefined && sum.deals === open ? sum.expected : null;
  };
}

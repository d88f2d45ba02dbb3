import type { Relation } from '../../../core/analysis.js';
import { amountOf, textOf } from '../../../core/cell.js';
import { firstBy, groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { mantelHaenszelDifference } from '../../../stats/intervals/mantel-haenszel.js';
import type { Context } from '../basis/context.js';
import signsSql from './signs.sql';
import strataSql from './strata.sql';
import watchedSql from './watched.sql';

/** Fewer with or without a sign say nothing of it. */
const LEAST = 20;

interface Asked {
  readonly deal: Relation;
  /** The middle amount of won deals by cut: what is above is large. */
  readonly medians: ReadonlyMap<string, number>;
}

/**
 * What deals had that were open on their day 7, in that week, and how many of those with and without it were won in time. What passed later
 * grows with survival and is left out; source and size are held alike. Observed: nobody dealt contacts out by lot.
 */
export async function earlyRows({ sql, has, frame, options }: Context, { deal, medians }: Asked) {
  if (!has('activities', 'opportunity_id')) return [];
  const asked = { as_of: frame.as_of, within: options.within };
  const watched = await sql.whole
    .given(
      'middle',
      [...medians].map(([cut, amount]) => ({ cut, amount })),
      { cut: 'text', amount: 'double' },
    )
    .relation(watchedSql, asked, { deal });
  const strata = groupedBy(await sql.whole.rows(strataSql, {}, { watched }), ({ __cut }) => String(__cut));
  const signs = groupedBy(await sql.whole.rows(signsSql, {}, { watched }), ({ __cut }) => String(__cut));
  return [...signs].flatMap(([cut, own]) => {
    const all = strata.get(cut) ?? [];
    return [...groupedBy(own, ({ sign, kind }) => JSON.stringify([sign, kind]))].flatMap(([, rows]) => {
      const row = signRow(rows, all);
      return row === null ? [] : [{ __cut: cut, ...row }];
    });
  });
}

const placeOf = ({ source, size }: Row) => JSON.stringify([source, size]);

function signRow(rows: readonly Row[], all: readonly Row[]) {
  const sum = (of: readonly Row[], column: string) => of.reduce((total, row) => total + amountOf(row[column]), 0);
  const [having, won] = [sum(rows, 'deals'), sum(rows, 'won')];
  const [lacking, wonLacking] = [sum(all, 'deals') - having, sum(all, 'won') - won];
  if (having < LEAST || lacking < LEAST) return null;
  const own = firstBy(rows, placeOf);
  const difference = mantelHaenszelDifference(
    all.map((stratum) => {
      const found = own.get(placeOf(stratum));
      const [n1, events1] = [amountOf(found?.deals), amountOf(found?.won)];
      return { n1, events1, n2: amountOf(stratum.deals) - n1, events2: amountOf(stratum.won) - events1 };
    }),
  );
  return {
    sign: String(rows[0]!.sign) as 'any' | 'several' | 'kind',
    kind: textOf(rows[0]!.kind),
    deals: having,
    won_share: won / having,
    others: lacking,
    others_share: wonLacking / lacking,
    difference: difference?.estimate ?? null,
    low: difference?.low ?? null,
    high: difference?.high ?? null,
    p: difference?.p ?? null,
  };
}

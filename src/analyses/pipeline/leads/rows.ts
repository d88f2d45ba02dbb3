import { textOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { reachOf } from '../../../model/reach.js';
import { rateColumns, ratioOf, sumOf, totalOf } from '../../../parts/rates.js';
import { type Context, spanOf } from '../basis/context.js';
import { medianDays } from '../basis/median-days.js';
import { MIN_RATE } from '../win_rates/rows.js';
import leadsSql from './leads.sql';
import responsesSql from './responses.sql';

/** Leads created in the days by source, and together: how many became customers so far, what they cost, and how soon somebody answered. */
export async function leadRows(context: Context) {
  const { sql, has, frame } = context;
  if (!has('leads', 'created_on')) return [];
  const { by, where } = reachOf('leads', 'opportunities', context);
  if (where.length > 0) return [];
  const asked = { ...spanOf(context), as_of: frame.as_of };
  const responses = has('leads', 'first_contact_at') ? await sql.rows(responsesSql, asked) : [];
  const cuts = groupedBy(await sql.rows(leadsSql, asked), ({ __cut }) => String(__cut));
  return [...cuts]
    .filter(([cut]) => by.length === 0 || cut === '')
    .flatMap(([cut, own]) => {
      const answered = responses.filter(({ __cut }) => __cut === cut);
      const sources = [...groupedBy(own, ({ source }) => textOf(source))];
      const lines = sources.map(([source, rows]) =>
        lineOf(
          source === null ? 'no_source' : 'source',
          source,
          rows,
          answered.filter((row) => textOf(row.source) === source),
        ),
      );
      return [...lines, lineOf('all', null, own, answered)].map((row) => ({ __cut: cut, ...row }));
    });
}

function lineOf(
  line: 'source' | 'no_source' | 'all',
  source: string | null,
  rows: readonly Row[],
  answered: readonly Row[],
) {
  const of = (column: string) => totalOf(rows, column);
  const cost = sumOf(rows, 'cost');
  return {
    line,
    source,
    leads: of('leads'),
    qualified: of('qualified'),
    converted: of('converted'),
    ...rateColumns(of('converted'), of('leads'), MIN_RATE),
    cost,
    cost_per_lead: ratioOf(cost, of('priced')),
    cost_per_customer: ratioOf(cost, of('priced_converted')),
    contacted: totalOf(answered, 'leads'),
    response_days: medianDays(answered, 'leads'),
  };
}

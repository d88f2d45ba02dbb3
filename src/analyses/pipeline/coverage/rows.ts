import type { Relation } from '../../../core/analysis.js';
import { amountOf, textOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { ratioOf, sumOf } from '../../../parts/rates.js';
import { SCOPES } from '../basis/codes.js';
import type { Context } from '../basis/context.js';
import coveredSql from './covered.sql';
import quotasSql from './quotas.sql';

interface Asked {
  readonly deal: Relation;
  readonly timed: Relation;
  readonly until: string;
}

/**
 * What is open over what of the running quotas is not won yet: those of each kind of thing together, then one by one. Quotas are of the
 * whole business or of one thing; no filter or cut of deals divides them.
 */
export async function coverageRows({ sql, has, frame }: Context, { deal, timed, until }: Asked) {
  if (!has('quotas', 'amount') || frame.by.length > 0 || frame.where.length > 0) return [];
  const quota = await sql.whole.relation(quotasSql, { as_of: frame.as_of });
  const rows = await sql.whole.rows(coveredSql, {}, { quota, deal, timed });
  const periods = groupedBy(rows, ({ scope, period_start, period_end }) =>
    JSON.stringify([scope, String(period_start), String(period_end)]),
  );
  const placeOf = (own: readonly Row[]) => SCOPES.indexOf(own[0]!.scope as (typeof SCOPES)[number]);
  return [...periods.values()]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap((own) => {
      const isWhole = own[0]!.scope === 'whole';
      return [lineOf(null, own, until), ...(isWhole ? [] : own.map((row) => lineOf(textOf(row.name), [row], until)))];
    });
}

function lineOf(name: string | null, rows: readonly Row[], until: string) {
  const [first] = rows;
  const sum = (column: string) => sumOf(rows, column) ?? Decimal.zero;
  const [quota, won, value, due] = [sum('quota'), sum('won'), sum('value'), sum('due')];
  const left = quota.minus(won);
  const remaining = left.toNumber() > 0 ? left : Decimal.zero;
  return {
    scope: String(first!.scope) as (typeof SCOPES)[number],
    name,
    called: name === null ? null : textOf(first!.called),
    period_start: String(first!.period_start),
    period_end: String(first!.period_end),
    quota,
    won_value: won,
    remaining,
    deals: rows.reduce((total, row) => total + amountOf(row.deals), 0),
    value,
    // Of a quota that is met nothing is left to cover.
    coverage: ratioOf(value, remaining),
    due,
    due_coverage: ratioOf(due, remaining),
    expected: sumOf(rows, 'expected'),
    until,
  };
}

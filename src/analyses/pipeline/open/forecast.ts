import type { Relation } from '../../../core/analysis.js';
import { amountOf, numberOf, textOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import type { Duration } from '../../../parts/deal-times.js';
import { boundedInterval } from '../../../stats/intervals/bounded-interval.js';
import { LEVEL } from '../backtest/backtest.js';
import { type Chances, chancesOf, outlook } from '../basis/chances.js';
import type { Context } from '../basis/context.js';
import type { Ground } from '../basis/ground.js';
import standingSql from '../basis/standing.sql';
import agesSql from './ages.sql';
import { staysOf } from './stays.js';
import sumsSql from './sums.sql';
import timedSql from './timed.sql';

const SAMPLES = 200;
/** Digits of a chance that queries multiply amounts by. */
const DIGITS = 1e10;

export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** Open deals of one cut: what they should bring by the horizon. */
export interface Forecast {
  readonly cut: string;
  readonly chances: Chances | null;
  /** A row per stage and month of the expected close. */
  readonly sums: readonly Row[];
  /** Limits of what all, or those of one stage, bring; null where no chance is known. */
  limits(stage?: string | null): Limits | null;
}

const rounded = (chance: number | null): number | null =>
  chance === null ? null : Math.round(chance * DIGITS) / DIGITS;

/** Open deals with their chances as a relation, and what they add up to, cut by cut. */
export async function forecastsOf(
  context: Context,
  { deal, visit, exported }: Ground,
  fits: ReadonlyMap<string, readonly Duration[]>,
  ahead: number,
): Promise<{ readonly standing: Relation; readonly timed: Relation; readonly forecasts: readonly Forecast[] }> {
  const { sql, frame } = context;
  const stays = await staysOf(context, visit);
  const asked = { as_of: frame.as_of };
  // Without stage history nothing visited anything; a relation and a list of one name exclude each other.
  const standing =
    visit === null
      ? await sql.whole.given('visit', [], NO_VISITS).relation(standingSql, asked, { deal })
      : await sql.whole.relation(standingSql, asked, { deal, visit });
  const open = groupedBy(await sql.whole.rows(agesSql, {}, { standing }), (row) => String(row.__cut));
  const chances = new Map(
    [...fits].map(([cut, fit]) => [cut, exported.isLostMissing ? null : chancesOf(fit, SAMPLES)] as const),
  );
  const aged = [...open].flatMap(([cut, rows]) => {
    const own = chances.get(cut);
    if (own == null) return [];
    const ages = [...new Set(rows.flatMap(({ age }) => numberOf(age) ?? []))].sort((a, b) => a - b);
    return ages.map((age) => ({ cut, age, chance: rounded(own.within(age, ahead)), ever: rounded(own.ever(age)) }));
  });
  const timed = await sql.whole
    .given('aged', aged, { cut: 'text', age: 'integer', chance: 'double', ever: 'double' })
    .given('stay', stays, { cut: 'text', stage: 'text', days: 'double' })
    .relation(timedSql, {}, { standing });
  const sums = groupedBy(await sql.whole.rows(sumsSql, {}, { timed }), (row) => String(row.__cut));
  const forecasts = [...open].map(([cut, rows]) => {
    const own = chances.get(cut) ?? null;
    return {
      cut,
      chances: own,
      sums: sums.get(cut) ?? [],
      limits: (stage?: string | null) => (own === null ? null : limitsOf(own, rows, stage, ahead)),
    };
  });
  return { standing, timed, forecasts };
}

const NO_VISITS = {
  __cut: 'text',
  opportunity_id: 'text',
  stage: 'text',
  entered_on: 'date',
  last: 'integer',
  days: 'integer',
} as const;

function limitsOf(
  chances: Chances,
  rows: readonly Row[],
  stage: string | null | undefined,
  ahead: number,
): Limits | null {
  const own = rows
    .filter((row) => (stage === undefined || textOf(row.stage) === stage) && row.age !== null)
    .map((row) => ({ age: amountOf(row.age), amount: amountOf(row.value), squares: amountOf(row.squares) }));
  const most = own.reduce((sum, { amount }) => sum + amount, 0);
  const { mean, variance } = outlook(chances, own, ahead);
  return boundedInterval(mean, variance, most, LEVEL);
}

import { amountOf, textOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { rateColumns, sumOf, totalOf } from '../../../parts/rates.js';
import type { Chances } from '../basis/chances.js';
import { MIN_RATE } from '../win_rates/rows.js';
import type { Forecast } from './forecast.js';

/** What is known of a set of open deals; no stated value where no deal states a chance, none by chance where none is known. */
export function openSums(rows: readonly Row[], { chances }: Pick<Forecast, 'chances'>) {
  const limited = totalOf(rows, 'limited');
  const priced = totalOf(rows, 'deals') > totalOf(rows, 'unpriced');
  const none = (value: Decimal | null) => value ?? (priced && chances !== null ? Decimal.zero : null);
  return {
    deals: totalOf(rows, 'deals'),
    value: sumOf(rows, 'value') ?? Decimal.zero,
    stated: sumOf(rows, 'stated'),
    expected: none(sumOf(rows, 'expected')),
    ever: none(sumOf(rows, 'ever')),
    stale: limited === 0 ? null : totalOf(rows, 'stale'),
    stale_value: limited === 0 ? null : (sumOf(rows, 'stale_value') ?? Decimal.zero),
    unpriced: totalOf(rows, 'unpriced'),
    unchanced: totalOf(rows, 'unchanced'),
  };
}

const chanceBy = (chances: Chances, stage: string | null) =>
  chances.isOwn(stage) ? ('in_stage' as const) : ('age' as const);

/** Shares won of decided deals that had once been stale, and of the others. */
function staleShares(ends: readonly Row[]) {
  const share = (stale: number) => {
    const own = ends.filter((row) => amountOf(row.was_stale) === stale);
    return rateColumns(totalOf(own, 'won'), totalOf(own, 'decided'), MIN_RATE).rate;
  };
  return { stale_won: share(1), others_won: share(0) };
}

/** A row per stage in its order, one for all, and one per month of the expected close. `holds`: whether limits may be told. */
export function openRows(forecast: Forecast | undefined, order: readonly string[], until: string, holds: boolean) {
  if (forecast === undefined) return [];
  const { sums } = forecast;
  const known = [...new Set([...order, ...sums.flatMap(({ stage }) => textOf(stage) ?? []).sort()])];
  const placeOf = (stage: string | null) => (stage === null ? known.length : known.indexOf(stage));
  const stages = [...groupedBy(sums, (row) => textOf(row.stage))].sort(([a], [b]) => placeOf(a) - placeOf(b));
  const months = [...groupedBy(sums, (row) => textOf(row.month))].sort(([a], [b]) =>
    (a ?? '~') < (b ?? '~') ? -1 : 1,
  );
  const told = (stage?: string | null) => {
    const limits = holds ? forecast.limits(stage) : null;
    return { low: limits?.low ?? null, high: limits?.high ?? null };
  };
  const row = (
    part: 'all' | 'stage' | 'month',
    own: readonly Row[],
    rest: { stage?: string | null; month?: string | null },
  ) => ({
    part,
    until,
    stage: rest.stage ?? null,
    month: rest.month ?? null,
    chance_by: part === 'stage' && forecast.chances !== null ? chanceBy(forecast.chances, rest.stage ?? null) : null,
    ...openSums(own, forecast),
    ...staleShares(part === 'month' ? [] : forecast.ends.filter(({ stage }) => part === 'all' || stage === rest.stage)),
    ...(part === 'month' ? { low: null, high: null } : told(part === 'all' ? undefined : rest.stage)),
  });
  if (sums.length === 0) return [];
  return [
    ...stages.map(([stage, own]) => row('stage', own, { stage })),
    row('all', sums, {}),
    ...months.map(([month, own]) => row('month', own, { month })),
  ];
}

import { groupedBy } from '../../../core/grouped.js';
import { countsOf, type Duration, winCurve, wonBy } from '../../../parts/deal-times.js';
import { totalOf } from '../../../parts/rates.js';
import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';
import { MIN_RATE } from '../../../stats/ranking/fair-ranking.js';
import type { Context, Evidence, Facts } from '../basis/evidence.js';
import type { Rows } from '../basis/rows.js';

interface Sides {
  readonly won: number;
  readonly decided: number;
  readonly createdWon: number;
  readonly created: number;
  readonly durations: readonly Duration[];
}

/** The three definitions side by side for one rep, or for all (`rep` null). */
function definitions(
  { cut }: Evidence,
  sides: Sides,
  horizon: number,
  who: { rep_id: string | null; name: string | null },
) {
  const open = countsOf(sides.durations).open;
  const wilson = (numerator: number, denominator: number) =>
    denominator < MIN_RATE ? null : wilsonInterval(numerator, denominator);
  const curve = sides.created < MIN_RATE ? null : wonBy(winCurve(sides.durations), horizon);
  const row = (
    definition: 'closed' | 'created' | 'curve',
    rate: { estimate: number; low: number; high: number } | null,
    numerator: number | null,
    denominator: number,
    censored: number,
  ) => ({
    __cut: cut,
    ...who,
    definition,
    win_rate: rate?.estimate ?? null,
    low: rate?.low ?? null,
    high: rate?.high ?? null,
    numerator,
    denominator,
    censored,
    method: definition === 'curve' ? ('aalen_johansen' as const) : ('wilson' as const),
  });
  return [
    row('closed', wilson(sides.won, sides.decided), sides.won, sides.decided, 0),
    row('created', wilson(sides.createdWon, sides.created), sides.createdWon, sides.created, open),
    row('curve', curve, null, sides.created, open),
  ];
}

/** Sums of one cut, or of a part of it. */
export function sidesOf({ cells, created, durations }: Pick<Evidence, 'cells' | 'created' | 'durations'>): Sides {
  return {
    won: cells.reduce((sum, { won }) => sum + won, 0),
    decided: cells.reduce((sum, { decided }) => sum + decided, 0),
    createdWon: totalOf(created, 'won'),
    created: totalOf(created, 'created'),
    durations,
  };
}

const repOf = ({ rep }: { readonly rep: string }): string => rep;

export function winRateRows(evidence: Evidence, { people }: Facts, { options }: Context): Rows<'win_rates'> {
  const [cells, durations] = [groupedBy(evidence.cells, repOf), groupedBy(evidence.durations, repOf)];
  const created = groupedBy(evidence.created, (row) => row.rep_id);
  const reps = [...new Set([...cells.keys(), ...durations.keys()])];
  const partOf = (rep: string) => ({
    cells: cells.get(rep) ?? [],
    created: created.get(rep) ?? [],
    durations: durations.get(rep) ?? [],
  });
  return [
    ...definitions(evidence, sidesOf(evidence), options.horizon_days, { rep_id: null, name: null }),
    ...reps.sort().flatMap((rep) =>
      definitions(evidence, sidesOf(partOf(rep)), options.horizon_days, {
        rep_id: rep,
        name: people.get(rep)?.name ?? null,
      }),
    ),
  ];
}

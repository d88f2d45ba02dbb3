import type { UnitStratum } from '../intervals/stratified-exact.js';

/** Deals decided of one rep in one mix of what the rep did not choose; `mix` in the order of `--adjust`. */
export interface MixCell {
  readonly rep: string;
  readonly mix: readonly (string | null)[];
  readonly decided: number;
  readonly won: number;
}

/** Fewer deals say nothing; among fewer reps it is a duel, in which a good one makes the other look bad. */
const MIN_DEALS = 10;
const MIN_REPS = 3;

/**
 * The strata of every rep. A mix too rare to compare in is put together with others that share all but its last part, and so on;
 * what is left at the end is one stratum. Which mixes join depends on how many deals there are, never on who won them.
 * The first `kept` parts never join: who alone takes complaints is compared with nobody rather than with those who take none.
 */
export function strataOf(cells: readonly MixCell[], kept = 0): Map<string, UnitStratum[]> {
  const strata = new Map<string, UnitStratum[]>();
  let left = cells;
  for (let parts = cells[0]?.mix.length ?? kept; parts >= kept && left.length > 0; parts--) {
    const groups = new Map<string, MixCell[]>();
    for (const cell of left) {
      const key = JSON.stringify(cell.mix.slice(0, parts));
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [cell]);
      else group.push(cell);
    }
    const incomparable: MixCell[] = [];
    for (const group of groups.values()) {
      if (parts > kept && !comparable(group)) for (const cell of group) incomparable.push(cell);
      else addStratum(strata, group);
    }
    left = incomparable;
  }
  return strata;
}

function comparable(group: readonly MixCell[]): boolean {
  const deals = group.reduce((sum, { decided }) => sum + decided, 0);
  return deals >= MIN_DEALS && new Set(group.map(({ rep }) => rep)).size >= MIN_REPS;
}

function addStratum(strata: Map<string, UnitStratum[]>, group: readonly MixCell[]): void {
  const trials = group.reduce((sum, { decided }) => sum + decided, 0);
  const successes = group.reduce((sum, { won }) => sum + won, 0);
  const own = new Map<string, number>();
  for (const { rep, decided } of group) own.set(rep, (own.get(rep) ?? 0) + decided);
  for (const [rep, count] of own) {
    const known = strata.get(rep);
    if (known === undefined) strata.set(rep, [{ own: count, trials, successes }]);
    else known.push({ own: count, trials, successes });
  }
}

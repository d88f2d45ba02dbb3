import type { TableRows } from '../../../core/analysis.js';
import { numberOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Cell, Row } from '../../../core/result.js';
import { sumOf, totalOf } from '../../../parts/rates.js';
import { couldSee } from '../../../stats/experiment/power.js';
import { ACTIONS, OWNER_KINDS } from '../basis/codes.js';
import type declaration from '../index.js';

type Kinds = TableRows<(typeof declaration)['tables']['kinds']>;
type Owners = TableRows<(typeof declaration)['tables']['owners']>;

const POINTS = 100;

/** Nobody knows how many buy: then as many as make the arms differ most by chance. */
const LEAST_FAVOURABLE = 0.5;

/** The smallest difference in points that two arms of these sizes show in 80 of 100 trials, where `share` of both buy; null without a second arm. */
export function smallestSeen(listed: number, heldOut: number, share: number): number | null {
  if (listed === 0 || heldOut === 0) return null;
  return couldSee(Math.sqrt(share * (1 - share) * (1 / listed + 1 / heldOut))) * POINTS;
}

/** Of rows by kind and owner: share of listed and held out whom the model expects to buy in the days in which the list is looked at again. */
function expectedShare(rows: readonly Row[]): number {
  const foretold = totalOf(rows, 'foretold');
  if (foretold === 0) return LEAST_FAVOURABLE;
  return rows.reduce((sum, row) => sum + (numberOf(row.buys) ?? 0), 0) / foretold;
}

const leftOut = (rows: readonly Row[]): number =>
  totalOf(rows, 'do_not_contact') + totalOf(rows, 'in_campaign') + totalOf(rows, 'contacted');

const counts = (rows: readonly Row[]) => ({
  listed: totalOf(rows, 'listed'),
  in_play: sumOf(rows, 'in_play') as Cell,
  waiting: totalOf(rows, 'waiting'),
  left_out: leftOut(rows),
  held_out: totalOf(rows, 'held_out'),
});

export function kindRows(rows: readonly Row[]): Kinds {
  return [...groupedBy(rows, (row) => String(row.__cut))].flatMap(([cut, own]) =>
    ACTIONS.flatMap((action) => {
      const kind = own.filter((row) => row.action === action);
      if (kind.length === 0) return [];
      const { listed, held_out, ...rest } = counts(kind);
      const could_see = smallestSeen(listed, held_out, expectedShare(kind));
      return [{ __cut: cut, action, candidates: totalOf(kind, 'candidates'), listed, held_out, could_see, ...rest }];
    }),
  );
}

const placeOf = ({ owner_kind }: Row): number =>
  OWNER_KINDS.indexOf(String(owner_kind) as (typeof OWNER_KINDS)[number]);
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function ownerRows(rows: readonly Row[]): Owners {
  const owners = groupedBy(rows, (row) => JSON.stringify([row.__cut, row.owner_kind, row.owner]));
  return [...owners.values()]
    .map((own) => ({ first: own[0]!, own }))
    .sort(
      (a, b) =>
        byText(String(a.first.__cut), String(b.first.__cut)) ||
        placeOf(a.first) - placeOf(b.first) ||
        byText(String(a.first.owner), String(b.first.owner)),
    )
    .map(({ first, own }) => ({
      __cut: first.__cut as Cell,
      owner_kind: first.owner_kind as Cell,
      owner: first.owner as Cell,
      owner_name: first.name as Cell,
      ...counts(own),
    }));
}

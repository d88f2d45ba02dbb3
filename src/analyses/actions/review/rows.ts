import type { MetricValue, TableRows } from '../../../core/analysis.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { NOTHING, plainInterval, totalOf } from '../../../parts/rates.js';
import { proportionDifference } from '../../../stats/intervals/proportion-difference.js';
import { REVIEWED } from '../basis/codes.js';
import type declaration from '../index.js';
import { smallestSeen } from '../kinds/rows.js';

const POINTS = 100;

interface Arms {
  readonly listed: number;
  readonly listedBought: number;
  readonly heldOut: number;
  readonly heldOutBought: number;
}

function armsOf(rows: readonly Row[]): Arms {
  const of = (arm: string, column: string) =>
    totalOf(
      rows.filter((row) => row.arm === arm),
      column,
    );
  return {
    listed: of('listed', 'customers'),
    listedBought: of('listed', 'bought'),
    heldOut: of('held_out', 'customers'),
    heldOutBought: of('held_out', 'bought'),
  };
}

const effectOf = ({ listed, listedBought, heldOut, heldOutBought }: Arms) =>
  proportionDifference(heldOutBought, heldOut, listedBought, listed);

const readingOf = (effect: ReturnType<typeof effectOf>) => {
  if (effect === null) return 'no_control';
  if (effect.low > 0) return 'more';
  return effect.high < 0 ? 'less' : 'cannot_tell';
};

/** By intention: who was listed against who was held out, contacted or not. Without a second arm there is no number. */
export function reviewRows(rows: readonly Row[]): TableRows<(typeof declaration)['tables']['review']> {
  return [...groupedBy(rows, (row) => String(row.__cut))].flatMap(([cut, own]) =>
    REVIEWED.flatMap((action) => {
      const kind = action === 'all' ? own : own.filter((row) => row.action === action);
      if (kind.length === 0) return [];
      const arms = armsOf(kind);
      const effect = effectOf(arms);
      const isKnown = effect !== null;
      const { listed, listedBought, heldOut, heldOutBought } = arms;
      const pooled = (listedBought + heldOutBought) / (listed + heldOut);
      return [
        {
          __cut: cut,
          action,
          listed,
          listed_bought: isKnown ? listedBought / listed : null,
          held_out: heldOut,
          held_out_bought: isKnown ? heldOutBought / heldOut : null,
          difference: isKnown ? effect.estimate * POINTS : null,
          low: isKnown ? effect.low * POINTS : null,
          high: isKnown ? effect.high * POINTS : null,
          // Where all or none bought, nothing is known of how far arms differ by chance.
          could_see: pooled > 0 && pooled < 1 ? smallestSeen(listed, heldOut, pooled) : null,
          reading: readingOf(effect),
        },
      ];
    }),
  );
}

/** Points more of the listed than of the held out who bought, of all kinds together; no value without both arms. */
export function upliftOf(rows: readonly Row[]): MetricValue {
  const effect = effectOf(armsOf(rows));
  if (effect === null) return NOTHING;
  const { low, high, ...rest } = effect;
  return {
    value: effect.estimate * POINTS,
    interval: plainInterval({ ...rest, low: low * POINTS, high: high * POINTS }),
  };
}

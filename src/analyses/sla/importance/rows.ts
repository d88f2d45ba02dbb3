import type { TableRows } from '../../../core/analysis.js';
import { mantelHaenszelDifference } from '../../../stats/intervals/mantel-haenszel.js';
import { benjaminiHochberg } from '../../../stats/intervals/multiple-testing.js';
import type { CutTally } from '../basis/book.js';
import { CLOCKS, type Important, type Measure, OUTCOMES } from '../basis/codes.js';
import type { Effect } from '../basis/effects.js';
import type declaration from '../index.js';

type Rows = TableRows<(typeof declaration)['tables']['importance']>;

/** Fewer of either side have a count alone. */
const LEAST = 30;
/** A difference within so much either way moves nothing. */
const NOTHING = 0.05;

function compared({ stops, strata }: Effect) {
  const cells = [...strata.values()];
  const sum = (pick: (cell: (typeof cells)[number]) => number): number =>
    cells.reduce((all, cell) => all + pick(cell), 0);
  const [met, missed] = [sum(({ metN }) => metN), sum(({ missedN }) => missedN)];
  const both = cells.filter(({ metN, missedN }) => metN > 0 && missedN > 0);
  const enough = met >= LEAST && missed >= LEAST;
  const found = enough
    ? mantelHaenszelDifference(
        cells.map(({ metN, metYes, missedN, missedYes }) => ({
          events1: missedYes,
          n1: missedN,
          events2: metYes,
          n2: metN,
        })),
      )
    : null;
  return {
    met_n: met,
    missed_n: missed,
    known: stops === 0 ? null : (met + missed) / stops,
    met_rate: enough ? sum(({ metYes }) => metYes) / met : null,
    missed_rate: enough ? sum(({ missedYes }) => missedYes) / missed : null,
    strata_used: enough ? both.reduce((all, { metN, missedN }) => all + metN + missedN, 0) / (met + missed) : null,
    found,
  };
}

function readingOf(found: { readonly low: number; readonly high: number } | null): Important {
  if (found === null) return 'cannot_tell';
  if (found.low > 0 || found.high < 0) return 'matters';
  return found.low >= -NOTHING && found.high <= NOTHING ? 'moves_nothing' : 'cannot_tell';
}

/** A miss against a target that was met: what customers did after it, in cases of like topic, priority at opening and tier. */
export function importanceRows(cut: string, tally: CutTally): Rows {
  const rows = CLOCKS.flatMap((measure) => {
    const effects = tally.measures.get(measure)?.effects;
    if (effects === undefined) return [];
    return OUTCOMES.map((outcome) => ({ measure, outcome, ...compared(effects.get(outcome)!) }));
  }).filter(({ met_n, missed_n }) => met_n + missed_n > 0);
  const tested = rows.filter(({ found }) => found !== null);
  const q = benjaminiHochberg(tested.map(({ found }) => found!.p));
  return rows.map(({ found, ...row }) => ({
    __cut: cut,
    ...row,
    difference: found?.estimate ?? null,
    difference_low: found?.low ?? null,
    difference_high: found?.high ?? null,
    p: found?.p ?? null,
    q: found === null ? null : q[tested.findIndex((one) => one.found === found)]!,
    reading: readingOf(found),
  }));
}

/** A target matters where any outcome says so, and moves nothing where all that are known do. */
export function importantOf(rows: Rows, measure: Measure): Important | null {
  const readings = rows.filter((row) => row.measure === measure).map(({ reading }) => reading);
  if (readings.length === 0) return null;
  if (readings.includes('matters')) return 'matters';
  return readings.every((reading) => reading === 'moves_nothing') ? 'moves_nothing' : 'cannot_tell';
}

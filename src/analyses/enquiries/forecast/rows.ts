import type { TableRows } from '../../../core/analysis.js';
import { addDays } from '../../../core/time/period-days.js';
import type { Weekly } from '../bursts/weeks.js';
import type declaration from '../index.js';
import { type Part, total } from '../topics/sums.js';
import { nextWeeks } from './forecast.js';

type Rows = TableRows<(typeof declaration)['tables']['forecast']>;
type History = TableRows<(typeof declaration)['tables']['history']>;
const HOUR_MINUTES = 60;
const WEEK = 7;
/** Weeks of the past that a forecast is seen beside. */
const SHOWN = 26;

/** The next four weeks together, then each; hours of staff where handle minutes are known. */
export function forecastRows(cut: string, weeks: Weekly | undefined, parts: readonly Part[], shrinkage: number): Rows {
  if (weeks === undefined) return [];
  const found = nextWeeks(weeks.total.filter((_, week) => weeks.covered[week]));
  if (found === null) return [];
  const sums = total(parts);
  const known = sums.cases === 0 ? null : sums.minutes_n / sums.cases;
  const minutes = sums.minutes_n === 0 ? null : sums.minutes / sums.minutes_n;
  return found.map(({ step, cases, low80, high80, low95, high95, origins, held80, held95 }) => ({
    __cut: cut,
    week: step === null ? null : addDays(weeks.starts.at(-1)!, WEEK * step),
    ...{ cases, low_80: low80, high_80: high80, low: low95, high: high95, origins, held_80: held80, held_95: held95 },
    staff_hours: minutes === null ? null : (cases * minutes) / HOUR_MINUTES / (1 - shrinkage),
    minutes_known: known,
  }));
}

/** The last whole weeks on which anything at all was known. */
export function historyRows(cut: string, weeks: Weekly | undefined): History {
  const known = (weeks?.starts ?? []).flatMap((week, place) =>
    weeks!.covered[place] ? [{ __cut: cut, week, seen: weeks!.total[place]! }] : [],
  );
  return known.slice(-SHOWN);
}

import { amountOf, numberOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import type { Row } from '../../../core/result.js';
import type { DealExport } from '../../../model/facts/deal_course/index.js';
import { countsOf, type Duration, winCurve, wonBy } from '../../../parts/deal-times.js';
import { rateColumns, ratioOf } from '../../../parts/rates.js';

/** Fewer make no rate. */
export const MIN_RATE = 5;

interface Told {
  /** Counts of the cut; none where no deal is. */
  readonly counts: Row | undefined;
  readonly durations: readonly Duration[];
  /** What the open should bring by the horizon, by the curve. */
  readonly expected: Decimal | null;
}

const decimal = (value: unknown): Decimal | null => (value instanceof Decimal ? value : null);

/** The three definitions side by side, and what each would make of the open deals. */
export function winRateRows({ counts, durations, expected }: Told, exported: DealExport, within: number) {
  const of = (column: string) => amountOf(counts?.[column]);
  const least = exported.isLostMissing ? Number.POSITIVE_INFINITY : MIN_RATE;
  const openValue = numberOf(counts?.open_value);
  const makes = (rate: number | null) => (rate === null || openValue === null ? null : rate * openValue);
  const byValue = (part: string, whole: string) =>
    exported.isLostMissing || exported.isLostAtNothing ? null : ratioOf(counts?.[part], counts?.[whole]);
  const decided = rateColumns(of('decided_won'), of('decided'), least);
  const created = rateColumns(of('created_won'), of('created'), least);
  const known = countsOf(durations);
  const deals = known.won + known.lost + known.open;
  const curve = deals < least ? null : wonBy(winCurve(durations), within);
  return [
    {
      definition: 'decided' as const,
      ...decided,
      won: of('decided_won'),
      of: of('decided'),
      still_open: 0,
      by_value: byValue('decided_won_value', 'decided_value'),
      makes: makes(decided.rate),
    },
    {
      definition: 'created' as const,
      ...created,
      won: of('created_won'),
      of: of('created'),
      still_open: of('created_open'),
      by_value: byValue('created_won_value', 'created_value'),
      makes: makes(created.rate),
    },
    {
      definition: 'within' as const,
      rate: curve?.estimate ?? null,
      // Where none was won yet the curve's error is nothing, which is no limit.
      low: known.won > 0 ? (curve?.low ?? null) : null,
      high: known.won > 0 ? (curve?.high ?? null) : null,
      won: null,
      of: deals,
      still_open: known.open,
      by_value: null,
      makes: decimal(expected),
    },
  ];
}

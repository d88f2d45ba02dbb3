import type { MetricValue, Params, SeriesPoint } from '../../core/analysis.js';
import { groupedBy } from '../../core/grouped.js';
import type { Row } from '../../core/result.js';

/** By which periods a run is sliced: the grain, and how far weeks and fiscal years begin from Monday and January. */
export interface Slices {
  readonly grain: string;
  readonly shift_days: number;
  readonly shift_months: number;
}

/** The same with the days of the periods that are asked for, where not of all: rows of other days are left out. */
export interface AskedSlices extends Slices {
  readonly spans?: readonly DaySpan[];
}

interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** For texts with a row per period of `$grain`: the whole span as one. */
export const NO_GRAIN: Slices & Params = { grain: '', shift_days: 0, shift_months: 0 };

/** SQL of the first day of the period in which a day falls. */
export const periodSql = (day: string, { grain, shift_days, shift_months }: Slices): string =>
  `period_start(${day}, CAST('${grain}' AS varchar), CAST(${shift_days} AS bigint), CAST(${shift_months} AS bigint))`;

/** SQL that is true of a day in one of the spans. */
export const withinSql = (day: string, spans: readonly DaySpan[]): string =>
  `(${spans.map(({ from, to }) => `${day} BETWEEN DATE '${from}' AND DATE '${to}'`).join(' OR ')})`;

/** The periods that begin on one of the days, those that follow one another as one span. */
export function spansOf(periods: readonly DaySpan[], isAsked: (start: string) => boolean): DaySpan[] {
  const spans: DaySpan[] = [];
  let isOpen = false;
  for (const { from, to } of periods) {
    const last = spans.at(-1);
    if (!isAsked(from)) isOpen = false;
    else if (isOpen && last !== undefined) spans[spans.length - 1] = { from: last.from, to };
    else {
      spans.push({ from, to });
      isOpen = true;
    }
  }
  return spans;
}

const DAY_LENGTH = 'yyyy-mm-dd'.length;

/** SQL of the `__cut` of a row that is sliced by periods too: the period's first day stands before the cut's values. */
export const slicedCut = (period: string, cut: string): string => `CAST(${period} AS varchar) || ${cut}`;

/** The first day of the period that the cut of a slice begins with. */
export const periodOf = (cut: string): string => cut.slice(0, DAY_LENGTH);

type Values = Readonly<Record<string, MetricValue>>;

const points = (period_start: string, cut: string, values: Values): SeriesPoint[] =>
  Object.entries(values).map(([metric, { censored: _, ...value }]) => ({ period_start, cut, metric, ...value }));

/** The points of metrics that were found per period: `cut` of each group as the relations of `perPeriod` give it. */
export const pointsPerPeriod = (groups: readonly { readonly cut: string; readonly values: Values }[]): SeriesPoint[] =>
  groups.flatMap(({ cut, values }) => points(periodOf(cut), cut.slice(DAY_LENGTH), values));

/** The points of rows that say their own `period_start`, for days that are not their table's; `values` is asked once a period and cut. */
export const pointsOfRows = (rows: readonly Row[], values: (rows: readonly Row[]) => Values): SeriesPoint[] =>
  [...groupedBy(rows, (row) => `${row.period_start}${row.__cut}`).values()].flatMap((own) =>
    points(String(own[0]!.period_start), String(own[0]!.__cut), values(own)),
  );

import type { Grain, MetricMeta } from './columns/metric.js';
import type { Message } from './message.js';
import type { Cell, Check, Frame, Period, Result, SmallTable, Warning } from './result.js';

/** How a metric's limits were found: XmR of values or of their logarithms, share (p), rate or count (u); primed where overdispersed. */
export type ControlKind = 'xmr' | 'log xmr' | 'p' | "p'" | 'u' | "u'";

/**
 * Where the judged period stands. limit: beyond a control limit · run: end of an unusual run · few: too few data to judge · days_off: a fall
 * that the days off of the period account for.
 */
export type Verdict = 'limit' | 'run' | 'calm' | 'few' | 'days_off';

/** Whether something was found of the period, be it that all is as usual. */
export const wasJudged = ({ verdict }: { readonly verdict: Verdict }): boolean =>
  verdict !== 'few' && verdict !== 'days_off';

export interface TrendPoint {
  readonly period: string;
  readonly from: string;
  readonly complete: boolean;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly signal: boolean;
  /** What it was a year before, of the last six weeks or twelve months; null where the data do not tell. Reports kept by earlier versions have none. */
  readonly year_ago?: number | null;
}

/** A month beside the weeks of a trend, and what it was a year before; null where the data do not tell of all of it. */
export interface MonthPoint extends Pick<TrendPoint, 'period' | 'value'> {
  readonly year_ago: number | null;
}

/** One metric over time with the limits that its own past sets. */
export interface Trend extends Pick<MetricMeta, 'kind' | 'unit' | 'decimals' | 'better'> {
  readonly analysis: string;
  readonly metric: string;
  readonly control: ControlKind | null;
  /** Periods that set centre and limits; the judged one is not among them. */
  readonly baseline: {
    readonly from: string;
    readonly to: string;
    readonly n: number;
    readonly frozen: boolean;
  } | null;
  readonly centre: number | null;
  /** Periods of the baseline that were signals themselves, and say nothing of what is usual. Reports kept by earlier versions have none. */
  readonly unusual?: readonly string[];
  /** What it is meant to be; absent where nothing says. */
  readonly plan?: number;
  readonly sigma_z: number | null;
  /** Points in a row on one side of the centre, up to the judged period, and how many there may be. */
  readonly run: number;
  readonly run_limit: number | null;
  /** The period in which the signal began; null where there is none. Reports kept by earlier versions have none. */
  readonly since?: string | null;
  readonly verdict: Verdict;
  /** Distance from the centre in units of half the limits' distance: over 1 is beyond. */
  readonly severity: number | null;
  readonly value: number | null;
  readonly previous: number | null;
  readonly change: number | null;
  readonly year_ago: number | null;
  readonly change_year: number | null;
  readonly points: readonly TrendPoint[];
  /** The twelve last months that are over, of what a weekly report draws. Reports kept by earlier versions have none. */
  readonly months?: readonly MonthPoint[];
}

export interface Contribution {
  /** Value of the attribute; null where the data have none. */
  readonly value: string | null;
  readonly name: string | null;
  readonly usual: number;
  readonly now: number;
  /** Part of the whole change; parts of all values sum to it. */
  readonly change: number;
  readonly share: number | null;
}

export interface Reason {
  readonly attribute: string;
  readonly total_change: number;
  readonly parts: readonly Contribution[];
  /** What all values not listed add. */
  readonly rest: number;
}

/** What a stake rests on: what one is usually worth, or what the customers behind the rows bought in the year to the end of the period. */
export type Worth =
  | { readonly each: number }
  | { readonly customers: number; readonly bought: number; readonly since: string; readonly until: string };

/** One thing that changed and matters. */
export interface ReportLine extends Pick<MetricMeta, 'kind' | 'unit' | 'decimals' | 'better'> {
  readonly analysis: string;
  readonly metric: string;
  readonly verdict: 'limit' | 'run';
  readonly value: number;
  readonly centre: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly run: number;
  readonly previous: number | null;
  readonly change: number | null;
  readonly year_ago: number | null;
  readonly change_year: number | null;
  /** False where the change is for the worse; null where neither direction is better. */
  readonly good: boolean | null;
  readonly severity: number;
  /** What is above or below the usual, in money; null where it cannot be said. Of customers it is their business, and no loss. */
  readonly stake: number | null;
  /** What the stake of a count rests on; null where it is no count or nothing stands behind it. Reports kept by earlier versions have none. */
  readonly worth?: Worth | null;
  readonly reason: Reason | null;
  /** The period in which it began; null where that is not known. Reports kept by earlier versions have none. */
  readonly since?: string | null;
  /** Metrics of the same analysis that say the same. */
  readonly also: readonly string[];
  /** Metrics of other analyses that went the same way for the same reason. */
  readonly beside?: readonly { readonly analysis: string; readonly metric: string }[];
  readonly owner: string;
  /** Shows the rows behind it. */
  readonly command: string;
}

export interface ToDate extends Pick<MetricMeta, 'kind' | 'unit' | 'decimals' | 'better'> {
  readonly metric: string;
  readonly period: string;
  readonly value: Cell;
  readonly year_ago: Cell;
  readonly change: number | null;
}

export interface ReportSection {
  readonly analysis: string;
  /** Null where the analysis could not answer; `problem` says why. */
  readonly result: Result | null;
  readonly problem: string | null;
  /** What `problem` says, in every language; reports kept by earlier versions have none. */
  readonly told?: Message;
  readonly trends: readonly Trend[];
  readonly to_date: readonly ToDate[];
}

/** What became of the change in revenue: two decompositions, each summing to it exactly. */
export interface RevenueChange {
  readonly period: Period;
  /** The same period a year before where the data tell of it, else the one before. */
  readonly compare: Period;
  /** Whether customers and orders are those of each channel, added up. Reports kept by earlier versions do not say. */
  readonly channels?: boolean;
  readonly tree: SmallTable;
  readonly mix: SmallTable | null;
}

export interface Freshness {
  readonly table: string;
  readonly last: string;
  /** Days from the table's last day to as-of. */
  readonly days: number;
}

export interface Restatement {
  readonly analysis: string;
  readonly metric: string;
  readonly period: string;
  readonly before: number | null;
  readonly now: number | null;
}

export interface Quality {
  readonly freshness: readonly Freshness[];
  readonly excluded: readonly { readonly analysis: string; readonly used: number; readonly excluded: number }[];
  readonly not_ready: readonly { readonly analysis: string; readonly missing: readonly string[] }[];
  /** Analyses that mean nothing for periods as short, made under `--full`. Reports kept by earlier versions do not say. */
  readonly left_out?: readonly string[];
  /** Values of earlier periods that were otherwise in the report compared with; null where there was none. */
  readonly restated: readonly Restatement[] | null;
}

/** A figure of the first page: a value with its past. Of a metric without a trend the value is as of the report's day. */
export interface KeyFigure extends Pick<MetricMeta, 'kind' | 'unit' | 'decimals' | 'better'> {
  readonly analysis: string;
  readonly metric: string;
  readonly value: Cell;
  readonly previous: number | null;
  readonly change: number | null;
  readonly year_ago: number | null;
  readonly change_year: number | null;
  readonly plan: number | null;
  /** `few` also where the data do not tell of the period. */
  readonly verdict: Verdict;
  readonly good: boolean | null;
  /** The last periods with what is usual, the reported one last; empty where the metric has no trend. */
  readonly points: readonly Pick<TrendPoint, 'period' | 'value' | 'low' | 'high'>[];
  /** The table that ends before the period: what hangs on it is not judged. */
  readonly stale: string | null;
}

/** A table whose data end before the period begins. */
export interface StaleTable extends Freshness {
  /** Analyses that say nothing of the period for want of it. */
  readonly analyses: readonly string[];
}

/** Everything a weekly report says: renderers need nothing else, and it is kept as JSON. */
export interface Report {
  readonly schema: string;
  readonly tool: { readonly version: string };
  readonly frame: Frame;
  readonly params: {
    readonly grain: Grain;
    readonly baseline: number;
    readonly frozen: string | null;
    readonly materiality: number;
    readonly split: { readonly attribute: string; readonly value: string } | null;
    /** Whether the year before is aligned by Spring Festival. */
    readonly festival: { readonly this_year: string; readonly year_ago: string } | null;
    /** Months of whole weeks, with the weeks of the year before; `restated` where a 53rd week lies between. */
    readonly calendar?: { readonly pattern: string; readonly year_ago: Period; readonly restated: boolean } | null;
    readonly holidays: readonly string[];
    /** True where no calendar is loaded, and `holidays` are those of China. */
    readonly holidays_assumed?: boolean;
  };
  /** What the first page shows before all else. Reports kept by earlier versions have none. */
  readonly key_figures?: readonly KeyFigure[];
  readonly stale?: readonly StaleTable[];
  /** At most five; empty in a calm period. */
  /** What fell for want of the period's days and is not judged, of what such a period tells. Reports kept by earlier versions have none. */
  readonly days_off?: readonly Pick<Trend, 'analysis' | 'metric'>[];
  readonly lines: readonly ReportLine[];
  /** Signals beyond the five. */
  readonly more: number;
  /** Metrics that were judged. */
  readonly judged: number;
  readonly checks: readonly Check[];
  readonly warnings: readonly Warning[];
  readonly quality: Quality;
  readonly revenue: RevenueChange | null;
  readonly sections: readonly ReportSection[];
}

export const REPORT_SCHEMA = 'crm-analyze/report@1';

import type { Grain } from '../core/columns/metric.js';
import type { Report } from '../core/report.js';
import type { Weekday } from '../core/result.js';
import type { WeekCalendar } from '../core/time/calendar.js';

/** One section as the config asks for it. */
export interface SectionRequest {
  readonly analysis: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Period of the tables; trends are always per report period. */
  readonly period?: string;
  readonly by?: readonly string[];
}

/** A weekly (monthly, …) report as a user or program asks for it. Nothing here comes from a clock. */
export interface ReportRequest {
  /** `week` unless told: length of the period reported and of a step in trends. */
  readonly grain?: Grain;
  /** A period of that length, as `--period`; the last complete one where absent. */
  readonly period?: string;
  /** `latest` or an ISO date. */
  readonly asOf?: string;
  readonly weekStart?: Weekday;
  /** Months of whole weeks instead of civil ones; the year as the NRF has it, unless `weekStart` and `fiscalYearStart` say. */
  readonly calendar?: WeekCalendar['pattern'];
  readonly fiscalYearStart?: number;
  readonly where?: readonly string[];
  /** In this order; every analysis that is ready, in the manifest's order, where absent. */
  readonly sections?: readonly SectionRequest[];
  /** Periods that set limits; rolling, unless `frozen` names the last one of them. */
  readonly baseline?: number;
  readonly frozen?: string;
  /** Least relative change from the usual that matters; 0.05 unless told. */
  readonly materiality?: number;
  /** Key figures of the first page, as `analysis.metric`, in this order; those that the analyses name where absent. */
  readonly headline?: readonly string[];
  /** What metrics are meant to be, by `analysis.metric`, in the metric's own unit and for one period. */
  readonly plan?: Readonly<Record<string, number>>;
  /** Share of customers whom the list of actions leaves out, so that what it brings can be told; 0 unless told. */
  readonly holdout?: number;
  /** Attributes tried as reasons; those of the model that can be reached where absent. */
  readonly reasons?: readonly string[];
  /** Who acts: by `analysis.metric`, analysis or group. */
  readonly owners?: Readonly<Record<string, string>>;
  /** `analysis.metric<0.8`, `any_signal`. */
  readonly failOn?: readonly string[];
  readonly warnOn?: readonly string[];
  /** What a check does where there is nothing to compare: it is met unless `ok`. */
  readonly missing?: 'met' | 'ok';
  /** Whether month, quarter and year to date are shown against the same days a year before; true unless told. */
  readonly toDate?: boolean;
  /** The report of the period before, for what has been restated since. */
  readonly previous?: Report;
  /** Whether tables behind the page are made too, with what tests an answer on the past; false where absent. */
  readonly full?: boolean;
  /** One owner's report: `rep_id` = `R03`. */
  readonly split?: { readonly attribute: string; readonly value: string };
}

/** Periods of each length that set limits. */
export const BASELINES: Readonly<Record<Grain, number>> = { day: 28, week: 26, month: 24, quarter: 12, year: 12 };
/** Periods up to the same one of the year before; Spring Festival moves a week by up to two. */
export const PER_YEAR: Readonly<Record<Grain, number>> = { day: 366, week: 55, month: 12, quarter: 4, year: 1 };
/** Last periods that a picture shows with their year before; of other grains it shows what is judged. */
export const SHOWN: Readonly<Record<Grain, number>> = { day: 1, week: 6, month: 12, quarter: 1, year: 1 };
export const MATERIALITY = 0.05;
/** Sentences on the first page. */
export const MOST_LINES = 5;
/** Signals whose reasons are looked for: several may turn out to be one. */
export const MOST_REASONS = 7;

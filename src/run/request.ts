import type { Grain } from '../core/analysis.js';
import type { Weekday } from '../core/result.js';
import type { SavedAnswer } from '../core/saved-answer.js';

/** One run of an analysis, as a user or program asks for it. Nothing here comes from a clock: the caller resolves `today`. */
export interface AnalyzeRequest {
  /** Analysis id. */
  readonly analysis: string;
  /** By snake_case name; texts are read as the option's type. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** `latest` (default: the last day of the data) or an ISO date. */
  readonly asOf?: string;
  /** `2025-Q1`, `2025-03`, `last-12m`, `ytd`, `prev-month`, `all`, …; the analysis' own default where absent. */
  readonly period?: string;
  /** Inclusive ISO dates, instead of `period`. */
  readonly since?: string;
  readonly until?: string;
  readonly compare?: 'prev' | 'yoy' | 'none';
  readonly grain?: Grain;
  readonly by?: readonly string[];
  /** Most groups of a cut; the values with fewest rows beyond it are one group, which a warning says. 200 unless told. */
  readonly groups?: number;
  /** Where there are more: one group of the others (default), or UserError E_BY_VALUES. */
  readonly beyondGroups?: 'others' | 'refuse';
  /** Computed attributes are taken as of the period's start unless `end`. */
  readonly byAt?: 'start' | 'end';
  readonly where?: readonly string[];
  /** Whether `where` may name values that no row has: of one filter for many tables some know none. */
  readonly anyValue?: boolean;
  readonly weekStart?: Weekday;
  /** 1..12; the month in which the fiscal year begins. */
  readonly fiscalYearStart?: number;
  readonly includePartial?: boolean;
  /** Earlier answers that options name, read by whoever may open files. */
  readonly saved?: readonly SavedAnswer[];
  /** Tables the caller will read; all where absent. */
  readonly tables?: readonly string[];
  readonly failOn?: readonly string[];
  readonly warnOn?: readonly string[];
  /** What a check does where there is nothing to compare: it is met unless `ok`. */
  readonly missing?: 'met' | 'ok';
}

import { GRAINS, type Grain } from '../core/columns/metric.js';
import { closest, UserError } from '../core/errors.js';
import type { Weekday } from '../core/result.js';
import type { SavedAnswer } from '../core/saved-answer.js';
import { WEEKDAYS } from '../core/time/period-days.js';
import { CORE } from '../core/words.js';
import { RUN } from './words.js';

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
  /** Whether columns of theirs that only answers tested on the past can fill are filled; `false` leaves them empty. */
  readonly deep?: boolean;
  readonly failOn?: readonly string[];
  readonly warnOn?: readonly string[];
  /** What a check does where there is nothing to compare: it is met unless `ok`. */
  readonly missing?: 'met' | 'ok';
}

/** What a value is where it is no choice among words. */
interface Kind {
  readonly what: string;
  is(value: unknown): boolean;
}

const TEXT: Kind = { what: '"text"', is: (value) => typeof value === 'string' };
const FLAG: Kind = { what: 'true, false', is: (value) => typeof value === 'boolean' };
const WHOLE: Kind = { what: '1, 2, 3, …', is: (value) => Number.isInteger(value) && (value as number) > 0 };
const OBJECT: Kind = { what: '{ … }', is: (value) => typeof value === 'object' && !Array.isArray(value) };
const LIST: Kind = { what: '[ … ]', is: Array.isArray };
const TEXTS: Kind = {
  what: '["text", …]',
  is: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
};

const TAKES: Readonly<Record<keyof Omit<AnalyzeRequest, 'analysis'>, Kind | readonly string[]>> = {
  options: OBJECT,
  asOf: TEXT,
  period: TEXT,
  since: TEXT,
  until: TEXT,
  compare: ['prev', 'yoy', 'none'],
  grain: GRAINS,
  by: TEXTS,
  groups: WHOLE,
  beyondGroups: ['others', 'refuse'],
  byAt: ['start', 'end'],
  where: TEXTS,
  anyValue: FLAG,
  weekStart: WEEKDAYS,
  fiscalYearStart: WHOLE,
  includePartial: FLAG,
  saved: LIST,
  tables: TEXTS,
  deep: FLAG,
  failOn: TEXTS,
  warnOn: TEXTS,
  missing: ['met', 'ok'],
};

/** Throws UserError E_OPTION (usage) for what a program asks and no run understands: what is passed over would answer another question. */
export function refuseNotUnderstood(analysis: string, request: Readonly<Record<string, unknown>>): void {
  const takes: Readonly<Record<string, Kind | readonly string[]>> = TAKES;
  for (const [key, value] of Object.entries(request)) {
    const taken = Object.hasOwn(takes, key) ? takes[key] : undefined;
    if (taken === undefined) {
      const near = closest(key, Object.keys(takes));
      throw new UserError('E_OPTION', 'usage', CORE.has_no_option({ analysis, option: key }), {
        hint:
          near === undefined
            ? RUN.request_takes({ key: analysis, what: Object.keys(takes) })
            : CORE.did_you_mean({ near }),
      });
    }
    if (value === undefined) continue;
    const isTaken = 'is' in taken ? taken.is(value) : taken.some((one) => one === value);
    if (!isTaken) throw notTaken(key, value, 'is' in taken ? taken.what : taken);
  }
}

const notTaken = (key: string, value: unknown, what: string | readonly string[]): UserError =>
  new UserError('E_OPTION', 'usage', RUN.request_does_not_take({ key, value: String(value) }), {
    hint: RUN.request_takes({ key, what }),
  });

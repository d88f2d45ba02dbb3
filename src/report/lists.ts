import type { ManifestEntry } from '../core/manifest.js';
import { isLong, type Row } from '../core/result.js';
import type { SavedAnswer } from '../core/saved-answer.js';
import { daysBetween } from '../core/time/period.js';
import { shareIn } from './config.js';
import type { SectionRequest } from './request.js';
import { isOfOwner, reportedAsOf, type Scope } from './scope.js';

/** The analysis whose long tables are what people work from. */
const OF_PEOPLE = 'actions';
/** The most that `actions --window` takes, days. */
const LONGEST_WINDOW = 365;
/** Rows of an owner that the first page may show. */
const FIRST = 6;
/** How the report before is named among the lists that are reviewed. */
const BEFORE = 'the report before';

export interface ListAsked {
  readonly options: Readonly<Record<string, unknown>>;
  readonly saved: readonly SavedAnswer[];
  /** Long tables to be kept, each whole or the rows that begin an owner's. */
  readonly tables: readonly string[];
  readonly keeps: (row: Row) => boolean;
}

/**
 * How the lists of actions are made for a report; null for every other analysis. With customers held out the lists are kept whole, so
 * that the next report can say what they brought; what those of the report before brought is looked at up to this one.
 */
export function listsOf(scope: Scope, { id }: ManifestEntry, section: SectionRequest): ListAsked | null {
  if (id !== OF_PEOPLE) return null;
  const { holdout = 0, split } = scope.request;
  const options = { ...(holdout > 0 ? { holdout } : {}), ...section.options };
  const isTrial = shareIn(options.holdout ?? 0) > 0;
  const before = listBefore(scope.request);
  const days = before === null ? 0 : daysBetween(before.as_of, reportedAsOf(scope));
  const isReviewed = before !== null && days > 0 && days <= LONGEST_WINDOW;
  return {
    options: isReviewed ? { window: days, review: [BEFORE], ...options } : options,
    saved: isReviewed ? [before] : [],
    tables: isTrial ? ['actions', 'held_out'] : ['actions'],
    keeps: isTrial || split !== undefined ? () => true : ({ place }) => Number(place) <= FIRST,
  };
}

/** The lists of an earlier report, where customers were held out of them and bear their own ids. */
function listBefore({ previous: report, split }: Scope['request']): SavedAnswer | null {
  if (report === undefined || !isOfOwner(report, split)) return null;
  const result = report.sections.find(({ analysis }) => analysis === OF_PEOPLE)?.result ?? null;
  if (result === null || report.frame.masked !== undefined) return null;
  const { actions, held_out } = result.tables;
  if (actions === undefined || held_out === undefined || isLong(actions) || isLong(held_out)) return null;
  return {
    file: BEFORE,
    schema: result.schema,
    as_of: result.frame.as_of,
    params: result.params,
    tables: { actions: actions.rows, held_out: held_out.rows },
  };
}

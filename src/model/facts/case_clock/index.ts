import type { Relation, Sql } from '../../../core/analysis.js';
import { textOf } from '../../../core/cell.js';
import text from './fact.sql';
import historyBeganText from './history-began.sql';
import pausesText from './pauses.sql';

/** How the cases of the days stand: whole, or by the periods of a grain. */
export interface CaseSlices {
  /** Empty for the whole. */
  readonly grain: string;
  /** Whether what is open or handed over is so on the last day of its own period, not on as-of. */
  readonly as_stood: boolean;
}

/** Not by periods. */
export const WHOLE: CaseSlices = { grain: '', as_stood: false };

export interface CaseDays {
  readonly since: string;
  readonly until: string;
  /** What came after this day is not known yet. */
  readonly asOf: string;
  /** Whether the data have anything that would tell of a case that it ended; else a case is neither open nor solved. */
  readonly tells: boolean;
}

/** Columns of `tickets` of which one tells that a case has ended. */
export const ENDINGS = ['resolved_at', 'closed_at', 'state'] as const;

/**
 * The clock of every case opened in the days, under the filter and with `__cut`, as it was known on as-of: `opened_at`,
 * `first_response_at`, `resolved_at`, `is_open` (null: not known), `is_backwards` (ended before it began), who held it and who answered first, the `priority` at opening, `handovers`. One
 * relation for all analyses of cases, so that their medians agree.
 */
export async function caseClock(sql: Sql, { since, until, asOf, tells }: CaseDays, slices = WHOLE): Promise<Relation> {
  const [history] = await sql.rows(historyBeganText);
  return sql.relation(text, { since, until, ...slices, tells, as_of: asOf, history_from: textOf(history?.began_on) });
}

/** `paused`, `until` in seconds since 1970 UTC for each time in which a case of `ticket` waited for somebody else; open without `until`. */
export const casePauses = (sql: Sql, ticket: Relation, asOf: string): Promise<Relation> =>
  sql.relation(pausesText, { as_of: asOf }, { ticket });

import type { Relation, Sql } from '../../../core/analysis.js';
import { numberOf, textOf } from '../../../core/cell.js';
import type { Span } from '../../time/business-time.js';
import changesText from './changes.sql';
import text from './fact.sql';
import followUpsText from './follow-ups.sql';
import historyBeganText from './history-began.sql';
import pausesText from './pauses.sql';
import { PerCase } from './per-case.js';
import seenText from './seen.sql';

export { type Noted, nothingNoted, PerCase } from './per-case.js';

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
  /** The data that are there, as a run knows it. */
  has(table: string, column?: string): boolean;
}

/** Columns of `tickets` that tell when a case has ended; without them its changes of status do. */
const ENDINGS = ['resolved_at', 'closed_at'] as const;

/** The first day of which the history of cases tells; null where there is none. */
export async function historyBegan(sql: Sql): Promise<string | null> {
  const [row] = await sql.rows(historyBeganText);
  return textOf(row?.began_on);
}

/**
 * The clock of every case opened in the days, under the filter and with `__cut`, as it was known on as-of: `opened_at`,
 * `first_response_at`, `resolved_at`, `is_open` (null: not known), `is_backwards` (ended before it began), `is_unserved` (abandoned, missed), `is_contradicted` (open by its status, ended by a time), who held it and who answered first, the
 * `priority` and `schedule_id` at opening, `handovers`; where periods stand as on their last day, that day (`stood_on`) and the last moment known on it (`seen_at`). One
 * relation for all analyses of cases, so that their medians agree.
 */
export async function caseClock(sql: Sql, { since, until, asOf, has }: CaseDays, slices = WHOLE): Promise<Relation> {
  const dated = ENDINGS.some((column) => has('tickets', column));
  // Where nothing could tell of a case that it has ended, it is neither open nor solved.
  const tells = dated || has('tickets', 'state');
  return sql.relation(text, {
    since,
    until,
    ...slices,
    dated,
    tells,
    as_of: asOf,
    history_from: await historyBegan(sql),
  });
}

/** Why a case does not run: it waits for its customer, for somebody else, or is solved till it is opened again. */
export type Reason = 'pending' | 'hold' | 'solved';

export interface Pause extends Span {
  readonly reason: Reason;
}

/** What happened to a case after it was opened: of its priority and schedule, each change and when, ascending. */
export interface Change {
  readonly field: string;
  /** Seconds since 1970 UTC. */
  readonly from: number;
  readonly to: string | null;
}

/** The times in which each case of `ticket` did not run; one that lasts still has no end but the largest number. */
export const casePauses = async (sql: Sql, ticket: Relation, asOf: string): Promise<PerCase<Pause>> =>
  new PerCase(await sql.relation(pausesText, { as_of: asOf }, { ticket }), (cell) => ({
    from: Number(cell('paused')),
    to: numberOf(cell('until')) ?? Number.MAX_SAFE_INTEGER,
    reason: String(cell('reason')) as Reason,
  }));

/** Changes of the priority and schedule of each case of `ticket`. */
export const caseChanges = async (sql: Sql, ticket: Relation, asOf: string): Promise<PerCase<Change>> =>
  new PerCase(await sql.relation(changesText, { as_of: asOf }, { ticket }), (cell) => ({
    field: String(cell('field')),
    from: Number(cell('changed')),
    to: textOf(cell('to_value')),
  }));

/** `cases` by `__cut` and `ticket_id`: how many others their customer opened within `window` seconds after the solution. */
export const followUps = (sql: Sql, ticket: Relation, asOf: string, window: number): Promise<Relation> =>
  sql.relation(followUpsText, { as_of: asOf, window }, { ticket });

/** The last moment that the cases tell of up to as-of, in seconds since 1970: up to it a case that is open has waited. */
export async function lastSeen(sql: Sql, asOf: string): Promise<number> {
  const [seen] = await sql.rows(seenText, { as_of: asOf });
  return Math.max(0, ...[seen?.opened, seen?.answered, seen?.resolved].map((cell) => Number(cell ?? 0)));
}

import type { Row } from '../../../core/result.js';
import { addDays } from '../../../core/time/period.js';
import type { Context } from '../basis/context.js';
import invitationsSql from './invitations.sql';

/** Days after which an invitation without answer counts as unanswered for good. */
const PENDING_DAYS = 14;

/** Invitations sent in the period, by cut; `asStood` asks those answered by the end of their own period of the grain. */
export async function invitations(
  { sql, frame }: Pick<Context, 'sql' | 'frame'>,
  grain = '',
  asStood = false,
): Promise<Map<string, Row>> {
  const rows = await sql.rows(invitationsSql, {
    since: frame.period.from,
    until: frame.period.to,
    as_of: frame.as_of,
    open_since: addDays(frame.as_of, -PENDING_DAYS),
    grain,
    as_stood: asStood,
  });
  return new Map(rows.map((row) => [String(row.__cut), row]));
}

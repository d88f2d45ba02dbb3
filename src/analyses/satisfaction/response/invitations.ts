import type { Relation } from '../../../core/analysis.js';
import type { Row } from '../../../core/result.js';
import { addDays } from '../../../core/time/period.js';
import { type Context, withoutTiers } from '../basis/context.js';
import invitationsSql from './invitations.sql';

/** Days after which an invitation without answer counts as unanswered for good. */
const PENDING_DAYS = 14;

interface Asked {
  readonly grain?: string;
  readonly asStood?: boolean;
}

const boundsOf = ({ frame }: Pick<Context, 'frame'>, { grain = '', asStood = false }: Asked) => ({
  since: frame.period.from,
  until: frame.period.to,
  as_of: frame.as_of,
  open_since: addDays(frame.as_of, -PENDING_DAYS),
  grain,
  as_stood: asStood,
});

/** Invitations sent in the period, by cut; `asStood` asks those answered by the end of their own period of the grain. */
export async function invitations(
  context: Pick<Context, 'sql' | 'frame'>,
  asked: Asked = {},
): Promise<Map<string, Row>> {
  const rows = await withoutTiers(context.sql).rows(invitationsSql, boundsOf(context, asked));
  return new Map(rows.map((row) => [String(row.__cut), row]));
}

/** The same by cut and tier of the customer asked. */
export const invitationsOfTiers = (context: Pick<Context, 'sql' | 'frame'>, stratum: Relation): Promise<Row[]> =>
  context.sql.rows(invitationsSql, boundsOf(context, {}), { stratum });

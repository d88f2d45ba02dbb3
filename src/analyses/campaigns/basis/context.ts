import type { Relation, RunContext } from '../../../core/analysis.js';
import type { Cell } from '../../../core/result.js';
import { addDays, earlier } from '../../../core/time/period-days.js';
import type declaration from '../index.js';
import campaignSql from './campaign.sql';
import memberSql from './member.sql';
import outcomeSql from './outcome.sql';
import overlapSql from './overlap.sql';
import valuedSql from './valued.sql';

export type Context = RunContext<typeof declaration>;

/** What customers bought in so many days before foretells what they buy: the covariate, and what arms must be alike in. */
export const BEFORE_DAYS = 91;
/** Fewer in an arm bear no difference. */
export const LEAST = 10;

/** A campaign, and what of its days the orders tell of. */
export interface Campaign {
  readonly id: string;
  readonly name: string;
  readonly channel: string | null;
  readonly startsOn: string;
  /** Planned, of the campaign itself. */
  readonly cost: Cell;
  /** Planned share of the treated, 0..1. */
  readonly plannedShare: number | null;
  /** Whether orders cover the days before, its own days, and as many after them. */
  readonly isBeforeKnown: boolean;
  readonly isOver: boolean;
  readonly isAfterOver: boolean;
}

export interface Ground {
  readonly campaigns: readonly Campaign[];
  readonly campaign: Relation;
  readonly member: Relation;
  readonly valued: Relation;
}

const CAMPAIGNS = 'SELECT * FROM campaign ORDER BY campaign_id';

/** Days on which campaigns begin: most periods have none, and nothing need be asked of them. */
export async function startsOf({ sql }: Context, days: { since: string; until: string }): Promise<string[]> {
  const campaign = await sql.whole.relation(campaignSql, days);
  return (await sql.rows(CAMPAIGNS, {}, { campaign })).map(({ starts_on }) => String(starts_on));
}

/** What is not known of the row stays out of the answer. */
export async function groundOf(context: Context, days: { since: string; until: string }): Promise<Ground> {
  const { sql, frame, options } = context;
  const seen = { window: options.window, as_of: frame.as_of };
  const known = await membersOf(context, days);
  const { member } = known;
  const outcome = await sql.whole.relation(outcomeSql, seen, { member });
  const overlap = await sql.whole.relation(overlapSql, { window: options.window }, { member });
  const valued = await sql.whole.relation(valuedSql, {}, { member, outcome, overlap });
  return { ...known, valued };
}

/** The campaigns that began in the days, and who is in them. */
export async function membersOf(
  context: Context,
  days: { since: string; until: string },
): Promise<Omit<Ground, 'valued'>> {
  const { sql, frame, options } = context;
  const campaign = await sql.whole.relation(campaignSql, days);
  const campaigns: Campaign[] = [];
  for (const row of await sql.rows(CAMPAIGNS, {}, { campaign })) {
    const startsOn = String(row.starts_on);
    const isHeld = async (from: number, to: number) => {
      const asked = { from: addDays(startsOn, from), to: addDays(startsOn, to) };
      if (asked.to > frame.as_of) return false;
      const held = await context.held(asked, 'orders');
      return held !== null && held.from === asked.from && held.to === asked.to;
    };
    campaigns.push({
      id: String(row.campaign_id),
      name: String(row.name ?? row.campaign_id),
      channel: row.channel === null ? null : String(row.channel),
      startsOn,
      cost: row.cost ?? null,
      plannedShare: row.treatment_share === null ? null : Number(row.treatment_share),
      isBeforeKnown: await isHeld(-BEFORE_DAYS, -1),
      isOver: await isHeld(0, options.window - 1),
      isAfterOver: await isHeld(options.window, 2 * options.window - 1),
    });
  }
  return { campaigns, campaign, member: await sql.relation(memberSql, {}, { campaign }) };
}

/** Days in which a campaign must begin to be in the answer. */
export const daysOf = ({ frame }: Pick<Context, 'frame'>) => ({
  since: frame.period.from,
  until: earlier(frame.period.to, frame.as_of),
});

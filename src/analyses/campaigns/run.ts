import type { Run } from '../../core/analysis.js';
import { groupedBy } from '../../core/grouped.js';
import { once } from '../../core/once.js';
import { armRow } from './arms/rows.js';
import { othersOf } from './balance/others.js';
import { balanceRows } from './balance/rows.js';
import { type Context, daysOf, type Ground, groundOf } from './basis/context.js';
import { Arm, type Arms, armsOf } from './basis/sums.js';
import { warnOf } from './basis/warnings.js';
import { tierRows } from './by_tier/rows.js';
import { type Judged, judgedOf } from './campaigns/judged.js';
import { valuesOf } from './campaigns/metrics.js';
import { attributedOf, isOfCampaigns, keyOf, spendOf } from './campaigns/money.js';
import { campaignRow } from './campaigns/rows.js';
import { channelRows } from './channels/rows.js';
import type declaration from './index.js';
import membersSql from './members/members.sql';

export { headline } from './headline.js';
export { series } from './series.js';

/** Campaigns without members belong to the whole and to what is asked of campaigns themselves. */
function withEmpty(context: Context, { campaigns }: Ground, arms: readonly Arms[]): Arms[] {
  if (context.frame.by.length > 0 || !isOfCampaigns(context)) return [...arms];
  const there = new Set(arms.map(({ campaign }) => campaign));
  const none = new Arm([]);
  const empty = context.frame.where.length > 0 ? [] : campaigns.filter(({ id }) => !there.has(id));
  return [...arms, ...empty.map(({ id }) => ({ cut: '', campaign: id, treated: none, control: none }))];
}

/** Every campaign of the days, cut by cut, in the order in which they began. */
export async function judgedCampaigns(context: Context, ground: Ground): Promise<Judged[]> {
  const arms = withEmpty(context, ground, await armsOf(context.sql, { valued: ground.valued }));
  const spend = await spendOf(context, ground.campaigns);
  const attributed = await attributedOf(context, ground);
  const byId = new Map(ground.campaigns.map((campaign) => [campaign.id, campaign]));
  const known = arms.map((own) => ({
    arms: own,
    campaign: byId.get(own.campaign)!,
    spend: spend.get(own.campaign),
    attributed: attributed.get(keyOf(own.cut, own.campaign)),
  }));
  known.sort((a, b) => compare(a.campaign.startsOn, b.campaign.startsOn) || compare(a.campaign.id, b.campaign.id));
  const cuts = [...groupedBy(known, (one) => one.arms.cut)].sort(([a], [b]) => compare(a, b));
  return cuts.flatMap(([, own]) => judgedOf(context, own));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Which campaigns brought what would not have come, by their control arms, beside what is attributed to them. */
export const run: Run<typeof declaration> = async (context) => {
  const ground = await groundOf(context, daysOf(context));
  const judged = await judgedCampaigns(context, ground);
  const excluded = await warnOf(context, ground, judged, (one) => armRow(one).overlap_p);
  const cuts = groupedBy(judged, ({ cut }) => cut);
  const isWhole = context.frame.by.length === 0;
  const others = once(() => othersOf(context, ground));
  const each = <R extends object>(row: (one: Judged) => R) => judged.map((one) => ({ __cut: one.cut, ...row(one) }));
  return {
    metrics:
      cuts.size === 0 && isWhole
        ? [{ cut: '', values: valuesOf([]) }]
        : [...cuts].map(([cut, own]) => ({ cut, values: valuesOf(own) })),
    tables: {
      campaigns: () => each(campaignRow),
      arms: () => each(armRow),
      balance: async () => {
        const beside = await others();
        return judged.flatMap((one) =>
          balanceRows(one, beside.get(one.campaign.id)).map((row) => ({ __cut: one.cut, ...row })),
        );
      },
      by_tier: () => tierRows(context, ground, judged),
      channels: () => channelRows(judged),
      members: () => {
        const { campaign, member, valued } = ground;
        return context.sql.whole.relation(membersSql, {}, { campaign, member, valued });
      },
    },
    rows: { used: judged.reduce((sum, { treated, control }) => sum + treated.n + control.n, 0), excluded },
  };
};

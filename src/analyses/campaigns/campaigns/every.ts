import { groupedBy } from '../../../core/grouped.js';
import type { Context, Ground } from '../basis/context.js';
import { Arm, type Arms, armsOf } from '../basis/sums.js';
import { type Judged, judgedOf } from './judged.js';
import { attributedOf, isOfCampaigns, keyOf, spendOf } from './money.js';

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

/** Every campaign of the days with what was spent on it and is attributed to it, of everybody, whatever its members did. */
export async function bookedCampaigns(
  context: Context,
  ground: Omit<Ground, 'valued'>,
): Promise<Pick<Judged, 'cut' | 'spend' | 'attributed'>[]> {
  const spend = await spendOf(context, ground.campaigns);
  const attributed = await attributedOf(context, ground);
  return ground.campaigns.map(({ id }) => ({
    cut: '',
    spend: spend.get(id)?.amount ?? null,
    attributed: attributed.get(keyOf('', id)),
  }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

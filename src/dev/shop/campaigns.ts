import { iso } from './calendar.js';
import type { Customer } from './people.js';
import type { Order, Push } from './purchases.js';
import { type Random, random } from './random.js';
import { money, type Row, row } from './tables.js';
import { CAMPAIGN_DAYS, type Campaign, campaigns, FLATTERED_CAMPAIGN, WORKING_CAMPAIGN } from './world.js';

interface Member {
  customer: Customer;
  campaign: Campaign;
  arm: 'treatment' | 'control';
}

interface Plan {
  members: Member[];
  pushes: Map<string, Push[]>;
}

/** Sizes of the arms; a campaign without a control arm can only be believed or not. */
const ARMS: Record<string, readonly [number, number]> = { K1: [150, 50], K2: [300, 300], K3: [170, 110], K4: [400, 0] };

function audience(campaign: Campaign, customers: readonly Customer[], draw: Random): Customer[] {
  const alive = customers.filter((c) => c.start < campaign.starts - 20 && c.end > campaign.starts && c.reseller === '');
  if (campaign.id === FLATTERED_CAMPAIGN) {
    // The best: those who buy most often. Neighbours by rate are dealt to both arms, so that the arms are alike.
    return [...alive].sort((a, b) => b.rate - a.rate || a.index - b.index).slice(0, 280);
  }
  const young = campaign.id === 'K1' ? alive.filter((c) => c.start > campaign.starts - 400) : alive;
  return draw.shuffled(young.filter((c) => !c.business));
}

function deal(campaign: Campaign, customers: readonly Customer[]): Member[] {
  const draw = random(`arms of ${campaign.id}`, 2);
  const [treated, held] = ARMS[campaign.id]!;
  const chosen = audience(campaign, customers, draw).slice(0, treated + held);
  if (campaign.id !== FLATTERED_CAMPAIGN)
    return chosen.map((customer, i) => ({
      customer,
      campaign,
      arm: i < Math.round((chosen.length * treated) / (treated + held)) ? 'treatment' : 'control',
    }));
  // In every block of 28 neighbours 17 are called and 11 are not.
  const blocks = Array.from({ length: Math.ceil(chosen.length / 28) }, (_, b) =>
    draw.shuffled(chosen.slice(b * 28, b * 28 + 28)),
  );
  return blocks.flatMap((block) =>
    block.map((customer, i): Member => ({ customer, campaign, arm: i < 17 ? 'treatment' : 'control' })),
  );
}

/** Who is in which campaign and arm, and what being treated does to buying: only the working campaign does anything. */
export function planCampaigns(customers: readonly Customer[]): Plan {
  const members = campaigns.flatMap((c) => deal(c, customers));
  const pushes = new Map<string, Push[]>();
  for (const m of members) {
    if (m.arm === 'control') continue;
    const works = m.campaign.id === WORKING_CAMPAIGN;
    const push = { campaign: m.campaign.id, from: m.campaign.starts, factor: works ? 1.6 : 1, extra: works ? 0.08 : 0 };
    pushes.set(m.customer.id, [...(pushes.get(m.customer.id) ?? []), push]);
  }
  return { members, pushes };
}

/** Members with what they did within the days after the contact, both arms measured alike. */
export function memberRows(members: readonly Member[], orders: readonly Order[]): Row[] {
  const byCustomer = new Map<string, Order[]>();
  for (const o of orders) {
    if (o.status !== 'done') continue;
    byCustomer.set(o.customer.id, [...(byCustomer.get(o.customer.id) ?? []), o]);
  }
  const draw = random('responses');
  return members.map((m) => {
    const from = m.campaign.starts;
    const bought = (byCustomer.get(m.customer.id) ?? []).filter((o) => {
      const d = Math.floor(o.at / 1440);
      return o.returns === undefined && d > from && d <= from + CAMPAIGN_DAYS;
    });
    const revenue = bought.flatMap((o) => o.lines).reduce((sum, l) => sum + l.amount, 0);
    const treated = m.arm === 'treatment';
    const responded = treated && draw.chance(bought.length > 0 ? 0.6 : 0.08);
    return row('campaign_members', {
      campaign_id: m.campaign.id,
      customer_id: m.customer.id,
      contacted_on: treated ? iso(from) : '',
      arm: m.arm,
      responded_on: responded ? iso(from + draw.integer(0, 1)) : '',
      converted_on: bought.length > 0 ? iso(Math.floor(bought[0]!.at / 1440)) : '',
      revenue: bought.length > 0 ? money(revenue) : '',
    });
  });
}

export function campaignRows(): Row[] {
  return campaigns.map((c) =>
    row('campaigns', {
      campaign_id: c.id,
      name: c.name,
      channel: c.channel,
      starts_on: iso(c.starts),
      ends_on: iso(c.ends),
      cost: c.cost,
    }),
  );
}

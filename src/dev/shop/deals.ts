import { day, FIRST, instant, iso, LAST, stamp } from './calendar.js';
import { type Customer, repOn } from './people.js';
import { random } from './random.js';
import { LEFT_ON, LUCKY_REP, type Rep, reps } from './sellers.js';
import { money, type Row, row } from './tables.js';
import { products } from './world.js';

interface Deal {
  id: string;
  salesforce: boolean;
  rep: string;
  customer: Customer | undefined;
  product: string;
  created: number;
  /** Minute of the day of its entry, local; before 08:00 the UTC date is the day before. */
  minute: number;
  expected: number;
  closed: number | undefined;
  status: 'open' | 'won' | 'lost';
  stages: [string, number][];
  amount: number;
  source: string;
  competitor: string;
  reason: string;
}

const STAGES = ['lead', 'qualified', 'proposal', 'negotiation'];
const CHANCES: Record<string, number> = {
  lead: 0.1,
  qualified: 0.25,
  proposal: 0.5,
  negotiation: 0.75,
  won: 1,
  lost: 0,
};
const SOURCES = ['web', 'fair', 'cold call', 'referral'];
/** The rep whose deals are mostly referrals, which anybody wins more often. */
const FLATTERED_REP = 'R11';
const SALESFORCE_STAGES: Record<string, string> = {
  lead: 'Prospecting',
  qualified: 'Qualification',
  proposal: 'Proposal/Price Quote',
  negotiation: 'Negotiation/Review',
  won: 'Closed Won',
  lost: 'Closed Lost',
};

function makeDeal(rep: Rep, n: number, firms: readonly Customer[]): Omit<Deal, 'id'> {
  const draw = random(`deals of ${rep.id}`, n);
  const from = Math.max(FIRST, day(rep.hired) + 14);
  const to = rep.left === '' ? LAST - 3 : day(rep.left) - 20;
  const lucky = rep.id === LUCKY_REP;
  const created = lucky ? from + 20 + n * 45 : from + Math.floor((to - from) * draw.uniform());
  const source = SOURCES[draw.weighted(rep.id === FLATTERED_REP ? [14, 8, 8, 70] : [40, 20, 25, 15])]!;
  const won = lucky || draw.chance(rep.skill + (source === 'referral' ? 0.2 : -0.03));
  const cycle = Math.max(6, Math.round(draw.lognormal(won ? 38 : 52, 0.55)));
  const end = created + cycle;
  const steps = won ? 4 : 1 + draw.weighted([15, 30, 30, 25]);
  const reached = STAGES.slice(0, steps).map((s, i): [string, number] => [
    s,
    created + Math.floor((cycle * i) / steps),
  ]);
  const closed = end <= LAST ? end : undefined;
  const lostWhy = draw.pick(['price', 'price', 'price', 'timing', 'competitor', 'no budget', '']);
  const own = firms.filter((c) => c.rep === rep.id || (c.branch.code === rep.branch && rep.id >= LUCKY_REP));
  return {
    salesforce: rep.team === 'C',
    rep: repOn(rep.id, closed ?? LAST, LEFT_ON),
    customer: draw.chance(0.8) && own.length > 0 ? draw.pick(own) : undefined,
    product: draw.pick(products).id,
    ...{ created, minute: draw.chance(0.08) ? draw.integer(5, 470) : draw.integer(540, 1100), closed, source },
    expected: created + 30 + 5 * draw.integer(0, 12),
    status: closed === undefined ? 'open' : won ? 'won' : 'lost',
    stages: [
      ...reached.filter((s) => s[1] <= LAST),
      ...(closed === undefined ? [] : [[won ? 'won' : 'lost', closed] as [string, number]]),
    ],
    amount: Math.round(draw.lognormal(46, 0.7)) * 10_000,
    competitor: draw.chance(0.4) ? draw.pick(['Kettleworks', 'Brew & Co']) : '',
    reason: closed === undefined ? '' : won ? draw.pick(['service', 'price', 'range', '']) : lostWhy,
  };
}

export function makeDeals(customers: readonly Customer[]): Deal[] {
  const firms = customers.filter((c) => c.business);
  const deals = reps.flatMap((r) => Array.from({ length: r.deals }, (_, n) => makeDeal(r, n, firms)));
  return deals
    .map((deal, made) => ({ deal, made }))
    .sort((a, b) => a.deal.created - b.deal.created || a.made - b.made)
    .map(({ deal }, i) => ({
      ...deal,
      id: deal.salesforce ? `006Q00000${String(i + 1).padStart(6, '0')}AAQ` : `D${String(i + 1).padStart(4, '0')}`,
    }));
}

function process(d: Deal): string {
  return d.customer !== undefined && d.customer.start < d.created ? 'existing' : 'new';
}

export function opportunityRows(deals: readonly Deal[]): Row[] {
  return deals.map((d) => {
    const stage = d.stages.at(-1)![0];
    return row('opportunities', {
      ...{
        opportunity_id: d.id,
        customer_id: d.customer?.id,
        rep_id: d.rep,
        product_id: d.salesforce ? '' : d.product,
        created_on: iso(d.created),
      },
      reseller_id: d.salesforce ? '' : d.customer?.reseller,
      // A Salesforce CloseDate is the expected close of an open deal and the actual one of a closed deal.
      expected_close_on: d.salesforce && d.closed !== undefined ? '' : iso(d.expected),
      closed_on: d.closed === undefined ? '' : iso(d.closed),
      ...{ status: d.status, stage, amount: money(d.amount), probability: CHANCES[stage], lead_source: d.source },
      ...{ competitor: d.competitor, reason: d.reason, sales_process: process(d) },
    });
  });
}

/** The Salesforce team's deals under the API names of an opportunity export, with one deleted deal that must not be loaded. */
export function salesforceRows(deals: readonly Deal[]): Record<string, string>[] {
  const out = deals
    .filter((d) => d.salesforce)
    .map((d) => {
      const stage = d.stages.at(-1)![0];
      const end = d.closed ?? d.expected;
      return {
        ...{ Id: d.id, IsDeleted: 'false', AccountId: d.customer?.id ?? '', Name: `Deal ${d.id.slice(9, 15)}` },
        ...{
          StageName: SALESFORCE_STAGES[stage]!,
          Amount: (d.amount / 100).toFixed(1),
          Probability: (CHANCES[stage]! * 100).toFixed(1),
        },
        ...{
          CloseDate: iso(end),
          Type: process(d) === 'existing' ? 'Existing Business' : 'New Business',
          LeadSource: d.source,
        },
        ...{ IsClosed: String(d.closed !== undefined), IsWon: String(d.status === 'won'), OwnerId: d.rep },
        ...{
          CreatedDate: instant(d.created * 1440 + d.minute),
          LastModifiedDate: instant((d.closed ?? d.created) * 1440 + 1100),
        },
        ...{ MainCompetitors__c: d.competitor, Reason__c: d.reason },
      };
    });
  return [...out, { ...out[5]!, Id: '006Q00000999999AAQ', IsDeleted: 'true', Amount: '990000.0' }];
}

export function stageRows(deals: readonly Deal[]): Row[] {
  return deals.flatMap((d) =>
    d.stages.map(([stage, on]) =>
      row('opportunity_stages', { opportunity_id: d.id, stage, entered_at: stamp(on * 1440 + d.minute) }),
    ),
  );
}

/** Contacts of 2025 with deals, by mail, call and visit. */
export function activityRows(deals: readonly Deal[]): Row[] {
  const draw = random('activities');
  const out: { at: number; cells: Record<string, string | number | undefined> }[] = [];
  for (const d of deals) {
    if (d.created < day('2025-01-01')) continue;
    const until = Math.min(LAST, d.closed ?? LAST);
    const count = draw.integer(1, d.status === 'won' ? 6 : 4);
    for (let i = 0; i < count; i++) {
      const kind = draw.pick(['email', 'email', 'call', 'call', 'visit']);
      const at = (d.created + Math.floor((until - d.created + 1) * draw.uniform())) * 1440 + draw.integer(540, 1070);
      const minutes = kind === 'email' ? '' : kind === 'call' ? draw.integer(2, 30) : draw.integer(25, 120);
      const outcome = draw.pick(['reached', 'reached', 'no answer', 'follow up']);
      const direction = draw.chance(0.75) ? 'outbound' : 'inbound';
      out.push({
        at,
        cells: {
          kind,
          direction,
          rep_id: d.rep,
          customer_id: d.customer?.id,
          opportunity_id: d.id,
          duration_minutes: minutes,
          outcome,
        },
      });
    }
  }
  return out
    .sort((a, b) => a.at - b.at)
    .map(({ at, cells }, i) => row('activities', { activity_id: String(7001 + i), occurred_at: stamp(at), ...cells }));
}

/** Leads: those that became business customers, and twice as many that did not. */
export function leadRows(customers: readonly Customer[]): Row[] {
  const draw = random('leads');
  const firms = customers.filter((c) => c.business && c.start > FIRST && c.start < LAST);
  const made = firms.flatMap((c) => [
    { created: c.start - draw.integer(10, 80), customer: c as Customer | undefined },
    ...[1, 2].map(() => ({ created: FIRST + draw.integer(0, LAST - FIRST), customer: undefined })),
  ]);
  return made
    .filter((l) => l.created >= FIRST)
    .map((l, i) => ({ ...l, i }))
    .sort((a, b) => a.created - b.created || a.i - b.i)
    .map((l, i) => {
      const qualified = l.created + draw.integer(1, 9);
      const isQualified = l.customer !== undefined || draw.chance(0.35);
      const rep = l.customer?.rep ?? draw.pick(reps.filter((r) => r.left === '' && day(r.hired) < FIRST)).id;
      return row('leads', {
        ...{
          lead_id: `L${String(i + 1).padStart(3, '0')}`,
          created_on: iso(l.created),
          source: draw.pick(SOURCES),
          cost: draw.integer(40, 320),
        },
        qualified_on: isQualified && qualified <= LAST ? iso(qualified) : '',
        converted_on: l.customer === undefined ? '' : iso(l.customer.start),
        ...{ customer_id: l.customer?.id, rep_id: repOn(rep, l.created, LEFT_ON) },
      });
    });
}

export function repRows(): Row[] {
  const region: Record<string, string> = { BJ: 'North', TJ: 'North', HZ: 'East', GZ: 'South', CD: 'West' };
  return reps.map((r) =>
    row('reps', {
      rep_id: r.id,
      name: r.name,
      team: r.team,
      manager_id: r.manager,
      region: region[r.branch],
      branch: r.branch,
      hired_on: r.hired,
      left_on: r.left,
    }),
  );
}

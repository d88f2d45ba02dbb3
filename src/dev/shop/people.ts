import { FIRST, iso, LAST } from './calendar.js';
import { random } from './random.js';
import { DYING_RESELLER, LEAVER, NEWCOMER, reps, resellers, SILENT_RESELLER } from './sellers.js';
import { type Row, row } from './tables.js';
import { type Branch, berlin, branches } from './world.js';

/** A customer with what the files do not say: how often she buys, until when, what she thinks of us. */
export interface Customer {
  index: number;
  id: string;
  business: boolean;
  branch: Branch;
  /** First day on which she buys; before FIRST for those who were there already. Infinity: never buys. */
  start: number;
  /** First day on which she no longer buys. */
  end: number;
  /** Orders a day on an ordinary day. */
  rate: number;
  /** Median number of units of a line. */
  scale: number;
  reseller: string;
  rep: string;
  /** Latent goodwill, standard normal, higher for frequent buyers. */
  goodwill: number;
  row: Row;
}

const CUSTOMERS = 2000;
const BERLINERS = 8;
const FAMILY = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华'];
const FIRST_WORD = [
  'Harbor',
  'Lotus',
  'Jade',
  'Cloud',
  'Maple',
  'River',
  'Stone',
  'Sunrise',
  'Lantern',
  'Bamboo',
  'Crane',
  'Amber',
];
const SECOND_WORD = ['Hotel', 'Cafe', 'Office', 'Tea House', 'Bakery', 'School', 'Clinic', 'Studio', 'Bistro', 'Gifts'];
const INDUSTRY = [
  'hospitality',
  'hospitality',
  'office',
  'hospitality',
  'retail',
  'education',
  'health',
  'office',
  'hospitality',
  'retail',
];
const CHANNELS = ['search', 'social', 'referral', 'store', 'fair'] as const;
const CHANNEL_COST = [46, 38, 15, 9, 120];

/** The rep of a customer on a day: the leaver's customers pass to the newcomer. */
export function repOn(rep: string, d: number, leftOn: number): string {
  return rep === LEAVER && d > leftOn ? NEWCOMER : rep;
}

function chooseReseller(branch: Branch, business: boolean, draw: ReturnType<typeof random>): string {
  if (!draw.chance(business ? (branch.region === 'South' ? 0.6 : 0.36) : 0.075)) return '';
  const near = resellers.filter((r) => r.region === (branch.region === 'East' ? 'South' : branch.region));
  return near.length === 0
    ? ''
    : near[draw.weighted(near.map((r) => (r.id === SILENT_RESELLER ? 0 : r.id === DYING_RESELLER ? 5 : 3)))]!.id;
}

function company(draw: ReturnType<typeof random>): { name: string; industry: string } {
  const kind = draw.integer(0, SECOND_WORD.length - 1);
  return { name: `${draw.pick(FIRST_WORD)} ${SECOND_WORD[kind]!} ${draw.integer(1, 99)}`, industry: INDUSTRY[kind]! };
}

function makeCustomer(index: number): Customer {
  const draw = random('customers', index);
  const abroad = index >= CUSTOMERS - BERLINERS;
  const business = abroad || draw.chance(0.15);
  const branch = abroad ? berlin : branches[draw.weighted(branches.map((b) => b.weight))]!;
  const id = branch.code === 'HZ' ? String(index + 1).padStart(6, '0') : `C${String(index + 1).padStart(4, '0')}`;
  const reseller = abroad ? '' : chooseReseller(branch, business, draw);
  // The dying reseller's customers are old ones who would have stayed: what fades is the reseller.
  const loyal = reseller === DYING_RESELLER;
  const old = draw.chance(0.46) || loyal;
  const acquired = old ? FIRST - draw.integer(1, 800) : FIRST + Math.floor((LAST - FIRST + 1) * draw.uniform());
  const silent = !abroad && !loyal && draw.chance(0.035);
  const life = draw.exponential(business ? 2400 : 640);
  const start = silent ? Number.POSITIVE_INFINITY : old ? FIRST - 1 : acquired;
  const rate = Math.min(0.2, draw.lognormal(business ? 1 / 46 : 1 / 178, abroad ? 0.3 : business ? 0.65 : 0.85));
  const scale = business ? draw.lognormal(3, 0.65) : 1;
  const seller = reps.filter((r) => r.branch === (abroad ? 'BJ' : branch.code) && r.id !== NEWCOMER && r.id !== 'R09');
  const channel = draw.weighted([30, 25, 20, 20, business ? 20 : 1]);
  const firm = company(draw);
  const name = draw.pick(FAMILY) + draw.pick(GIVEN) + (draw.chance(0.6) ? draw.pick(GIVEN) : '');
  const employees = Math.round(draw.lognormal(22, 1));
  const rep = business ? draw.pick(seller).id : '';
  const customer = {
    index,
    id,
    business,
    branch,
    start,
    end: loyal ? LAST + 1 : Math.max(start, FIRST - 1) + 1 + life,
    rate,
    scale,
    reseller,
    rep,
  };
  const goodwill = draw.normal(0, 1);
  return {
    ...customer,
    goodwill,
    row: row('customers', {
      customer_id: id,
      name: business ? firm.name : name,
      segment: business ? 'business' : 'consumer',
      industry: business ? firm.industry : '',
      country: abroad ? 'DE' : 'CN',
      province: branch.province,
      city: branch.city,
      region: branch.region,
      employees: business ? employees : '',
      annual_revenue: business ? employees * draw.integer(180, 420) * 1000 : '',
      created_on: iso(acquired - (draw.chance(0.3) ? draw.integer(1, 12) : 0)),
      acquired_on: silent ? '' : iso(acquired),
      acquisition_channel: CHANNELS[channel],
      acquisition_cost: (CHANNEL_COST[channel]! * (business ? 4 : 1) * (0.7 + 0.6 * draw.uniform())).toFixed(2),
      rep_id: business ? repOn(rep, LAST, LAST - 1) : '',
      status: draw.chance(0.01) ? 'blocked' : '',
    }),
  };
}

/** All customers, ordered by index; references among them point to earlier ones. */
export function makeCustomers(): Customer[] {
  const customers = Array.from({ length: CUSTOMERS }, (_, i) => makeCustomer(i));
  const draw = random('kinship');
  const firms = customers.filter((c) => c.business);
  for (const c of customers) {
    if (c.row.acquisition_channel === 'referral' && c.index > 50)
      c.row.referred_by = customers[draw.integer(0, c.index - 1)]!.id;
  }
  for (const c of firms.slice(30)) if (draw.chance(0.12)) c.row.parent_id = firms[draw.integer(0, 29)]!.id;
  return customers;
}

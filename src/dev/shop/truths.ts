import { inEasternFile, inPhoneFiles, type Shop } from './build.js';
import { day, iso, weekday } from './calendar.js';
import { type Add, type Fact, inYuan, share } from './fact.js';
import { cents, money, type Row, type Tables } from './tables.js';
import { contractsAndWallets, opinions, orphans, sellerFacts } from './truths-people.js';
import * as world from './world.js';

function concentration(add: Add, scope: string, rows: readonly Row[], value: (r: Row) => number, says: string): void {
  const by = new Map<string, number>();
  for (const r of rows) by.set(r.customer_id!, (by.get(r.customer_id!) ?? 0) + value(r));
  const sorted = [...by.values()].sort((a, b) => b - a);
  const total = sorted.reduce((a, b) => a + b, 0);
  const top = sorted.slice(0, Math.floor(sorted.length / 5)).reduce((a, b) => a + b, 0);
  let sum = 0;
  let needed = 0;
  while (sum < 0.8 * total) sum += sorted[needed++]!;
  add(`${scope}.customers`, sorted.length, `${says}: customers with a line`);
  add(`${scope}.revenue_net`, money(total), 'their revenue, net of discounts, returns and tax');
  add(`${scope}.top20_share`, share(top, total), 'share of the best fifth of them (rounded down)');
  add(`${scope}.customers_for_80`, needed, 'fewest customers that make 80 %');
  add(`${scope}.net_negative`, sorted.filter((v) => v < 0).length, 'of them with a negative value');
}

function sums(add: Add, { tables }: Shop): void {
  const { orders } = tables;
  const scopes: [string, Row[]][] = [
    ['orders.csv', orders.filter((r) => !inEasternFile(r) && !inPhoneFiles(r))],
    ['订单_华东.csv', orders.filter(inEasternFile)],
    ['phone CNY', orders.filter((r) => inPhoneFiles(r) && r.currency === 'CNY')],
    ['phone EUR', orders.filter((r) => inPhoneFiles(r) && r.currency === 'EUR')],
  ];
  for (const [name, rows] of scopes) {
    add(`lines.${name}`, rows.length, 'order lines, cancelled ones included');
    add(`sum.${name}`, money(rows.reduce((s, r) => s + cents(r.amount!), 0)), 'sum of amount over all of them');
  }
  const cancelled = orders.filter((r) => r.status === 'cancelled');
  add('cancelled.lines', cancelled.length, 'lines with status cancelled, all in orders.csv and the phone files');
  add('cancelled.sum', money(cancelled.reduce((s, r) => s + cents(r.amount!), 0)), 'their amount');
  add('returns.lines', orders.filter((r) => r.returns_order_id !== '').length, 'lines of returns (negative amounts)');
}

function shares(add: Add, { tables }: Shop): void {
  const clean = tables.orders.filter((r) => !inEasternFile(r) && !inPhoneFiles(r));
  const year = (r: Row): boolean => r.ordered_at! >= '2025';
  const done = (r: Row): boolean => r.status === 'done';
  const plain = (r: Row): number => cents(r.amount!);
  const yuan = inYuan(tables);
  concentration(add, 'csv.2025', clean.filter(year), plain, 'orders.csv as it stands, 2025');
  concentration(add, 'csv.all', clean, plain, 'orders.csv as it stands, 27 months');
  concentration(
    add,
    'done.2025',
    tables.orders.filter((r) => year(r) && done(r)),
    yuan,
    'all files, without cancelled, euros in yuan, 2025',
  );
  concentration(add, 'done.all', tables.orders.filter(done), yuan, 'the same, 27 months');
  const bought = new Set(tables.orders.filter(done).map((r) => r.customer_id));
  const first = new Map<string, string>();
  for (const r of tables.orders) if (!first.has(r.customer_id!)) first.set(r.customer_id!, r.ordered_at!);
  add(
    'customers.without_purchase',
    tables.customers.filter((c) => !bought.has(c.customer_id!)).length,
    'customers of customers.csv without any order that stands',
  );
  add(
    'customers.young',
    tables.customers.filter((c) => c.acquired_on! >= '2025-12-02' && first.has(c.customer_id!)).length,
    'customers acquired in the last 30 days who bought',
  );
}

function buyers(tables: Tables, from: string, to: string, product?: string): Set<string> {
  const rows = tables.orders.filter(
    (r) =>
      r.status === 'done' &&
      r.returns_order_id === '' &&
      r.ordered_at! >= from &&
      r.ordered_at!.slice(0, 10) <= to &&
      (product === undefined || r.product_id === product),
  );
  return new Set(rows.map((r) => r.customer_id!));
}

function wave(add: Add, { tables }: Shop): void {
  const leaks = tables.tickets.filter((t) => t.kind === 'complaint' && t.product_id === world.WAVE_PRODUCT);
  const weekOf = (t: Row): string => {
    const d = day(t.opened_at!.slice(0, 10));
    return iso(d - weekday(d) + 1);
  };
  const count = (monday: number): number => leaks.filter((t) => weekOf(t) === iso(monday)).length;
  const before = Array.from({ length: 8 }, (_, i) => count(world.WAVE_START - 7 * (i + 1))).reduce((a, b) => a + b, 0);
  add(
    'wave.before',
    before,
    `complaints about ${world.WAVE_PRODUCT} in tickets.csv in the eight weeks before ${iso(world.WAVE_START)} together`,
  );
  for (let w = 0; w < 8; w++)
    add(
      `wave.week.${iso(world.WAVE_START + 7 * w)}`,
      count(world.WAVE_START + 7 * w),
      'complaints about it in the week that begins on this Monday',
    );
  for (const year of ['2024', '2025']) {
    const later = buyers(tables, `${year}-10-01`, `${year}-12-31`);
    const all = buyers(tables, `${year}-07-01`, `${year}-09-30`);
    for (const product of [world.WAVE_PRODUCT, world.CALM_PRODUCT]) {
      const own = buyers(tables, `${year}-07-01`, `${year}-09-30`, product);
      const others = [...all].filter((c) => !own.has(c));
      const back = (ids: string[]): string => `${ids.filter((c) => later.has(c)).length}/${ids.length}`;
      add(
        `stay.${product}.${year}`,
        back([...own]),
        `buyers of ${product} in July to September ${year} who bought anything in October to December`,
      );
      add(`stay.not_${product}.${year}`, back(others), 'the other buyers of these months');
    }
  }
  const cases = leaks.filter(
    (t) => t.opened_at! >= iso(world.WAVE_START) && t.opened_at! < '2025-11-03' && t.recovered !== '',
  );
  for (const recovered of ['true', 'false']) {
    const own = cases.filter((t) => t.recovered === recovered);
    const again = own.filter((t) =>
      tables.orders.some(
        (o) =>
          o.customer_id === t.customer_id &&
          o.returns_order_id === '' &&
          o.status === 'done' &&
          o.ordered_at!.slice(0, 10) > t.opened_at!.slice(0, 10),
      ),
    );
    add(
      `wave.recovered_${recovered}`,
      `${again.length}/${own.length}`,
      `complainants of the wave ${recovered === 'true' ? 'who were compensated' : 'who were not'} and bought again on a later day`,
    );
  }
}

function campaignFacts(add: Add, { tables }: Shop): void {
  for (const c of world.campaigns) {
    const now = buyers(tables, iso(c.starts), iso(c.starts + world.CAMPAIGN_DAYS - 1));
    for (const arm of ['treatment', 'control']) {
      const members = tables.campaign_members.filter((m) => m.campaign_id === c.id && m.arm === arm);
      if (members.length === 0) continue;
      add(
        `campaign.${c.id}.${arm}`,
        `${members.filter((m) => now.has(m.customer_id!)).length}/${members.length}`,
        `${c.name}: ${arm} arm, ordered on days 0 to ${world.CAMPAIGN_DAYS - 1}`,
      );
    }
  }
  const k3 = world.campaigns.find((c) => c.id === world.FLATTERED_CAMPAIGN)!;
  const inside = new Set(tables.campaign_members.filter((m) => m.campaign_id === k3.id).map((m) => m.customer_id));
  const alive = [...buyers(tables, '2024-07-07', '2025-07-06')].filter((c) => !inside.has(c));
  const now = buyers(tables, iso(k3.starts), iso(k3.starts + world.CAMPAIGN_DAYS - 1));
  add(
    `campaign.${k3.id}.outsiders`,
    `${alive.filter((c) => now.has(c)).length}/${alive.length}`,
    'buyers of the year before who were in neither arm: the comparison that flatters',
  );
}

/** All facts with their figures, computed from the tables. */
export function facts(shop: Shop): { title: string; facts: Fact[] }[] {
  const section = (title: string, ...fill: ((add: Add, shop: Shop) => void)[]) => {
    const list: Fact[] = [];
    for (const f of fill) f((id, value, says) => list.push({ id, value: String(value), says }), shop);
    return { title, facts: list };
  };
  return [
    section('Lines and sums', sums, orphans),
    section('Who carries what share', shares),
    section('The complaint wave', wave),
    section('Campaigns', campaignFacts),
    section('Reps and resellers', sellerFacts),
    section('Opinions', opinions),
    section('Contracts and wallets', contractsAndWallets),
  ];
}

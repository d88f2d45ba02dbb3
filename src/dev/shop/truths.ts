import { inEasternFile, inPhoneFiles, type Shop } from './build.js';
import { day, iso, weekday } from './calendar.js';
import { cents, money, type Row, type Tables } from './tables.js';
import * as world from './world.js';

/** One planted or plain fact with its figure, as the README prints it. */
export interface Fact {
  id: string;
  value: string;
  says: string;
}

type Add = (id: string, value: string | number, says: string) => void;

const share = (part: number, whole: number): string => (whole === 0 ? '' : (part / whole).toFixed(4));

/** Rate of each euro order line's month; yuan lines count one to one. */
function inYuan(tables: Tables): (r: Row) => number {
  const euro = new Map(
    tables.fx_rates.filter((r) => r['currency'] === 'EUR').map((r) => [r['rate_date']!.slice(0, 7), Number(r['rate'])]),
  );
  return (r) =>
    r['currency'] === 'EUR' ? cents(r['amount']!) * euro.get(r['ordered_at']!.slice(0, 7))! : cents(r['amount']!);
}

function concentration(add: Add, scope: string, rows: readonly Row[], value: (r: Row) => number, says: string): void {
  const by = new Map<string, number>();
  for (const r of rows) by.set(r['customer_id']!, (by.get(r['customer_id']!) ?? 0) + value(r));
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
    ['phone CNY', orders.filter((r) => inPhoneFiles(r) && r['currency'] === 'CNY')],
    ['phone EUR', orders.filter((r) => inPhoneFiles(r) && r['currency'] === 'EUR')],
  ];
  for (const [name, rows] of scopes) {
    add(`lines.${name}`, rows.length, 'order lines, cancelled ones included');
    add(`sum.${name}`, money(rows.reduce((s, r) => s + cents(r['amount']!), 0)), 'sum of amount over all of them');
  }
  const cancelled = orders.filter((r) => r['status'] === 'cancelled');
  add('cancelled.lines', cancelled.length, 'lines with status cancelled, all in orders.csv and the phone files');
  add('cancelled.sum', money(cancelled.reduce((s, r) => s + cents(r['amount']!), 0)), 'their amount');
  add(
    'returns.lines',
    orders.filter((r) => r['returns_order_id'] !== '').length,
    'lines of returns (negative amounts)',
  );
}

function shares(add: Add, { tables }: Shop): void {
  const clean = tables.orders.filter((r) => !inEasternFile(r) && !inPhoneFiles(r));
  const year = (r: Row): boolean => r['ordered_at']! >= '2025';
  const done = (r: Row): boolean => r['status'] === 'done';
  const plain = (r: Row): number => cents(r['amount']!);
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
  const bought = new Set(tables.orders.filter(done).map((r) => r['customer_id']));
  const first = new Map<string, string>();
  for (const r of tables.orders) if (!first.has(r['customer_id']!)) first.set(r['customer_id']!, r['ordered_at']!);
  add(
    'customers.without_purchase',
    tables.customers.filter((c) => !bought.has(c['customer_id']!)).length,
    'customers of customers.csv without any order that stands',
  );
  add(
    'customers.young',
    tables.customers.filter((c) => c['acquired_on']! >= '2025-12-02' && first.has(c['customer_id']!)).length,
    'customers acquired in the last 30 days who bought',
  );
}

function buyers(tables: Tables, from: string, to: string, product?: string): Set<string> {
  const rows = tables.orders.filter(
    (r) =>
      r['status'] === 'done' &&
      r['returns_order_id'] === '' &&
      r['ordered_at']! >= from &&
      r['ordered_at']!.slice(0, 10) <= to &&
      (product === undefined || r['product_id'] === product),
  );
  return new Set(rows.map((r) => r['customer_id']!));
}

function wave(add: Add, { tables }: Shop): void {
  const leaks = tables.tickets.filter((t) => t['kind'] === 'complaint' && t['product_id'] === world.WAVE_PRODUCT);
  const weekOf = (t: Row): string => {
    const d = day(t['opened_at']!.slice(0, 10));
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
    (t) => t['opened_at']! >= iso(world.WAVE_START) && t['opened_at']! < '2025-11-03' && t['recovered'] !== '',
  );
  for (const recovered of ['true', 'false']) {
    const own = cases.filter((t) => t['recovered'] === recovered);
    const again = own.filter((t) =>
      tables.orders.some(
        (o) =>
          o['customer_id'] === t['customer_id'] &&
          o['returns_order_id'] === '' &&
          o['status'] === 'done' &&
          o['ordered_at']! > t['opened_at']!,
      ),
    );
    add(
      `wave.recovered_${recovered}`,
      `${again.length}/${own.length}`,
      `complainants of the wave ${recovered === 'true' ? 'who were compensated' : 'who were not'} and bought again by the end`,
    );
  }
}

function campaignFacts(add: Add, { tables }: Shop): void {
  for (const c of world.campaigns) {
    for (const arm of ['treatment', 'control']) {
      const members = tables.campaign_members.filter((m) => m['campaign_id'] === c.id && m['arm'] === arm);
      if (members.length === 0) continue;
      add(
        `campaign.${c.id}.${arm}`,
        `${members.filter((m) => m['converted_on'] !== '').length}/${members.length}`,
        `${c.name}: ${arm} arm, ordered within ${world.CAMPAIGN_DAYS} days`,
      );
    }
  }
  const k3 = world.campaigns.find((c) => c.id === world.FLATTERED_CAMPAIGN)!;
  const inside = new Set(
    tables.campaign_members.filter((m) => m['campaign_id'] === k3.id).map((m) => m['customer_id']),
  );
  const alive = [...buyers(tables, '2024-07-07', '2025-07-06')].filter((c) => !inside.has(c));
  const now = buyers(tables, iso(k3.starts + 1), iso(k3.starts + world.CAMPAIGN_DAYS));
  add(
    `campaign.${k3.id}.outsiders`,
    `${alive.filter((c) => now.has(c)).length}/${alive.length}`,
    'buyers of the year before who were in neither arm: the comparison that flatters',
  );
}

function sellers(add: Add, { tables }: Shop): void {
  for (const r of world.reps) {
    const own = tables.opportunities.filter((o) => o['rep_id'] === r.id);
    const n = (status: string): number => own.filter((o) => o['status'] === status).length;
    const note =
      {
        [world.GOOD_REP]: ' (truly good)',
        [world.LUCKY_REP]: ' (lucky)',
        R11: ' (flattered by referrals)',
        [world.LEAVER]: ` (left ${iso(world.LEFT_ON)})`,
      }[r.id] ?? '';
    add(`rep.${r.id}`, `${n('won')}/${n('lost')}/${n('open')}`, `${r.name}: deals won / lost / open${note}`);
  }
  const v = tables.orders.filter((o) => o['reseller_id'] === world.DYING_RESELLER && o['status'] === 'done');
  const sum = (from: string, to: string): string =>
    money(
      v
        .filter((o) => o['ordered_at']!.slice(0, 7) >= from && o['ordered_at']!.slice(0, 7) <= to)
        .reduce((s, o) => s + cents(o['amount']!), 0),
    );
  add('reseller.V07.2024', sum('2024-01', '2024-12'), 'net revenue of the dying reseller in 2024');
  for (const m of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'])
    add(`reseller.V07.2025-${m}`, sum(`2025-${m}`, `2025-${m}`), 'its net revenue in this month');
}

function opinions(add: Add, shop: Shop): void {
  const items = Object.keys(shop.wideSurvey[0]!).slice(4);
  const us = new Map(shop.wideSurvey.filter((r) => r['brand'] === 'us').map((r) => [r['response_id'], r]));
  const rival = shop.wideSurvey.filter((r) => r['brand'] !== 'us');
  add('brands.us_only', us.size - rival.length, 'respondents of the brand survey who rated only us');
  for (const item of items) {
    const diffs = rival.map((r) => Number(r[item]) - Number(us.get(r['response_id'])![item]));
    const mean = diffs.reduce((a, b) => a + b, 0) / diffs.length;
    const sd = Math.sqrt(diffs.reduce((a, b) => a + (b - mean) * (b - mean), 0) / (diffs.length - 1));
    add(
      `brands.${item}`,
      `${mean.toFixed(4)} (n ${diffs.length}, t ${(mean / (sd / Math.sqrt(diffs.length))).toFixed(2)})`,
      'mean of rival minus us among those who rated both',
    );
  }
  const yuan = inYuan(shop.tables);
  for (const wave of ['2025-02-17', '2025-05-19', '2025-08-18', '2025-11-17']) {
    const before = iso(day(wave) - 365);
    const value = new Map<string, number>();
    for (const r of shop.tables.orders) {
      const on = r['ordered_at']!.slice(0, 10);
      if (r['status'] === 'done' && on >= before && on < wave)
        value.set(r['customer_id']!, (value.get(r['customer_id']!) ?? 0) + yuan(r));
    }
    const ranked = [...value].filter(([id, v]) => v > 0 && id !== world.UNKNOWN_CUSTOMER).sort((a, b) => b[1] - a[1]);
    const best = new Set(ranked.slice(0, Math.ceil(ranked.length / 5)).map(([id]) => id));
    const sent = shop.tables.survey_invitations.filter((i) => i['sent_at'] === `${wave} 10:00:00`);
    for (const [name, group] of [
      ['best_fifth', sent.filter((i) => best.has(i['customer_id']!))],
      ['others', sent.filter((i) => !best.has(i['customer_id']!))],
    ] as const)
      add(
        `nps.${wave}.${name}`,
        `${group.filter((i) => i['response_id'] !== '').length}/${group.length}`,
        'answered of invited, best fifth by revenue of the 365 days before',
      );
  }
}

function contractsAndWallets(add: Add, { tables }: Shop): void {
  const at = (on: string): Map<string, number> => {
    const out = new Map<string, number>();
    for (const c of tables.contracts)
      if (c['starts_on']! <= on && c['ends_on']! >= on)
        out.set(c['customer_id']!, (out.get(c['customer_id']!) ?? 0) + cents(c['recurring_amount']!));
    return out;
  };
  const [start, end] = [at('2024-12-31'), at('2025-12-31')];
  const base = [...start.values()].reduce((a, b) => a + b, 0);
  add('contracts.customers', start.size, 'customers under contract on 2024-12-31');
  add(
    'contracts.grr',
    share(
      [...start].reduce((s, [id, v]) => s + Math.min(v, end.get(id) ?? 0), 0),
      base,
    ),
    'their gross recurring revenue retained on 2025-12-31',
  );
  add(
    'contracts.nrr',
    share(
      [...start].reduce((s, [id]) => s + (end.get(id) ?? 0), 0),
      base,
    ),
    'net',
  );
  const yuan = inYuan(tables);
  const own = new Map<string, number>();
  for (const r of tables.orders)
    if (r['status'] === 'done' && r['ordered_at']! >= '2025')
      own.set(r['customer_id']!, (own.get(r['customer_id']!) ?? 0) + yuan(r));
  const conflicts = tables.wallets.filter(
    (w) => w['total_spend'] !== '' && cents(w['total_spend']!) < own.get(w['customer_id']!)!,
  );
  add(
    'wallets.conflicts',
    conflicts.map((w) => w['customer_id']).join(' '),
    'customers whose stated wallet of 2025 is below what they bought from us',
  );
}

function orphans(add: Add, { tables }: Shop): void {
  add(
    'orphans.customer',
    tables.orders.filter((r) => r['customer_id'] === world.UNKNOWN_CUSTOMER).length,
    `order lines of ${world.UNKNOWN_CUSTOMER}, whom customers.csv does not hold`,
  );
  const ids = new Set(tables.orders.map((r) => r['order_id']));
  const lost = new Set(
    tables.orders
      .filter((r) => r['returns_order_id'] !== '' && !ids.has(r['returns_order_id']!))
      .map((r) => r['returns_order_id']!),
  );
  add('orphans.returns', [...lost].join(' '), 'orders from before the export that were returned in it');
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
    section('Reps and resellers', sellers),
    section('Opinions', opinions),
    section('Contracts and wallets', contractsAndWallets),
  ];
}

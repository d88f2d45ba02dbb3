import type { Shop } from './build.js';
import { day, iso } from './calendar.js';
import { type Add, inYuan, share } from './fact.js';
import * as sellers from './sellers.js';
import { cents, money } from './tables.js';
import * as world from './world.js';

export function sellerFacts(add: Add, { tables }: Shop): void {
  for (const r of sellers.reps) {
    const own = tables.opportunities.filter((o) => o.rep_id === r.id);
    const n = (status: string): number => own.filter((o) => o.status === status).length;
    const note =
      {
        [sellers.GOOD_REP]: ' (truly good)',
        [sellers.LUCKY_REP]: ' (lucky)',
        R11: ' (flattered by referrals)',
        [sellers.LEAVER]: ` (left ${iso(sellers.LEFT_ON)})`,
      }[r.id] ?? '';
    add(`rep.${r.id}`, `${n('won')}/${n('lost')}/${n('open')}`, `${r.name}: deals won / lost / open${note}`);
  }
  const v = tables.orders.filter((o) => o.reseller_id === sellers.DYING_RESELLER && o.status === 'done');
  const sum = (from: string, to: string): string =>
    money(
      v
        .filter((o) => o.ordered_at!.slice(0, 7) >= from && o.ordered_at!.slice(0, 7) <= to)
        .reduce((s, o) => s + cents(o.amount!), 0),
    );
  add('reseller.V07.2024', sum('2024-01', '2024-12'), 'net revenue of the dying reseller in 2024');
  for (const m of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'])
    add(`reseller.V07.2025-${m}`, sum(`2025-${m}`, `2025-${m}`), 'its net revenue in this month');
}

export function opinions(add: Add, shop: Shop): void {
  const items = Object.keys(shop.wideSurvey[0]!).slice(4);
  const us = new Map(shop.wideSurvey.filter((r) => r.brand === 'us').map((r) => [r.response_id, r]));
  const rival = shop.wideSurvey.filter((r) => r.brand !== 'us');
  add('brands.us_only', us.size - rival.length, 'respondents of the brand survey who rated only us');
  for (const item of items) {
    const diffs = rival.map((r) => Number(r[item]) - Number(us.get(r.response_id)![item]));
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
      const on = r.ordered_at!.slice(0, 10);
      if (r.status === 'done' && on >= before && on < wave)
        value.set(r.customer_id!, (value.get(r.customer_id!) ?? 0) + yuan(r));
    }
    const ranked = [...value].filter(([id, v]) => v > 0 && id !== world.UNKNOWN_CUSTOMER).sort((a, b) => b[1] - a[1]);
    const best = new Set(ranked.slice(0, Math.ceil(ranked.length / 5)).map(([id]) => id));
    const sent = shop.tables.survey_invitations.filter((i) => i.sent_at === `${wave} 10:00:00`);
    for (const [name, group] of [
      ['best_fifth', sent.filter((i) => best.has(i.customer_id!))],
      ['others', sent.filter((i) => !best.has(i.customer_id!))],
    ] as const)
      add(
        `nps.${wave}.${name}`,
        `${group.filter((i) => i.response_id !== '').length}/${group.length}`,
        'answered of invited, best fifth by revenue of the 365 days before',
      );
  }
}

export function contractsAndWallets(add: Add, { tables }: Shop): void {
  const at = (on: string): Map<string, number> => {
    const out = new Map<string, number>();
    for (const c of tables.contracts)
      if (c.starts_on! <= on && c.ends_on! >= on)
        out.set(c.customer_id!, (out.get(c.customer_id!) ?? 0) + cents(c.recurring_amount!));
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
    if (r.status === 'done' && r.ordered_at! >= '2025')
      own.set(r.customer_id!, (own.get(r.customer_id!) ?? 0) + yuan(r));
  const conflicts = tables.wallets.filter(
    (w) => w.total_spend !== '' && cents(w.total_spend!) < own.get(w.customer_id!)!,
  );
  add(
    'wallets.conflicts',
    conflicts.map((w) => w.customer_id).join(' '),
    'customers whose stated wallet of 2025 is below what they bought from us',
  );
}

export function orphans(add: Add, { tables }: Shop): void {
  add(
    'orphans.customer',
    tables.orders.filter((r) => r.customer_id === world.UNKNOWN_CUSTOMER).length,
    `order lines of ${world.UNKNOWN_CUSTOMER}, whom customers.csv does not hold`,
  );
  const ids = new Set(tables.orders.map((r) => r.order_id));
  const lost = new Set(
    tables.orders
      .filter((r) => r.returns_order_id !== '' && !ids.has(r.returns_order_id!))
      .map((r) => r.returns_order_id!),
  );
  add('orphans.returns', [...lost].join(' '), 'orders from before the export that were returned in it');
}

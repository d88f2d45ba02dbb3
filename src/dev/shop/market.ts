import { holidays, iso, monthStart, quarters } from './calendar.js';
import { yuan } from './ledger.js';
import type { Customer } from './people.js';
import type { Order } from './purchases.js';
import { random } from './random.js';
import { money, type Row, row } from './tables.js';
import { products } from './world.js';

/** Customers whose stated wallet is below what they bought from us: the planted conflicts. */
const WALLET_CONFLICTS = 4;

/** What business customers say they spend on such goods in 2025, their rank for us, and how many brands they use. */
export function walletRows(customers: readonly Customer[], orders: readonly Order[]): Row[] {
  const own = new Map<string, number>();
  for (const o of orders)
    if (o.status === 'done' && o.at >= Date.parse('2025-01-01T00:00:00Z') / 60_000)
      own.set(o.customer.id, (own.get(o.customer.id) ?? 0) + yuan(o));
  const draw = random('wallets');
  const asked = customers.filter((c) => c.business && (own.get(c.id) ?? 0) > 50_000 && draw.chance(0.8));
  return asked.map((c, i) => {
    const ours = own.get(c.id)!;
    const conflict = i % 25 === 9 && i < 25 * WALLET_CONFLICTS;
    const share = conflict ? 1.6 : 0.2 + 0.75 * draw.uniform();
    const total = conflict ? Math.floor(ours / share / 10_000) * 10_000 : Math.ceil(ours / share / 10_000) * 10_000;
    const ranked = conflict || draw.chance(0.7);
    const brands = share > 0.9 ? 1 : draw.integer(2, 4);
    const silent = !conflict && ranked && draw.chance(0.25);
    return row('wallets', {
      ...{
        customer_id: c.id,
        period_start: '2025-01-01',
        period_end: '2025-12-31',
        total_spend: silent ? '' : money(total),
      },
      our_rank: ranked ? (share >= 0.5 ? 1 : Math.min(brands, share >= 0.33 ? 2 : 3)) : '',
      ...{ brands_used: ranked ? brands : '', source: draw.chance(0.7) ? 'survey' : 'rep' },
    });
  });
}

/** Sales of the category by company and quarter: ours as in the orders, the others' as a trade paper would estimate. */
export function marketRows(orders: readonly Order[]): Row[] {
  const draw = random('market');
  const category = new Map(products.map((p) => [p.id, p.category]));
  const names = [...new Set(products.map((p) => p.category))];
  return quarters().flatMap((q) => {
    const until = monthStart(q, 3) * 1440;
    const inQuarter = orders.filter((o) => o.status === 'done' && o.at >= q * 1440 && o.at < until);
    return names.flatMap((name) => {
      const ours = inQuarter.reduce((sum, o) => {
        const net = o.lines.filter((l) => category.get(l.product) === name).reduce((s, l) => s + l.amount, 0);
        return net === 0
          ? sum
          : sum +
              (o.currency === ''
                ? net
                : yuan({ ...o, lines: o.lines.filter((l) => category.get(l.product) === name) }));
      }, 0);
      const others = (share: number): string =>
        money(Math.round((ours * share * (0.85 + 0.3 * draw.uniform())) / 10_000) * 10_000);
      return [
        row('market_sales', { company: 'us', category: name, period_start: iso(q), amount: money(ours) }),
        row('market_sales', { company: 'Kettleworks', category: name, period_start: iso(q), amount: others(1.4) }),
        row('market_sales', { company: 'Brew & Co', category: name, period_start: iso(q), amount: others(0.8) }),
        row('market_sales', { company: 'others', category: name, period_start: iso(q), amount: others(2.2) }),
      ];
    });
  });
}

export function productRows(): Row[] {
  return products.map((p) =>
    row('products', {
      product_id: p.id,
      name: p.name,
      category: p.category,
      brand: p.brand,
      unit_cost: money(p.cost),
      list_price: money(p.price),
    }),
  );
}

export function holidayRows(): Row[] {
  return [...holidays].map(([d, works]) => row('holidays', { day: iso(d), is_workday: String(works) }));
}

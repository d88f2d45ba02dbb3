import { day, FIRST, iso, LAST, month, monthStart, months, quarters } from './calendar.js';
import { tax } from './order-rows.js';
import type { Customer } from './people.js';
import type { Order } from './purchases.js';
import { random } from './random.js';
import { LEFT_ON, NEWCOMER, NO_QUOTA, reps, resellers, SILENT_RESELLER } from './sellers.js';
import { money, type Row, row } from './tables.js';
import { campaigns } from './world.js';

/** Yuan for a euro and a dollar at the first of each month: invented, moving slowly. */
export function rates(): { currency: string; on: number; rate: string }[] {
  const draw = random('fx');
  let eur = 7.68;
  let usd = 7.18;
  return months().flatMap((on) => {
    eur += draw.normal(0.01, 0.05);
    usd += draw.normal(0, 0.025);
    return [
      { currency: 'EUR', on, rate: eur.toFixed(4) },
      { currency: 'USD', on, rate: usd.toFixed(4) },
    ];
  });
}

const EURO: ReadonlyMap<string, number> = new Map(
  rates()
    .filter((r) => r.currency === 'EUR')
    .map((r) => [month(r.on), Number(r.rate)]),
);

/** Net amount of an order in cents of yuan, at the rate of the month's first day. */
export function yuan(order: Order): number {
  const net = order.lines.reduce((sum, l) => sum + l.amount, 0);
  return order.currency === '' ? net : net * EURO.get(month(Math.floor(order.at / 1440)))!;
}

export function fxRows(): Row[] {
  return rates().map((r) => row('fx_rates', { currency: r.currency, rate_date: iso(r.on), rate: r.rate }));
}

/** What is owed and paid for the orders of 2025 that a rep sold, tax included. */
export function paymentRows(orders: readonly Order[]): Row[] {
  const draw = random('payments');
  const due = orders.filter(
    (o) =>
      o.rep !== '' &&
      o.currency === '' &&
      o.returns === undefined &&
      o.status === 'done' &&
      o.at >= day('2025-01-01') * 1440,
  );
  return due.map((o, i) => {
    const dueOn = Math.floor(o.at / 1440) + 30;
    const paid = dueOn + Math.round(draw.normal(o.rep === 'R04' ? 18 : -1, 8));
    const open = draw.chance(0.035) || paid > LAST;
    return row('payments', {
      ...{
        payment_id: `Z${String(i + 1).padStart(4, '0')}`,
        order_id: o.id,
        customer_id: o.customer.id,
        rep_id: o.rep,
        reseller_id: o.reseller,
      },
      ...{
        due_on: iso(dueOn),
        paid_on: open ? '' : iso(paid),
        amount: money(o.lines.reduce((s, l) => s + l.amount + tax(l.amount), 0)),
      },
    });
  });
}

function yearLater(d: number): number {
  return monthStart(d, 12);
}

/** Supply contracts of one year that start on the first of a month; the recurring amount is yuan a month. */
export function contractRows(customers: readonly Customer[]): Row[] {
  const out: Record<string, string | number>[] = [];
  for (const c of customers) {
    const draw = random('contracts', c.index);
    if (!c.business || c.branch.code === 'BE' || !draw.chance(0.5) || c.start > LAST - 60) continue;
    let starts = monthStart(Math.max(FIRST - 300, c.start), draw.integer(1, 11));
    let amount = draw.integer(2, 24) * 5000;
    let before = '';
    while (starts <= LAST) {
      const next = yearLater(starts);
      const renews = next <= LAST && draw.chance(0.8);
      const id = `${c.id}-${iso(starts).slice(2, 7)}`;
      const status = next > LAST ? 'active' : renews ? 'renewed' : 'ended';
      out.push({
        contract_id: id,
        customer_id: c.id,
        starts_on: iso(starts),
        ends_on: iso(next - 1),
        renewed_from: before,
        recurring_amount: money(amount),
        status,
      });
      if (!renews) break;
      before = id;
      starts = next;
      amount = Math.round((amount * draw.pick([70, 90, 100, 100, 105, 110, 130])) / 100);
    }
  }
  return out.map((cells) => row('contracts', cells));
}

/** Two reps share an order sixty to forty now and then. */
export function splitRows(orders: readonly Order[]): Row[] {
  const draw = random('splits');
  return orders
    .filter((o) => o.rep !== '' && o.returns === undefined && o.status === 'done' && draw.chance(0.018))
    .flatMap((o) => {
      const d = Math.floor(o.at / 1440);
      const other = draw.pick(
        reps.filter(
          (r) => r.id !== o.rep && r.id !== 'R09' && day(r.hired) <= d && (r.left === '' || d <= day(r.left)),
        ),
      );
      return [
        row('credit_splits', { order_id: o.id, rep_id: o.rep, share: 0.6 }),
        row('credit_splits', { order_id: o.id, rep_id: other.id, share: 0.4 }),
      ];
    });
}

function typical(orders: readonly Order[], key: (o: Order) => string, id: string, from: number, to: number): number {
  const total = orders
    .filter((o) => key(o) === id && o.at >= from * 1440 && o.at < to * 1440 && o.status === 'done')
    .reduce((sum, o) => sum + yuan(o), 0);
  return total / ((to - from) / 91.3);
}

function rounded(cents: number): string {
  return money(Math.max(5, Math.round(cents / 50_000)) * 50_000);
}

/** Quarterly revenue quotas of the reps from 2024 on: what is typical of the whole time, and a bit more each year. */
export function repQuotaRows(orders: readonly Order[]): Row[] {
  return reps
    .filter((r) => r.id !== NO_QUOTA)
    .flatMap((r) => {
      const from = Math.max(FIRST, day(r.hired));
      const to = r.left === '' ? LAST + 1 : LEFT_ON + 1;
      const base = typical(orders, (o) => o.rep, r.id, from, to);
      return quarters()
        .filter((q) => q >= day('2024-01-01') && monthStart(q, 3) > from && q < to)
        .map((q) =>
          row('quotas', {
            ...{ period_start: iso(q), period_end: iso(monthStart(q, 3) - 1), measure: 'revenue', rep_id: r.id },
            amount: rounded(base * (q >= day('2025-01-01') ? 1.12 : 1.02) * (r.id === NEWCOMER ? 0.95 : 1)),
          }),
        );
    });
}

export function branchQuotaRows(orders: readonly Order[]): Row[] {
  return ['BJ', 'TJ', 'HZ', 'GZ', 'CD'].map((branch) =>
    row('quotas', {
      ...{ period_start: '2025-01-01', period_end: '2025-12-31', measure: 'revenue', branch },
      amount: rounded(typical(orders, (o) => o.customer.branch.code, branch, FIRST, LAST + 1) * 4.2),
    }),
  );
}

/** Quarterly quotas of the resellers for 2025, made from their 2024. */
export function resellerQuotaRows(orders: readonly Order[]): Row[] {
  const year = quarters().filter((q) => q >= day('2025-01-01'));
  return resellers
    .filter((r) => r.id !== SILENT_RESELLER)
    .flatMap((r) => {
      const base = typical(orders, (o) => o.reseller, r.id, day('2024-01-01'), day('2025-01-01'));
      return year
        .filter((q) => monthStart(q, 3) > day(r.joined))
        .map((q) =>
          row('quotas', {
            period_start: iso(q),
            period_end: iso(monthStart(q, 3) - 1),
            measure: 'revenue',
            reseller_id: r.id,
            amount: rounded(base * 1.05),
          }),
        );
    });
}

/** Costs booked in China: advertising, wages, travel, campaigns, visits to customers. */
export function costRows(customers: readonly Customer[]): Row[] {
  const draw = random('costs');
  const around = (yuanAmount: number): string => money(Math.round(yuanAmount * 100 * (0.85 + 0.3 * draw.uniform())));
  const monthly = months().flatMap((m) => {
    const on = iso(m + 24);
    const working = reps.filter((r) => day(r.hired) <= m && (r.left === '' || day(r.left) >= m));
    return [
      row('costs', {
        occurred_on: on,
        amount: around(5200),
        kind: 'advertising',
        purpose: 'acquire',
        channel: 'online',
      }),
      row('costs', {
        occurred_on: on,
        amount: around(1800),
        kind: 'advertising',
        purpose: 'retain',
        channel: 'online',
      }),
      row('costs', { occurred_on: on, amount: around(9000), kind: 'rent', purpose: 'serve', channel: 'store' }),
      row('costs', { occurred_on: on, amount: around(4200), kind: 'wages', purpose: 'serve', channel: 'phone' }),
      row('costs', { occurred_on: on, amount: around(1500), kind: 'travel', purpose: 'acquire', sales_process: 'new' }),
      row('costs', {
        occurred_on: on,
        amount: around(900),
        kind: 'travel',
        purpose: 'retain',
        sales_process: 'existing',
      }),
      ...working.map((r) =>
        row('costs', { occurred_on: on, amount: around(650), kind: 'wages', purpose: 'acquire', rep_id: r.id }),
      ),
    ];
  });
  const ofCampaigns = campaigns.map((c) =>
    row('costs', {
      occurred_on: iso(c.starts),
      amount: c.cost,
      kind: 'campaign',
      purpose: 'retain',
      campaign_id: c.id,
    }),
  );
  const visits = customers
    .filter((c) => c.business && c.start < LAST - 300)
    .slice(0, 90)
    .map((c) =>
      row('costs', {
        occurred_on: iso(day('2025-01-15') + draw.integer(0, 340)),
        amount: around(280),
        kind: 'visit',
        purpose: 'serve',
        customer_id: c.id,
      }),
    );
  const commissions = resellers.slice(0, 8).map((r) =>
    row('costs', {
      occurred_on: '2025-12-20',
      amount: around(2500 * r.rate * 12),
      kind: 'bonus',
      purpose: 'retain',
      reseller_id: r.id,
    }),
  );
  return [...monthly, ...ofCampaigns, ...visits, ...commissions].sort((a, b) =>
    a.occurred_on! < b.occurred_on! ? -1 : a.occurred_on! > b.occurred_on! ? 1 : 0,
  );
}

/** Costs of the Berlin desk, in yuan as booked. */
export function berlinCostRows(): Row[] {
  const draw = random('berlin costs');
  return months().flatMap((m) =>
    (
      [
        ['wages', 'serve', 1400],
        ['rent', 'serve', 620],
        ['freight', 'serve', 310],
      ] as const
    ).map(([kind, purpose, typicalYuan], i) =>
      row('costs', {
        occurred_on: iso(m + 4 + i * 9),
        amount: money(typicalYuan * 100 + draw.integer(-9000, 19000)),
        kind,
        purpose,
        channel: 'phone',
      }),
    ),
  );
}

export function resellerRows(): Row[] {
  return resellers.map((r) =>
    row('resellers', {
      reseller_id: r.id,
      name: r.name,
      kind: r.kind,
      region: r.region,
      joined_on: r.joined,
      commission_rate: r.rate,
    }),
  );
}

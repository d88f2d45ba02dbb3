import { iso, stamp } from './calendar.js';
import type { Order } from './purchases.js';
import { money, type Row, row } from './tables.js';

/** Thirteen per cent value added tax on a net amount, in cents. */
export function tax(net: number): number {
  return Math.round(net * 0.13);
}

/** Order lines in canonical columns. */
export function orderRows(orders: readonly Order[]): Row[] {
  return orders.flatMap((o) =>
    o.lines.map((l, i) =>
      row('orders', {
        order_id: o.id,
        line_no: i + 1,
        customer_id: o.customer.id,
        ordered_at: stamp(o.at),
        amount: money(l.amount),
        quantity: l.quantity,
        discount: money(l.discount),
        tax: money(tax(l.amount)),
        line_cost: money(l.cost),
        currency: o.currency,
        product_id: l.product,
        rep_id: o.rep,
        reseller_id: o.reseller,
        branch: o.customer.branch.code,
        region: o.customer.branch.region,
        channel: o.channel,
        campaign_id: o.campaign,
        returns_order_id: typeof o.returns === 'object' ? o.returns.id : o.returns,
        status: o.status,
        considered_from: o.considered === undefined ? '' : iso(o.considered),
        promised_on: o.delivery === undefined ? '' : iso(o.delivery.promised),
        shipped_on: o.delivery === undefined ? '' : iso(o.delivery.shipped),
        delivered_on: o.delivery === undefined ? '' : iso(o.delivery.delivered),
      }),
    ),
  );
}

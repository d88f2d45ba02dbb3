import { describe, expect, it } from 'vitest';
import { loadFile, ordersIn, rows, scratch } from './helpers.js';

const folder = scratch();
const { path } = folder;
const load = ordersIn(folder);

const sums = (db: string, by: string) =>
  rows(db, `SELECT ${by} AS k, CAST(sum(amount) AS VARCHAR) AS a FROM orders GROUP BY 1 ORDER BY 1`).then((found) =>
    Object.fromEntries(found.map(({ k, a }) => [k, Number(a)])),
  );

const SHOP =
  'Name,Email,Financial Status,Currency,Subtotal,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem discount,Refunded Amount';

describe('a shop that says discounts and refunds once an order', () => {
  it('is net of both: discounts spread over the lines to the hundredth, refunds turned round, refunded orders not twice', async () => {
    const { db, report } = await load('shop', [
      SHOP,
      '#1,ada@x.test,paid,EUR,90.00,95.00,10.00,2025-03-01 09:50:26 +0200,1,Mug,33.33,0.00,0.00',
      '#1,ada@x.test,,,,,,2025-03-01 09:50:26 +0200,1,Jug,33.33,0.00,',
      '#1,ada@x.test,,,,,,2025-03-01 09:50:26 +0200,2,Pan,16.67,0.00,',
      '#2,bo@x.test,partially_refunded,EUR,50.00,50.00,0.00,2025-03-04 10:00:00 +0200,5,Lid,10.00,0.00,20.00',
      '#3,cy@x.test,refunded,EUR,40.00,40.00,0.00,2025-03-05 10:00:00 +0200,1,Pan,40.00,0.00,40.00',
      '#4,di@x.test,voided,EUR,70.00,70.00,0.00,2025-03-05 12:00:00 +0200,1,Vat,70.00,0.00,0.00',
    ]);
    expect(await sums(db, 'state')).toEqual({ counts: 120, refunded: 40, void: 70 });
    const lines = await rows(db, `SELECT CAST(amount AS VARCHAR) AS a FROM orders WHERE order_id = '#1' ORDER BY 1`);
    expect(lines.map(({ a }) => Number(a))).toEqual([30, 30, 30.01].map((x) => expect.closeTo(x, 1)));
    expect(lines.reduce((sum, { a }) => sum + Math.round(Number(a) * 100), 0)).toBe(9000);
    const [discount, refund] = ['W_ORDER_DISCOUNT', 'W_REFUNDS'].map((code) =>
      report.warnings
        .filter((warning) => warning.code === code)
        .map(({ message }) => message)
        .join('; '),
    );
    expect(discount).toContain('1 of 1');
    expect(refund).toContain('20 of 1 orders');
    expect(refund).toContain('are of orders that do not count');
    const again = await loadFile(db, path('shop.csv'), { table: 'orders' });
    expect(again.changed).toBe(false);
  });
});

describe('refunds in a column', () => {
  it('are dated by the refund where the file has its day', async () => {
    const { db } = await load('dated', [
      'order_id,customer_id,ordered_at,amount,Amount Refunded,Refund Date',
      '1,a,2025-01-10,100,30,2025-02-03',
      '2,b,2025-01-11,50,0,',
      '3,b,2025-01-12,60,60,',
    ]);
    expect(await sums(db, `strftime(ordered_on, '%Y-%m')`)).toEqual({ '2025-01': 150, '2025-02': -30 });
  });

  it('stand once an order on each of its lines, or are the line’s own', async () => {
    const once = await load('once', [
      '订单号,客户编号,订单日期,商品编码,金额,退款金额',
      'A,甲,2025-01-10,P1,40,30',
      'A,甲,2025-01-10,P2,60,30',
      'B,乙,2025-01-11,P1,40,0',
      'B,乙,2025-01-11,P2,10,0',
    ]);
    expect(await sums(once.db, 'order_id')).toEqual({ A: 70, B: 50 });
    const own = await load('own', [
      'order_id,customer_id,ordered_at,product_id,amount,refund amount',
      'A,a,2025-01-10,P1,40,40',
      'A,a,2025-01-10,P2,60,5',
      'B,b,2025-01-11,P1,40,40',
      'B,b,2025-01-11,P2,10,10',
    ]);
    expect(await sums(own.db, 'order_id')).toEqual({ A: 55, B: 0 });
    expect(await sums(own.db, 'product_id')).toEqual({ P1: expect.any(Number), P2: expect.any(Number) });
  });

  it('beyond what was sold end at nought, and that is said', async () => {
    const { db, report } = await load('over', [
      'order_id,customer_id,ordered_at,amount,total refunded',
      '1,a,2025-01-10,100,109.5',
      '2,a,2025-01-11,20,',
    ]);
    expect(await sums(db, 'order_id')).toEqual({ 1: 0, 2: 20 });
    expect(report.warnings.map(({ message }) => message).join()).toContain('shipping, tax');
  });
});

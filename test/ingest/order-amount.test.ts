import { describe, expect, it } from 'vitest';
import { ordersIn, rows, scratch } from './helpers.js';

const load = ordersIn(scratch());

const sums = (db: string) =>
  rows(db, 'SELECT order_id AS k, CAST(sum(amount) AS VARCHAR) AS a FROM orders GROUP BY 1 ORDER BY 1').then((found) =>
    Object.fromEntries(found.map(({ k, a }) => [k, Number(a)])),
  );

const codes = ({ warnings }: { warnings: readonly { code: string }[] }) => warnings.map(({ code }) => code);

describe('an amount that stands on every line is the order’s', () => {
  it('lines have their own money: price times quantity, and the total is compared', async () => {
    const { db, report } = await load('joined', [
      'InvoiceId,CustomerId,InvoiceDate,Total,TrackId,UnitPrice,Quantity',
      '1,2,2021-01-01,1.98,2,0.99,1',
      '1,2,2021-01-01,1.98,4,0.99,1',
      '2,4,2021-01-02,3.97,6,0.99,2',
      '2,4,2021-01-02,3.97,8,1.99,1',
      '3,4,2021-01-03,0.99,8,0.99,1',
    ]);
    expect(await sums(db)).toEqual({ 1: 1.98, 2: 3.97, 3: 0.99 });
    expect(report.warnings.find(({ code }) => code === 'W_ORDER_AMOUNT')?.message).toContain('in 3 of 3 orders');
  });

  it('named by the user it is taken once, shared by what the lines come to, to the hundredth', async () => {
    const { db } = await load(
      'named',
      [
        '订单号,订单日期,客户编号,商品编码,数量,单价,实付合计',
        'A,2024-03-01,甲,P1,1,10,20.00',
        'A,2024-03-01,甲,P2,1,10,20.00',
        'A,2024-03-01,甲,P3,1,10,20.00',
        'B,2024-03-02,乙,P1,2,10,18.00',
      ],
      { map: { amount: '实付合计' } },
    );
    expect(await sums(db)).toEqual({ A: 20, B: 18 });
    const lines = await rows(db, `SELECT CAST(amount AS VARCHAR) AS a FROM orders WHERE order_id = 'A' ORDER BY 1`);
    expect(lines.map(({ a }) => Number(a))).toEqual([6.66, 6.67, 6.67]);
  });

  it('but not where lines only happen to cost the same', async () => {
    const { db, report } = await load('same', [
      'order_id,customer_id,ordered_at,product_id,quantity,unit price,amount',
      'A,a,2024-03-01,P1,1,10,10',
      'A,a,2024-03-01,P2,2,5,10',
      'B,b,2024-03-01,P2,1,5,5',
    ]);
    expect(await sums(db)).toEqual({ A: 20, B: 5 });
    expect(codes(report)).not.toContain('W_ORDER_AMOUNT');
  });
});

describe('an amount made of price and quantity', () => {
  const lines = ['order_id,customer_id,ordered_at,qty,price', 'A,a,2024-03-01,3,2.50', 'B,b,2024-03-01,1,4.00'];

  it('is proposed where none stands in the file', async () => {
    const { db } = await load('product', lines);
    expect(await sums(db)).toEqual({ A: 7.5, B: 4 });
  });

  it('is what --map says', async () => {
    const { db } = await load('map', lines, { map: { amount: 'qty * price' } });
    expect(await sums(db)).toEqual({ A: 7.5, B: 4 });
  });
});

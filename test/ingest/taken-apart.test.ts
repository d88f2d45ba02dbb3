import { describe, expect, it } from 'vitest';
import { loadLines, rows, scratch } from './helpers.js';

const { path, file } = scratch();

async function load(name: string, lines: readonly string[], options = {}) {
  const { db, report, notes } = await loadLines({ path, file }, name, lines, options);
  return { db, report, said: [...notes, ...report.warnings.map(({ message }) => message)].join('\n') };
}

const sums = (db: string, by: string, table = 'orders') =>
  rows(
    db,
    `SELECT ${by} AS k, CAST(sum(amount) AS VARCHAR) AS a FROM (SELECT * FROM ${table} UNION ALL BY NAME SELECT CAST(NULL AS VARCHAR) AS state WHERE FALSE) WHERE coalesce(state, 'counts') = 'counts' GROUP BY 1 ORDER BY 1`,
  ).then((found) => Object.fromEntries(found.map(({ k, a }) => [k, Number(a)])));

describe('orders, lines and payments in one file', () => {
  it('Vend: lines have the customer of their sale, payments are payments', async () => {
    const { db, report } = await load('vend', [
      'Date,Receipt Number,Line Type,Customer Code,Customer Name,Quantity,Subtotal,Sales Tax,Discount,Total,Paid,Details,Register,User,Status,Sku',
      '2024-04-02 10:00:00,1,Sale,EVE,Eve,3,70.00,7.00,0.00,77.00,77.00,x,Main,Kim,Closed,',
      '2024-04-02 10:00:00,1,Sale Line,,,1,30.00,3.00,0.00,33.00,,Jug,Main,Kim,,JUG',
      '2024-04-02 10:00:00,1,Sale Line,,,2,40.00,4.00,0.00,44.00,,Lid,Main,Kim,,LID',
      '2024-04-02 10:00:00,1,Payment,,,,,,,,77.00,Cash,Main,Kim,,',
      '2024-04-09 10:00:00,2,Sale,FAY,Fay,-1,-20.00,-2.00,0.00,-22.00,-22.00,x,Main,Kim,Closed,',
      '2024-04-09 10:00:00,2,Sale Line,,,-1,-20.00,-2.00,0.00,-22.00,,Lid,Main,Kim,,LID',
      '2024-04-09 10:00:00,2,Payment,,,,,,,,-22.00,Cash,Main,Kim,,',
    ]);
    expect(report.sources.map(({ table, rows }) => [table, rows])).toEqual([
      ['orders', 3],
      ['payments', 2],
    ]);
    expect(await sums(db, 'customer_id')).toEqual({ EVE: 70, FAY: -20 });
    expect(await sums(db, 'customer_id', 'payments')).toEqual({ EVE: 77, FAY: -22 });
  });

  it('marketplaces: lines find their order by its number, an order without lines stays itself', async () => {
    const { db } = await load(
      'allegro',
      [
        'Type,OrderId,OrderDate,BuyerLogin,SellerStatus,OfferName,Quantity,Amount',
        'order,o-1,2024-04-01,eve,SENT,,,100.00',
        'order,o-2,2024-04-02,fay,SENT,,,20.00',
        'lineItem,o-2,,,,Lid,1,20.00',
        'lineItem,o-1,,,,Jug,2,60.00',
        'lineItem,o-1,,,,Lid,2,40.00',
        'order,o-3,2024-04-03,eve,SENT,,,5.00',
      ],
      {
        table: 'orders',
        map: { order_id: 'OrderId', ordered_at: 'OrderDate', customer_id: 'BuyerLogin', amount: 'Amount' },
      },
    );
    expect(await sums(db, 'customer_id')).toEqual({ eve: 105, fay: 20 });
  });

  it('lines without a number belong to the order above them', async () => {
    const { db, said } = await load('levels', [
      '行类型,订单号,订单日期,客户编码,商品编码,数量,金额',
      '订单,A,2024-04-01,K1,,,30',
      '明细,,,,P1,1,10',
      '明细,,,,P2,1,20',
      '订单,B,2024-04-02,K2,,,7',
      '明细,,,,P1,1,7',
    ]);
    expect(await sums(db, 'customer_id')).toEqual({ K1: 30, K2: 7 });
    expect(said).toContain('2 orders give customer and day to 3 lines');
  });
});

describe('lines that leave their order blank', () => {
  it('take number, day and customer from above; no row is dropped', async () => {
    const { db, said } = await load(
      'erp',
      ['单据编号,日期,客户编码,价税合计', 'B1,2025/3/14,K1,113.00', ',,,56.50', 'B2,2025/3/15,K2,226.00', ',,,1.00'],
      { table: 'orders' },
    );
    expect(await sums(db, 'customer_id')).toEqual({ K1: 169.5, K2: 227 });
    expect(said).toContain('filled down');
  });

  it('repeat the number and leave the rest (shops), or are orders without a customer', async () => {
    const shop = await load(
      'shop',
      [
        'Order Number,Order Date,Customer ID,Currency,Item,Quantity,Amount',
        '1,2024-04-01,eve,EUR,Jug,1,10',
        '1,,,,Lid,1,5',
        '2,2024-04-02,fay,EUR,Lid,1,5',
      ],
      { table: 'orders' },
    );
    expect(await sums(shop.db, 'customer_id')).toEqual({ eve: 15, fay: 5 });
    const walkIn = await load(
      'walk-in',
      ['Order Number,Order Date,Customer ID,Amount', '1,2024-04-01,eve,10', '2,2024-04-01,,5', '3,2024-04-02,fay,5'],
      { table: 'orders' },
    );
    expect(await sums(walkIn.db, 'customer_id')).toEqual({ eve: 10, fay: 5, null: 5 });
  });
});

import { describe, expect, it } from 'vitest';
import { rows, scratch } from '../helpers.js';
import { exportsIn, quoted, sums } from './exported.js';

const load = exportsIn(scratch());

describe('shops’ exports by their own headers', () => {
  it('有赞: what an order came to once, shared over its lines, as prices leave its discount out', async () => {
    const { db } = await load('youzan', [
      '订单号,订单状态,订单创建时间,买家手机号,商品编码,商品数量,商品单价,运费,店铺优惠合计,订单实付金额,退款状态,已退款金额',
      'E1,交易完成,2024-04-01 09:00:00,13900000001,JUG,1,40.00,0.00,6.00,54.00,,0.00',
      'E1,交易完成,2024-04-01 09:00:00,13900000001,LID,2,10.00,0.00,6.00,54.00,,0.00',
      'E2,交易完成,2024-04-02 09:00:00,13900000002,JUG,1,40.00,0.00,0.00,40.00,全额退款,40.00',
      'E3,交易关闭,2024-04-03 09:00:00,13900000003,LID,1,10.00,0.00,0.00,0.00,,0.00',
    ]);
    expect(await sums(db, 'customer_id')).toEqual({ '13900000001': 54 });
    const lines = await rows(
      db,
      `SELECT CAST(amount AS VARCHAR) AS a FROM orders WHERE order_id = 'E1' ORDER BY amount`,
    );
    expect(lines.map(({ a }) => Number(a))).toEqual([18, 36]);
  });

  it('淘宝: guards around ids go, refunds and closed orders are told', async () => {
    const { db } = await load('taobao', [
      '"订单编号","买家会员名","总金额","订单状态","订单创建时间","宝贝总数量","退款金额"',
      '="0241500000000001","甲","70.00","交易成功","2024-04-02 09:15:00","3","0.00"',
      '="0241500000000002","乙","30.00","交易成功","2024-04-13 09:15:00","1","30.00"',
      '="0241500000000003","丙","20.00","交易关闭","2024-04-28 09:15:00","1","0.00"',
    ]);
    expect(await sums(db, 'order_id')).toEqual({ '0241500000000001': 70, '0241500000000002': 0 });
  });

  it('拼多多, EC-CUBE, Magento', async () => {
    const pdd = await load('pdd', [
      '商品,订单号,订单状态,用户实付金额(元),商家实收金额(元),商品数量(件),商品id,售后状态,订单成交时间',
      '罐,240401-1\t,已收货,12.50,13.00,1,9\t,无售后或售后取消,2024-04-01 09:00:00\t',
      '盖,240402-2\t,已收货,80.00,80.00,1,8\t,退款成功,2024-04-02 09:00:00\t',
    ]);
    expect(await sums(pdd.db, 'state', 'amount', 'TRUE')).toEqual({ counts: 12.5, refunded: 80 });
    const cube = await load('eccube', [
      '注文ID,会員ID,受注ステータス,購入日,商品コード,数量,価格,送料,合計',
      '1,E,発送済み,2024/04/01 10:00:00,JUG,1,1000,500,2500',
      '1,E,発送済み,2024/04/01 10:00:00,LID,1,1000,500,2500',
      '2,F,注文取消し,2024/04/02 10:00:00,JUG,1,1000,500,1500',
    ]);
    expect(await sums(cube.db, 'customer_id')).toEqual({ E: 2500 });
    const magento = await load('magento', [
      quoted(
        'ID',
        'Purchase Date',
        'Grand Total (Base)',
        'Status',
        'Customer Email',
        'Subtotal',
        'Shipping and Handling',
        'Total Refunded',
      ),
      quoted('0011', 'Apr 2, 2024, 9:15:00 AM', '$1,108.00', 'Complete', 'eve@x.test', '$1,100.00', '$8.00', ''),
      quoted('0012', 'Apr 13, 2024, 9:15:00 AM', '$60.00', 'Canceled', 'fay@x.test', '$55.00', '$5.00', ''),
    ]);
    expect(magento.report.sources[0]).toMatchObject({ table: 'orders', preset: 'magento', firstDay: '2024-04-02' });
    expect(await sums(magento.db, 'customer_id')).toEqual({ 'eve@x.test': 1108 });
    expect(magento.said).toContain('with tax and shipping');
  });

  it('Delighted: answers from 0 to 10 of one question', async () => {
    const { db, report } = await load('delighted', [
      'Delighted Response ID,Person ID,Name,Email,Score,Score Type,Comment,Created at',
      'r1,1,Eve,eve@x.test,10,promoter,fine,2024-04-01 09:00:00 UTC',
      'r2,2,Fay,fay@x.test,3,detractor,,2024-04-02 09:00:00 UTC',
    ]);
    expect(report.sources[0]).toMatchObject({ table: 'surveys', preset: 'delighted' });
    const found = await rows(
      db,
      'SELECT instrument, item, CAST(sum(score) AS VARCHAR) AS s FROM surveys GROUP BY 1, 2',
    );
    expect(found.map(({ instrument, item, s }) => [instrument, item, Number(s)])).toEqual([['nps', 'recommend', 13]]);
  });
});

describe('totals with tax and shipping', () => {
  it('lose both where the parts add up, whatever they are called', async () => {
    const shop = await load(
      'shop',
      [
        'Order ID,Email,Order Date,Subtotal,Shipping,Taxes,Total',
        '1,eve@x.test,2024-04-01,40.00,5.00,4.00,49.00',
        '2,fay@x.test,2024-04-02,10.00,0.00,1.00,11.00',
      ],
      { table: 'orders', map: { customer_id: 'Email' } },
    );
    expect(await sums(shop.db, 'customer_id')).toEqual({ 'eve@x.test': 40, 'fay@x.test': 10 });
    const market = await load(
      'market',
      [
        'Invoice ID,Customer ID,Unit price,Quantity,Tax 5%,Total,Date',
        'I-1,eve,10.00,2,1.00,21.00,2024-04-01',
        'I-2,fay,40.00,1,2.00,42.00,2024-04-13',
      ],
      { table: 'orders' },
    );
    expect(await sums(market.db, 'customer_id')).toEqual({ eve: 20, fay: 40 });
  });

  it('stay and are said where they do not, or where the user has named the column', async () => {
    const lines = [
      'Order ID,Customer ID,Order Date,Shipping,Grand Total',
      '1,eve,2024-04-01,5.00,49.00',
      '2,fay,2024-04-02,0.00,11.00',
    ];
    const only = await load('only', lines, { table: 'orders', map: { amount: 'Grand Total' } });
    expect(await sums(only.db, 'customer_id')).toEqual({ eve: 49, fay: 11 });
    expect(only.report.warnings.map(({ code }) => code)).toContain('W_GROSS');
  });

  it('a discount between nought and one is a rate, and so is one of per cent', async () => {
    const store = await load(
      'superstore',
      [
        'Order ID,Customer ID,Order Date,Sales,Quantity,Discount',
        '1,eve,2024-04-01,261.96,2,0',
        '2,fay,2024-04-02,957.58,5,0.45',
        '3,fay,2024-04-13,22.37,2,0.2',
      ],
      { table: 'orders' },
    );
    expect(store.said).toContain('"Discount" is a rate and no money');
    expect(store.report.sources[0]!.sums).toEqual({ amount: '1241.9100', quantity: '9.0000' });
    const percent = await load(
      'percent',
      [
        'Order ID,Customer ID,Order Date,Quantity,Unit Price,Discount,Line Total',
        '1,eve,2024-04-01,4,50.00,10,180.00',
        '2,fay,2024-04-13,1,30.00,0,30.00',
      ],
      { table: 'orders', map: { amount: 'Line Total' } },
    );
    expect(percent.report.sources[0]!.sums.discount).toBeUndefined();
    const money = await load(
      'money',
      [
        'Order ID,Customer ID,Order Date,Quantity,Unit Price,Discount,Line Total',
        '1,eve,2024-04-01,4,50.00,10,190.00',
        '2,fay,2024-04-13,1,30.00,0,30.00',
      ],
      { table: 'orders', map: { amount: 'Line Total' } },
    );
    expect(money.report.sources[0]!.sums.discount).toBe('10.0000');
  });
});

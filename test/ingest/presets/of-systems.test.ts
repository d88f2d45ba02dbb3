import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATA, loadFile, rows, scratch } from '../helpers.js';

const { path, file } = scratch();

describe('presets', () => {
  it('shopify: fills down by order, sums lines not totals, counts no cancelled orders', async () => {
    const csv = [
      'Name,Email,Financial Status,Currency,Total,Created at,Cancelled at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem discount,Source',
      '#1001,a@x.cn,paid,EUR,35.00,2025-10-07 23:50:26 +0200,,2,Tea,10.00,T1,0.00,web',
      '#1001,a@x.cn,,,,,,1,Cup,15.00,C1,0.00,',
      '#1002,b@x.cn,refunded,EUR,9.00,2025-10-08 08:00:00 +0200,2025-10-08 09:00:00 +0200,1,Tea,10.00,T1,1.00,web',
      '#1002,b@x.cn,,,,,,1,Cup,15.00,C1,0.00,',
      '#1003,,paid,EUR,5.00,2025-10-09 08:00:00 +0200,,1,Bag,5.00,B1,0.00,pos',
    ];
    const db = path('shopify.duckdb');
    const report = await loadFile(db, file('shopify.csv', csv.join('\n')), { timezone: 'Asia/Shanghai' });
    expect(report.sources[0]).toMatchObject({
      table: 'orders',
      preset: 'shopify',
      rows: 5,
      sums: { amount: '64.0000' },
    });
    expect(report.sources[0]!.states).toEqual([
      { words: 'paid', state: 'counts', counts: true, isKnown: true, rows: 3, amount: '40.0000' },
      { words: 'refunded, Cancelled at', state: 'refunded', counts: false, isKnown: true, rows: 2, amount: '24.0000' },
    ]);
    expect(
      await rows(
        db,
        `SELECT order_id, customer_id, CAST(ordered_at AS VARCHAR) AS at, CAST(ordered_on AS VARCHAR) AS day, product_id FROM orders WHERE state = 'counts' ORDER BY product_id`,
      ),
    ).toEqual([
      { order_id: '#1003', customer_id: null, at: '2025-10-09 06:00:00', day: '2025-10-09', product_id: 'B1' },
      { order_id: '#1001', customer_id: 'a@x.cn', at: '2025-10-07 21:50:26', day: '2025-10-08', product_id: 'C1' },
      { order_id: '#1001', customer_id: 'a@x.cn', at: '2025-10-07 21:50:26', day: '2025-10-08', product_id: 'T1' },
    ]);
  });

  it('kingdee: takes 单据日期 and not 制单时间, 金额 and not 价税合计', async () => {
    const csv = [
      '单据编号,客户编码,单据日期,制单时间,物料编码,数量,金额,价税合计',
      'XS01,001,2025-06-13,2025-07-01 09:00:00,M1,2,100.00,113.00',
      ',,,,M2,1,50.00,56.50',
    ];
    const report = await loadFile(path('kingdee.duckdb'), file('kingdee.csv', csv.join('\n')));
    expect(report.sources[0]).toMatchObject({
      preset: 'kingdee',
      rows: 2,
      sums: { amount: '150.0000', quantity: '3.0000' },
      firstDay: '2025-06-13',
      attributes: ['制单时间', '价税合计'],
    });
  });

  it('refuses with headers, what is closest, and the command to type', async () => {
    const csv = [
      '单据编号,客户编码,客户名称,单据日期(录),制单时间,金额',
      ...Array.from({ length: 20 }, (_, i) => `X${i},1,n,2025-06-${13 + (i % 9)},2025-07-01 09:00,5.00`),
    ];
    const fault = await loadFile(path('no.duckdb'), file('订单导出.csv', csv.join('\n')), { table: 'orders' }).catch(
      (e: unknown) => e,
    );
    expect(fault).toMatchObject({
      code: 'E_MAP_MISSING',
      message: 'no column found for orders.ordered_at',
      where: [
        'headers: 单据编号, 客户编码, 客户名称, 单据日期(录), 制单时间, 金额',
        'closest: 单据日期(录) (dates in 100 % of rows); 制单时间 is a time of entry, not taken',
      ],
      hint: expect.stringMatching(/load orders .*订单导出\.csv --map 'ordered_at=单据日期\(录\)'$/),
    });
  });

  it.skipIf(!existsSync(DATA))('salesforce and zendesk samples by themselves', async () => {
    const deals = await loadFile(path('sf.duckdb'), `${DATA}/salesforce_samples/opportunityData.csv`);
    expect(deals.sources[0]).toMatchObject({ table: 'opportunities', preset: 'salesforce', rows: 38, rejects: 0 });
    const tickets = await loadFile(path('zd.duckdb'), `${DATA}/zendesk_fivetran_seeds/ticket_data.csv`);
    expect(tickets.sources[0]).toMatchObject({ table: 'tickets', preset: 'zendesk', rejects: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { STATES } from '../../../src/model/states/states.js';
import { namesState } from '../../../src/model/states/vocabulary.js';
import { rows, scratch } from '../helpers.js';
import { exportsIn, sums } from './exported.js';

const load = exportsIn(scratch());
let made = 0;
const loaded = (content: readonly string[], options = {}) => load(`named-${made++}`, content, options);

/** What counts of a file of orders. */
const counted = async (content: readonly string[], options = {}) =>
  (await sums((await loaded(content, options)).db, "'all'")).all;

describe('a header that is made of what a state is of and a word for state', () => {
  it.each([
    'Invoice Status',
    'Order Payment State',
    'orderStatusDescription',
    'Rechnungsstatus',
    'Statut de la facture',
  ])('holds states: %s', (header) => expect(namesState(STATES.orders!, header)).toBe(true));

  it.each([
    'Customer Status',
    'Marital status',
    'Email status',
    'Shipping State',
    'United States',
    '订单编号',
    'Tax status',
  ])('is none: %s', (header) => expect(namesState(STATES.orders!, header)).toBe(false));

  it('leaves drafts out, and takes lines before tax', async () => {
    expect(
      await counted([
        'Client Name,Invoice #,Date Issued,Invoice Status,Item Name,Rate,Quantity,Line Subtotal,Tax 1 Amount,Line Total',
        'Ada,0001,2024-01-13,paid,Work,50.00,2.00,100.00,20.00,120.00',
        'Bo,0002,2024-01-14,draft,Work,50.00,1.00,50.00,10.00,60.00',
      ]),
    ).toBe(100);
  });

  it('of two kinds takes the stricter, as Shopware writes them', async () => {
    const content = [
      'orderNumber;customerNumber;orderTime;amount;orderStatusDescription;paymentStatusDescription',
      '1;K1;2024-01-13 10:00:00;119.00;Komplett abgeschlossen;Komplett bezahlt',
      '2;K2;2024-01-14 10:00:00;59.50;Storniert / Abgelehnt;Offen',
      '3;K1;2024-01-15 10:00:00;20.00;Offen;Offen',
    ];
    expect(await counted(content, { map: { ordered_at: 'orderTime' } })).toBe(139);
  });
});

describe('a sale of which part was paid back', () => {
  it('keeps the rest, though a column says refunded', async () => {
    const content = [
      'Purchase ID,Buyer,Purchase Date,Sale Price,Refunded?,Partial Refund,Fully Refunded?',
      'p1,Ada,2024-01-13,20.00,0,0.00,0',
      'p2,Bo,2024-01-14,20.00,1,0.00,1',
      'p3,Cy,2024-01-15,20.00,1,5.00,0',
    ];
    expect(await counted(content, { table: 'orders', map: { amount: 'Sale Price', customer_id: 'Buyer' } })).toBe(35);
    const words = [
      'order_id,date,customer,amount,status,refund amount',
      '1,2024-01-13,a,20,Refunded,5',
      '2,2024-01-14,b,20,Refunded,20',
    ];
    expect(await counted(words)).toBe(15);
  });
});

describe('documents', () => {
  it('of a purchase are none of a sale', async () => {
    const content = [
      '单据日期,单据编号,单据类型,往来单位,商品编号,数量,单价,金额,经手人',
      '2024-01-13,XS-1,销售单,甲店,A1,2,10,20,张',
      '2024-01-15,XT-1,销售退货单,甲店,A1,1,10,10,张',
      '2024-01-16,JH-1,进货单,厂,A1,100,5,500,张',
    ];
    expect(await counted(content)).toBe(10);
  });

  it('of SAP are told by its codes, and a reason to reject by being filled', async () => {
    const content = [
      'Sales document;Sold-to party;Document date;Material;Order quantity;Net value;Reason for rejection;Sales document type',
      '1001;K1;13.01.2024;M1;2;100,00;;OR',
      '1002;K2;14.01.2024;M1;1;50,00;Z1;OR',
      '1003;K1;15.01.2024;M1;1;30,00;;RE',
      '1004;K3;16.01.2024;M1;1;70,00;;QT',
    ];
    expect(await counted(content)).toBe(70);
  });
});

describe('of two days alike', () => {
  it('the one that every row has is taken: what was never paid has no day of payment', async () => {
    const { db } = await loaded([
      '订单号,订单状态,订单创建时间,支付时间,商品数量,商家实收金额',
      'P1,已完成,2024-01-13 10:00:00,2024-01-14 10:01:00,2,88.00',
      'P2,已取消,2024-01-14 10:00:00,,1,49.00',
    ]);
    expect(await rows(db, 'SELECT min(ordered_on) AS d, count(*) AS n FROM orders')).toEqual([
      { d: '2024-01-13', n: '2' },
    ]);
  });
});

describe('a file of cases', () => {
  it('is told by the day they were closed, though its ids and days say nothing: it was a list of customers', async () => {
    const { db } = await loaded([
      'Number,Subject,Status,Customer,Assigned to,Created At,Closed At',
      '101,Refund,closed,ada@x.com,Ann,2024-01-13 10:00:00,2024-01-13 12:00:00',
      '102,Late,active,bo@x.com,Ben,2024-01-14 10:00:00,',
    ]);
    expect(await rows(db, 'SELECT count(closed_at) AS c, count(*) AS n FROM tickets')).toEqual([{ c: '1', n: '2' }]);
  });
});

describe('numbers of answers', () => {
  it('are no answers to a question', async () => {
    const { db } = await loaded(['评价编号,评价时间,商品评分,服务评分', 'P1,2024-01-13,5,4', 'P2,2024-01-14,1,2']);
    expect(await rows(db, 'SELECT DISTINCT item FROM surveys ORDER BY 1')).toEqual([
      { item: '商品评分' },
      { item: '服务评分' },
    ]);
  });
});

describe('a credit that stands beside a bill', () => {
  it('takes back what it says', async () => {
    const content = [
      'N° commande;Date;Client;Total HT;Avoir',
      '1;13/01/2024;Ada;100,00;0,00',
      '2;14/01/2024;Bo;50,00;25,50',
    ];
    expect(await counted(content)).toBe(124.5);
  });
});

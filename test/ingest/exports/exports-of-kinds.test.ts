import { describe, expect, it } from 'vitest';
import { scratch } from '../helpers.js';
import { exportsIn, quoted, sums } from './exported.js';

const load = exportsIn(scratch());

describe('exports whose rows are of several kinds', () => {
  it('Xero: lines not totals, credit notes turned, a discount of per cent is no money', async () => {
    const { db, report } = await load('xero', [
      'ContactName,InvoiceNumber,InvoiceDate,DueDate,Total,TaxTotal,InventoryItemCode,Description,Quantity,UnitAmount,Discount,LineAmount,TaxAmount,Currency,Type,Status',
      'Eve Ltd,INV-7,25/05/2024,24/06/2024,184.00,24.00,JUG,Jug,5,20.00,20,80.00,12.00,NZD,Sales invoice,Paid',
      'Eve Ltd,INV-7,25/05/2024,24/06/2024,184.00,24.00,LID,Lid,1,80.00,,80.00,12.00,NZD,Sales invoice,Paid',
      'Fay Ltd,INV-8,28/05/2024,27/06/2024,57.50,7.50,LID,Lid,1,50.00,,50.00,7.50,NZD,Sales invoice,Awaiting Payment',
      'Eve Ltd,CN-7,30/05/2024,30/05/2024,18.40,2.40,JUG,Jug back,1,16.00,,16.00,2.40,NZD,Sales credit note,Paid',
    ]);
    expect(report.sources[0]).toMatchObject({ table: 'orders', preset: 'xero' });
    expect(await sums(db, 'customer_id')).toEqual({ 'Eve Ltd': 144, 'Fay Ltd': 50 });
  });

  it('PayPal: the other side is the customer; what the shop spends itself and what was denied count nowhere', async () => {
    const cells =
      'Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,Transaction ID,Reference Txn ID,Invoice Number'.split(
        ',',
      );
    const { db, report } = await load('paypal', [
      quoted(...cells),
      quoted(
        '04/14/2024',
        '07:22:17',
        'PDT',
        'Eve',
        'Express Checkout Payment',
        'Completed',
        'USD',
        '1,200.00',
        '-40.00',
        '1,160.00',
        'eve@x.test',
        'shop@x.test',
        'T1',
        '',
        'I1',
      ),
      quoted(
        '04/15/2024',
        '07:22:17',
        'PDT',
        'Fay',
        'Express Checkout Payment',
        'Completed',
        'USD',
        '30.00',
        '-1.00',
        '29.00',
        'fay@x.test',
        'shop@x.test',
        'T2',
        '',
        'I2',
      ),
      quoted(
        '04/15/2024',
        '07:22:17',
        'PDT',
        'Gus',
        'Express Checkout Payment',
        'Denied',
        'USD',
        '70.00',
        '0.00',
        '70.00',
        'gus@x.test',
        'shop@x.test',
        'T3',
        '',
        'I3',
      ),
      quoted(
        '04/16/2024',
        '07:22:17',
        'PDT',
        'Fay',
        'Payment Refund',
        'Completed',
        'USD',
        '-12.00',
        '0.50',
        '-11.50',
        'shop@x.test',
        'fay@x.test',
        'T4',
        'T2',
        'I2',
      ),
      quoted(
        '04/17/2024',
        '07:22:17',
        'PDT',
        'Post Ltd',
        'General Payment',
        'Completed',
        'USD',
        '-9.00',
        '0.00',
        '-9.00',
        'shop@x.test',
        'post@x.test',
        'T5',
        '',
        '',
      ),
      quoted(
        '04/18/2024',
        '07:22:17',
        'PDT',
        '',
        'General Withdrawal',
        'Completed',
        'USD',
        '-900.00',
        '0.00',
        '-900.00',
        '',
        '',
        'T6',
        '',
        '',
      ),
    ]);
    expect(report.sources[0]).toMatchObject({ table: 'orders', preset: 'paypal' });
    expect(await sums(db, 'customer_id')).toEqual({ 'eve@x.test': 1200, 'fay@x.test': 18 });
    expect(report.sources[0]!.states).toContainEqual(
      expect.objectContaining({ words: 'Denied, Express Checkout Payment', counts: false, amount: '70.0000' }),
    );
  });

  it('Wildberries: Возврат takes back, logistics is no sale', async () => {
    const { db, report } = await load('wb', [
      '№;Тип документа;Обоснование для оплаты;Дата заказа покупателем;Дата продажи;Кол-во;Артикул поставщика;Вайлдберриз реализовал Товар (Пр);Услуги по доставке товара покупателю;Srid',
      '1;Продажа;Продажа;2024-04-01;2024-04-03;1;JUG;750,25;0;r1',
      '2;Продажа;Логистика;2024-04-01;2024-04-02;0;JUG;0;50;r1',
      '3;Продажа;Продажа;2024-04-02;2024-04-05;2;LID;600;0;r2',
      '4;Возврат;Возврат;2024-04-02;2024-04-08;1;LID;300;0;r2',
    ]);
    expect(report.sources[0]).toMatchObject({ table: 'orders', preset: 'wildberries' });
    expect(await sums(db, 'product_id')).toEqual({ JUG: 750.25, LID: 300 });
    expect(report.warnings.filter(({ code }) => code === 'W_ORDER_ID')).toEqual([]);
  });

  it('Tally: debit less credit, as sales are booked under debit', async () => {
    const { db, report } = await load('tally', [
      'Jug Traders,,,,,',
      'Sales Register,,,,,',
      '1-Apr-24 to 30-Apr-24,,,,,',
      'Date,Particulars,Voucher Type,Voucher No.,Debit,Credit',
      '2-Apr-24,Eve Stores,Sales,S/1,"2,10,000.00",',
      '13-Apr-24,Fay Stores,Sales,S/2,"10,000.50",',
      '20-Apr-24,Eve Stores,Credit Note,C/1,,"20,000.00"',
      ',Grand Total,,,"2,20,000.50","20,000.00"',
    ]);
    expect(report.sources[0]).toMatchObject({ table: 'orders', preset: 'tally' });
    expect(await sums(db, 'customer_id')).toEqual({ 'Eve Stores': 190_000, 'Fay Stores': 10_000.5 });
    const { db: other } = await load('revenue', [
      'Date,Particulars,Voucher Type,Voucher No.,Debit,Credit',
      '2024-04-02,Eve Stores,Sales,S/1,,70',
      '2024-04-13,Fay Stores,Sales,S/2,,20',
      '2024-04-20,Eve Stores,Credit Note,C/1,30,',
    ]);
    expect(await sums(other, 'customer_id')).toEqual({ 'Eve Stores': 40, 'Fay Stores': 20 });
  });

  it('DATEV: a line of metadata gives the year, in Windows-1252; Haben takes back', async () => {
    const text = [
      '"EXTF";700;21;"Buchungsstapel";9;20240501090000000;;"RE";"";"";1234567;12345;20240101;4;20240401;20240430;"Erlöse";"";1;0;0;"EUR"',
      'Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Konto;Gegenkonto (ohne BU-Schlüssel);Belegdatum;Belegfeld 1;Buchungstext',
      '238,00;"S";"EUR";10003;8400;0204;"RE-5";"Jäger"',
      '11,90;"S";"EUR";10004;8400;1304;"RE-6";"Groß"',
      '23,80;"H";"EUR";10003;8400;2804;"GS-5";"Jäger Gutschrift"',
    ].join('\n');
    const { db, report, said } = await load('datev', Buffer.from(`${text}\n`, 'latin1'));
    expect(report.sources[0]).toMatchObject({ preset: 'datev', firstDay: '2024-04-02', lastDay: '2024-04-28' });
    expect(await sums(db, 'customer_id')).toEqual({ '10003': 214.2, '10004': 11.9 });
    expect(said).toContain('of 2024 as said above the table');
    const across = await load(
      'across',
      ['Verkäufe 1.12.2023 - 31.01.2024,,', 'Auftrag,Kunde,Datum,Betrag', '1,A,31.12.,10', '2,A,2.1.,20'],
      { table: 'orders', map: { order_id: 'Auftrag', customer_id: 'Kunde', ordered_at: 'Datum', amount: 'Betrag' } },
    );
    expect(await sums(across.db, "strftime(ordered_on, '%Y-%m-%d')")).toEqual({ '2023-12-31': 10, '2024-01-02': 20 });
    await expect(
      load('open', ['Auftrag,Kunde,Datum,Betrag', '1,A,3112,10', '2,A,0201,20'], {
        table: 'orders',
        map: { order_id: 'Auftrag', customer_id: 'Kunde', ordered_at: 'Datum', amount: 'Betrag' },
      }),
    ).rejects.toMatchObject({ code: 'E_REJECTS' });
  });

  it('Amazon’s date range: definitions above the header, zones behind AM and PM, a transfer is no sale and needs no order', async () => {
    const { db, report } = await load('range', [
      quoted('Includes Amazon Marketplace, Fulfillment and Webstore transactions'),
      quoted('All amounts in USD, unless specified'),
      quoted('Definitions:'),
      quoted('Sales tax collected: Includes sales tax, collected from buyers.'),
      quoted('Other: see the ""Type"" column.'),
      quoted(
        'date/time',
        'settlement id',
        'type',
        'order id',
        'sku',
        'quantity',
        'product sales',
        'promotional rebates',
        'selling fees',
        'total',
      ),
      quoted('Apr 2, 2024 10:23:05 AM PDT', '9', 'Order', '1-1', 'JUG', '2', '1,060.00', '-40.00', '-9.00', '1,011.00'),
      quoted('Apr 9, 2024 9:00:00 PM PDT', '9', 'Refund', '1-1', 'JUG', '1', '-10.00', '0', '1.50', '-8.50'),
      quoted('Apr 12, 2024 9:00:00 AM PDT', '9', 'Transfer', '', '', '', '0', '0', '0', '-1,002.50'),
    ]);
    expect(report.sources[0]).toMatchObject({
      table: 'orders',
      preset: 'amazon-range',
      firstDay: '2024-04-02',
      lastDay: '2024-04-12',
    });
    expect(await sums(db, 'order_id')).toEqual({ '1-1': 1010 });
    expect(await sums(db, 'order_id', 'quantity')).toEqual({ '1-1': 1 });
  });

  it('Amazon’s settlement: only the price of goods is revenue, the first line is the control total', async () => {
    const line = (...cells: readonly string[]) => cells.join('\t');
    const head = line(
      'settlement-id',
      'deposit-date',
      'total-amount',
      'currency',
      'transaction-type',
      'order-id',
      'amount-type',
      'amount-description',
      'amount',
      'posted-date-time',
      'sku',
    );
    const body = [
      line('7', '', '', '', 'Order', '1-1', 'ItemPrice', 'Principal', '80.00', '2024-04-02 14:23:00 UTC', 'JUG'),
      line('7', '', '', '', 'Order', '1-1', 'ItemPrice', 'Shipping', '5.00', '2024-04-02 14:23:00 UTC', 'JUG'),
      line('7', '', '', '', 'Order', '1-1', 'ItemFees', 'Commission', '-12.00', '2024-04-02 14:23:00 UTC', 'JUG'),
      line('7', '', '', '', 'Refund', '1-1', 'ItemPrice', 'Principal', '-30.00', '2024-04-09 09:00:00 UTC', 'JUG'),
      line(
        '7',
        '',
        '',
        '',
        'other-transaction',
        '',
        'other-transaction',
        'Subscription Fee',
        '-3.00',
        '2024-04-10 09:00:00 UTC',
        '',
      ),
    ];
    const summed = (total: string) => [
      head,
      line('7', '2024-04-17 00:00:00 UTC', total, 'USD', '', '', '', '', '', '', ''),
      ...body,
    ];
    const { db, report } = await load('settlement', summed('40.00'));
    expect(report.sources[0]).toMatchObject({
      table: 'orders',
      preset: 'amazon',
      totals: [{ column: 'amount', said: '40.00' }],
    });
    expect(await sums(db, 'product_id')).toEqual({ JUG: 50 });
    await expect(load('settlement-cut', summed('41.00'))).rejects.toMatchObject({ code: 'E_TOTAL' });
  });

  it('Etsy: the total is split into goods, discount, shipping and tax; an adjusted total is a refund', async () => {
    const { db, said } = await load('etsy', [
      'Sale Date,Order ID,Buyer User ID,Number of Items,Currency,Order Value,Discount Amount,Shipping,Sales Tax,Order Total,Status,Adjusted Order Total',
      '04/02/24,1,eve,1,USD,50.00,5.00,4.00,2.00,51.00,,0.00',
      '04/13/24,2,fay,1,USD,30.00,0.00,5.00,1.00,36.00,,16.00',
    ]);
    expect(await sums(db, 'customer_id')).toEqual({ eve: 45, fay: 10 });
    expect(said).toContain('is "Order Value" − "Discount Amount" + "Shipping" + "Sales Tax" in 2 of 2 rows');
  });
});

import { describe, expect, it } from 'vitest';
import { english } from '../../src/core/message.js';
import { loadFile, rows, scratch } from './helpers.js';

const { path, file } = scratch();

async function load(name: string, content: readonly string[] | Buffer, options = {}) {
  const notes: string[] = [];
  const bytes = Buffer.isBuffer(content) ? content : `${content.join('\n')}\n`;
  const db = path(`${name}.duckdb`);
  const report = await loadFile(db, file(`${name}.csv`, bytes), {
    note: (said) => notes.push(english(said)),
    ...options,
  });
  return { db, report, notes, said: [...notes, ...report.warnings.map(({ message }) => message)].join('\n') };
}

const sums = (db: string, by: string, what = 'amount', where = "coalesce(state, 'counts') = 'counts'") =>
  rows(
    db,
    `SELECT ${by} AS k, CAST(sum(${what}) AS VARCHAR) AS a FROM orders WHERE ${where} GROUP BY 1 ORDER BY 1`,
  ).then((found) => Object.fromEntries(found.map(({ k, a }) => [k, Number(a)])));

const quoted = (...cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');

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
});

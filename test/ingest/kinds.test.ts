import { describe, expect, it } from 'vitest';
import { english } from '../../src/core/message.js';
import { loadFile, rows, scratch } from './helpers.js';

const { path, file } = scratch();

async function load(name: string, lines: readonly string[], options = {}) {
  const notes: string[] = [];
  const db = path(`${name}.duckdb`);
  const report = await loadFile(db, file(`${name}.csv`, `${lines.join('\n')}\n`), {
    table: 'orders',
    note: (said) => notes.push(english(said)),
    ...options,
  });
  return { db, report, notes };
}

const sums = (db: string, by: string, what = 'amount') =>
  rows(db, `SELECT ${by} AS k, CAST(sum(${what}) AS VARCHAR) AS a FROM orders GROUP BY 1 ORDER BY 1`).then((found) =>
    Object.fromEntries(found.map(({ k, a }) => [k, Number(a)])),
  );

describe('document types', () => {
  it('turn credit notes, and keep receipts out (Sage’s codes)', async () => {
    const { db, notes } = await load(
      'sage',
      [
        'Type,Account,Date,Ref,Net Amount,Tax Amount',
        'SI,ADA,2024-03-01,1001,100.00,20.00',
        'SI,BO,2024-03-02,1002,50.00,10.00',
        'SC,ADA,2024-03-03,1003,30.00,6.00',
        'SR,ADA,2024-03-04,1004,84.00,0.00',
      ],
      { map: { customer_id: 'Account', order_id: 'Ref' } },
    );
    expect(await sums(db, 'state')).toEqual({ counts: 120, void: 84 });
    expect(await sums(db, 'state', 'tax')).toEqual({ counts: 24, void: 0 });
    expect(notes.join('\n')).toContain('"SC" take back');
  });

  it('leave signs alone that the file writes itself, and the sale refunded although its status says so', async () => {
    const { db } = await load(
      'processor',
      [
        'id,Type,Status,Created,Amount,Customer ID',
        't1,payment,succeeded,2024-03-01,60.00,a',
        't2,payment,refunded,2024-03-02,40.00,b',
        't3,refund,succeeded,2024-03-04,-40.00,b',
        't4,payout,paid,2024-03-05,-55.00,',
        't5,payment,succeeded,2024-03-06,-12.00,',
      ],
      { map: { order_id: 'id', ordered_at: 'Created' } },
    );
    expect(await sums(db, 'state')).toEqual({ counts: 60, void: -67 });
  });

  it('are read in other languages, the strictest of several columns stands', async () => {
    const ru = await load(
      'ru',
      [
        'Заказ;Покупатель;Дата;Сумма;Кол-во;Тип документа;Обоснование для оплаты',
        '1;а;2024-03-01;1000,00;1;Продажа;Продажа',
        '2;б;2024-03-02;500,00;1;Возврат;Возврат',
        '3;а;2024-03-02;45,00;1;Продажа;Логистика',
      ],
      {
        map: { order_id: 'Заказ', customer_id: 'Покупатель', ordered_at: 'Дата', amount: 'Сумма', quantity: 'Кол-во' },
      },
    );
    expect(await sums(ru.db, 'state')).toEqual({ counts: 500, void: 45 });
    expect(await sums(ru.db, 'state', 'quantity')).toEqual({ counts: 0, void: 1 });
    const zh = await load('zh', [
      '单据编号,客户编码,单据日期,单据类型,金额',
      'A1,K1,2024-03-01,销售出库单,100.00',
      'A2,K1,2024-03-02,销售退货单,30.00',
      'A3,K1,2024-03-03,收款单,70.00',
    ]);
    expect(await sums(zh.db, 'state')).toEqual({ counts: 70, void: 70 });
    const ja = await load(
      'ja',
      [
        '伝票番号,得意先,日付,取引区分,金額',
        '1,A,2024-03-01,売上,3000',
        '2,A,2024-03-02,返品,500',
        '3,A,2024-03-31,入金,2500',
      ],
      { map: { order_id: '伝票番号', customer_id: '得意先', ordered_at: '日付', amount: '金額' } },
    );
    expect(await sums(ja.db, 'state')).toEqual({ counts: 2500, void: 2500 });
    const de = await load(
      'de',
      [
        'Belegnummer;Kundennummer;Belegdatum;Belegart;Betrag',
        '1;A;01.03.2024;Rechnung;100,00',
        '2;A;22.03.2024;Gutschrift;-25,00',
        '3;A;23.03.2024;Auszahlung;75,00',
      ],
      { map: { order_id: 'Belegnummer', customer_id: 'Kundennummer', ordered_at: 'Belegdatum', amount: 'Betrag' } },
    );
    expect(await sums(de.db, 'state')).toEqual({ counts: 75, void: 75 });
  });

  it('say the side of an account (Soll, Haben)', async () => {
    const { db } = await load(
      'sides',
      [
        'Umsatz;Soll/Haben-Kennzeichen;Konto;Belegdatum;Belegfeld 1',
        '1190,00;S;10001;02.03.2024;RE-1',
        '71,40;S;10002;13.03.2024;RE-2',
        '119,00;H;10001;28.03.2024;GS-1',
      ],
      { map: { order_id: 'Belegfeld 1', customer_id: 'Konto', ordered_at: 'Belegdatum', amount: 'Umsatz' } },
    );
    expect(await sums(db, 'customer_id')).toEqual({ '10001': 1071, '10002': 71.4 });
  });

  it('holds for an amount that is calculated, unless it is calculated out of the side itself', async () => {
    const lines = [
      'Umsatz;Soll/Haben-Kennzeichen;Konto;Belegdatum;Belegfeld 1',
      '119,00;S;10001;02.03.2024;RE-1',
      '59,50;S;10002;13.03.2024;RE-2',
      '11,90;H;10001;28.03.2024;GS-1',
    ];
    const columns = { order_id: 'Belegfeld 1', customer_id: 'Konto', ordered_at: 'Belegdatum' };
    const net = await load('net', lines, { map: { ...columns, amount: 'Umsatz / 1.19' } });
    expect(await sums(net.db, 'customer_id')).toEqual({ '10001': 90, '10002': 50 });
    const own = `CASE "Soll/Haben-Kennzeichen" WHEN 'H' THEN -1 ELSE 1 END * Umsatz / 1.19`;
    const signed = await load('signed', lines, { map: { ...columns, amount: own } });
    expect(await sums(signed.db, 'customer_id')).toEqual({ '10001': 90, '10002': 50 });
    const added = `CASE "Soll/Haben-Kennzeichen" WHEN 'H' THEN 1 ELSE 1 END * Umsatz / 1.19`;
    const asSales = await load('as-sales', lines, { map: { ...columns, amount: added } });
    expect(await sums(asSales.db, 'customer_id')).toEqual({ '10001': 110, '10002': 50 });
  });

  it('that no list knows count as they stand, said with the line that leaves them out', async () => {
    const lines = [
      'order_id,customer_id,ordered_at,amount,Document Type',
      '1,a,2024-03-01,100,Invoice',
      '2,a,2024-03-02,20,Credit Note',
      '3,b,2024-03-03,7,Zebra',
    ];
    const { db, report } = await load('unknown', lines);
    expect(await sums(db, 'state')).toEqual({ counts: 87 });
    const [warning] = report.warnings.filter(({ code }) => code === 'W_STATUS_UNKNOWN');
    expect(warning?.message).toContain('1 rows, amount 7.00 count as they stand');
    expect(warning?.message).toContain(`drop: "\\"Document Type\\" = 'Zebra'"`);
    const mapped = await loadFile(path('mapped.duckdb'), path('unknown.csv'), {
      mapping: {
        sources: {
          orders: {
            files: 'unknown.csv',
            drop: `"Document Type" = 'Zebra'`,
            columns: { order_id: 'order_id', customer_id: 'customer_id', ordered_at: 'ordered_at', amount: 'amount' },
          },
        },
      },
      folder: path('.'),
      table: 'orders',
    });
    expect(mapped.sources[0]?.sums.amount).toBe('80.0000');
  });

  it('are none where the words are of something else, and signs of calculated amounts are the user’s own', async () => {
    const goods = await load('goods', [
      'order_id,customer_id,ordered_at,amount,Type',
      '1,a,2024-03-01,100,Mug',
      '2,a,2024-03-02,20,Lamp',
      '3,b,2024-03-03,7,Return',
      '4,b,2024-03-03,7,Plate',
    ]);
    expect(goods.report.sources[0]?.states).toEqual([]);
    expect(await sums(goods.db, 'customer_id')).toEqual({ a: 120, b: 14 });
    const own = await load(
      'own',
      ['order_id,customer_id,day,net,Type', '1,a,2024-03-01,100,Invoice', '2,a,2024-03-02,20,Credit Note'],
      {
        map: {
          order_id: 'order_id',
          ordered_at: 'day',
          amount: `case when "Type" = 'Credit Note' then 0 - net else net end`,
        },
      },
    );
    expect(await sums(own.db, 'customer_id')).toEqual({ a: 80 });
  });
});

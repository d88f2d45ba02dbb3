import { describe, expect, it } from 'vitest';
import { load as loadAll } from '../../../src/ingest/load.js';
import { rows, scratch } from '../helpers.js';
import { exportsIn, sums } from './exported.js';

const files = scratch();
const load = exportsIn(files);

/** Loads a file of which no table is named; gives its database. */
async function alone(name: string, content: readonly string[]): Promise<string> {
  const db = files.path(`${name}.duckdb`);
  const file = files.file(`${name}.csv`, `${content.join('\n')}\n`);
  await loadAll({ db, given: [{ files: [file] }], now: '2025-07-01T00:00:00Z', temp: files.path('.') });
  return db;
}

describe('fees that stand beside sales are costs', () => {
  it.each([
    [
      'a settlement, fees below nought',
      [
        'Date,Order ID,Transaction Type,Amount,Customer',
        '2024-03-01,1,Sale,60.00,eve',
        '2024-03-01,1,Commission,-9.00,eve',
        '2024-03-02,2,Sale,40.00,fay',
        '2024-03-02,2,Commission,-6.00,fay',
        '2024-03-05,,Subscription Fee,-7.08,',
      ],
      { sales: 100, costs: { Commission: 15, 'Subscription Fee': 7.08 } },
    ],
    [
      'fees in German, above nought',
      [
        'Belegdatum;Belegnummer;Belegart;Betrag;Kunde',
        '01.03.2024;R1;Rechnung;100,00;Eve',
        '13.03.2024;G1;Gebühr;2,50;Eve',
        '14.03.2024;R2;Rechnung;50,00;Fay',
      ],
      { sales: 150, costs: { Gebühr: 2.5 } },
    ],
    [
      'a fee that was given back in part',
      [
        'Date,Order ID,Transaction Type,Amount,Customer',
        '2024-03-01,1,Sale,60.00,eve',
        '2024-03-01,1,Fee,-9.00,eve',
        '2024-03-09,1,Fee,2.00,eve',
        '2024-03-09,1,Transfer,-53.00,',
      ],
      { sales: 60, costs: { Fee: 7 } },
    ],
  ])('%s', async (name, content, { sales, costs }) => {
    const db = await alone(name, content);
    expect(Object.values(await sums(db, '1'))).toEqual([sales]);
    const found = await rows(db, 'SELECT kind, CAST(sum(amount) AS VARCHAR) AS a FROM costs GROUP BY 1 ORDER BY 1');
    expect(Object.fromEntries(found.map(({ kind, a }) => [kind, Number(a)]))).toEqual(costs);
  });

  it('a file without fees, or with nothing but fees, has no table of costs taken out of orders', async () => {
    const plain = await alone('plain', [
      'Date,Order ID,Transaction Type,Amount,Customer',
      '2024-03-01,1,Sale,60.00,eve',
      '2024-03-02,2,Refund,-10.00,eve',
    ]);
    expect(await rows(plain, "SELECT table_name AS t FROM duckdb_tables() WHERE table_name = 'costs'")).toEqual([]);
  });
});

describe('subtotals that say whose they are', () => {
  it.each([
    [
      'beside rows that name their customer',
      [
        'Customer,Date,Invoice,Amount',
        'Ada,2024-03-01,1,10.00',
        'Ada,2024-03-02,2,20.00',
        'Subtotal Ada,,,30.00',
        'Bo,2024-03-01,3,5.00',
        'Subtotal Bo,,,5.00',
        'Total,,,35.00',
      ],
    ],
    [
      'in another column, without a grand total',
      [
        'Date,Invoice,Customer,Amount',
        '2024-03-01,1,Ada,10.00',
        '2024-03-02,2,Ada,20.00',
        ',,Total for Ada,30.00',
        '2024-03-01,3,Bo,5.00',
        ',,Total for Bo,5.00',
      ],
    ],
    [
      'below rows that name nobody',
      [
        'Kunde;Datum;Rechnungsnummer;Betrag',
        ';01.03.2024;1;10,00',
        ';14.03.2024;2;20,00',
        'Zwischensumme Ada;;;30,00',
        ';01.03.2024;3;5,00',
        'Zwischensumme Bo;;;5,00',
      ],
    ],
  ])('%s', async (name, content) => {
    const { db } = await load(name, content);
    expect(await sums(db, 'customer_id')).toEqual({ Ada: 30, Bo: 5 });
  });

  it('a customer called so, with a day and a number of his own, is one', async () => {
    const { db } = await load('named', [
      'Customer,Date,Invoice,Amount',
      'Ada,2024-03-01,1,10.00',
      'Total for You Ltd,2024-03-02,2,20.00',
      'Ada,2024-03-03,3,5.00',
    ]);
    expect(await sums(db, 'customer_id')).toEqual({ Ada: 15, 'Total for You Ltd': 20 });
  });
});

describe('orders of several items, whose head leaves the item blank', () => {
  it.each([
    [
      'eBay',
      [
        'Sales Record Number,Order Number,Buyer Username,Item Number,Item Title,Custom Label,Quantity,Sold For,Total Price,Sale Date',
        '101,10-1,eve99,,,,3,,40.00,Mar-02-24',
        '101,10-1,eve99,3301,Jug,J,2,10.00,,Mar-02-24',
        '101,10-1,eve99,3302,Lid,L,1,20.00,,Mar-02-24',
        '102,10-2,fay77,3303,Pot,P,1,30.00,30.00,Mar-04-24',
      ],
      { lines: 3, eve: 40, quantity: 4 },
    ],
    [
      'customer and day in the head alone',
      [
        'Order No,Order Date,Customer,SKU,Item,Qty,Order Total',
        '1,2024-03-01,eve99,,,,60.00',
        '1,,,J,Jug,2,',
        '1,,,L,Lid,1,',
        '2,2024-03-02,fay77,J,Jug,1,15.00',
        '3,2024-03-03,eve99,,,,10.00',
        '3,,,J,Jug,1,',
        '3,,,P,Pot,1,',
      ],
      { lines: 5, eve: 70, quantity: 6 },
    ],
    [
      'in German',
      [
        'Bestellnummer;Bestelldatum;Käufer;Artikelnummer;Artikelname;Anzahl;Gesamtbetrag',
        'B1;01.03.2024;eve99;;;2;50,00',
        'B1;01.03.2024;eve99;11;Krug;1;',
        'B1;01.03.2024;eve99;12;Deckel;1;',
        'B2;14.03.2024;fay77;13;Topf;1;20,00',
      ],
      { lines: 3, eve: 50, quantity: 3 },
    ],
  ])('%s: lines take customer and day, the total and the pieces count once', async (name, content, wanted) => {
    const { db } = await load(name.replaceAll(' ', '-'), content);
    const [found] = await rows(
      db,
      `SELECT CAST(count(*) AS INTEGER) AS lines, CAST(sum(amount) FILTER (customer_id = 'eve99') AS DOUBLE) AS eve,
         CAST(sum(quantity) AS DOUBLE) AS quantity FROM orders`,
    );
    expect(Object.fromEntries(Object.entries(found!).map(([name, value]) => [name, Number(value)]))).toEqual(wanted);
  });
});

describe('two tables in one file', () => {
  it.each([
    ['stock below', ['', 'Product,Stock', 'MUG,14', 'CUP,3']],
    ['a longer one', ['', 'Agent,Month,Calls,Minutes,Team', 'Ida,2024-03,12,40,A', 'Jon,2024-03,9,31,B']],
    ['below a total', ['Total,,,60.00', '', 'Product,Stock', 'MUG,14', 'CUP,3']],
  ])('%s: the first is read, the second said', async (name, below) => {
    const first = [
      'Order ID,Date,Customer,Amount',
      '1,2024-03-01,Ada,10.00',
      '2,2024-03-02,Bo,20.00',
      '3,2024-03-03,Cy,30.00',
    ];
    const { db, said } = await load(name.replaceAll(' ', '-'), [...first, ...below]);
    expect(await sums(db, '1')).toEqual({ 1: 60 });
    expect(said).toMatch(/a second table from line \d+ \("(?:Product|Agent)"/);
  });
});

describe('columns that blanks align', () => {
  const lines = [
    'Order   Date        Customer      Qty    Amount',
    'A-1     2024-03-01  Ada Ltd         2     10.00',
    'A-2     2024-03-02  Bo and Sons     1     20.50',
    'A-3     2024-03-03  Ada Ltd         4      7.25',
  ];

  it('are proposed with the lines to write, and those lines read the file', async () => {
    const refused = await load('aligned', lines).catch((fault: unknown) => fault as Error & { where: unknown });
    expect(refused).toMatchObject({ code: 'E_RAGGED' });
    const fixed = { Order: '1-8', Date: '9-20', Customer: '21-34', Qty: '35-41', Amount: '42-47' };
    expect(JSON.stringify(refused)).toContain('\\"Order\\": 1-8, \\"Date\\": 9-20');
    const db = files.path('fixed.duckdb');
    const mapping = { sources: { orders: { files: files.path('aligned.csv'), header_row: 1, fixed, columns: {} } } };
    await loadAll({ db, mapping, folder: '/', now: '2025-07-01T00:00:00Z', temp: files.path('.') });
    expect(await sums(db, 'customer_id')).toEqual({ 'Ada Ltd': 17.25, 'Bo and Sons': 20.5 });
  });
});

describe('headers in Arabic and Thai', () => {
  it.each([
    [
      'ar',
      [
        'رقم الطلب,تاريخ الطلب,اسم العميل,الكمية,المبلغ',
        '1,2024-03-01,سارة,2,10.00',
        '2,2024-03-02,سارة,1,20.00',
        '3,2024-03-03,أحمد,1,5.00',
      ],
      { سارة: 30, أحمد: 5 },
    ],
    [
      'th',
      [
        'หมายเลขคำสั่งซื้อ,วันที่สั่งซื้อ,ชื่อลูกค้า,จำนวน,ยอดเงิน',
        '1,2024-03-01,มาลี,2,10.00',
        '2,2024-03-02,มาลี,1,20.00',
        '3,2024-03-03,สมชาย,1,5.00',
      ],
      { มาลี: 30, สมชาย: 5 },
    ],
  ])('%s', async (name, content, wanted) => {
    const db = await alone(name, content);
    expect(await sums(db, 'customer_id')).toEqual(wanted);
  });
});

import { describe, expect, it } from 'vitest';
import { english } from '../../src/core/message.js';
import toGb18030 from './files/gb18030.js';
import { loadFile, rejectsAt, rows, scratch } from './helpers.js';

const { path, file } = scratch();
const LINES = ['order_id,customer_id,product_id,ordered_at,amount'];
for (let i = 1; i <= 40; i++)
  LINES.push(`A${i},C${i % 7},P${i % 5},2025-01-${String((i % 28) + 1).padStart(2, '0')},${i}.25`);
const PRODUCTS = ['product_id,category', ...[0, 1, 2, 3, 4].map((i) => `P${i},kind ${i}`)];
const OWNERS = ['product_id,owner', ...[0, 1, 2, 3, 4].map((i) => `P${i},owner ${i}`)];

/** Orders joined to two files of products, in a folder of their own; notes and rejects beside the report. */
async function joined(name: string, lines: readonly string[], products: readonly string[], owners = OWNERS) {
  const orders = file(`${name}/orders.csv`, lines.join('\n'));
  file(`${name}/products.csv`, products.join('\n'));
  file(`${name}/owners.csv`, owners.join('\n'));
  const columns = Object.fromEntries(LINES[0]!.split(',').map((column) => [column, column]));
  const joins = [
    { file: 'products.csv', on: 'product_id' },
    { file: 'owners.csv', on: 'product_id', optional: true },
  ];
  const notes: string[] = [];
  const report = await loadFile(path(`${name}.duckdb`), orders, {
    table: 'orders',
    folder: path(name),
    mapping: { sources: { orders: { files: 'orders.csv', joins, columns } } },
    maxRejects: '10',
    rejects: rejectsAt(path(`${name}/rejects.csv`)),
    note: (said) => notes.push(english(said)),
  });
  return { report, source: report.sources[0]!, notes: notes.join('\n') };
}

const sums = (name: string) =>
  rows(
    path(`${name}.duckdb`),
    'SELECT category, owner, count(*) AS n, sum(amount) AS s FROM orders GROUP BY ALL ORDER BY 1, 2',
  );

describe('joins', () => {
  it('puts the parents beside the rows and says how many rows there were', async () => {
    const { source, notes } = await joined('good', LINES, PRODUCTS);
    expect(source).toMatchObject({ rows: 40, rejects: 0, after: 40, sums: { amount: '830.0000' } });
    expect(notes).toMatch(/joined products\.csv on product_id: 40 rows before, 40 after, amount 830\.0000 in both/);
    expect(notes).toMatch(/joined owners\.csv on product_id: 40 rows before, 40 after/);
    expect(await sums('good')).toMatchObject(
      [180, 148, 156, 164, 172].map((whole, i) => ({
        category: `kind ${i}`,
        owner: `owner ${i}`,
        n: '8',
        s: `${whole + 2}.0000`,
      })),
    );
  });

  it('rejects rows without a parent and with two, with their lines, and keeps those of an optional one', async () => {
    const lines = [...LINES];
    lines[9] = 'A9,C2,P9,2025-01-10,9.25';
    lines[10] = 'A10,C3,,2025-01-11,10.25';
    const { source, notes } = await joined('orphans', lines, [...PRODUCTS, 'P4,again'], OWNERS.slice(0, 5));
    // Two without a parent, eight of P4 of which one was taken away for P9.
    expect(source).toMatchObject({ rows: 40, rejects: 9, after: 31 });
    expect(notes).toMatch(
      /joined products\.csv on product_id: 40 rows before, 31 after, amount 830\.0000 before, (\d+\.\d{4}) after/,
    );
    const kept = /before, (\d+\.\d{4}) after/.exec(notes)![1];
    expect(Object.values(source.sums)).toContain(kept);
    expect(notes).toMatch(`joined owners.csv on product_id: 31 rows before, 31 after, amount ${kept} in both`);
    const read = await rows(
      path('orphans.duckdb'),
      `SELECT * FROM read_csv('${path('orphans/rejects.csv')}', all_varchar = true)`,
    );
    expect(read.find(({ value }) => value === 'P9')).toMatchObject({ line: '10', reason: 'is not in products.csv' });
    expect(read.filter(({ reason }) => reason === 'is in products.csv 2 times')).toHaveLength(7);
  });

  it('are those of the mapping’s own files: another file is read by its headers, unless the source is named', async () => {
    const other = file('other/other.csv', LINES.join('\n').replaceAll('A', 'B'));
    file('other/products.csv', 'item,category\nP1,x');
    const request = {
      folder: path('other'),
      mapping: {
        sources: {
          orders: {
            files: 'main.csv',
            joins: [{ file: 'products.csv', on: 'item' }],
            columns: { customer_id: 'cust', ordered_at: 'when', amount: 'amt' },
          },
        },
      },
    };
    const report = await loadFile(path('other.duckdb'), other, request);
    expect(report.sources[0]).toMatchObject({ name: 'orders', after: 40, sums: { amount: '830.0000' } });
    await expect(loadFile(path('named.duckdb'), other, { ...request, table: 'orders' })).rejects.toMatchObject({
      message: 'joins: orders has no column "item"',
      hint: expect.stringMatching(/leave the name of the source away: crm-analyze load .*other\.csv$/),
    });
  });

  it('reads a repeated character of GB18030 as what the header says, and names the line that is none', async () => {
    const head = '订单号,客户编码,日期,金额';
    const rows = Array.from(
      { length: 60 },
      (_, i) => `单${i},C${i % 5},2025-03-${String((i % 28) + 1).padStart(2, '0')},${i}.50`,
    );
    const good = toGb18030([head, ...rows].join('\n'));
    const report = await loadFile(path('gb.duckdb'), file('gb.csv', good), { table: 'orders' });
    expect(report.sources[0]!.files[0]).toMatchObject({ encoding: 'GB18030' });
    const bad = Buffer.from(good);
    // Line 31 begins with the thirtieth row's character.
    let at = 0;
    for (let line = 1; line < 31; line++) at = bad.indexOf(10, at) + 1;
    bad[at] = 0xff;
    await expect(
      loadFile(path('gb-bad.duckdb'), file('gb-bad.csv', bad), { table: 'orders', read: { encoding: 'gb18030' } }),
    ).rejects.toMatchObject({ where: [expect.stringMatching(/line 31$/)] });
  });
});

import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/message.js';
import { load as loadAll } from '../../../src/ingest/load.js';
import { loadFile, rows, scratch } from '../helpers.js';

const { path, file } = scratch();
let count = 0;

async function load(lines: readonly string[], options: Parameters<typeof loadFile>[2] = {}) {
  const notes: string[] = [];
  const db = path(`m${count}.duckdb`);
  const report = await loadFile(db, file(`m${count++}.csv`, `${lines.join('\n')}\n`), {
    note: (said) => notes.push(english(said)),
    ...options,
  });
  const codes = report.warnings.map(({ code }) => code);
  return { db, report, codes, said: [...notes, ...report.warnings.map(({ message }) => message)].join('\n') };
}

describe('the only day of closing that a pipeline has', () => {
  it.each([
    ['Expected Close Date', 'Stage'],
    ['Forecast Close Date', 'Status'],
    ['预计成交日期', '销售阶段'],
  ])('is, under %s, the day on which a deal was won or lost, and this is said', async (day, stage) => {
    const { db, codes } = await load(
      [
        `Opportunity ID,Created Date,${day},${stage},Amount`,
        '1,2024-01-05,2024-03-01,Closed Won,10',
        '2,2024-01-06,2024-04-01,Negotiation,20',
        '3,2024-01-07,2024-03-09,Closed Lost,30',
      ],
      {
        table: 'opportunities',
        map: { expected_close_on: day, stage, opportunity_id: 'Opportunity ID', created_on: 'Created Date' },
      },
    );
    expect(codes).toContain('W_DEAL_EXPECTED');
    expect(
      await rows(
        db,
        'SELECT CAST(closed_on AS VARCHAR) AS c, CAST(expected_close_on AS VARCHAR) AS e FROM opportunities ORDER BY opportunity_id',
      ),
    ).toEqual([
      { c: '2024-03-01', e: null },
      { c: null, e: '2024-04-01' },
      { c: '2024-03-09', e: null },
    ]);
  });
});

describe('several ids in a cell', () => {
  it.each([['504;501'], ['C7 | C8'], ['ada@x.test; bo@x.test']])('%s: the first is taken, and said', async (cell) => {
    const { db, codes } = await load([
      'order_id,customer_id,order_date,amount',
      `1,${cell},2024-01-05,10`,
      '2,501,2024-01-06,20',
    ]);
    expect(codes).toContain('W_SEVERAL_IDS');
    const first = cell.split(/ ?[;|]/)[0];
    expect(await rows(db, "SELECT customer_id AS c FROM orders WHERE order_id = '1'")).toEqual([{ c: first }]);
  });

  it('names with such a sign are one', async () => {
    const { db, codes } = await load([
      'order_id,customer_id,order_date,amount',
      '1,Ada Ltd; Oslo branch,2024-01-05,10',
      '2,Bo,2024-01-06,1',
    ]);
    expect(codes).not.toContain('W_SEVERAL_IDS');
    expect(await rows(db, "SELECT customer_id AS c FROM orders WHERE order_id = '1'")).toEqual([
      { c: 'Ada Ltd; Oslo branch' },
    ]);
  });
});

describe('files of one table', () => {
  it('are each mapped by its own headers', async () => {
    const files = [
      file('own/en.csv', 'Invoice,Date,Customer,Amount\nF1,2025-01-13,A,20.5\nF2,2025-01-14,B,9\n'),
      file('own/de.csv', 'order_id;Client no.;Order Date;Net amount\nG1;C;14.02.2025;7,50\nG2;A;15.02.2025;1,25\n'),
      file('own/zh.csv', '单据编号,单据日期,客户编码,金额\nA1,2025/3/14,K1,100.00\nA2,2025/3/15,K2,50.00\n'),
    ];
    const db = path('own.duckdb');
    const request = { db, given: [{ table: 'orders', files }], now: '2025-07-01T00:00:00Z', temp: tmpdir() };
    await loadAll(request);
    expect(
      await rows(db, 'SELECT count(*) AS n, count(customer_id) AS c, CAST(sum(amount) AS DOUBLE) AS a FROM orders'),
    ).toEqual([{ n: '6', c: '6', a: '188.25' }]);
    expect((await loadAll(request)).changed).toBe(false);
  });

  it('and those that lack a column are like the others', async () => {
    const files = [
      file('like/1.csv', 'order_id,customer_id,order_date,amount,discount\n1,a,2025-01-13,20,1\n'),
      file('like/2.csv', 'order_id,customer_id,order_date,amount\n2,a,2025-01-14,30\n'),
    ];
    const db = path('like.duckdb');
    const { sources } = await loadAll({
      db,
      given: [{ table: 'orders', files }],
      now: '2025-07-01T00:00:00Z',
      temp: tmpdir(),
    });
    expect(sources).toHaveLength(1);
  });
});

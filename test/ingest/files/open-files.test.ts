import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DuckdbEngine } from '../../../src/engine/duckdb/engine.js';
import { isReadFault, openFiles } from '../../../src/ingest/open-files.js';
import { scratch } from '../helpers.js';

const { file } = scratch();
const request = (path: string, whole = false) => ({
  given: [{ table: 'orders', files: [path] }],
  now: '2025-07-01T00:00:00Z',
  temp: tmpdir(),
  whole,
});

const line = (i: number) => `${i},C${i % 1000},2025-0${(i % 9) + 1}-1${i % 10},"1,0${i % 10}0.50",${'x'.repeat(40)}`;
const big = ['order_id,customer_id,ordered_at,amount,remark', ...Array.from({ length: 150_000 }, (_, i) => line(i))];

describe('openFiles', () => {
  it('opens a small file whole, a big one as a view, with the same rows', async () => {
    const opened = await openFiles(request(file('big.csv', big.join('\n'))));
    expect(opened.paths).toHaveLength(1);
    const engine = await DuckdbEngine.over(opened.instance, 'files', { isOverFiles: true });
    const [row] = await engine.query({
      text: 'SELECT count(*) AS n, CAST(sum(amount) AS VARCHAR) AS s, count(DISTINCT customer_id) AS c FROM data.main.orders',
      params: {},
    });
    expect(row).toEqual({ n: 150_000, s: `${String(15_000 * (10 * 1000.5 + 450))}.0000`, c: 1000 });
    expect((await engine.catalog()).tables.get('orders')!.columns.get('amount')).toBe('decimal(18,4)');
    await engine.close();
    await opened.dispose();
    const whole = await openFiles(request(file('big.csv', big.join('\n')), true));
    expect(whole.sources[0]).toMatchObject({ rows: 150_000, sums: { amount: '156825000.0000' } });
    whole.instance.closeSync();
    await whole.dispose();
  });

  it('tells the states of a big file to its readers, who are no writers', async () => {
    const lines = big.map((text, i) =>
      i === 0 ? `${text},status` : `${text},${i % 3 === 0 ? 'wc-cancelled' : 'paid'}`,
    );
    const opened = await openFiles(request(file('states.csv', lines.join('\n'))));
    const engine = await DuckdbEngine.over(opened.instance, 'files', { isOverFiles: true });
    const sql = 'SELECT state, count(*) AS n FROM data.main.orders GROUP BY state ORDER BY state';
    expect(await engine.query({ text: sql, params: {} })).toEqual([
      { state: 'counts', n: 100_000 },
      { state: 'void', n: 50_000 },
    ]);
    await engine.close();
    await opened.dispose();
  });

  it('opens a big file with a join, whose rows are made here, for readers too', async () => {
    file(
      'joined/regions.csv',
      ['customer_id,zone', ...Array.from({ length: 1000 }, (_, i) => `C${i},r${i % 4}`)].join('\n'),
    );
    const columns = { order_id: 'order_id', customer_id: 'customer_id', ordered_at: 'ordered_at', amount: 'amount' };
    const joins = [{ file: 'regions.csv', on: 'customer_id' }];
    const orders = file('joined/big.csv', big.join('\n'));
    const opened = await openFiles({
      ...request(orders),
      folder: dirname(orders),
      mapping: { sources: { orders: { files: 'big.csv', joins, columns } } },
    });
    const engine = await DuckdbEngine.over(opened.instance, 'files', { isOverFiles: true });
    const sql = 'SELECT zone, count(*) AS n FROM data.main.orders GROUP BY zone ORDER BY zone';
    expect(await engine.query({ text: sql, params: {} })).toEqual(
      ['r0', 'r1', 'r2', 'r3'].map((zone) => ({ zone, n: 37_500 })),
    );
    await engine.close();
    await opened.dispose();
  });

  it('fails on a value it cannot read in a way that can be told, and names it when read whole', async () => {
    const bad = [...big];
    bad[100_000] = '99999,C1,2025-01-01,oops,x';
    const opened = await openFiles(request(file('bad.csv', bad.join('\n'))));
    const engine = await DuckdbEngine.over(opened.instance, 'files', { isOverFiles: true });
    const fault = await engine
      .query({ text: 'SELECT sum(amount) AS s FROM data.main.orders', params: {} })
      .catch((e: unknown) => e);
    expect(isReadFault(fault)).toBe(true);
    await engine.close();
    await opened.dispose();
  });
});

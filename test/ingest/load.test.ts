import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/ingest/load.js';
import { DATA, loadFile, rows, scratch } from './helpers.js';

const { path, file } = scratch();
const ORDERS =
  'order_id,customer_id,ordered_at,amount,colour\nA1,001,2025-01-03,10.50,red\nA1,001,2025-01-03,4.25,blue\nA2,002,2025-02-28,-3,\n';

describe('load', () => {
  it('reads canonical headers, keeps ids, stores instant and local date, keeps unknown columns', async () => {
    const db = path('canonical.duckdb');
    const report = await loadFile(db, file('orders.csv', ORDERS), { timezone: 'Asia/Shanghai' });
    expect(report.sources[0]).toMatchObject({
      table: 'orders',
      rows: 3,
      rejects: 0,
      before: 0,
      after: 3,
      sums: { amount: '11.7500' },
      firstDay: '2025-01-03',
    });
    expect(await rows(db, 'DESCRIBE orders')).toMatchObject([
      { column_name: 'order_id', column_type: 'VARCHAR' },
      { column_name: 'customer_id', column_type: 'VARCHAR' },
      { column_name: 'ordered_at', column_type: 'TIMESTAMP' },
      { column_name: 'ordered_on', column_type: 'DATE' },
      { column_name: 'amount', column_type: 'DECIMAL(18,4)' },
      { column_name: 'colour', column_type: 'VARCHAR' },
      { column_name: '__load', column_type: 'INTEGER' },
      { column_name: '__source' },
    ]);
    expect(
      await rows(
        db,
        `SELECT customer_id, CAST(ordered_at AS VARCHAR) AS at, CAST(ordered_on AS VARCHAR) AS day FROM orders WHERE colour = 'red'`,
      ),
    ).toEqual([{ customer_id: '001', at: '2025-01-02 16:00:00', day: '2025-01-03' }]);
    expect(existsSync(`${db}.loading`)).toBe(false);
    expect(existsSync(`${db}.lock`)).toBe(false);
  });

  it('changes nothing when the same export is loaded twice', async () => {
    const db = path('twice.duckdb');
    const first = await loadFile(db, file('twice.csv', ORDERS));
    const second = await loadFile(db, path('twice.csv'));
    expect(second).toMatchObject({ changed: false, id: null, fingerprint: first.fingerprint });
    expect(await rows(db, 'SELECT count(*) AS n FROM orders')).toEqual([{ n: '3' }]);
  });

  it.skipIf(!existsSync(DATA))(
    'loads the CDNOW sample by itself: 6,919 lines, 244,091.94 dollars (sum in cents by awk over the file)',
    async () => {
      const db = path('cdnow.duckdb');
      const report = await loadFile(db, `${DATA}/cdnow_sample/cdnow_sample.csv`, { table: 'orders' });
      expect(report.sources[0]).toMatchObject({ rows: 6919, after: 6919 });
      expect(report.sources[0]!.sums).toEqual({ amount: '244091.9400', quantity: '16479.0000' });
      expect(report.sources[0]).toMatchObject({
        firstDay: '1997-01-01',
        lastDay: '1998-06-30',
        attributes: ['sample_id'],
      });
    },
  );

  it('refuses a mapped source that lacks what every row of its table needs', async () => {
    const heads = file('heads.csv', 'no,who,day\nA1,001,2025-01-03\n');
    const columns = { order_id: 'no', customer_id: 'who', ordered_at: 'day' };
    const request = { mapping: { sources: { heads: { into: 'orders', files: heads, columns } } }, folder: path('.') };
    const db = path('heads.duckdb');
    const loading = load({ db, ...request, now: '2025-07-01T00:00:00Z', temp: tmpdir() });
    await expect(loading).rejects.toMatchObject({
      code: 'E_MAP_MISSING',
      message: 'source heads has no column for orders.amount or orders.quantity',
    });
    expect(existsSync(db)).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/errors.js';
import { program } from '../../support/program.js';
import { loadFile, rows, scratch } from '../helpers.js';

const { path, file } = scratch();

/** A Parquet file of what a SELECT gives. */
async function parquet(name: string, select: string): Promise<string> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`SET TimeZone = 'UTC'`);
  await connection.run(`COPY (${select}) TO '${path(name)}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  return path(name);
}

const ORDERS = `SELECT '00' || i AS order_id, 'C' || (i % 7) AS customer_id, TIMESTAMPTZ '2024-03-14 22:30:00+00' + to_days(i::INTEGER) AS ordered_at,
  CAST(i * 1.25 AS DECIMAL(12,2)) AS amount, i / 3.0::DOUBLE AS weight, ['a', 'b'] AS tags, CASE WHEN i = 2 THEN NULL ELSE 'web, shop' END AS channel
  FROM range(1, 41) t(i)`;

describe('a Parquet file', () => {
  it('is read as it is: ids as they stand, instants with their zone, amounts exact, nulls as nothing', async () => {
    const db = path('whole.duckdb');
    const report = await loadFile(db, await parquet('whole.parquet', ORDERS), { timezone: 'Asia/Shanghai' });
    expect(report.sources[0]).toMatchObject({ table: 'orders', rows: 40, rejects: 0, sums: { amount: '1025.0000' } });
    expect(
      await rows(
        db,
        `SELECT order_id, CAST(ordered_at AS VARCHAR) AS at, CAST(ordered_on AS VARCHAR) AS day, channel, tags FROM orders WHERE order_id IN ('001', '002') ORDER BY 1`,
      ),
    ).toEqual([
      { order_id: '001', at: '2024-03-15 22:30:00', day: '2024-03-16', channel: 'web, shop', tags: '["a","b"]' },
      { order_id: '002', at: '2024-03-16 22:30:00', day: '2024-03-17', channel: null, tags: '["a","b"]' },
    ]);
  });

  it('of few rows has its numbers as they are stored, of three places too, and is called Parquet without a delimiter', async () => {
    const three = `SELECT 'O' || i AS order_id, 'C' || i AS customer_id, DATE '2024-03-14' AS ordered_at, CAST(i + 0.125 AS DECIMAL(12,3)) AS amount FROM range(1, 41) t(i)`;
    const db = path('three.duckdb');
    const report = await loadFile(db, await parquet('three.parquet', three), {});
    expect(report.sources[0]).toMatchObject({ rows: 40, rejects: 0, sums: { amount: '825.0000' } });
    const cwd = path('.');
    const asked = await program(['sql', 'select sum(amount) as s from orders', '--from', 'three.parquet', '--csv'], {
      cwd,
    });
    expect([asked.code, asked.stdout]).toEqual([0, 's\n825\n']);
    const loaded = await program(['load', 'orders', 'three.parquet', '--db', 'said.duckdb', '--tz', 'UTC'], { cwd });
    expect([loaded.code, /^.*three\.parquet: Parquet.*$/m.exec(loaded.stderr)?.[0]]).toEqual([
      0,
      'three.parquet: Parquet, preset generic-en (1.00)',
    ]);
  });

  it('whatever it is called, and the same bytes are one export', async () => {
    const bytes = readFileSync(await parquet('named.parquet', ORDERS));
    const db = path('named.duckdb');
    await loadFile(db, file('export.bin', bytes));
    expect((await loadFile(db, file('again.parquet', bytes))).changed).toBe(false);
  });

  it('that is cut, damaged or larger than asked for is refused, and nothing is stored', async () => {
    const bytes = readFileSync(await parquet('cut.parquet', ORDERS));
    const faults = await Promise.all(
      [
        loadFile(path('cut.duckdb'), file('cut-off.parquet', bytes.subarray(0, bytes.length / 2))),
        loadFile(path('head.duckdb'), file('head.parquet', Buffer.from('PAR1'))),
        loadFile(
          path('big.duckdb'),
          await parquet('big.parquet', `SELECT repeat('x', 5000) AS a, 1 AS b FROM range(2000)`),
          {
            read: { maxInput: 1_000_000 },
          },
        ),
      ].map((one) => one.catch((fault: unknown) => fault)),
    );
    expect(faults.map((fault) => (fault instanceof UserError ? fault.code : fault))).toEqual([
      'E_PARQUET',
      'E_PARQUET',
      'E_LIMIT',
    ]);
  });

  it('is found by a quoted pattern, whose files are read in place as one table with types by the mapping', async () => {
    await parquet('in-place-1.parquet', `${ORDERS} WHERE i <= 20`);
    await parquet('in-place-2.parquet', `${ORDERS} WHERE i > 20`);
    const cwd = path('.');
    const count = 'select count(*) as n, count(distinct customer_id) as c, sum(amount) as s from orders';
    const asked = await program(['sql', count, '--from', 'in-place-?.parquet', '--tz', 'UTC', '--csv', '-q'], { cwd });
    expect([asked.code, asked.stdout, asked.stderr]).toEqual([0, 'n,c,s\n40,7,1025\n', '']);
    const loaded = await program(
      ['load', 'orders', 'in-place-*.parquet', '--db', 'place.duckdb', '--tz', 'UTC', '-q'],
      { cwd },
    );
    expect([loaded.code, loaded.stderr]).toEqual([0, '']);
    expect(await rows(path('place.duckdb'), 'SELECT count(*) AS n, sum(amount) AS s FROM orders')).toEqual([
      { n: '40', s: '1025.0000' },
    ]);
    const wrong = await program(['tiers', '--from', 'in-place-1.parquet', '--map', 'amount=channel', '--tz', 'UTC'], {
      cwd,
    });
    expect([wrong.code, wrong.stdout]).toEqual([3, '']);
    const none = await program(['tiers', '--from', 'nothing-*.parquet'], { cwd });
    expect([none.code, none.stderr.match(/error\[\w+\]/g)]).toEqual([3, ['error[E_FILE]']]);
  });

  it('without rows is empty', async () => {
    const none = await parquet('none.parquet', `${ORDERS} WHERE i > 99`);
    await expect(loadFile(path('none.duckdb'), none)).rejects.toMatchObject({ code: 'E_EMPTY' });
  });
});

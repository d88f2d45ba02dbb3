import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../../../src/ingest/load.js';
import { openFiles } from '../../../src/ingest/open-files.js';
import type { LoadRequest, Mode } from '../../../src/ingest/terms/index.js';
import { rows, scratch } from '../helpers.js';

const { path, file } = scratch();
const GROUP = 'Order ID,Customer,Date,Amount';
const LOOSE = 'Customer,Date,Amount';
const FULL = 'order_id,line_no,customer_id,ordered_at,amount';
const csv = (name: string, ...lines: string[]) => file(name, `${lines.join('\n')}\n`);

const k1 = csv('k1.csv', GROUP, 'A1,c,2025-01-13,10', 'A2,d,2025-01-14,20');
const k2 = csv('k2.csv', GROUP, 'A2,d,2025-01-15,25', 'A3,e,2025-02-14,30');
const loose = csv('ov1.csv', LOOSE, 'c,2025-01-13,10', 'c,2025-01-13,10', 'd,2025-01-20,20');
const copy = csv('ov1 (1).csv', LOOSE, 'c,2025-01-13,10', 'c,2025-01-13,10', 'd,2025-01-20,20');

async function loadAll(db: string, files: readonly string[], options: Partial<LoadRequest> = {}) {
  const given = [{ table: 'orders', files }];
  return load({ db, given, now: '2025-07-01T00:00:00Z', temp: tmpdir(), ...options });
}

async function amounts(db: string): Promise<string> {
  const found = await rows(db, 'SELECT CAST(CAST(amount AS INTEGER) AS VARCHAR) AS a FROM orders ORDER BY amount, 1');
  return found.map(({ a }) => a).join(' ');
}

describe.each<Mode>(['upsert', 'replace', 'replace_window'])(
  'files of one load that hold the same rows, %s',
  (mode) => {
    it('takes the later file for all rows of a key that both hold', async () => {
      const db = path(`keys-${mode}.duckdb`);
      const report = await loadAll(db, [k1, k2], { mode });
      expect(await amounts(db)).toBe('10 25 30');
      expect(report.warnings).toMatchObject([
        {
          code: 'W_OVERLAP',
          message: 'orders: 1 rows left out, as a later file of this load holds their 1 keys; its rows are taken',
          count: 1,
        },
      ]);
      expect(report.sources[0]).toMatchObject({ rows: 4, added: 3, after: 3, sums: { amount: '65.0000' } });
      const again = await loadAll(db, [k1, k2], { mode: 'upsert' });
      expect(again.changed).toBe(false);
      const back = path(`keys-back-${mode}.duckdb`);
      await loadAll(back, [k2, k1], { mode });
      expect(await amounts(back)).toBe('10 20 30');
    });

    it('keeps the columns of the model only, and the fingerprint of files without overlap', async () => {
      const db = path(`columns-${mode}.duckdb`);
      const whole = path(`whole-${mode}.duckdb`);
      const both = await loadAll(db, [k1, k2], { mode });
      const one = await loadAll(
        whole,
        [csv('k3.csv', GROUP, 'A1,c,2025-01-13,10', 'A2,d,2025-01-15,25', 'A3,e,2025-02-14,30')],
        { mode },
      );
      expect(both.fingerprint).toBe(one.fingerprint);
      const names = await rows(
        db,
        `SELECT string_agg(column_name) AS c FROM duckdb_columns() WHERE table_name = 'orders'`,
      );
      expect(names[0]!.c).not.toContain('__nth');
    });

    it('takes a copy of a file once, with several lines of an order', async () => {
      const lines = [GROUP, 'A1,c,2025-01-13,2', 'A1,c,2025-01-13,2', 'A2,d,2025-01-14,1'];
      const db = path(`copy-${mode}.duckdb`);
      await loadAll(db, [csv('m1.csv', ...lines), csv('m1 (1).csv', ...lines)], { mode });
      expect(await amounts(db)).toBe('1 2 2');
    });

    it('keeps each line without key as often as the file that has it most often', async () => {
      const db = path(`loose-${mode}.duckdb`);
      const report = await loadAll(db, [loose, copy], { mode });
      expect(await amounts(db)).toBe('10 10 20');
      expect(report.warnings).toMatchObject([{ code: 'W_OVERLAP', count: 3 }]);
      const more = csv('ov2.csv', LOOSE, 'c,2025-01-13,10', 'd,2025-01-20,20', 'd,2025-01-20,20', 'e,2025-02-14,5');
      const mixed = path(`mixed-${mode}.duckdb`);
      await loadAll(mixed, [loose, more], { mode });
      expect(await amounts(mixed)).toBe('5 10 10 20 20');
    });

    it('brings both into a table that is there', async () => {
      const db = path(`there-${mode}.duckdb`);
      await loadAll(db, [csv('k0.csv', GROUP, 'A1,c,2025-01-13,99', 'A0,c,2024-01-13,1')], { mode });
      await loadAll(db, [k1, k2], { mode });
      expect(await amounts(db)).toBe(mode === 'replace' ? '10 25 30' : '1 10 25 30');
    });

    it('does so for rows read with rejects', async () => {
      const db = path(`rejects-${mode}.duckdb`);
      const bad = csv('bad.csv', GROUP, 'A2,d,2025-01-15,25', 'A3,e,2025-02-14,30', 'A4,e,2025-02-14,lots');
      const report = await loadAll(db, [k1, bad], { mode, maxRejects: '1' });
      expect(await amounts(db)).toBe('10 25 30');
      expect(report.sources[0]).toMatchObject({ rows: 5, rejects: 1, added: 3 });
    });
  },
);

describe('files of one load that hold the same rows', () => {
  it('says nothing where they hold none', async () => {
    const report = await loadAll(path('none.duckdb'), [k1, csv('k9.csv', GROUP, 'A9,c,2025-03-01,7')]);
    expect(report.warnings).toEqual([]);
    expect(report.sources[0]).toMatchObject({ rows: 3, added: 3 });
  });

  it('takes rows known by their whole key once, and refuses two that differ', async () => {
    const full = [FULL, '1,1,c,2025-01-13,10', '2,1,c,2025-01-20,20'];
    const db = path('full.duckdb');
    const report = await loadAll(db, [csv('f1.csv', ...full), csv('f2.csv', ...full)]);
    expect(await amounts(db)).toBe('10 20');
    expect(report.warnings).toMatchObject([{ code: 'W_REPEATED', count: 2 }]);
    const other = csv('f3.csv', FULL, '2,1,c,2025-01-20,99');
    await expect(loadAll(path('full2.duckdb'), [path('f1.csv'), other])).rejects.toMatchObject({ code: 'E_REJECTS' });
  });

  it('compares the footer of a file with its own rows, those that a later file replaces among them', async () => {
    const one = csv('foot1.csv', GROUP, 'A1,c,2025-01-13,10', 'A2,d,2025-01-14,20', 'Total,,,30');
    const two = csv('foot2.csv', GROUP, 'A2,d,2025-01-15,25', 'A3,e,2025-02-14,30', 'Total,,,55');
    const db = path('foot.duckdb');
    const report = await loadAll(db, [one, two]);
    expect(await amounts(db)).toBe('10 25 30');
    expect(report.sources[0]!.totals.map(({ said }) => said)).toEqual(['30', '55']);
    const wrong = csv('foot3.csv', GROUP, 'A1,c,2025-01-13,10', 'A2,d,2025-01-14,20', 'Total,,,10');
    await expect(loadAll(path('foot2.duckdb'), [wrong, two])).rejects.toMatchObject({ code: 'E_TOTAL' });
  });

  it('goes by the order of names for files of a pattern, joined or collapsed too', async () => {
    csv('exports/a1.csv', 'order_id,customer,date,sku', 'A1,c,2025-01-13,p', 'A2,d,2025-01-14,p');
    csv('exports/a2.csv', 'order_id,customer,date,sku', 'A2,d,2025-01-15,q', 'A3,e,2025-02-14,q');
    const folder = dirname(csv('products.csv', 'sku,price', 'p,10', 'q,30'));
    const columns = { order_id: 'order_id', customer_id: 'customer', ordered_at: 'date', amount: 'price' };
    const source = { into: 'orders', files: 'exports/a*.csv', columns };
    const run = (name: string, more: object) =>
      load({
        db: path(name),
        mapping: { sources: { sales: { ...source, ...more } } },
        folder,
        now: '2025-07-01T00:00:00Z',
        temp: tmpdir(),
      });
    const joins = [{ file: 'products.csv', on: 'sku' }];
    await run('joined.duckdb', { joins });
    expect(await amounts(path('joined.duckdb'))).toBe('10 30 30');
    await run('collapsed.duckdb', { joins, collapse: { key: 'order_id', order_by: 'date', take: 'last' } });
    expect(await amounts(path('collapsed.duckdb'))).toBe('10 30 30');
  });

  it('adds up the lines of a file under collapse once where a copy follows', async () => {
    const lines = ['order_id,customer,date,price', 'A1,c,2025-01-13,2', 'A1,c,2025-01-13,3'];
    const files = [csv('s1.csv', ...lines), csv('s1 (1).csv', ...lines), csv('s2.csv', lines[0]!, 'A1,c,2025-01-14,4')];
    const columns = { order_id: 'order_id', customer_id: 'customer', ordered_at: 'date', amount: 'price' };
    const collapse = { key: 'order_id', order_by: 'date', take: 'last', sum: ['price'] };
    const db = path('summed.duckdb');
    const report = await loadAll(db, files, { mapping: { sources: { orders: { columns, collapse } } } });
    expect(await amounts(db)).toBe('9');
    const message = `${files[0]} and ${files[1]} are the same; read once`;
    expect(report.warnings).toMatchObject([{ code: 'W_OVERLAP', message, count: null }]);
  });

  it('holds for questions asked of files', async () => {
    const opened = await openFiles({
      given: [{ table: 'orders', files: [k1, k2] }],
      now: '2025-07-01T00:00:00Z',
      temp: tmpdir(),
    });
    expect(opened.sources[0]!.sums).toEqual({ amount: '65.0000' });
    opened.instance.closeSync();
    await opened.dispose();
  });
});

describe('append', () => {
  const mode = 'append';

  it('refuses keys that two files of the load hold', async () => {
    await expect(loadAll(path('ap1.duckdb'), [k1, k2], { mode })).rejects.toMatchObject({
      code: 'E_OVERLAP',
      where: ['order_id: A2'],
      hint: '--mode upsert',
    });
  });

  it.each([[[loose, loose]], [[loose, copy]]])('refuses a file that is given twice, or a copy of it', async (files) => {
    await expect(loadAll(path('ap2.duckdb'), files, { mode })).rejects.toMatchObject({ code: 'E_OVERLAP' });
    await loadAll(path('ap3.duckdb'), [loose]);
    await expect(loadAll(path('ap3.duckdb'), files, { mode })).rejects.toMatchObject({ code: 'E_OVERLAP' });
    expect(await amounts(path('ap3.duckdb'))).toBe('10 10 20');
  });

  it('refuses a file whose rows were all loaded before, alone or among others', async () => {
    const db = path('ap4.duckdb');
    const next = csv('next.csv', LOOSE, 'f,2025-03-01,7');
    await loadAll(db, [loose, csv('ov3.csv', LOOSE, 'e,2025-02-01,5')]);
    await expect(loadAll(db, [loose], { mode })).rejects.toMatchObject({ code: 'E_LOADED' });
    await expect(loadAll(db, [next, copy], { mode })).rejects.toMatchObject({
      code: 'E_LOADED',
      message: `all rows of ${copy} are in orders already, by earlier loads`,
    });
    await loadAll(db, [next], { mode });
    expect(await amounts(db)).toBe('5 7 10 10 20');
  });

  it('adds lines equal to others where the file holds more than those', async () => {
    const db = path('ap5.duckdb');
    const a = csv('day1.csv', LOOSE, 'c,2025-01-13,10', 'd,2025-01-13,11');
    const b = csv('day2.csv', LOOSE, 'c,2025-01-13,10', 'e,2025-01-13,12');
    await loadAll(db, [a, b], { mode });
    expect(await amounts(db)).toBe('10 10 11 12');
    await loadAll(db, [csv('day3.csv', LOOSE, 'c,2025-01-13,10', 'e,2025-01-14,13')], { mode });
    expect(await amounts(db)).toBe('10 10 10 11 12 13');
  });
});

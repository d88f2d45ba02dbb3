import { describe, expect, it } from 'vitest';
import type { LoadReport } from '../../src/ingest/terms/index.js';
import { loadFile, rows, scratch } from './helpers.js';

const { path, file } = scratch();
let count = 0;

/** Loads lines of orders and gives the ids as stored, and what was said. */
async function loaded(
  column: string,
  ids: readonly string[],
  head = 'day,amount',
): Promise<{ ids: (string | null)[]; report: LoadReport }> {
  const name = `ids-${count++}`;
  const quoted = ids.map((id) => `"${id.replaceAll('"', '""')}"`);
  const lines = quoted.map((id, i) => `${id},2025-03-0${(i % 9) + 1},${i + 1}.00`);
  const csv = file(`${name}.csv`, `${column},${head}\n${lines.join('\n')}\n`);
  const db = path(`${name}.duckdb`);
  const report = await loadFile(db, csv, { table: 'orders', map: { ordered_at: 'day' } });
  return { ids: (await rows(db, `SELECT ${column} AS id FROM orders ORDER BY amount`)).map(({ id }) => id!), report };
}

const said = (report: LoadReport, code: string) => report.warnings.filter((warning) => warning.code === code);

describe('ids as they are stored', () => {
  it('lose guards of spreadsheets, tabs, blanks of any width and what nobody sees, counted', async () => {
    const { ids, report } = await loaded('customer_id', [
      '="0123"',
      '\t0124\t',
      ' 0125 ',
      '\u30000126\u00a0',
      '\u200b0127',
      "'0128",
      '0129',
    ]);
    expect(ids).toEqual(['0123', '0124', '0125', '0126', '0127', '0128', '0129']);
    const [warning] = said(report, 'W_SPACES');
    expect(warning).toMatchObject({ count: 6 });
  });

  it('keep case, leading zeros, signs, dashes and quotes that are theirs', async () => {
    const own = ['a1', 'A1', '007', '-5', '+3', 'x-y z', '"q"', "'t Hooft", '=A1', 'José García', '张 三'];
    const { ids, report } = await loaded('customer_id', own);
    expect(ids).toEqual(own);
    expect(report.warnings.filter(({ code }) => code === 'W_SPACES' || code === 'W_ID_FORM')).toEqual([]);
  });

  it('are lower-cased where nine of ten are addresses; the tenth keeps its case', async () => {
    const mail = [
      'Ada@Example.org',
      'ada@example.org',
      'ADA@EXAMPLE.ORG ',
      ...'bcdefg'.split('').map((c) => `${c}@example.org`),
      'Guest-7',
    ];
    const { ids, report } = await loaded('customer_id', mail);
    expect(new Set(ids).size).toBe(8);
    expect(ids.slice(0, 3)).toEqual(Array(3).fill('ada@example.org'));
    expect(ids.at(-1)).toBe('Guest-7');
    expect(said(report, 'W_ID_FORM')[0]).toMatchObject({ count: 2 });
  });

  it('keep their case where fewer are addresses', async () => {
    const { ids } = await loaded('customer_id', ['Ada@Example.org', 'bo@example.org', 'C1', 'C2', 'C3']);
    expect(ids[0]).toBe('Ada@Example.org');
  });

  it('are reduced to digits where they are telephone numbers', async () => {
    const { ids, report } = await loaded('customer_id', [
      '+86 138 0013 8000',
      '+86-138-0013-8000',
      '(030) 123-45 67',
      '8613800138000',
    ]);
    expect(ids).toEqual(['8613800138000', '8613800138000', '0301234567', '8613800138000']);
    expect(said(report, 'W_ID_FORM')[0]).toMatchObject({ count: 3 });
  });

  it('keep dashes where they are numbers of orders, or of customers without any mark of a telephone', async () => {
    expect((await loaded('order_id', ['2024-000-11', '2024-000-12'])).ids).toEqual(['2024-000-11', '2024-000-12']);
    expect((await loaded('customer_id', ['2024-0001', '2024-0002'])).ids).toEqual(['2024-0001', '2024-0002']);
  });

  it('are one key however they are guarded: the next export takes the place of the first', async () => {
    const db = path('guard.duckdb');
    await loadFile(db, file('g1.csv', 'order_id,customer_id,day,amount\n"=""001""",C1,2025-03-01,5\n'), {
      table: 'orders',
      map: { ordered_at: 'day' },
    });
    const report = await loadFile(db, file('g2.csv', 'order_id,customer_id,day,amount\n001\t,C1,2025-03-01,6\n'), {
      table: 'orders',
      map: { ordered_at: 'day' },
    });
    expect(report.sources[0]).toMatchObject({ before: 1, after: 1 });
  });

  it('are cleaned also where rows must be looked through, and refused where nothing is left', async () => {
    const db = path('look.duckdb');
    const csv = file('look.csv', 'customer_id,name\n" C1 ",Ada\n"\t",Bo\nC3,Cy\n');
    const report = await loadFile(db, csv, { table: 'customers', maxRejects: '50%' });
    expect(report.sources[0]).toMatchObject({ rejects: 1, after: 2 });
    expect(await rows(db, 'SELECT customer_id AS id FROM customers ORDER BY 1')).toEqual([{ id: 'C1' }, { id: 'C3' }]);
    expect(said(report, 'W_SPACES')).toHaveLength(1);
  });
});

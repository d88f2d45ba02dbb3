import { describe, expect, it } from 'vitest';
import { loadFile, rows, scratch } from '../helpers.js';

const { path, file } = scratch();
const lines = (from: number, to: number) =>
  `order_id,line_no,customer_id,ordered_at,amount\n${Array.from({ length: to - from }, (_, i) => `${from + i},1,C${(from + i) % 7},2025-03-${String(((from + i) % 28) + 1).padStart(2, '0')},1.00\n`).join('')}`;
const count = async (db: string) => (await rows(db, 'SELECT count(*) AS n FROM orders'))[0]!.n;

describe('what a load may take away', () => {
  it('is not all of a table by a file that has a header alone, unless that is said', async () => {
    const db = path('empty.duckdb');
    await loadFile(db, file('full.csv', lines(0, 5)), { table: 'orders' });
    const empty = file('empty.csv', lines(0, 0));
    for (const mode of ['replace', 'upsert'] as const)
      await expect(loadFile(db, empty, { table: 'orders', mode })).rejects.toMatchObject({ code: 'E_EMPTY' });
    expect(await count(db)).toBe('5');
    const report = await loadFile(db, empty, { table: 'orders', mode: 'replace', allowEmpty: true });
    expect(report.sources[0]).toMatchObject({ before: 5, after: 0 });
    expect(await count(db)).toBe('0');
  });

  it('is no more than --max-rejects lets go by a shorter file in its place', async () => {
    const db = path('shorter.duckdb');
    await loadFile(db, file('long.csv', lines(0, 2000)), { table: 'orders' });
    const short = file('short.csv', lines(0, 1900));
    await expect(loadFile(db, short, { table: 'orders', mode: 'replace' })).rejects.toMatchObject({
      code: 'E_FEWER',
      values: { before: 2000, after: 1900, lost: 100, most: 2 },
    });
    expect(await count(db)).toBe('2000');
    await loadFile(db, short, { table: 'orders', mode: 'replace', maxRejects: '5%' });
    expect(await count(db)).toBe('1900');
    await loadFile(db, file('nearly.csv', lines(0, 1899)), { table: 'orders', mode: 'replace' });
    expect(await count(db)).toBe('1899');
    await loadFile(db, file('few.csv', lines(0, 3)), { table: 'orders', mode: 'replace', allowEmpty: true });
    expect(await count(db)).toBe('3');
  });

  it('is said for a table without amounts too', async () => {
    const db = path('names.duckdb');
    await loadFile(db, file('two.csv', 'customer_id,name\nC1,Ada\nC2,Bo\n'), { table: 'customers' });
    const report = await loadFile(db, file('one.csv', 'customer_id,name\nC1,Ada\n'), {
      table: 'customers',
      mode: 'replace',
      allowEmpty: true,
    });
    expect(report.warnings.map(({ code }) => code)).toContain('W_FEWER');
  });
});

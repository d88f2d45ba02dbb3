import { describe, expect, it } from 'vitest';
import { loadFile, rows, scratch } from './helpers.js';

const { path, file } = scratch();

const load = async (name: string, table: string, lines: readonly string[], options = {}) => ({
  db: path(`${name}.duckdb`),
  report: await loadFile(path(`${name}.duckdb`), file(`${name}.csv`, `${lines.join('\n')}\n`), { table, ...options }),
});

const standing = (db: string, table = 'orders') =>
  rows(db, `SELECT customer_id, count(*) AS n FROM ${table} GROUP BY 1 ORDER BY 1 NULLS LAST`);

const HEAD = 'order_id,customer_id,ordered_at,amount';

describe('placeholders are no customers', () => {
  it('in eleven spellings: their rows stay, and are counted by word', async () => {
    const words = ['guest', 'Guest', 'GUEST', '0', '-1', '-', 'N/A', 'Walk-In Customer', '散客', 'Gast', 'ゲスト'];
    const lines = words.map((word, i) => `${i + 1},${word},2024-03-0${(i % 9) + 1},10`);
    const { db, report } = await load('words', 'orders', [HEAD, ...lines, '90,ada,2024-03-01,5', '91,0,2024-03-02,7']);
    expect(await standing(db)).toEqual([
      { customer_id: 'ada', n: '1' },
      { customer_id: null, n: '12' },
    ]);
    expect(report.sources[0]!.sums.amount).toBe('122.0000');
    const warning = report.warnings.find(({ code }) => code === 'W_NO_CUSTOMER')!;
    expect(warning.count).toBe(12);
    expect(warning.message).toContain('"0" 2, "-" 1');
    expect(warning.message).toContain('5 other words');
  });

  it('and a file without any says nothing of them', async () => {
    const { report } = await load('none', 'orders', [HEAD, '1,guesthouse,2024-03-01,10', '2,10,2024-03-02,20']);
    expect(report.warnings.map(({ code }) => code)).not.toContain('W_NO_CUSTOMER');
    expect(await standing(path('none.duckdb'))).toHaveLength(2);
  });

  it('unless the mapping says that one is a customer', async () => {
    file('kept.csv', `${HEAD}\n1,0,2024-03-01,10\n2,guest,2024-03-02,20\n`);
    const source = {
      files: ['kept.csv'],
      into: 'orders',
      columns: {
        order_id: 'order_id',
        customer_id: { from: 'customer_id', recode: { 0: 'customer 0' } },
        ordered_at: 'ordered_at',
        amount: 'amount',
      },
    };
    const db = path('kept.duckdb');
    await loadFile(db, '', { given: [], mapping: { version: 1, sources: { shop: source } }, folder: path('.') });
    expect(await standing(db)).toEqual([
      { customer_id: 'customer 0', n: '1' },
      { customer_id: null, n: '1' },
    ]);
  });

  it('in every table where a row may be of nobody, and in none where it is somebody', async () => {
    const { db } = await load('tickets', 'tickets', [
      'ticket_id,customer_id,opened_at',
      '1,Anonymous,2024-03-01',
      '2,a,2024-03-01',
    ]);
    expect((await standing(db, 'tickets')).map(({ customer_id }) => customer_id)).toEqual(['a', null]);
    const own = await load('customers', 'customers', ['customer_id,name', '0,Nobody', '7,Ada']);
    expect((await standing(own.db, 'customers')).map(({ customer_id }) => customer_id)).toEqual(['0', '7']);
  });
});

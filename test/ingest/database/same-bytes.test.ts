import { describe, expect, it } from 'vitest';
import { loadFile, rows, scratch } from '../helpers.js';

const { path, file } = scratch();

async function sum(db: string) {
  const [row] = await rows(db, 'SELECT count(*) AS n, CAST(CAST(sum(amount) AS INTEGER) AS VARCHAR) AS a FROM orders');
  return `${row!.n} ${row!.a}`;
}

describe('the same bytes are one export', () => {
  it('whatever the source is called', async () => {
    const db = path('twice.duckdb');
    const csv = file('twice.csv', 'day,product,qty,income\n2024-01-01,a,1,10\n2024-01-01,a,1,10\n2024-01-02,b,1,40\n');
    const map = { ordered_at: 'day', product_id: 'product', quantity: 'qty', amount: 'income' };
    await loadFile(db, csv, { table: 'orders', map });
    const mapping = { sources: { tx: { into: 'orders', files: csv, columns: map } } };
    const { warnings } = await loadFile(db, csv, { table: 'tx', mapping });
    expect(await sum(db)).toBe('3 60');
    expect(warnings.map(({ code }) => code)).toContain('W_SAME_FILE');
  });

  it('however it is mapped: a mended mapping takes the place of the first', async () => {
    const db = path('again.duckdb');
    const csv = file(
      'again.csv',
      'SalesOrderNumber,SalesOrderLineNumber,OrderDate,SalesAmount\nS1,1,2024-01-01,10\nS1,2,2024-01-01,20\nS2,1,2024-01-02,30\n',
    );
    await loadFile(db, csv, { table: 'orders', map: { ordered_at: 'OrderDate', amount: 'SalesAmount' } });
    const columns = {
      order_id: 'SalesOrderNumber',
      line_no: 'SalesOrderLineNumber',
      ordered_at: 'OrderDate',
      amount: 'SalesAmount',
    };
    const mapping = { sources: { orders: { files: csv, columns } } };
    await loadFile(db, csv, { table: 'orders', mapping });
    expect(await sum(db)).toBe('3 60');
    expect((await loadFile(db, csv, { table: 'orders', mapping })).changed).toBe(false);
  });

  it('but other bytes of that name are a new export', async () => {
    const db = path('other.duckdb');
    const lines = 'customer_id,ordered_at,amount\n';
    await loadFile(db, file('o.csv', `${lines}a,2024-01-01,10\n`), { table: 'orders' });
    await loadFile(db, file('o.csv', `${lines}a,2024-01-02,20\n`), { table: 'orders' });
    expect(await sum(db)).toBe('2 30');
  });
});

import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/message.js';
import { loadFile, rows, scratch } from '../helpers.js';

const { path, file } = scratch();

async function load(name: string, lines: readonly string[]) {
  const notes: string[] = [];
  const db = path(`${name}.duckdb`);
  await loadFile(db, file(`${name}.csv`, `${lines.join('\n')}\n`), {
    table: 'orders',
    note: (said) => notes.push(english(said)),
  });
  const found = await rows(
    db,
    'SELECT customer_id AS c, count(*) AS n, CAST(sum(amount) AS DOUBLE) AS a FROM orders GROUP BY 1 ORDER BY 1',
  );
  return { said: notes.join('\n'), found: found.map(({ c, n, a }) => [c, Number(n), Number(a)]) };
}

describe('customers in rows of their own', () => {
  it('above their invoices, each group with its total, as an accounting program prints it', async () => {
    const { found, said } = await load('book', [
      'Corner Shop',
      'Sales by Customer Detail',
      ',Date,Type,Num,Item,Qty,Amount',
      'Eve Ltd,,,,,,',
      ',04/02/2024,Invoice,11,Jug,2,40.00',
      ',04/15/2024,Invoice,13,Lid,1,5.50',
      'Total for Eve Ltd,,,,,,45.50',
      'Total Foods Ltd,,,,,,',
      ',04/20/2024,Invoice,12,Jug,1,20.00',
      'Total for Total Foods Ltd,,,,,,20.00',
      'TOTAL,,,,,,65.50',
    ]);
    expect(found).toEqual([
      ['Eve Ltd', 2, 45.5],
      ['Total Foods Ltd', 1, 20],
    ]);
    expect(said).toMatch(/2 rows of "column_1" such as "Eve Ltd" head the rows below: 3 rows take it; 2 totals/);
  });

  it('with the number of rows behind the name and the sum beside it', async () => {
    const { found } = await load('erp', [
      'Customer,Order Date,Order Reference,Untaxed Amount',
      'Eve (2),,,120.00',
      ',2024-04-02,S1,100.00',
      ',2024-04-12,S2,20.00',
      'Fay (1),,,7.00',
      ',2024-04-20,S3,7.00',
    ]);
    expect(found).toEqual([
      ['Eve', 2, 120],
      ['Fay', 1, 7],
    ]);
  });

  it('with (小计) before the name', async () => {
    const { found } = await load('zh', [
      '客户,日期,单号,金额',
      '甲商行,,,',
      ',2024-04-02,A1,100',
      ',2024-04-12,A2,50',
      '(小计)甲商行,,,150',
      '乙商行,,,',
      ',2024-04-20,A3,70',
      '(小计)乙商行,,,70',
      '(合计),,,220',
    ]);
    expect(found).toEqual([
      ['乙商行', 1, 70],
      ['甲商行', 2, 150],
    ]);
  });

  it('in the first row of a group that ends with a subtotal', async () => {
    const { found } = await load('report', [
      'Account Name,Order Date,Order Number,Amount',
      'Eve Ltd,2024-04-02,1,100',
      ',2024-04-12,2,50',
      'Subtotal,,,150',
      'Fay Ltd,2024-04-20,3,70',
      ',2024-04-22,4,5',
      'Subtotal,,,75',
      'Gil Ltd,2024-04-23,5,1',
      'Subtotal,,,1',
      'Grand Total,,,226',
    ]);
    expect(found).toEqual([
      ['Eve Ltd', 2, 150],
      ['Fay Ltd', 2, 75],
      ['Gil Ltd', 1, 1],
    ]);
  });

  it('rows without a customer, or without a day, are no headings', async () => {
    const { found, said } = await load('plain', [
      'customer,order date,order id,amount',
      'Eve,2024-04-02,1,100',
      ',2024-04-12,2,50',
      'Fay,2024-04-20,3,70',
    ]);
    expect(found).toEqual([
      ['Eve', 1, 100],
      ['Fay', 1, 70],
      [null, 1, 50],
    ]);
    expect(said).not.toMatch(/head|group/);
    await expect(
      load('holes', ['customer,order date,order id,amount', 'Eve,,1,100', 'Eve,2024-04-12,2,50']),
    ).rejects.toMatchObject({ code: 'E_REJECTS' });
  });
});

import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { runStatement } from './statements.js';

type Value = string | number | bigint | boolean | null;

/** What DuckDB makes of a value that stands for the parameter, and what it makes of it bound by the client itself. */
async function both(text: string, value: Value) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = await (await runStatement(connection, { text, params: { value } })).getRows();
  const prepared = await connection.prepare(text);
  if (prepared.parameterCount > 0) prepared.bindValue(1, typeof value === 'bigint' ? value.toString() : value);
  const bound = await (await prepared.run()).getRows();
  return { rows, bound };
}

describe('values of a statement', () => {
  it.each<[string, Value]>([
    ['double', 0.1],
    ['double', 5e-324],
    ['double', -0.30000000000000004],
    ['double', Number.NaN],
    ['double', -Infinity],
    ['decimal(18,4)', 12.34565],
    ['bigint', 0],
    ['bigint', -7],
    ['bigint', 2 ** 31],
    ['bigint', Number.MAX_SAFE_INTEGER],
    ['decimal(38,0)', 2n ** 100n],
    ['varchar', ''],
    ['varchar', "it's $value -- 'quoted'"],
    ['varchar', 'a\0b'],
    ['varchar', '\\n 客户 "x"'],
    ['varchar', 'x'.repeat(5000)],
    ['date', '2025-02-28'],
    ['boolean', true],
    ['boolean', false],
    ['varchar', null],
  ])('are as bound: %s %s', async (type, value) => {
    const { rows, bound } = await both(`SELECT CAST($value AS ${type}) AS a`, value);
    expect(rows).toEqual(bound);
  });

  it('stand behind a minus, and not in quotes or comments', async () => {
    const text = `SELECT 5 -CAST($value AS integer) AS n, '$value' AS "$value" -- $value`;
    const { rows, bound } = await both(text, -3);
    expect(rows).toEqual([[8, '$value']]);
    expect(bound).toEqual(rows);
  });

  it('are asked for where there are none, and several statements are refused', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await expect(runStatement(connection, { text: 'SELECT $a AS a', params: {} })).rejects.toThrow(/no value.*\$a/);
    const two = { text: 'SELECT 1; SELECT $a', params: { a: 2 } };
    await expect(runStatement(connection, two)).rejects.toThrow(/2 statements where one was meant/);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { DuckdbEngine } from '../../src/engine/duckdb/engine.js';
import { type Input, inputTables } from './case.js';

/** Quoted texts and bare nothing for null, so that DuckDB tells an empty text from no value. */
const csvOf = (rows: readonly (readonly (string | null)[])[]): string =>
  rows
    .map((row) => `${row.map((value) => (value === null ? '' : `"${value.replaceAll('"', '""')}"`)).join(',')}\n`)
    .join('');

/** An in-memory DuckDB engine over rows written in a test. */
export async function engineOverRows(
  input: Input,
  options: { timezone?: string | undefined; currency?: string | undefined; threads?: number } = {},
): Promise<DuckdbEngine> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    threads: String(options.threads ?? 2),
  });
  const connection = await instance.connect();
  await connection.run(`ATTACH ':memory:' AS data`);
  const folder = mkdtempSync(join(tmpdir(), 'crm-rows-'));
  for (const { name, columns, values } of inputTables(input, options.timezone)) {
    await connection.run(`CREATE TABLE data.main.${name} (${columns.map((c) => `"${c.name}" ${c.type}`).join(', ')})`);
    if (values.length === 0) continue;
    // A constant first column keeps a row of nulls from being an empty line.
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, csvOf(values.map((row) => ['r', ...row])));
    const texts = ['r', ...columns.map(({ name: column }) => column)]
      .map((column) => `'${column}': 'VARCHAR'`)
      .join(', ');
    await connection.run(
      `INSERT INTO data.main.${name} SELECT ${columns.map((c) => `CAST("${c.name}" AS ${c.type})`).join(', ')}
       FROM read_csv('${file}', header = false, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
                     allow_quoted_nulls = false, columns = {${texts}})`,
    );
  }
  if (options.currency !== undefined) {
    await connection.run(
      `CREATE TABLE data.main.__crm_meta AS SELECT 'currency' AS key, '${options.currency}' AS value`,
    );
  }
  rmSync(folder, { recursive: true });
  await connection.run(`SET TimeZone = 'UTC'`);
  connection.closeSync();
  return DuckdbEngine.over(instance, ':memory:');
}

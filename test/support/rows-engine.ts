import { DuckDBInstance } from '@duckdb/node-api';
import { DuckdbEngine } from '../../src/engine/duckdb/engine.js';
import type { Input } from './case.js';
import { inputTables } from './case.js';

/** An in-memory DuckDB engine over rows written in a test. */
export async function engineOverRows(
  input: Input,
  options: { timezone?: string; threads?: number } = {},
): Promise<DuckdbEngine> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    threads: String(options.threads ?? 2),
  });
  const connection = await instance.connect();
  await connection.run(`ATTACH ':memory:' AS data`);
  for (const { name, columns, rows } of inputTables(input, options.timezone)) {
    await connection.run(`CREATE TABLE data.main.${name} (${columns.map((c) => `"${c.name}" ${c.type}`).join(', ')})`);
    for (let start = 0; start < rows.length; start += 500) {
      const chunk = rows.slice(start, start + 500);
      await connection.run(
        `INSERT INTO data.main.${name} VALUES ${chunk.map((row) => `(${row.join(', ')})`).join(', ')}`,
      );
    }
  }
  await connection.run(`SET TimeZone = 'UTC'`);
  connection.closeSync();
  return DuckdbEngine.over(instance, ':memory:');
}

import { DuckDBInstance } from '@duckdb/node-api';
import { openDuckdb } from '../../src/engine/duckdb/open.js';
import type { Statement } from '../../src/engine/engine.js';
import { parseTrinoUrl } from '../../src/engine/trino/connection-url.js';
import { createViewStatements } from '../../src/engine/trino/lake/lake.js';
import type { TestCluster } from './cluster/test-cluster.js';
import { loadTables } from './load-rows.js';

/** Makes a new schema of the memory catalog that holds what a loaded database does, facts of the load included. */
export async function copyDatabase(cluster: TestCluster, schema: string, path: string, temp: string): Promise<void> {
  const engine = await openDuckdb(path, { tempDirectory: temp });
  const { tables, timezone, weekStart, currency } = await engine.catalog();
  await engine.close();
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const copied = [];
  for (const [name, { columns }] of tables) {
    const listed = [...columns.keys()].map((column) => `CAST("${column}" AS varchar)`).join(', ');
    const rows = await connection.runAndReadAll(`SELECT ${listed} FROM "${name}"`);
    copied.push({
      name,
      columns: [...columns].map(([column, type]) => ({ name: column, type: type.toLowerCase() })),
      values: rows.getRows() as (string | null)[][],
    });
  }
  connection.closeSync();
  instance.closeSync();
  const statements = { query: ({ text }: Statement) => cluster.query(text) };
  await loadTables(statements, `memory.${schema}`, copied);
  const address = parseTrinoUrl(cluster.url('memory', schema));
  for (const view of createViewStatements(address, [], { timezone, weekStart, currency })) await cluster.query(view);
}

import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { DuckDBInstance } from '@duckdb/node-api';
import { load } from '../../src/ingest/load.js';

/**
 * Load of a file of order lines into a new database, beside the best plain SQL known: CREATE TABLE AS read_csv with types and
 * DuckDB's defaults through the same client. Usage: bundle, then `node load.mjs FILE.csv raw|ours`; run the two in turn.
 */
const [file, which] = process.argv.slice(2) as [string, string];
const db = `${file}.${which}.duckdb`;
rmSync(db, { force: true });
const begun = performance.now();
if (which === 'raw') {
  const instance = await DuckDBInstance.create(db);
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE orders AS SELECT * FROM read_csv('${file}', columns = {order_id: 'VARCHAR', line_no: 'VARCHAR', customer_id: 'VARCHAR',
    ordered_at: 'TIMESTAMP', amount: 'DECIMAL(18,4)', quantity: 'DECIMAL(18,4)', channel: 'VARCHAR'})`);
  connection.closeSync();
  instance.closeSync();
} else {
  await load({ db, given: [{ table: 'orders', files: [file] }], now: '2025-07-01T00:00:00Z', temp: tmpdir() });
}
const seconds = (performance.now() - begun) / 1000;
const usage = process.resourceUsage();
console.log(
  JSON.stringify({
    which,
    seconds,
    cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peakMB: usage.maxRSS / 1024,
    fileMB: statSync(db).size / 1e6,
  }),
);
rmSync(db, { force: true });

// clv against the Python library lifetimes on the same customers: histories, fit and forecast. `npm run bench lifetimes -- [customers] [python]`:
// a Python that has lifetimes 0.11 (pip install lifetimes). Ours reads order lines from a database; theirs is given the histories.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { measure } from './measure.js';
import { makeForwardWorld } from './worlds/forward.js';

const [customers, python] = [Number(process.argv[2] ?? 1_000_000), process.argv[3] ?? 'python3'];
const folder = mkdtempSync(join(tmpdir(), 'crm-bench-lifetimes-'));
const [database, orders, histories] = [
  join(folder, 'orders.duckdb'),
  join(folder, 'orders.csv'),
  join(folder, 'histories.csv'),
];
try {
  const lines = await makeForwardWorld(database, orders, customers);
  const instance = await DuckDBInstance.create(database);
  const connection = await instance.connect();
  await connection.run(`COPY (SELECT count(DISTINCT ordered_on) - 1 AS repeats, (max(ordered_on) - min(ordered_on)) / 7.0 AS recency,
      ((SELECT max(ordered_on) FROM orders) - min(ordered_on)) / 7.0 AS age FROM orders GROUP BY customer_id) TO '${histories}' (HEADER)`);
  connection.closeSync();
  instance.closeSync();
  process.stdout.write(`${customers} customers, ${lines} order lines\n`);
  const program = join(import.meta.dirname, '../../bin/crm-analyze.js');
  const answer = join(folder, 'model.json');
  const ask = ['clv', '--model', 'bg_nbd', '--show', 'model', '--db', database, '-q'];
  const used = measure([program, ...ask, '-f', 'json', '-o', answer], folder, true);
  process.stdout.write(`clv: ${(used.cpuMs / 1000).toFixed(1)} s of processor time, ${used.rssMb.toFixed(0)} MB\n`);
  const { tables } = JSON.parse(readFileSync(answer, 'utf8'));
  const ours = Object.fromEntries(
    tables.model
      .filter(({ model }: { model: string }) => model === 'bg_nbd')
      .map(({ parameter, value }: { parameter: string; value: number }) => [parameter, value]),
  );
  process.stdout.write(`ours ${JSON.stringify(ours)}\n`);
  const script = join(import.meta.dirname, '../../test/bench/fit-with-lifetimes.py');
  if (!existsSync(script)) throw new Error(`no ${script}`);
  const { status, stdout, stderr } = spawnSync(python, [script, histories], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const theirs = JSON.parse(stdout);
  const seconds = theirs.fit_s + theirs.predict_s;
  process.stdout.write(
    `lifetimes: ${seconds.toFixed(1)} s of processor time (fit ${theirs.fit_s.toFixed(1)}), ${theirs.rss_mb.toFixed(0)} MB\n`,
  );
  process.stdout.write(`theirs ${JSON.stringify(theirs.parameters)}\n`);
  process.stdout.write(`ratio ${(seconds / (used.cpuMs / 1000)).toFixed(2)}\n`);
  for (const [name, value] of Object.entries(theirs.parameters as Record<string, number>))
    process.stdout.write(`${name} differs by ${Math.abs(ours[name] / value - 1).toExponential(1)} of it\n`);
} finally {
  rmSync(folder, { recursive: true });
}

// clv against the Python library lifetimes on the same customers: histories, fit and forecast. `npm run bench lifetimes -- [customers] [python]`:
// a Python that has lifetimes 0.11 (pip install lifetimes). Ours reads order lines from a database; theirs is given the histories.
import { spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { measure } from './measure.js';

const [customers, python] = [Number(process.argv[2] ?? 1_000_000), process.argv[3] ?? 'python3'];
const [DAY_ONE, DAYS, ENTRY_DAYS] = [Date.UTC(2023, 0, 1), 730, 365];
/** BG/NBD in days: about four repeat purchases a customer. */
const TRUE = { r: 0.9, alpha: 55, a: 0.8, b: 3.2 };

/** mulberry32: 32 bits of state, uniform on [0, 1). */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
const next = uniform(20_251_129);
const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

/** Marsaglia and Tsang (2000); below 1 by the power of a uniform. */
function gamma(shape: number): number {
  if (shape < 1) return gamma(shape + 1) * next() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

async function makeOrders(path: string): Promise<number> {
  const out = createWriteStream(path);
  out.write('customer_id,ordered_at,amount\n');
  let lines = 0;
  for (let i = 0; i < customers; i++) {
    const [rate, left, right] = [gamma(TRUE.r) / TRUE.alpha, gamma(TRUE.a), gamma(TRUE.b)];
    const leaves = left / (left + right);
    let chunk = '';
    for (let day = Math.floor(next() * ENTRY_DAYS); day < DAYS; ) {
      chunk += `c${i},${new Date(DAY_ONE + day * 86_400_000).toISOString().slice(0, 10)},${(5 + next() * 50).toFixed(2)}\n`;
      lines += 1;
      if (next() < leaves && chunk.length > 30) break;
      day += Math.max(1, Math.ceil(-Math.log(1 - next()) / rate));
    }
    if (!out.write(chunk)) await new Promise<void>((resolve) => out.once('drain', () => resolve()));
  }
  await new Promise<void>((resolve) => out.end(() => resolve()));
  return lines;
}

const folder = mkdtempSync(join(tmpdir(), 'crm-bench-lifetimes-'));
const [database, orders, histories] = [
  join(folder, 'orders.duckdb'),
  join(folder, 'orders.csv'),
  join(folder, 'histories.csv'),
];
try {
  const lines = await makeOrders(orders);
  const instance = await DuckDBInstance.create(database);
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE orders AS SELECT customer_id, CAST(ordered_at AS timestamp) AS ordered_at,
      CAST(ordered_at AS date) AS ordered_on, CAST(amount AS decimal(18,4)) AS amount
    FROM read_csv('${orders}', types = {'customer_id': 'VARCHAR', 'ordered_at': 'VARCHAR', 'amount': 'VARCHAR'})`);
  await connection.run(`COPY (SELECT count(DISTINCT ordered_on) - 1 AS repeats, (max(ordered_on) - min(ordered_on)) / 7.0 AS recency,
      ((SELECT max(ordered_on) FROM orders) - min(ordered_on)) / 7.0 AS age FROM orders GROUP BY customer_id) TO '${histories}' (HEADER)`);
  await connection.run('CHECKPOINT');
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

import { createWriteStream } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

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

/** Order lines of customers who come and leave as BG/NBD has it, as a CSV file. */
async function writeOrders(path: string, customers: number): Promise<number> {
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

/**
 * A database of so many customers and about 5.2 order lines each, in the layout of `load`, with the same lines as a CSV file beside it;
 * how many lines there are. The same number of customers makes the same lines.
 */
export async function makeForwardWorld(database: string, orders: string, customers: number): Promise<number> {
  const lines = await writeOrders(orders, customers);
  const instance = await DuckDBInstance.create(database);
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE orders AS SELECT customer_id, CAST(ordered_at AS timestamp) AS ordered_at,
      CAST(ordered_at AS date) AS ordered_on, CAST(amount AS decimal(18,4)) AS amount
    FROM read_csv('${orders}', types = {'customer_id': 'VARCHAR', 'ordered_at': 'VARCHAR', 'amount': 'VARCHAR'})`);
  await connection.run('CHECKPOINT');
  connection.closeSync();
  instance.closeSync();
  return lines;
}

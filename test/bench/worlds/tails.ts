import { existsSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

/** How many of each there are; whatever is left out is one. */
export interface Tails {
  readonly lines: number;
  readonly products: number;
  readonly customers: number;
  readonly reps: number;
  readonly resellers: number;
  readonly channels: number;
  readonly tickets: number;
  readonly topics: number;
  readonly agents: number;
  readonly responses: number;
  readonly items: number;
}

/** A shop such as a test's made-up one never is: 100,000 products of which most sell a handful, free text, many attributes. */
export const LARGE: Tails = {
  lines: 1_000_000,
  products: 100_000,
  customers: 50_000,
  reps: 2_000,
  resellers: 500,
  channels: 300,
  tickets: 200_000,
  topics: 20_000,
  agents: 2_000,
  responses: 100_000,
  items: 200,
};

/** Uniform in (0, 1) from a hash. */
const draw = (of: string, salt: number) => `(hash(${of}, ${salt}) % 1000003 + 1) / 1000004.0`;
/** One of `n`, the k-th with a share near 1/k: a long tail. */
const tail = (of: string, salt: number, n: number) => `CAST(floor(pow(${n + 1}, ${draw(of, salt)})) AS BIGINT)`;
const moment = (of: string, salt: number) =>
  `TIMESTAMP '2024-01-01' + to_seconds(CAST(floor(63158400 * ${draw(of, salt)}) AS BIGINT))`;
const name = (letter: string, number: string) => `'${letter}' || CAST(${number} AS VARCHAR)`;

function tables(t: Tails): Readonly<Record<string, string>> {
  return {
    orders: `SELECT ${name('O', 'o')} AS order_id, CAST(i % 2 AS VARCHAR) AS line_no, ${name('C', tail('o', 1, t.customers))} AS customer_id,
        ${moment('o', 2)} AS ordered_at, CAST(${moment('o', 2)} AS DATE) AS ordered_on,
        CAST(exp(2.5 + 1.1 * sqrt(-2 * ln(${draw('i', 3)})) * cos(2 * pi() * ${draw('i', 4)})) AS DECIMAL(18,4)) AS amount,
        CAST(1 + hash(i, 9) % 5 AS DECIMAL(18,4)) AS quantity, ${name('P', tail('i', 5, t.products))} AS product_id,
        ${name('R', tail('o', 6, t.reps))} AS rep_id, ${name('W', tail('o', 7, t.resellers))} AS reseller_id,
        ${name('ch', tail('o', 8, t.channels))} AS channel, 'B' || CAST(hash(o, 10) % 40 AS VARCHAR) AS branch,
        ${name('note ', 'hash(i, 11)')} AS note, CAST(hash(i, 12) % 100000 / 100.0 AS VARCHAR) AS coupon
      FROM (SELECT i, i // 2 AS o FROM range(${t.lines}) t(i))`,
    products: `SELECT ${name('P', 'i')} AS product_id, 'product ' || CAST(i AS VARCHAR) AS name,
        'K' || CAST(i % 300 AS VARCHAR) AS category, 'M' || CAST(hash(i, 1) % 5000 AS VARCHAR) AS brand FROM range(1, ${t.products + 1}) t(i)`,
    customers: `SELECT ${name('C', 'i')} AS customer_id, 'customer ' || CAST(i AS VARCHAR) AS name,
        'S' || CAST(i % 5 AS VARCHAR) AS segment, 'city ' || CAST(hash(i, 2) % 3000 AS VARCHAR) AS city,
        'G' || CAST(hash(i, 3) % 30 AS VARCHAR) AS region FROM range(1, ${t.customers + 1}) t(i)`,
    opportunities: `SELECT ${name('D', 'i')} AS opportunity_id, ${name('C', tail('i', 21, t.customers))} AS customer_id,
        ${name('R', tail('i', 22, t.reps))} AS rep_id, CAST(${moment('i', 23)} AS DATE) AS created_on,
        CAST(CASE WHEN hash(i, 24) % 3 = 0 THEN NULL ELSE ${moment('i', 23)} + INTERVAL 30 DAY END AS DATE) AS closed_on,
        CASE hash(i, 24) % 3 WHEN 0 THEN 'open' WHEN 1 THEN 'won' ELSE 'lost' END AS status,
        CAST(hash(i, 25) % 10000 AS DECIMAL(18,4)) AS amount FROM range(${Math.max(2, t.reps * 4)}) t(i)`,
    tickets: `SELECT ${name('T', 'i')} AS ticket_id, ${name('C', tail('i', 31, t.customers))} AS customer_id,
        ${moment('i', 32)} AS opened_at, CAST(${moment('i', 32)} AS DATE) AS opened_on,
        ${moment('i', 32)} + to_seconds(CAST(hash(i, 33) % 9000 AS BIGINT)) AS first_response_at,
        CAST(${moment('i', 32)} + to_seconds(CAST(hash(i, 33) % 9000 AS BIGINT)) AS DATE) AS first_response_on,
        ${moment('i', 32)} + to_seconds(CAST(10000 + hash(i, 34) % 90000 AS BIGINT)) AS resolved_at,
        CAST(${moment('i', 32)} + to_seconds(CAST(10000 + hash(i, 34) % 90000 AS BIGINT)) AS DATE) AS resolved_on,
        ${name('A', tail('i', 35, t.agents))} AS agent_id, ${name('topic ', tail('i', 36, t.topics))} AS topic,
        ${name('ch', tail('i', 37, t.channels))} AS channel FROM range(${t.tickets}) t(i)`,
    surveys: `SELECT ${name('Q', 'i')} AS response_id, ${name('C', tail('i', 41, t.customers))} AS customer_id,
        ${moment('i', 42)} AS responded_at, CAST(${moment('i', 42)} AS DATE) AS responded_on, 'survey' AS instrument,
        ${name('item ', tail('i', 43, t.items))} AS item, CAST('driver' AS VARCHAR) AS role,
        CAST(1 + hash(i, 44) % 5 AS DOUBLE) AS score, 1.0 AS scale_min, 5.0 AS scale_max FROM range(${t.responses}) t(i)`,
  };
}

/** A database in the layout of `load`; everything follows from hashes, so two runs give the same rows. */
export async function makeTails(path: string, given: Partial<Tails>): Promise<void> {
  if (existsSync(path)) return;
  const one = Object.fromEntries(Object.keys(LARGE).map((key) => [key, 1])) as unknown as Tails;
  const instance = await DuckDBInstance.create(path, {});
  const connection = await instance.connect();
  for (const [table, select] of Object.entries(tables({ ...one, ...given })))
    await connection.run(`CREATE TABLE ${table} AS ${select}`);
  await connection.run('CHECKPOINT');
  connection.closeSync();
  instance.closeSync();
}

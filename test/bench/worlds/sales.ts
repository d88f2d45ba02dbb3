import { existsSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * A seller's database in the layout of `load`: two lines to an order, customers of very different weight, three channels, a thousand products
 * of five categories, costs of lines, three years; five campaigns of the last of them, of a fifth of the customers each, one half of them treated.
 * Everything follows from hashes of the line's number.
 */
export async function makeSales(path: string, lines: number, customers: number): Promise<void> {
  if (existsSync(path)) return;
  const draw = (of: string, salt: number) => `(hash(${of}, ${salt}) % 1000003 + 1) / 1000004.0`;
  const instance = await DuckDBInstance.create(path, {});
  const connection = await instance.connect();
  const customer = (of: string) => `'C' || lpad(CAST(CAST(${of} AS BIGINT) AS VARCHAR), 7, '0')`;
  const amount = `CAST(exp(2.5 + 1.1 * sqrt(-2 * ln(${draw('i', 3)})) * cos(2 * pi() * ${draw('i', 4)})) AS DECIMAL(16,2))::DECIMAL(18,4)`;
  await connection.run(`CREATE TABLE orders AS
    SELECT order_id, line_no, customer_id, ordered_at, CAST(ordered_at AS DATE) AS ordered_on, product_id, channel, quantity, amount,
      CAST(amount * 0.6 AS DECIMAL(18,4)) AS line_cost, 'complete' AS status, 'counts' AS state
    FROM (SELECT 'O' || lpad(CAST(o AS VARCHAR), 9, '0') AS order_id, CAST(1 + i % 2 AS VARCHAR) AS line_no,
      ${customer(`floor(${customers} * pow(${draw('o', 1)}, 2))`)} AS customer_id,
      TIMESTAMP '2023-01-01' + to_seconds(CAST(floor(94608000 * ${draw('o', 2)}) AS BIGINT)) AS ordered_at,
      'P' || CAST(hash(i, 8) % 1000 AS VARCHAR) AS product_id, ['store', 'web', 'phone'][1 + CAST(hash(o, 5) % 3 AS INTEGER)] AS channel,
      CAST(1 + hash(i, 9) % 5 AS DECIMAL(18,4)) AS quantity, ${amount} AS amount
      FROM (SELECT i, i // 2 AS o FROM range(${lines}) t(i)))`);
  await connection.run(`CREATE TABLE products AS
    SELECT 'P' || CAST(i AS VARCHAR) AS product_id, 'kind ' || CAST(i % 5 AS VARCHAR) AS category FROM range(1000) t(i)`);
  await connection.run(`CREATE TABLE campaigns AS SELECT 'K' || CAST(k AS VARCHAR) AS campaign_id, 'campaign ' || CAST(k AS VARCHAR) AS name,
      DATE '2025-02-03' + CAST(k * 60 AS INTEGER) AS starts_on, CAST(20000 AS DECIMAL(18,4)) AS cost, CAST(0.5 AS DECIMAL(18,4)) AS treatment_share FROM range(5) t(k)`);
  await connection.run(`CREATE TABLE campaign_members AS
    SELECT 'K' || CAST(hash(c, 21) % 5 AS VARCHAR) AS campaign_id, ${customer('c')} AS customer_id,
      CASE WHEN hash(c, 22) % 2 = 0 THEN 'treatment' ELSE 'control' END AS arm FROM range(${customers}) t(c)`);
  await connection.run('CHECKPOINT');
  connection.closeSync();
  instance.closeSync();
}

import { existsSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * A database in the layout of `load`: two lines to an order, customers of very different weight, amounts log-normal, three years.
 * Everything follows from hashes of the line's number and of the seed, so two runs give the same rows.
 */
export async function makeWorld(path: string, lines: number, customers: number, seed = 7): Promise<void> {
  if (existsSync(path)) return;
  const draw = (of: string, salt: number) => `(hash(${of}, ${seed * 100 + salt}) % 1000003 + 1) / 1000004.0`;
  const instance = await DuckDBInstance.create(path, {});
  const connection = await instance.connect();
  const second = `CAST(floor(94608000 * ${draw('o', 2)}) AS BIGINT)`;
  await connection.run(`CREATE TABLE orders AS SELECT
      'O' || lpad(CAST(o AS VARCHAR), 9, '0') AS order_id,
      CAST(1 + i % 2 AS VARCHAR) AS line_no,
      'C' || lpad(CAST(CAST(floor(${customers} * pow(${draw('o', 1)}, 2)) AS BIGINT) AS VARCHAR), 7, '0') AS customer_id,
      TIMESTAMP '2023-01-01' + to_seconds(${second}) AS ordered_at,
      CAST(TIMESTAMP '2023-01-01' + to_seconds(${second}) AS DATE) AS ordered_on,
      CAST(exp(2.5 + 1.1 * sqrt(-2 * ln(${draw('i', 3)})) * cos(2 * pi() * ${draw('i', 4)})) AS DECIMAL(16,2))::DECIMAL(18,4) AS amount
    FROM (SELECT i, i // 2 AS o FROM range(${lines}) t(i))`);
  await connection.run('CHECKPOINT');
  connection.closeSync();
  instance.closeSync();
}

/** The same lines as the CSV that would have been loaded. */
export async function writeCsv(path: string, world: string): Promise<void> {
  if (existsSync(path)) return;
  const instance = await DuckDBInstance.create(world, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT order_id, line_no, customer_id, ordered_at, amount FROM orders) TO '${path}' (HEADER, DELIMITER ',')`,
  );
  connection.closeSync();
  instance.closeSync();
}

/** CDNOW's 6,919 lines as `load` would store them, from the CSV of the shared data. */
export async function makeCdnow(path: string, csv: string): Promise<void> {
  if (existsSync(path)) return;
  const instance = await DuckDBInstance.create(path, {});
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE orders AS
    SELECT CAST(master_id AS VARCHAR) AS customer_id, CAST(order_date AS TIMESTAMP) AS ordered_at,
           CAST(order_date AS DATE) AS ordered_on, CAST(dollar_value AS DECIMAL(18,4)) AS amount
    FROM read_csv('${csv}', all_varchar = true)`);
  connection.closeSync();
  instance.closeSync();
}

/** Order lines as CSV, `count` of them from number `from`, in the order of their time; 55 bytes a line. */
export async function makeLines(path: string, from: number, count: number): Promise<void> {
  const draw = (of: string, salt: number) => `(hash(${of}, ${salt}) % 1000003 + 1) / 1000004.0`;
  await copyOut(
    path,
    `SELECT 'O' || lpad(CAST(i // 2 AS VARCHAR), 9, '0') AS order_id, CAST(1 + i % 2 AS VARCHAR) AS line_no,
      'C' || lpad(CAST(CAST(floor(500000 * pow(${draw('i // 2', 1)}, 2)) AS BIGINT) AS VARCHAR), 7, '0') AS customer_id,
      'P' || CAST(hash(i, 8) % 1000 AS VARCHAR) AS product_id,
      strftime(TIMESTAMP '2023-01-01' + to_seconds(CAST(i // 2 * 18 AS BIGINT)), '%Y-%m-%d %H:%M:%S') AS ordered_at,
      CAST(exp(2.5 + 1.1 * sqrt(-2 * ln(${draw('i', 3)})) * cos(2 * pi() * ${draw('i', 4)})) AS DECIMAL(16,2)) AS amount,
      1 + hash(i, 9) % 5 AS quantity, ['网上', '门店', '电话'][1 + CAST(hash(i // 2, 5) % 3 AS INTEGER)] AS channel
    FROM range(${from}, ${from + count}) t(i)`,
  );
}

/** A thousand products with one more column, to be joined to lines. */
export async function makeProducts(path: string, column: string): Promise<void> {
  await copyOut(
    path,
    `SELECT 'P' || CAST(i AS VARCHAR) AS product_id, ['家用电器', '办公用品', '食品饮料', '服装鞋帽', '图书文具'][1 + i % 5] AS ${column} FROM range(1000) t(i)`,
  );
}

async function copyOut(path: string, select: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', {});
  const connection = await instance.connect();
  await connection.run(`COPY (${select}) TO '${path}' (HEADER)`);
  connection.closeSync();
  instance.closeSync();
}

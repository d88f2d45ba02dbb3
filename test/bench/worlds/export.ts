import { existsSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const LINES_PER_CUSTOMER = 20;

/**
 * An export in the order of its days, two lines to an order, customers of very different weight over three years. It is written as it is made, in
 * the memory of a few blocks; everything follows from hashes of the line's number.
 */
export async function makeExport(path: string, size: number): Promise<void> {
  if (existsSync(path)) return;
  const draw = (of: string, salt: number) => `(hash(${of}, ${salt}) % 1000003 + 1) / 1000004.0`;
  const order = 'i // 2';
  const customers = size / LINES_PER_CUSTOMER;
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '2GB', preserve_insertion_order: 'false' });
  const connection = await instance.connect();
  await connection.run(`COPY (SELECT 'O' || lpad(CAST(${order} AS VARCHAR), 9, '0') AS order_id, CAST(1 + i % 2 AS VARCHAR) AS line_no,
      'C' || lpad(CAST(CAST(floor(${customers} * pow(${draw(order, 1)} * .9 + .1 * ${draw(order, 2)}, 2)) AS BIGINT) AS VARCHAR), 7, '0') AS customer_id,
      'P' || CAST(hash(i, 8) % 1000 AS VARCHAR) AS product_id,
      strftime(TIMESTAMP '2023-01-01' + to_microseconds(CAST(${order} * (94600000.0 / ${size} * 2) * 1000000 AS BIGINT)), '%Y-%m-%d %H:%M:%S') AS ordered_at,
      CAST(exp(2.5 + 1.1 * sqrt(-2 * ln(${draw('i', 3)})) * cos(2 * pi() * ${draw('i', 4)})) AS DECIMAL(16,2)) AS amount,
      1 + hash(i, 9) % 5 AS quantity, ['网上', '门店', '电话'][1 + CAST(hash(${order}, 5) % 3 AS INTEGER)] AS channel
    FROM range(${size}) t(i)) TO '${path}' (HEADER)`);
  connection.closeSync();
  instance.closeSync();
}

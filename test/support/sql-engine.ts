import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { DuckdbEngine } from '../../src/engine/duckdb/engine.js';
import { sharedFile } from './public-data.js';

export interface SqlWorld {
  readonly engine: DuckdbEngine;
  /** Runs plain SQL beside the engine, on the same tables (catalog `data`): for independent computations. */
  rows(text: string): Promise<Record<string, unknown>[]>;
}

/** An in-memory engine over tables that SQL makes; the statements name them `data.main.<table>`. */
export async function worldOf(statements: readonly string[]): Promise<SqlWorld> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection: DuckDBConnection = await instance.connect();
  await connection.run(`ATTACH ':memory:' AS data`);
  for (const statement of statements) await connection.run(statement);
  await connection.run(`SET TimeZone = 'UTC'`);
  return {
    engine: await DuckdbEngine.over(instance, ':memory:'),
    rows: async (text) => (await connection.runAndReadAll(text)).getRowObjectsJson() as Record<string, unknown>[],
  };
}

const WITH_DATE = 'CAST(ordered_at AS date) AS ordered_on';

/** CDNOW's 1-in-10 sample: 2,357 customers of the first quarter of 1997, 18 months. */
export const cdnowTables = (): string[] => [
  `CREATE TABLE data.main.orders AS SELECT *, ${WITH_DATE} FROM (
     SELECT sample_id AS customer_id, CAST(order_date AS timestamp) AS ordered_at, CAST(dollar_value AS decimal(18,4)) AS amount
     FROM read_csv('${sharedFile('cdnow_sample/cdnow_sample.csv')}', all_varchar = true))`,
];

/** Northwind: order lines with their customer, the ship-to country as region. */
export const northwindTables = (): string[] => [
  `CREATE TABLE data.main.orders AS SELECT *, ${WITH_DATE} FROM (
     SELECT o.order_id, o.customer_id, CAST(o.order_date AS timestamp) AS ordered_at, o.ship_country AS region, d.product_id,
       CAST(round(CAST(d.unit_price AS double) * CAST(d.quantity AS integer) * (1 - CAST(d.discount AS double)), 2) AS decimal(18,4)) AS amount
     FROM read_csv('${sharedFile('northwind/order_details.csv')}', all_varchar = true) d
     JOIN read_csv('${sharedFile('northwind/orders.csv')}', all_varchar = true) o ON o.order_id = d.order_id)`,
];

/** Complete Journey's sample: 75,000 basket lines of one year, households with an income class. */
export const completejourneyTables = (): string[] => [
  `CREATE TABLE data.main.orders AS SELECT *, ${WITH_DATE} FROM (
     SELECT basket_id AS order_id, household_id AS customer_id, CAST(transaction_timestamp AS timestamp) AS ordered_at,
       CAST(sales_value AS decimal(18,4)) AS amount, product_id, store_id AS branch
     FROM read_csv('${sharedFile('completejourney/transactions_sample.csv')}', all_varchar = true))`,
  `CREATE TABLE data.main.customers AS SELECT household_id AS customer_id, income
     FROM read_csv('${sharedFile('completejourney/demographics.csv')}', all_varchar = true)`,
];

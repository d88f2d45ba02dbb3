import type { Engine } from '../../../engine/engine.js';
import { leftOut, STATES, withStates } from '../../../model/states/states.js';
import { TABLES } from '../../../model/tables.js';
import { dayColumn, one } from './doctor.js';

/** How well the ids of a table tell its rows apart. */
export interface KeyHealth {
  readonly table: string;
  readonly key: string;
  readonly ids: number;
  /** Rows beyond the first of a key that should stand once; null where a key has many rows (lines of an order). */
  readonly repeated: number | null;
  /** Ids of several customers, and of several days; returns aside. Null where the table has none of either. */
  readonly several_customers: number | null;
  readonly several_days: number | null;
  readonly example: string | null;
}

/** How rows are taken by what their status says. */
export interface StateHealth {
  readonly table: string;
  readonly status: string | null;
  readonly state: string | null;
  readonly counts: boolean;
  readonly rows: number;
  readonly amount: number | string | null;
}

/** The keys of what is loaded. Works on every engine. */
export async function keyHealth(engine: Engine): Promise<KeyHealth[]> {
  const { tables } = await engine.catalog();
  const out: KeyHealth[] = [];
  for (const [table, { relation, columns }] of tables) {
    const key = TABLES[table]?.key ?? [];
    if (table === 'orders' && columns.has('order_id')) out.push(await orderIds(engine, relation, columns));
    else if (key.length > 0 && key.every((name) => columns.has(name)))
      out.push(await uniqueIds(engine, table, relation));
  }
  return out;
}

async function uniqueIds(engine: Engine, table: string, relation: string): Promise<KeyHealth> {
  const { key } = TABLES[table]!;
  const names = key.map(engine.dialect.identifier).join(', ');
  const row = await one(
    engine,
    `SELECT count(*) AS ids, coalesce(sum(c - 1), 0) AS repeated, min(CASE WHEN c > 1 THEN example END) AS example
     FROM (SELECT count(*) AS c, CAST(min(${engine.dialect.identifier(key[0]!)}) AS varchar) AS example FROM ${relation} GROUP BY ${names}) keys`,
  );
  const repeated = Number(row.repeated);
  const example = row.example === null ? null : String(row.example);
  return {
    table,
    key: key.join(', '),
    ids: Number(row.ids),
    repeated,
    several_customers: null,
    several_days: null,
    example,
  };
}

async function orderIds(engine: Engine, relation: string, columns: ReadonlyMap<string, string>): Promise<KeyHealth> {
  const { customers, days, ids } = spreadSql(engine, relation, columns);
  const row = await one(
    engine,
    `SELECT count(*) AS ids, sum(${customers}) AS customers, sum(${days}) AS days,
       min(CASE WHEN ${customers} + ${days} > 0 THEN order_id END) AS example FROM ${ids}`,
  );
  const told = (known: boolean, value: unknown) => (known ? Number(value ?? 0) : null);
  return {
    table: 'orders',
    key: 'order_id',
    ids: Number(row.ids),
    repeated: null,
    several_customers: told(columns.has('customer_id'), row.customers),
    several_days: told(dayColumn('orders', columns) !== null, row.days),
    example: row.example === null ? null : String(row.example),
  };
}

/** Ids of orders, and per id 1 where it has several customers or days. A return under its order's number is of another day. */
function spreadSql(engine: Engine, relation: string, columns: ReadonlyMap<string, string>) {
  const day = dayColumn('orders', columns);
  const differ = (name: string | null) =>
    name === null || !columns.has(name) ? '0' : `CASE WHEN min(${name}) <> max(${name}) THEN 1 ELSE 0 END`;
  const isSold = columns.has('amount') ? 'coalesce(amount, 0) >= 0 AND' : '';
  const d = day === null ? null : engine.dialect.identifier(day);
  const several = d === null ? '0' : `CASE WHEN min(${d}) <> max(${d}) THEN 1 ELSE 0 END`;
  return {
    customers: 'customers',
    days: 'days',
    ids: `(SELECT order_id, ${differ('customer_id')} AS customers, ${several} AS days FROM ${relation}
      WHERE ${isSold} order_id IS NOT NULL GROUP BY order_id) orders_of_id`,
  };
}

const MOST_LISTED = 12;

/** Ids of orders that have several customers or days: how many, and the first of them. */
export async function spreadIds(
  engine: Engine,
  relation: string,
  columns: ReadonlyMap<string, string>,
): Promise<{ readonly by: 'customers' | 'days'; readonly ids: number; readonly first: readonly string[] }[]> {
  if (!columns.has('order_id')) return [];
  const { ids } = spreadSql(engine, relation, columns);
  const out = [];
  for (const by of ['customers', 'days'] as const) {
    const rows = await engine.query({
      text: `SELECT order_id, count(*) OVER () AS n FROM ${ids} WHERE ${by} = 1 ORDER BY order_id LIMIT ${MOST_LISTED}`,
      params: {},
    });
    if (rows.length > 0) out.push({ by, ids: Number(rows[0]!.n), first: rows.map((row) => String(row.order_id)) });
  }
  return out;
}

/** What each word of a status was taken for, most rows first within a table. */
export async function stateHealth(engine: Engine): Promise<StateHealth[]> {
  const { tables } = withStates(await engine.catalog(), engine.dialect.identifier);
  const out: StateHealth[] = [];
  for (const [table, { relation, columns }] of tables) {
    const vocabulary = STATES[table];
    if (vocabulary === undefined || !columns.has('state')) continue;
    const money = ['amount', 'recurring_amount'].find((name) => columns.has(name));
    const status = columns.has('status') ? 'status' : 'CAST(NULL AS varchar)';
    const rows = await engine.query({
      text: `SELECT ${status} AS status, state, count(*) AS n, ${money === undefined ? 'CAST(NULL AS double)' : `sum(${money})`} AS money
        FROM ${relation} GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT 50`,
      params: {},
    });
    const left = leftOut(vocabulary);
    for (const row of rows)
      out.push({
        table,
        status: row.status === null ? null : String(row.status),
        state: row.state === null ? null : String(row.state),
        counts: row.state === null || !left.includes(String(row.state)),
        rows: Number(row.n),
        amount: row.money as number | string | null,
      });
  }
  return out;
}

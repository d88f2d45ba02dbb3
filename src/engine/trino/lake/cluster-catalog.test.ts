import { expect, it } from 'vitest';
import { canonicalTable } from './cluster-catalog.js';

const columns = (types: Record<string, string>) => new Map(Object.entries(types));

it('a view that fits the model is read by its name', () => {
  const table = canonicalTable(
    'orders',
    '"lake"."crm"."orders"',
    columns({
      order_id: 'varchar(20)',
      ordered_at: 'timestamp(6)',
      ordered_on: 'date',
      amount: 'decimal(18,4)',
      colour: 'char(3)',
    }),
    'Asia/Shanghai',
  );
  expect(table.relation).toBe('"lake"."crm"."orders"');
  expect(table.columns.get('colour')).toBe('char(3)');
});

it('other types are cast, and the local day is added', () => {
  const table = canonicalTable(
    'orders',
    'o',
    columns({ order_id: 'bigint', ordered_at: 'timestamp(3) with time zone', amount: 'double' }),
    'Asia/Shanghai',
  );
  expect(table.relation).toBe(
    `(SELECT CAST("order_id" AS varchar) AS "order_id", CAST(("ordered_at") AT TIME ZONE 'UTC' AS timestamp(6)) AS "ordered_at", ` +
      `CAST(("ordered_at") AT TIME ZONE 'Asia/Shanghai' AS date) AS "ordered_on", CAST("amount" AS decimal(18,4)) AS "amount" FROM o)`,
  );
  expect([...table.columns]).toEqual([
    ['order_id', 'varchar'],
    ['ordered_at', 'timestamp(6)'],
    ['ordered_on', 'date'],
    ['amount', 'decimal(18,4)'],
  ]);
});

import { expect, it } from 'vitest';
import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { parseTrinoUrl } from '../connection-url.js';
import { catalogOver } from './catalog-over.js';

const ORDERS = { customer_id: 'bigint', ordered_at: 'date', amount: 'double' };
const SOURCE = {
  name: 'lines',
  into: 'orders',
  table: 'tpch.tiny.orders',
  drop: null,
  columns: {
    customer_id: { from: ['custkey'] },
    ordered_at: { from: ['orderdate'] },
    amount: { from: ['totalprice'] },
  },
};
const LAKE = [
  ['orders', 'custkey', 'BIGINT'],
  ['orders', 'orderdate', 'date'],
  ['orders', 'totalprice', 'double'],
] as const;

const rowsOf = (place: number) =>
  LAKE.map(([table_name, column_name, data_type]) => ({ place, table_name, column_name, data_type }));

function cluster(answer: (text: string) => ReturnType<typeof rowsOf>) {
  const asked: string[] = [];
  const query = async ({ text }: { text: string }) => {
    asked.push(text);
    return answer(text);
  };
  return { asked, engine: { query, store: () => Promise.reject(new Error('nothing is stored')) } };
}

it('asks about canonical tables and those of the mapping at once', async () => {
  const { asked, engine } = cluster(() => rowsOf(1));
  const { tables } = await catalogOver(engine, parseTrinoUrl('trino://anna@cluster:8080/lake/crm'), {
    sources: [SOURCE],
  });
  expect(asked).toHaveLength(1);
  expect([...tables.keys()]).toEqual(['orders']);
  expect(Object.keys(ORDERS).every((column) => tables.get('orders')!.columns.has(column))).toBe(true);
});

it('asks about each by itself where one cannot be looked at, so that the message says which', async () => {
  const { asked, engine } = cluster((text) => {
    if (text.includes('UNION ALL') || text.includes('"tpch"'))
      throw new UserError('E_DATA_TABLE', 'input', verbatim('no such catalog'), { hint: verbatim('doctor') });
    return [];
  });
  await expect(
    catalogOver(engine, parseTrinoUrl('trino://anna@cluster:8080/lake/crm'), { sources: [SOURCE] }),
  ).rejects.toMatchObject({ code: 'E_DATA_TABLE' });
  expect(asked.map((text) => [...text.matchAll(/FROM "(\w+)"/g)].map(([, catalog]) => catalog))).toEqual([
    ['lake', 'tpch'],
    ['lake'],
    ['tpch'],
  ]);
});

import { expect, it } from 'vitest';
import { loadFile, rows, scratch } from './helpers.js';

const { path, file } = scratch();
const wide = (columns: number, count: number) => {
  const more = Array.from({ length: columns - 4 }, (_, i) => `c${i}`);
  const lines = Array.from({ length: count }, (_, i) => `${i},a,2025-01-13,5,${more.map(() => `x${i % 7}`).join(',')}`);
  return [`order_id,customer_id,ordered_at,amount,${more.join(',')}`, ...lines].join('\n');
};

it('a thousand columns load', async () => {
  const db = path('wide.duckdb');
  await loadFile(db, file('wide.csv', wide(1000, 300)), { table: 'orders' });
  expect(await rows(db, 'SELECT count(*) AS n, max(c995) AS c FROM orders')).toEqual([{ n: '300', c: 'x6' }]);
}, 60_000);

it.each([5000, 100_000])(
  '%i columns are refused at once',
  async (columns) => {
    const loading = loadFile(path('no.duckdb'), file(`wide-${columns}.csv`, wide(columns, 3)), { table: 'orders' });
    await expect(loading).rejects.toMatchObject({ code: 'E_LIMIT', exit: 'input' });
  },
  60_000,
);

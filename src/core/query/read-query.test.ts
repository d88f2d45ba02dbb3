import { expect, it } from 'vitest';
import { readQuery } from './read-query.js';

it.each([
  ['SELECT a FROM t ORDER BY a DESC NULLS LAST, 2 -- the key\n;', ['a DESC NULLS LAST', '2']],
  ['SELECT a, sum(b) OVER (ORDER BY a) FROM t', []],
  ['SELECT a FROM (SELECT a FROM t ORDER BY a) ORDER BY coalesce(a, 1), b', ['coalesce(a, 1)', 'b']],
  ['SELECT a FROM t ORDER BY a LIMIT 5', []],
  ["SELECT ' ORDER BY a' FROM t", []],
])('%s', (sql, terms) => {
  expect(readQuery(sql).order).toEqual(terms);
});

it('tells what a text reads, calls and is bound by from what it only quotes', () => {
  const read = readQuery(`-- FROM comments
WITH a AS ( -- one row per order; JOIN nothing
  SELECT x FROM orders o JOIN all_customers c ON c.id = o.id
)
SELECT cut_of(x, 'FROM text $no'), count (x) FROM a WHERE x IS DISTINCT FROM y AND d = CAST($day AS date) AND e = $day
ORDER BY x, 2;`);
  expect(read.reads.map(({ name }) => name)).toEqual(['orders', 'all_customers', 'a']);
  expect([...read.calls].filter((call) => ['cut_of', 'count', 'cast', 'nothing'].includes(call)).sort()).toEqual([
    'cast',
    'count',
    'cut_of',
  ]);
  expect(read.parameters).toEqual(['day']);
  expect(read.order).toEqual(['x', '2']);
  expect(read.unordered.endsWith('e = $day\n')).toBe(true);
  expect(read.afterWith?.startsWith('a AS (')).toBe(true);
  expect(readQuery('-- c\n SELECT 1')).toMatchObject({ afterWith: undefined, body: 'SELECT 1' });
});

it('tells the names of CTEs and quoted names from functions, casts and texts', () => {
  const read = readQuery(
    `WITH "Orders" (x, y) AS NOT MATERIALIZED (SELECT CAST(a AS decimal(18,4)), count (b) FROM "My ""t"" "), last AS (SELECT 'no AS (' AS c)
SELECT x FROM "Orders"`,
  );
  expect([...read.ctes.keys()]).toEqual(['orders', 'last']);
  expect([...read.names]).toEqual(['Orders', 'My "t" ']);
});

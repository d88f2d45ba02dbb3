import { expect, it } from 'vitest';
import { finalOrder, isOuterTerm } from './final-order.js';

it.each([
  ['SELECT a FROM t ORDER BY a DESC NULLS LAST, 2 -- the key\n;', ['a DESC NULLS LAST', '2']],
  ['SELECT a, sum(b) OVER (ORDER BY a) FROM t', []],
  ['SELECT a FROM (SELECT a FROM t ORDER BY a) ORDER BY coalesce(a, 1), b', ['coalesce(a, 1)', 'b']],
  ['SELECT a FROM t ORDER BY a LIMIT 5', []],
  ["SELECT ' ORDER BY a' FROM t", []],
])('%s', (sql, terms) => {
  expect(finalOrder(sql)).toEqual(terms);
});

it('only output columns order a query around it', () => {
  const columns = ['a', 'b c'];
  expect(['a desc', '2', '"b c" NULLS FIRST', 'x', 'lower(a)'].filter((term) => isOuterTerm(term, columns))).toEqual([
    'a desc',
    '2',
    '"b c" NULLS FIRST',
  ]);
});

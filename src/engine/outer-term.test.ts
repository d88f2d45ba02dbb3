import { expect, it } from 'vitest';
import { isOuterTerm } from './outer-term.js';

it('only output columns order a query around it', () => {
  const columns = ['a', 'b c'];
  expect(['a desc', '2', '"b c" NULLS FIRST', 'x', 'lower(a)'].filter((term) => isOuterTerm(term, columns))).toEqual([
    'a desc',
    '2',
    '"b c" NULLS FIRST',
  ]);
});

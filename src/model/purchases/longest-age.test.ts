import { expect, test } from 'vitest';
import { longestAgeOf } from './index.js';

test('the longest age is found among more histories than a call takes arguments', () => {
  expect(longestAgeOf(Array.from({ length: 400_000 }, (_, age) => ({ age })))).toBe(399_999);
  expect(longestAgeOf([])).toBe(0);
});

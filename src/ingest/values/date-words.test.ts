import { expect, it } from 'vitest';
import { readingOf } from './date-grammar.js';
import { plainDate } from './date-words.js';

it.each([
  ['05-MAR-24 10.15.30.000000 PM', '05-MAR-24 10:15:30 PM', '%d-%b-%y %I:%M:%S %p'],
  ['05-MAR-24 22.15.30', '05-MAR-24 22:15:30', '%d-%b-%y %H:%M:%S'],
])('puts the clock of Oracle plainly: %s', (text, plain, format) => {
  expect(plainDate(text)).toEqual({ text: plain, groups: ['clock'] });
  expect(readingOf(text)).toMatchObject({ format, time: true });
});

it('takes neither numbers with dots nor lines for dates', () => {
  for (const text of ['v 1.20.30', 'O000000000,1,C0291053,P569,2023-01-01']) expect(readingOf(text), text).toBeNull();
});

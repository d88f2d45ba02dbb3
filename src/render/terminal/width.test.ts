import { expect, it } from 'vitest';
import { fitLines, wrapped } from './width.js';

it('breaks at words, and between CJK characters', () => {
  expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrapped('客户总数，很多', 8)).toEqual(['客户总', '数，很多']);
  expect(wrapped('收入（净额）高', 6)).toEqual(['收入', '（净', '额）高']);
  expect(wrapped('the next 30 % by value', 11)).toEqual(['the next', '30 % by', 'value']);
});

it('goes on further in, without counting what colours', () => {
  expect(fitLines('\x1b[33mwarning[W_X]\x1b[39m: the data end here, and there, and everywhere\n', 40)).toBe(
    '\x1b[33mwarning[W_X]\x1b[39m: the data end here, and\n  there, and everywhere\n',
  );
});

it('keeps together what is typed together', () => {
  expect(fitLines('try: name it with --map "amount=net price" or leave\n  it out', 40)).toBe(
    'try: name it with\n  --map "amount=net price" or leave\n  it out',
  );
  const command = 'try: crm-analyze load orders.csv --map amount=price';
  expect(fitLines(command, 40)).toBe(command);
});

it('breaks a sentence before a command that can be copied, and within one that cannot', () => {
  expect(fitLines('the answer is wrong; first type crm-analyze load orders orders.csv --since 2025-01-01', 40)).toBe(
    'the answer is wrong; first type\n  crm-analyze load orders orders.csv --since 2025-01-01',
  );
  expect(fitLines('should they? crm-analyze load … --state "done=void" says no', 40)).toBe(
    'should they? crm-analyze load …\n  --state "done=void" says no',
  );
});

it('leaves all as it is where no terminal reads it', () => {
  const long = 'a long line of words that would not fit';
  expect(fitLines(long, null)).toBe(long);
});

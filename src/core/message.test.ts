import { expect, test } from 'vitest';
import { boundedText, fill } from './message.js';

const names = (count: number) => Array.from({ length: count }, (_, i) => `name-${i}`);

test('a value of very many names says how many were left out', () => {
  const text = fill('{names} have none', { names: names(100_000) });
  expect(text.length).toBeLessThan(2100);
  const [, shown, left] = /^(name-0, .*), … \(\+([\d,]+)\) have none$/.exec(text)!;
  expect(shown!.split(', ').length + Number(left!.replaceAll(',', ''))).toBe(100_000);
  expect(fill('{names} have none', { names: names(100_000).join(', ') })).toBe(text);
});

test('a text without commas says how many characters were left out, and breaks none in two', () => {
  const text = boundedText(`x${'😀'.repeat(5000)}`);
  expect(text).toBe(`x${'😀'.repeat(999)}… (+8,002)`);
});

test('a code is said in the words of the reader, a number without them', () => {
  const code = (value: string) => (value === 'mbg_nbd' ? 'MBG/NBD' : value);
  expect(fill('{model:code}, {other:code}, {n}', { model: 'mbg_nbd', other: 'x', n: 1234 }, undefined, code)).toBe(
    'MBG/NBD, x, 1,234',
  );
  expect(fill('{model:code}', { model: 'mbg_nbd' })).toBe('mbg_nbd');
});

test('what is short stays', () => {
  expect(fill('{names:plain}', { names: names(20).join(', ') })).toBe(names(20).join(', '));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesGlob } from './glob.js';

describe('glob', () => {
  it('takes * for any text and ? for one character, and the rest as written', () => {
    expect(matchesGlob('orders-*.csv', 'orders-2025-01.csv')).toBe(true);
    expect(matchesGlob('订单?.csv', '订单一.csv')).toBe(true);
    expect(matchesGlob('a?c', 'a😀c')).toBe(true);
    expect(matchesGlob('a.c', 'abc')).toBe(false);
    expect(matchesGlob('*.csv', 'x.csv.gz')).toBe(false);
    expect(matchesGlob('**', '')).toBe(true);
  });

  it('agrees with a regular expression', () => {
    const text = (letters: string) =>
      fc.array(fc.constantFrom(...letters), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text('ab*?'), text('ab'), (pattern, name) => {
        const spelled = pattern.replaceAll('*', '[^]*').replaceAll('?', '[^]');
        expect(matchesGlob(pattern, name)).toBe(new RegExp(`^${spelled}$`).test(name));
      }),
    );
  });

  it('comes to an end where stars could share the letters out in very many ways', () => {
    expect(matchesGlob(`${'*a'.repeat(40)}*b`, 'a'.repeat(5000))).toBe(false);
  });
});

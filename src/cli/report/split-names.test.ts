import { describe, expect, test } from 'vitest';
import { splitNames } from './split-names.js';

const namesOf = (...values: string[]) => [...splitNames(values).values()];

describe('names of the files of owners', () => {
  test('stay plain where they do not meet', () => {
    expect(namesOf('Ada Lovelace', 'R07', '王芳')).toEqual(['Ada_Lovelace', 'R07', '王芳']);
  });

  test.each([
    [['A/B', 'A:B', 'A B']],
    [['ada', 'Ada', 'ADA']],
    [['.', '..', '...']],
    [['con', 'CON']],
    [[`${'x'.repeat(90)}1`, `${'x'.repeat(90)}2`]],
    [['é', 'e\u0301', 'É']],
    [['ｆull', 'full']],
    [['客户'.repeat(60), `${'客户'.repeat(60)}二`]],
    [['a\nb', 'a\tb', 'a\u0000b']],
  ])('%j are kept apart, on systems that know no case too', (values) => {
    const names = namesOf(...values);
    expect(new Set(names.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(values.length);
    for (const name of names) {
      expect(name).toMatch(/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(170);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
    }
  });

  test('do not hang on the order or on other values', () => {
    const first = splitNames(['A/B', 'A:B', 'Zoe']);
    const then = splitNames(['Bo', 'A:B', 'A B', 'A/B']);
    expect([then.get('A/B'), then.get('A:B')]).toEqual([first.get('A/B'), first.get('A:B')]);
  });

  test('are whole where a long one is cut within a character', () => {
    expect(namesOf(`${'😀'.repeat(50)}a`).join('')).not.toMatch(/\p{Surrogate}/u);
    expect(namesOf(`${'a'.repeat(79)}𠮷𠮷`)[0]).toBe(`${'a'.repeat(79)}𠮷`);
  });
});

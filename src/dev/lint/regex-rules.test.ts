import { describe, expect, it } from 'vitest';
import { regexFaults } from './regex-rules.js';

describe('lint of regular expressions', () => {
  it.each([
    ['const a = /(a+)+$/;', /for ever/],
    ['const a = bounded(/^(\\w+\\s?)*$/);', /for ever/],
    ['const a = /\\s+$/;', /goes back/],
    ['const a = /^\\s*(?:[A-Z]{3})?\\s*\\d/;', /goes back/],
  ])('refuses %s', (source, message) => {
    expect(regexFaults(source)).toEqual([{ line: 1, message: expect.stringMatching(message) }]);
  });

  it.each(['const a = /^\\d+(?:[.,]\\d{3})*$/;', 'const a = bounded(/\\s+$/);', 'const a = /^a*b/.test(x);'])(
    'lets %s be',
    (source) => expect(regexFaults(source)).toEqual([]),
  );

  it('tells the line, and lets squares be where no text of a user is read', () => {
    expect(regexFaults('\n\nconst a = /\\s+$/;')[0]?.line).toBe(3);
    expect(regexFaults('const a = /\\s+$/;', 'allow')).toEqual([]);
    expect(regexFaults('const a = /(a+)+$/;', 'allow')).toHaveLength(1);
  });
});

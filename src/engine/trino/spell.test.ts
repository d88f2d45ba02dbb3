import { describe, expect, it } from 'vitest';
import { literal } from './literal.js';
import { spellForExecution, spellForReading, withOwnParameters } from './spell.js';

describe('statements', () => {
  it('bind each use of a name in the order of the text', () => {
    const text = `SELECT * FROM t WHERE d >= CAST($from AS date) AND d < CAST($to AS date) OR e = CAST($from AS date);\n`;
    expect(spellForExecution({ text, params: { from: '2024-01-01', to: "it's" } })).toBe(
      `EXECUTE IMMEDIATE 'SELECT * FROM t WHERE d >= CAST(? AS date) AND d < CAST(? AS date) OR e = CAST(? AS date)' USING '2024-01-01', 'it''s', '2024-01-01'`,
    );
  });

  it('leave names in strings, quoted names and comments alone', () => {
    const text = `SELECT '$a '' $a', "$a" -- $a\n/* $a ' */ FROM t WHERE x = CAST($a AS varchar)`;
    expect(spellForReading({ text, params: { a: 'v' } })).toBe(text.replace('CAST($a', "CAST('v'"));
  });

  it('go as they are without parameters, and fail on one without a value', () => {
    expect(spellForExecution({ text: "SELECT 'a'", params: { unused: 1 } })).toBe("SELECT 'a'");
    expect(() => spellForExecution({ text: 'SELECT $gone', params: {} })).toThrow('$gone');
  });

  it('can stand in another statement that has names of its own', () => {
    const inner = withOwnParameters({ text: 'SELECT CAST($d AS date)', params: { d: '2024-01-01' } }, 's1_');
    expect(inner).toEqual({ text: 'SELECT CAST($s1_d AS date)', params: { s1_d: '2024-01-01' } });
  });
});

describe('literal', () => {
  it.each([
    [null, 'NULL'],
    [true, 'TRUE'],
    ['中 \' " \\', `'中 '' " \\'`],
    [5, '5'],
    [-5, '-5'],
    [-0, '0'],
    [1.5, '1.5E0'],
    [1e-7, '1E-7'],
    [1e21, '1E21'],
    [9007199254740993n, '9007199254740993'],
    [2n ** 64n, `DECIMAL '18446744073709551616'`],
    [Number.NaN, 'nan()'],
    [Number.NEGATIVE_INFINITY, '-infinity()'],
  ])('spells %s', (value, spelled) => {
    expect(literal(value)).toBe(spelled);
  });
});

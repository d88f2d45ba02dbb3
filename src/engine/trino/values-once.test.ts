import { describe, expect, it } from 'vitest';
import { literal } from '../../core/quoting.js';
import { withValuesOnce } from './values-once.js';

const long = `["${"it's ".repeat(400)}"]`;

describe('long values that stand more than once', () => {
  it('are a function that each parameter calls, quoted', () => {
    const { statement, functions } = withValuesOnce({
      text: 'SELECT length($a) + length($b), $c FROM t WHERE x = $a',
      params: { a: long, b: long, c: 'short' },
    });
    expect(statement.text).toBe(
      'SELECT length(given_text_1()) + length(given_text_1()), $c FROM t WHERE x = given_text_1()',
    );
    expect(functions).toEqual([{ name: 'given_text_1', parameters: [], returns: 'varchar', body: literal(long) }]);
  });

  it('that stand once, and short ones, stay parameters', () => {
    const once = { text: 'SELECT $a, $c, $c', params: { a: long, c: 'short' } };
    expect(withValuesOnce(once)).toEqual({ statement: once, functions: [] });
  });
});

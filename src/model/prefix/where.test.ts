import { describe, expect, test } from 'vitest';
import { parseWhere, whereText } from './where.js';

describe('values of a condition', () => {
  test.each([
    ['region=East,West', ['East', 'West']],
    ['region= East , West ', ['East', 'West']],
    ['region=', ['']],
    ['region=East,', ['East', '']],
    ['name="Smith, John",Bo', ['Smith, John', 'Bo']],
    ['name="say ""hi"""', ['say "hi"']],
    ['name="a"b', ['"a"b']],
    ['name=6" pipe, x', ['6" pipe', 'x']],
    ['name="two\nlines, one"', ['two\nlines, one']],
  ])('%s', (text, values) => {
    expect(parseWhere(text).values).toEqual(values);
  });

  test.each(['plain', 'Smith, John', ' blanks ', '"quoted"', 'a"b', 'two\nlines', ',', '""', "O'Brien", '='])(
    'a condition made of %j means it alone',
    (value) => {
      expect(parseWhere(whereText('name', value))).toEqual({ attribute: 'name', operator: '=', values: [value] });
    },
  );

  test('no value', () => {
    expect(parseWhere(whereText('name', null)).values).toEqual(['']);
  });
});

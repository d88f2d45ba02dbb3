import { expect, it } from 'vitest';
import { HELPERS } from '../../model/helpers.js';
import { renameCalls, withInlineFunctions } from './inline-functions.js';

it('a query that calls no helper travels alone', () => {
  const sql = "SELECT ratio, 'ratio(1, 2)' -- ratio(1, 2)\nFROM t";
  expect(withInlineFunctions(sql, HELPERS)).toBe(sql);
});

it('helpers called by helpers travel with them, before them', () => {
  const inner = { name: 'half', parameters: [{ name: 'x', type: 'double' }], returns: 'double', body: 'x / 2e0' };
  const outer = {
    name: 'quarter',
    parameters: [{ name: 'x', type: 'double' }],
    returns: 'double',
    body: 'half(half(x))',
  };
  expect(withInlineFunctions('SELECT quarter (v) FROM t', [inner, outer])).toBe(
    'WITH FUNCTION half(x double) RETURNS double RETURN CAST(x / 2e0 AS double),\n' +
      'FUNCTION quarter(x double) RETURNS double RETURN CAST(half(half(x)) AS double)\nSELECT quarter (v) FROM t',
  );
});

it('a query that carries its functions is left alone', () => {
  const sql = withInlineFunctions('SELECT ratio(a, b) FROM t', HELPERS);
  expect(withInlineFunctions(sql, HELPERS)).toBe(sql);
});

it('a list parameter is read from one JSON text', () => {
  expect(withInlineFunctions('SELECT x FROM UNNEST(json_text_list(?)) AS t(x)', HELPERS)).toContain(
    'FUNCTION json_text_list(j varchar) RETURNS array(varchar)',
  );
});

it('renames calls and nothing else of the same name', () => {
  const sql = "SELECT cut_of /* cut_of( */ (cut_of, 'cut_of(') AS cut_of, x.CUT_OF(1) FROM cut_of JOIN (SELECT 1)";
  expect(renameCalls(sql, (name) => (name === 'cut_of' ? 'cut_of_2' : undefined))).toBe(
    "SELECT cut_of_2 /* cut_of( */ (cut_of, 'cut_of(') AS cut_of, x.cut_of_2(1) FROM cut_of JOIN (SELECT 1)",
  );
});

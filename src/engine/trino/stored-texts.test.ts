import { describe, expect, it } from 'vitest';
import { StoredTexts } from './stored-texts.js';

describe('texts of stored queries', () => {
  const texts = new StoredTexts();
  const first = texts.keep('stored_1', 'SELECT 1 AS a;');
  const second = texts.keep(
    'stored_2',
    `WITH b AS (SELECT * FROM (SELECT * FROM ${first})) SELECT a FROM b ORDER BY a`,
  );
  const third = texts.keep('stored_3', 'SELECT 3 AS a');

  it('stand once in front of who reads them, what they read before them', () => {
    const text = `WITH c AS (SELECT * FROM ${second}), d AS (SELECT * FROM ${first}) SELECT * FROM c, d`;
    expect(texts.inFront({ text, params: {} }).text.replace(/\s+/g, ' ')).toBe(
      'WITH stored_1 AS ( SELECT 1 AS a ), stored_2 AS ( WITH b AS (SELECT * FROM (SELECT * FROM stored_1)) SELECT a FROM b ORDER BY a ), ' +
        'c AS (SELECT * FROM stored_2), d AS (SELECT * FROM stored_1) SELECT * FROM c, d',
    );
    expect(texts.inFront({ text: `SELECT count(*) FROM (SELECT * FROM ${third})`, params: { p: 1 } })).toEqual({
      text: 'WITH stored_3 AS (\nSELECT 3 AS a\n)\nSELECT count(*) FROM (SELECT * FROM stored_3)',
      params: { p: 1 },
    });
  });

  it('stay away from what reads none, from names in quotes, and from tables that bear such a name', () => {
    const statement = { text: `SELECT 'stored_1', "${first}" FROM stored_1`, params: {} };
    expect(texts.inFront(statement)).toEqual(statement);
  });
});

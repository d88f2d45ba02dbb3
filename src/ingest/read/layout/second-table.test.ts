import { describe, expect, it } from 'vitest';
import { secondTable } from './second-table.js';

const lines = (rows: readonly (readonly string[])[]) => rows.map((cells, i) => ({ line: i + 1, cells }));
const WIDTH = 3;
const TABLE = [
  ['id', 'day', 'amount'],
  ['1', '2024-03-01', '10'],
  ['2', '2024-03-02', '20'],
];

describe('where a second table begins', () => {
  it('is below a blank line, of another width, to the end', () => {
    const second = [
      ['region', 'total'],
      ['East', '10'],
      ['West', '20'],
    ];
    expect(secondTable(lines([...TABLE, [''], ...second]), WIDTH)).toBe(4);
    expect(secondTable(lines([...TABLE, [''], ...second, ['1', '2', '3']]), WIDTH)).toBeNull();
    expect(secondTable(lines([...TABLE, [''], ['region', 'total'], ['East', 'a'], ['West', 'b']]), WIDTH)).toBeNull();
    expect(secondTable(lines(TABLE), WIDTH)).toBeNull();
  });

  it('is looked for once, however many blank rows a damaged sheet holds', () => {
    const blank = Array.from({ length: 40_000 }, () => ['', '', '']);
    expect(secondTable(lines([...TABLE, ...blank, ['3', '2024-03-03', '30']]), WIDTH)).toBeNull();
  });
});

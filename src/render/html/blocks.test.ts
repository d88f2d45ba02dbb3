import { describe, expect, it } from 'vitest';
import { type TextTable, tableBlock } from './blocks.js';

const table = (over: Partial<TextTable>): TextTable => ({
  caption: 'Deals',
  headers: [],
  aligns: over.headers!.map(() => 'left'),
  rows: [],
  printNote: 'on screen',
  ...over,
});

/** Heads of the columns that are left for the screen. */
const screened = (block: string): string[] =>
  [...block.matchAll(/<th[^>]*class="(?:[^"]* )?screen">([^<]*)</g)].map(([, head]) => head!);

describe('a table on paper', () => {
  it('leaves out the least important columns where words would be broken, and says so', () => {
    const headers = Array.from({ length: 9 }, (_, i) => `responsibilities_${i}`);
    const block = tableBlock(table({ headers, rows: [headers], ranks: [2, 1, 1, 1, 0, 1, 1, 1, 0] }));
    expect(screened(block)).toEqual([
      'responsibilities_0',
      'responsibilities_3',
      'responsibilities_5',
      'responsibilities_6',
      'responsibilities_7',
    ]);
    expect(block).toContain('<p class="note paper">on screen</p>');
  });

  it('keeps texts of short words however long, and nine columns at most', () => {
    const text = 'word by word '.repeat(40);
    const few = tableBlock(table({ headers: ['a', 'b', 'c'], rows: [[text, text, text]] }));
    expect(screened(few)).toEqual([]);
    expect(few).not.toContain('on screen');
    const headers = [...'abcdefghijk'];
    expect(screened(tableBlock(table({ headers, rows: [headers] })))).toEqual(['j', 'k']);
  });

  it('breaks a word that no page has room for, and Chinese anywhere', () => {
    const digest = 'f0'.repeat(32);
    expect(tableBlock(table({ headers: ['digest'], rows: [[digest]] }))).toContain('<td class="long">');
    expect(tableBlock(table({ headers: ['名称'], rows: [['客户终身价值'.repeat(20)]] }))).not.toContain('long');
  });
});

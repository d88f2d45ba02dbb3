import { literal } from '../../core/quoting.js';

/** The nought of each script whose digits are read; nine more follow it. Full-width, Arabic, Persian, Devanagari, Bengali, Thai. */
const NOUGHTS = ['０', '\u0660', '\u06f0', '\u0966', '\u09e6', '\u0e50'];

/** What is written for a plain character: wide forms, typographic ones, those of other scripts. One row a plain character. */
const ALIKE: readonly (readonly [plain: string, others: string])[] = [
  [',', '，\u066c'],
  ['.', '．\u066b'],
  ['-', '－−‐‑‒–—﹣'],
  ['+', '＋'],
  ['(', '（'],
  [')', '）'],
  ['%', '％٪'],
  ['/', '／'],
  [':', '：'],
  ["'", '’‘ʼ＇'],
  ['$', '＄﹩'],
  ['¥', '￥'],
  [' ', '\u3000\u00a0\u202f\u2009\u2007\u2008\u2002\u2003'],
];

/** Marks of direction and zero width: they are seen by nobody. */
export const UNSEEN = '\u200b\u200e\u200f\u2060\ufeff\u061c';

const UNSEEN_MARK = new RegExp(`[${UNSEEN}]`, 'g');

/** A text with what nobody sees spelled out. */
export const showUnseen = (text: string): string =>
  text.replace(UNSEEN_MARK, (mark) => `<U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);

const pairs: readonly (readonly [from: string, to: string])[] = [
  ...NOUGHTS.flatMap((nought) =>
    Array.from(
      { length: 10 },
      (_, digit) => [String.fromCodePoint(nought.codePointAt(0)! + digit), String(digit)] as const,
    ),
  ),
  ...ALIKE.flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
];

const plain = new Map([...pairs, ...[...UNSEEN].map((mark) => [mark, ''] as const)]);
const FROM = pairs.map(([from]) => from).join('') + UNSEEN;
const TO = pairs.map(([, to]) => to).join('');

/** Blanks at both ends of a cell, tabs and line ends among them. */
const BLANKS = ' \t\r\n';

function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && BLANKS.includes(text[from]!)) from++;
  while (to > from && BLANKS.includes(text[to - 1]!)) to--;
  return text.slice(from, to);
}

const WIDER = /[^ -~\t\r\n]/;

/** A cell's text in plain characters, without outer blanks: what every grammar of values reads. `narrowSql` says the same in SQL. */
export function narrow(text: string): string {
  if (!WIDER.test(text)) return trimmed(text);
  let out = '';
  for (const character of text) out += plain.get(character) ?? character;
  return trimmed(out);
}

export const trimSql = (x: string) => `trim(${x}, ${literal(BLANKS)})`;

/** `translate` takes its time, so it is called only where there is something to put plainly. */
export const narrowSql = (x: string) =>
  `CASE WHEN strlen(${x}) = length(${x}) OR NOT regexp_matches(${x}, ${literal(`[${FROM}]`)}) THEN ${trimSql(x)} ELSE ${trimSql(`translate(${x}, ${literal(FROM)}, ${literal(TO)})`)} END`;

/** A text as it stands in a regular expression of JavaScript or RE2. */
export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll('\\/', '/');

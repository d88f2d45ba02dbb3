// Counts how letters follow one another in the names that CLDR has of countries, languages and currencies (Unicode licence, by way of
// `Intl`) and in words of business, and writes src/ingest/read/encoding/letters.ts. Run by hand where words are added: the figures
// move with the version of CLDR, so `npm run generate` does not make them.
import { writeFileSync } from 'node:fs';
import { WORDS } from './languages/words.js';

/** Written without letters that one could follow by pairs: characters count alone. */
const BY_CHARACTER = new Set(['zh', 'zh-TW', 'ja', 'ko']);
/** Words of business weigh more than names of countries. */
const OWN_WEIGHT = 3;
/** Pairs that were never seen share as much as so many that were. */
const UNSEEN = 2;
const EDGE = '_';

function texts(language: string): Map<string, number> {
  const found = new Map<string, number>();
  const add = (text: string, n: number) => {
    for (const word of text.toLocaleLowerCase(language).match(/[\p{L}\p{M}]+/gu) ?? [])
      found.set(word, (found.get(word) ?? 0) + n);
  };
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  for (const type of ['region', 'language', 'currency'] as const) {
    const names = new Intl.DisplayNames([language], { type, fallback: 'none' });
    for (const a of letters)
      for (const b of letters)
        for (const c of type === 'currency' ? letters : type === 'language' ? ['', ...letters] : ['']) {
          const name = names.of(type === 'language' ? a + b + c : (a + b + c).toUpperCase());
          if (name !== undefined) add(name, 1);
        }
  }
  for (const month of Array(12).keys())
    add(new Date(2024, month, 5).toLocaleDateString(language, { month: 'long', weekday: 'long' }), OWN_WEIGHT);
  for (const word of WORDS[language]!.split(' ')) add(word, OWN_WEIGHT);
  // The code pages have Romanian letters with a cedilla, from before they had a comma.
  if (language === 'ro')
    return new Map([...found].map(([word, n]) => [word.replaceAll('ș', 'ş').replaceAll('ț', 'ţ'), n]));
  return found;
}

const isOwn = (character: string) => character > '\u007f';

/** −4 ln p, one character from `!` on: as fine as it matters. */
const shown = (p: number) => String.fromCharCode(33 + Math.min(60, Math.max(0, Math.round(-4 * Math.log(p)))));

function pairs(words: ReadonlyMap<string, number>): string {
  const counts = new Map<string, number>();
  const before = new Map<string, number>();
  const alphabet = new Set<string>();
  for (const [word, n] of words) {
    const all = [EDGE, ...word, EDGE];
    for (let i = 1; i < all.length; i++) {
      const [a, b] = [all[i - 1]!, all[i]!];
      counts.set(a + b, (counts.get(a + b) ?? 0) + n);
      before.set(a, (before.get(a) ?? 0) + n);
      if (isOwn(b)) alphabet.add(b);
    }
  }
  const kept = [...counts].filter(([pair]) => [...pair].some(isOwn));
  const lines = kept.map(([pair, n]) => pair + shown(n / (before.get([...pair][0]!)! + UNSEEN)));
  // Letters of the language alone, for pairs that were never seen.
  return `${[...alphabet].sort().join('')} ${lines.sort().join('')}`;
}

/** Characters by how often they stand among all, the most frequent first: for each its share. */
function characters(words: ReadonlyMap<string, number>): string {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [word, n] of words)
    for (const character of word)
      if (isOwn(character)) {
        counts.set(character, (counts.get(character) ?? 0) + n);
        total += n;
      }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([character, n]) => character + shown(n / total))
    .join('');
}

const lines = Object.keys(WORDS).map((language) => {
  const words = texts(language);
  const text = BY_CHARACTER.has(language) ? characters(words) : pairs(words);
  return `  ${/^\w+$/.test(language) ? language : JSON.stringify(language).replaceAll('"', "'")}:\n    ${JSON.stringify(text)},`;
});
writeFileSync(
  'src/ingest/read/encoding/letters.ts',
  `/**
 * What letters follow one another, by language: the letters beyond ASCII, a blank, and for each pair with one of them −4 ln of its
 * chance after the first, counted from "!". Chinese, Japanese and Korean: characters and −4 ln of their shares. Written by
 * src/dev/letters.ts out of CLDR's names (Unicode licence) and words of business.
 */
export const LETTERS: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
);

import { CODE_PAGES, upperHalf } from './code-pages.js';
import { everydayIdeographs } from './ideographs.js';
import { LETTERS } from './letters.js';

/** How likely the words of a file are under one encoding. */
export interface Reading {
  readonly encoding: string;
  /** Natural logarithm of the chance of its distinct words with letters beyond ASCII. */
  readonly likelihood: number;
  /** Whether its letters are what a text of the encoding has, on average. */
  readonly isFair: boolean;
  readonly words: ReadonlyMap<string, string>;
}

/** Words that are looked at: more tell no more. */
const MOST_WORDS = 3000;
const LONGEST = 40;

/** Letters of a good reading have this chance on average, or a better one; garbage lies far below. Ideographs are many. */
const LEAST = -8.75;
const LEAST_OF_MANY = -10.5;

// Chances, as natural logarithms.
/** A pair that the language was never seen to have, of letters that it has. */
const UNSEEN = -6.5;
/** A letter of another language. */
const FOREIGN = -8.5;
/** A word of one letter, which few languages have. */
const ALONE = -3;
const ORDINAL = -2;
const USUAL_MARK = -5;
const MARK = -7;
/** Frames, mathematics and what else business does not write. */
const STRANGE = -12;
/** A letter of another script beside Latin ones, a capital after a small letter, a mark between two letters. */
const ODD = -5;
/** A word in another language of the encoding than most. */
const OTHER_LANGUAGE = -2;
const HALF_KANA = -4.5;
const WIDE_MARK = -6;
const IDEOGRAPH = -9.5;
const RARE = -12.5;

const USUAL_MARKS = new Set('€£¥₽₺₩§°–—‘’“”„‚«»…\u00a0№º');
const MARKS = new Set('©®™²³½¼¾±·•×÷¿¡ª¢¹µ´`¨‹›†‡‰¬¶฿₫₪﻿');

interface Language {
  readonly letters: ReadonlySet<string>;
  readonly chances: ReadonlyMap<string, number>;
}

const languages = new Map<string, Language>();

function language(name: string): Language {
  let found = languages.get(name);
  if (found === undefined) {
    const text = LETTERS[name]!;
    const gap = text.indexOf(' ');
    const entries = [...text.slice(gap + 1)];
    const size = gap < 0 ? 2 : 3;
    const chances = new Map<string, number>();
    for (let i = 0; i < entries.length; i += size)
      chances.set(entries.slice(i, i + size - 1).join(''), (33 - entries[i + size - 1]!.charCodeAt(0)) / 4);
    found = { letters: new Set(gap < 0 ? [] : text.slice(0, gap)), chances };
    languages.set(name, found);
  }
  return found;
}

/** How likely the samples are under every encoding in which they are text at all, the most likely first. */
export async function readings(samples: readonly Buffer[]): Promise<Reading[]> {
  const bytes = distinctWords(samples.map((sample) => sample.toString('latin1')));
  const found: Reading[] = [];
  for (const [encoding, { languages: own, seldom = 0 }] of Object.entries(CODE_PAGES)) {
    const upper = await upperHalf(encoding);
    const words = upper === null ? severalBytes(encoding, samples) : oneByte(bytes, upper);
    if (words === null) continue;
    const decoded = [...words.values()];
    const likelihood = best(decoded, own, encoding) - seldom;
    const least = upper === null ? LEAST_OF_MANY : LEAST;
    const letters = decoded.reduce((sum, word) => sum + [...word].filter((c) => !isAscii(c)).length, 0);
    const isFair = likelihood + seldom >= letters * least;
    found.push({ encoding, likelihood, isFair, words });
  }
  return found.sort((a, b) => b.likelihood - a.likelihood);
}

/** Runs of letters and of what is beyond ASCII, each once. */
function distinctWords(texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/[A-Za-z\x80-\u{10ffff}]+/gu)) {
      if (!/[^\x00-\x7f]/.test(word)) continue;
      words.add(word.slice(0, LONGEST));
      if (words.size >= MOST_WORDS) return [...words];
    }
  }
  return [...words];
}

function oneByte(words: readonly string[], upper: readonly string[]): Map<string, string> | null {
  const found = new Map<string, string>();
  for (const word of words) {
    const text = word.replace(/[\x80-\xff]/g, (byte) => upper[byte.charCodeAt(0) - 128]!);
    if (/[\u0080-\u009f\ufffd]/.test(text)) return null;
    found.set(word, text);
  }
  return found;
}

function severalBytes(encoding: string, samples: readonly Buffer[]): Map<string, string> | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const texts: string[] = [];
  for (const sample of samples) {
    const cut = samples.length > 1 ? sample.lastIndexOf(10) + 1 : 0;
    try {
      texts.push(decoder.decode(sample.subarray(0, cut || sample.length)));
    } catch {
      return null;
    }
  }
  if (texts.some((text) => /[\u0080-\u009f\ue000-\uf8ff]/.test(text))) return null;
  return new Map(distinctWords(texts).map((word) => [word, word]));
}

/** `Nº`, `1º`. */
const isOrdinal = (a: string, b: string) => (b === 'º' || b === '°') && (a === '' || /n/i.test(a));

/** The words in that language of the encoding that most are likely in; single ones may be in another. */
function best(words: readonly string[], names: readonly string[], encoding: string): number {
  const score = names[0]!.match(/^(zh|ja|ko)/) ? byCharacters(encoding) : byPairs;
  const table = names.map((name) => words.map((word) => score(word, language(name))));
  const totals = table.map((own) =>
    own.reduce(
      (sum, chance, i) => sum + table.reduce((most, other) => Math.max(most, other[i]! + OTHER_LANGUAGE), chance),
      0,
    ),
  );
  return Math.max(...totals);
}

const isLetter = (character: string) => /[\p{L}\p{M}]/u.test(character) && character !== 'º' && character !== 'ª';
const isAscii = (character: string) => character <= '\u007f';

function byPairs(word: string, { letters, chances }: Language): number {
  const characters = [...word];
  let sum = characters.length === 1 && isLetter(word) && /\p{Script=Latin}/u.test(word) ? ALONE : 0;
  for (let i = 0; i <= characters.length; i++) {
    const [a, b] = [characters[i - 1] ?? '', characters[i] ?? ''];
    if (b !== '' && !isAscii(b) && !isLetter(b)) {
      sum += isOrdinal(a, b) ? ORDINAL : USUAL_MARKS.has(b) ? USUAL_MARK : MARKS.has(b) ? MARK : STRANGE;
      const between = isLetter(a) && isLetter(characters[i + 1] ?? '');
      if (between && b !== '’' && b !== '–' && b !== '·') sum += ODD;
      if (a !== '' && !isAscii(a) && isLetter(a)) sum += pair(a, '', letters, chances);
      continue;
    }
    if ((a === '' || isAscii(a)) && (b === '' || isAscii(b))) continue;
    sum += pair(a, b, letters, chances);
    if (isCapital(a) && isCapital(b) && !isAscii(b) && isSmall(characters[i + 1] ?? '')) sum += ODD;
  }
  return sum;
}

const isCapital = (character: string) => /\p{Lu}/u.test(character);
const isSmall = (character: string) => /\p{Ll}/u.test(character);

function pair(a: string, b: string, letters: ReadonlySet<string>, chances: ReadonlyMap<string, number>): number {
  const [before, after] = [a, b].map((character) => (isLetter(character) ? character.toLowerCase() : '_')) as [
    string,
    string,
  ];
  // A mark between a letter and the edge is an edge itself.
  if (before === '_' && after === '_') return 0;
  if (isAscii(before) && isAscii(after)) return 0;
  let sum = chances.get(before + after) ?? UNSEEN;
  if (!isAscii(after) && !letters.has(after)) sum = FOREIGN;
  if (isSmall(a) && isCapital(b)) sum += ODD;
  const [latinBefore, latinAfter] = [before, after].map((letter) => /\p{Script=Latin}/u.test(letter));
  if (before !== '_' && after !== '_' && latinBefore !== latinAfter && isLetter(a) && isLetter(b)) sum += ODD;
  return sum;
}

function byCharacters(encoding: string): (word: string, language: Language) => number {
  const everyday = everydayIdeographs(encoding);
  return (word, { chances }) => {
    let sum = 0;
    const characters = [...word];
    for (const [i, character] of characters.entries()) {
      if (isAscii(character)) continue;
      const [before, after] = [characters[i - 1] ?? '', characters[i + 1] ?? ''];
      const isHalf = isHalfKana(character);
      const alone = isHalf && !isHalfKana(before) && !isHalfKana(after);
      sum += alone ? 2 * HALF_KANA : (chances.get(character) ?? (isHalf ? HALF_KANA : unlisted(character, everyday)));
      const besideLatin = Number(isLatin(before)) + Number(isLatin(after));
      if (besideLatin > (OF_SCRIPT.test(character) ? 1 : 0)) sum += ODD;
    }
    return sum;
  };
}

/** Characters that may stand beside a Latin letter (`A区`), which full-width letters and marks do not. */
const OF_SCRIPT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const isLatin = (character: string) => /[A-Za-z]/.test(character);
const isHalfKana = (character: string) => character >= '\uff61' && character <= '\uff9f';

function unlisted(character: string, everyday: ReadonlySet<string>): number {
  if (/\p{Script=Han}/u.test(character)) return everyday.has(character) ? IDEOGRAPH : RARE;
  if (/[\u3000-\u303f\uff01-\uffe6·…—‘’“”×℃№]/.test(character)) return WIDE_MARK;
  if (/[\uac00-\ud7a3\u3040-\u30ff]/.test(character)) return IDEOGRAPH;
  return STRANGE;
}

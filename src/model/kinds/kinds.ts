import { kinds } from '../../generated/kinds.js';
import { simplified } from '../states/traditional.js';
import { stateWord } from '../states/vocabulary.js';
import type { KindVocabulary, RowKind, RowLevel } from './vocabulary.js';

/** By table: orders. */
export const KINDS: Readonly<Record<string, KindVocabulary>> = Object.fromEntries(
  kinds.map((vocabulary) => [vocabulary.table, vocabulary]),
);

/** From the mildest to the strictest: of several columns the strictest stands. */
export const KIND_ORDER: readonly RowKind[] = ['sale', 'return', 'payment', 'cost', 'other'];

const owners = new WeakMap<KindVocabulary, ReadonlyMap<string, RowKind>>();

/** What a document type says, undefined where the vocabulary does not know it. */
export function kindOf(vocabulary: KindVocabulary, word: string): RowKind | undefined {
  let owner = owners.get(vocabulary);
  if (owner === undefined) {
    owner = new Map(KIND_ORDER.flatMap((kind) => vocabulary.kinds[kind].map((known) => [known, kind] as const)));
    owners.set(vocabulary, owner);
  }
  const plain = stateWord(word);
  return owner.get(plain) ?? owner.get(simplified(plain));
}

function named(vocabulary: KindVocabulary, header: string) {
  const name = stateWord(header);
  const side = vocabulary.sides.find(({ headers }) => headers.includes(name));
  const isSure = vocabulary.sure.includes(name);
  return { side, isSure, isNamed: side !== undefined || isSure || vocabulary.also.includes(name) };
}

/** Whether a header is one of those under which kinds of rows are told: then its values are worth a look. */
export const mayTellKinds = (vocabulary: KindVocabulary, header: string): boolean => named(vocabulary, header).isNamed;

/** What a column tells of its rows' kinds, by its header and values: words → kind, null where it tells nothing. */
export function kindWords(
  vocabulary: KindVocabulary,
  header: string,
  values: readonly string[] | null,
): ReadonlyMap<string, RowKind | undefined> | null {
  const { side, isSure, isNamed } = named(vocabulary, header);
  if (!isNamed) return null;
  const words = new Set((values ?? []).map((value) => value.trim()).filter((value) => value !== ''));
  if (side !== undefined) {
    const known = new Map([...words].map((word) => [word, side.words[stateWord(word)]] as const));
    return words.size > 0 && [...known.values()].every((kind) => kind !== undefined) ? known : null;
  }
  const told = new Map([...words].map((word) => [word, kindOf(vocabulary, word)] as const));
  const known = [...told.values()].filter((kind) => kind !== undefined).length;
  return known > 0 && (isSure || known * 2 >= told.size) ? told : null;
}

/** What a word says of a row of a file that holds orders, lines and payments; undefined where it says nothing known. */
export const levelOf = ({ levels }: KindVocabulary, word: string): RowLevel | undefined =>
  (Object.keys(levels) as RowLevel[]).find((level) => levels[level].includes(stateWord(word)));

/** Whether a column tells orders from their lines: every word is known, and both are there. */
export function tellsLevels(vocabulary: KindVocabulary, header: string, values: readonly string[]): boolean {
  if (!vocabulary.levelColumns.includes(stateWord(header))) return false;
  const words = new Set(values.map((value) => value.trim()));
  const levels = new Set([...words].map((word) => levelOf(vocabulary, word)));
  return levels.has('head') && levels.has('line') && !levels.has(undefined);
}

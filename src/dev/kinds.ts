import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { KindVocabulary, RowKind, RowLevel } from '../model/kinds/vocabulary.js';
import { stateWord } from '../model/states/vocabulary.js';
import { ownedWords } from './states.js';

/** The vocabularies of `src/model/kinds/*.yml`, words as they are compared; throws where a word is of two kinds. */
export function readKinds(root: string): KindVocabulary[] {
  const folder = join(root, 'src/model/kinds');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => {
      const { level_columns, ...written } = parse(readFileSync(join(folder, name), 'utf8')) as KindVocabulary & {
        readonly level_columns: readonly string[];
      };
      return {
        ...written,
        levels: ownedWords(name, written.levels) as Record<RowLevel, readonly string[]>,
        levelColumns: level_columns.map(stateWord),
        kinds: ownedWords(name, written.kinds) as Record<RowKind, readonly string[]>,
        sure: written.sure.map(stateWord),
        also: written.also.map(stateWord),
        sides: written.sides.map(({ headers, words, isFlag = false }) => ({
          headers: headers.map(stateWord),
          words,
          isFlag,
        })),
        pairs: written.pairs.map(([debit, credit]) => [stateWord(debit), stateWord(credit)] as const),
      };
    });
}

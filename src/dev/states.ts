import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type StateVocabulary, stateWord } from '../model/states/vocabulary.js';

interface Written {
  readonly table: string;
  readonly counting: readonly string[];
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly flags: StateVocabulary['flags'];
  readonly also: readonly string[];
  readonly nouns?: readonly string[];
}

/** The vocabularies of `src/model/states/*.yml`, words as they are compared; throws where a word is of two classes. */
export function readStates(root: string): StateVocabulary[] {
  const folder = join(root, 'src/model/states');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => {
      const {
        table,
        counting,
        classes,
        flags,
        also,
        nouns = [],
      } = parse(readFileSync(join(folder, name), 'utf8')) as Written;
      return {
        table,
        counting,
        classes: ownedWords(name, classes),
        flags: flags.map((flag) => ({ ...flag, headers: flag.headers.map(stateWord) })),
        also: also.map(stateWord),
        // The longest first: a noun may hold another.
        nouns: nouns.map(stateWord).sort((a, b) => b.length - a.length),
      };
    });
}

/** Words by class, as they are compared, each list of a line apart; throws where a word is of two classes. */
export function ownedWords(
  file: string,
  classes: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> {
  const owner = new Map<string, string>();
  for (const [state, lines] of Object.entries(classes)) {
    for (const word of lines.flatMap((line) => line.split(/, +/)).map(stateWord)) {
      const other = owner.get(word) ?? state;
      if (other !== state) throw new Error(`${file}: "${word}" is ${other} and ${state}`);
      owner.set(word, state);
    }
  }
  const words = (state: string) => [...owner].flatMap(([word, of]) => (of === state ? [word] : []));
  return Object.fromEntries(Object.keys(classes).map((state) => [state, words(state)]));
}

import { simplified } from './traditional.js';

/** What one table's rows can be, by the words of their status columns. */
export interface StateVocabulary {
  readonly table: string;
  /** States whose rows count in analyses unless others are asked for. */
  readonly counting: readonly string[];
  /** State → words, as `stateWord` spells them. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Columns that say a state by a yes, a no, by being filled, or by a code. */
  readonly flags: readonly StateFlag[];
  /** Headers of columns that hold words of states. */
  readonly also: readonly string[];
  /** Words of what a state may be of: a header made of them and a word for state holds states too, as `Invoice Status`. */
  readonly nouns: readonly string[];
}

export interface StateFlag {
  readonly headers: readonly string[];
  readonly yes?: string;
  readonly no?: string;
  readonly filled?: string;
  readonly codes?: Readonly<Record<string, string>>;
}

/** A word as vocabularies compare it: without case, width, surrounding blanks, separators, and WooCommerce's prefix. */
export const stateWord = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[_\s-]+/g, ' ')
    .trim()
    .replace(/^wc /, '');

/** Whether a header is one of columns that hold words of states, or a yes and no of one. */
export const tellsState = (vocabulary: StateVocabulary, header: string): boolean => {
  const word = headerWord(header);
  return namesState(vocabulary, header) || vocabulary.flags.some(({ headers }) => headers.includes(word));
};

/** A header as vocabularies compare it: as a word, without a mark that asks. */
export const headerWord = (header: string): string => simplified(stateWord(header.replace(/[?？]\s*$/, '')));

/** Whether a header is of a column of states: one of a list, or made of what a state is of and a word for state alone. */
export function namesState({ also, nouns }: StateVocabulary, header: string): boolean {
  if (also.includes(headerWord(header))) return true;
  const words = headerWord(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  const rest = words.replace(STATE_WORD, ' ');
  if (nouns.length === 0 || rest === words) return false;
  return nouns.reduce((left, noun) => left.replaceAll(noun, ' '), rest.replace(FILLER, ' ')).trim() === '';
}

const STATE_WORD = /status|state|状态|ステータス|상태|статус|состояние|durumu?|estado|statut|stato/gu;
/** What names a state without saying what of: `Order status description`, `Statut de la commande`. */
const FILLER =
  /(?<![\p{L}])(?:description|name|text|label|current|last|code|of|the|beschreibung|bezeichnung|de|du|des|la|del|do|da|della|dell)(?![\p{L}])|['’().:/]|名称|描述|说明/gu;

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
export const tellsState = ({ also, flags }: StateVocabulary, header: string): boolean => {
  const word = stateWord(header.replace(/[?？]\s*$/, ''));
  return also.includes(word) || flags.some(({ headers }) => headers.includes(word));
};

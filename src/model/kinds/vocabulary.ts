/** What a row of money is of, by its document's type. */
export type RowKind = 'sale' | 'return' | 'payment' | 'cost' | 'other';

/** What document types say of one table's rows; words and headers as `stateWord` spells them. */
export interface KindVocabulary {
  readonly table: string;
  readonly kinds: Readonly<Record<RowKind, readonly string[]>>;
  /** Headers of columns of which one known word is enough. */
  readonly sure: readonly string[];
  /** Headers of columns of which half of the words must be known. */
  readonly also: readonly string[];
  /** Columns of codes for the sides of an account. */
  readonly sides: readonly { readonly headers: readonly string[]; readonly words: Readonly<Record<string, RowKind>> }[];
  /** Headers of two columns of amounts: debit and credit. */
  readonly pairs: readonly (readonly [debit: string, credit: string])[];
}

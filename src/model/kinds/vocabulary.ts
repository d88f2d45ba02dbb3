/** What a row of money is of, by its document's type. */
export type RowKind = 'sale' | 'return' | 'payment' | 'cost' | 'other';

/** A row is an order, one of its lines, a payment, or something else that neither needs. */
export type RowLevel = 'head' | 'line' | 'payment' | 'left';

/** What document types say of one table's rows; words and headers as `stateWord` spells them. */
export interface KindVocabulary {
  readonly table: string;
  readonly kinds: Readonly<Record<RowKind, readonly string[]>>;
  /** Headers of columns of which one known word is enough. */
  readonly sure: readonly string[];
  /** Headers of columns of which half of the words must be known. */
  readonly also: readonly string[];
  /** Columns of codes for the sides of an account; those of flags say by themselves which rows take back. */
  readonly sides: readonly {
    readonly headers: readonly string[];
    readonly words: Readonly<Record<string, RowKind>>;
    readonly isFlag: boolean;
  }[];
  /** What rows are of in files that hold orders, lines and payments as rows of their own. */
  readonly levels: Readonly<Record<RowLevel, readonly string[]>>;
  readonly levelColumns: readonly string[];
  /** Headers of two columns of amounts: debit and credit. */
  readonly pairs: readonly (readonly [debit: string, credit: string])[];
}

import type { Sentence, SentenceTable } from '../../core/message.js';
import { type Localizer, said } from '../../i18n/localizer.js';

/** What people read for the names in the tables of a command that is no analysis; in English they are the names. */
export interface Labels {
  readonly columns: SentenceTable;
  readonly tables?: SentenceTable;
  readonly codes?: SentenceTable;
}

/** The words with the labels of command `id`; a name without one stands as it is. What is saved keeps the names. */
export function labelled(words: Localizer, id: string, { columns, tables = {}, codes = {} }: Labels): Localizer {
  const labelOf = (labels: Readonly<Record<string, Sentence>>, name: string) =>
    Object.hasOwn(labels, name) ? said(labels[name]!, words) : name;
  return {
    ...words,
    column: (analysis, name) => (analysis === id ? labelOf(columns, name) : words.column(analysis, name)),
    english: (analysis, name) => (analysis === id ? name : words.english(analysis, name)),
    table: (analysis, name) => (analysis === id ? labelOf(tables, name) : words.table(analysis, name)),
    code: (analysis, value) => (analysis === id ? labelOf(codes, value) : words.code(analysis, value)),
  };
}

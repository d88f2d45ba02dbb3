import type { Sentence, SentenceTable } from '../../core/message.js';
import { type Localizer, said } from '../../i18n/localizer.js';

/** What people read for the names in the tables of a command that is no analysis. */
export interface Labels {
  readonly columns: SentenceTable;
  readonly tables?: SentenceTable;
  readonly codes?: SentenceTable;
}

/** Above a column or a table stands a heading, as over those of an analysis: of names of ours no underscores, and a capital first. */
const heading = (label: string): string =>
  label.replaceAll('_', ' ').replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** The words with the labels of command `id`; a name without one stands as it is. What is saved keeps the names. */
export function labelled(words: Localizer, id: string, { columns, tables = {}, codes = {} }: Labels): Localizer {
  const headed = (labels: SentenceTable, name: string) =>
    Object.hasOwn(labels, name) ? heading(said(labels[name]!, words)) : name;
  const labelOf = (labels: Readonly<Record<string, Sentence>>, name: string) =>
    Object.hasOwn(labels, name) ? said(labels[name]!, words) : name;
  return {
    ...words,
    column: (analysis, name) => (analysis === id ? headed(columns, name) : words.column(analysis, name)),
    english: (analysis, name) => (analysis === id ? name : words.english(analysis, name)),
    table: (analysis, name) => (analysis === id ? headed(tables, name) : words.table(analysis, name)),
    code: (analysis, value) => (analysis === id ? labelOf(codes, value) : words.code(analysis, value)),
  };
}

import type { Localizer } from '../../i18n/localizer.js';

/** The words with the columns of `id` under their own names: what a query names is not relabelled. */
export const plainNames = (words: Localizer, id: string): Localizer => ({
  ...words,
  column: (analysis, name) => (analysis === id ? name : words.column(analysis, name)),
  english: (analysis, name) => (analysis === id ? name : words.english(analysis, name)),
});

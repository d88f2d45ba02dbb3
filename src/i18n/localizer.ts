import { LANGUAGES } from '../core/analysis.js';
import type { EntryStrings } from '../core/manifest.js';
import type { Message, Sentence } from '../core/message.js';
import type { Warning } from '../core/result.js';
import type { Written } from '../core/text/written.js';
import { pseudo } from './pseudo.js';

/** The languages of `--lang`; `en-XL` is the pseudo-locale of the tests. */
export const OUTPUT_LANGUAGES = [...LANGUAGES, 'en-XL'] as const;
export type OutputLanguage = (typeof OUTPUT_LANGUAGES)[number];

/** All words of one language. Keys and codes of machine formats never pass through here. */
export interface Localizer {
  readonly language: OutputLanguage;
  readonly written: Written;
  /** A message in this language. */
  say(message: Message): string;
  /** The strings of an analysis; undefined for results that this program has no analysis for. */
  analysis(id: string): EntryStrings | undefined;
  /** A warning in this language; as it is where neither the analysis nor the program has words for it. */
  warning(analysis: string, warning: Warning): string;
  /** A column's label; the name itself where there is none. */
  column(analysis: string, name: string): string;
  /** The English label, for what is saved and read anywhere. */
  english(analysis: string, name: string): string;
  metric(analysis: string, id: string): string;
  table(analysis: string, name: string): string;
  /** A code's word; the code itself where there is none. */
  code(analysis: string, value: string): string;
  /** The word of a value of an attribute of `--by`; the value itself where it is the data's. */
  value(attribute: string, value: string): string;
}

/** The words in the language of this run. */
export const said = (words: Sentence, { language }: Pick<Localizer, 'language'>): string =>
  language === 'en-XL' ? pseudo(words.en) : words[language];

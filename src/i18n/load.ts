import { COMMON_COLUMNS, TOTAL } from '../core/columns/words.js';
import type { EntryStrings, Manifest } from '../core/manifest.js';
import { fill, type Message, type SentenceTable, verbatim } from '../core/message.js';
import { commonWords } from '../core/warnings.js';
import { type Localizer, type OutputLanguage, said } from './localizer.js';
import { pseudo } from './pseudo.js';

type Entries = Readonly<Record<string, EntryStrings>>;

/** Loads the words of a language; what is saved, and read anywhere, needs the English labels beside them. */
export async function loadLocalizer(language: OutputLanguage, manifest: Manifest): Promise<Localizer> {
  const english = await manifest.strings.en();
  if (language === 'en') return localizer(language, english, english);
  if (language === 'en-XL') return localizer(language, deepPseudo(english), english);
  return localizer(language, await manifest.strings[language](), english);
}

/** Puts the words of one language behind the lookups that renderers and commands use. */
export function localizer(language: OutputLanguage, entries: Entries, english: Entries): Localizer {
  const say = ({ words, values }: Message): string => fill(said(words, { language }), values, say);
  return {
    language,
    say,
    analysis: (id) => own(entries, id),
    warning(id, warning) {
      const words = entries[id]?.warnings[warning.code];
      if (words !== undefined && warning.values !== undefined)
        return fill(words, warning.values, say, (value) => own(own(entries, id)?.codes, value) ?? value);
      // Of another version, or of no analysis that this one has.
      return say(commonWords(warning) ?? verbatim(warning.message));
    },
    column(id, name) {
      const shared = name === 'is_total' ? TOTAL : own(COMMON, name);
      return own(own(entries, id)?.columns, name) ?? (shared === undefined ? name : said(shared, { language }));
    },
    english: (id, name) => own(own(english, id)?.columns, name) ?? own(COMMON, name)?.en ?? name,
    metric: (id, name) => own(own(entries, id)?.metrics, name) ?? name,
    table: (id, name) => own(own(entries, id)?.tables, name) ?? name,
    code: (id, value) => own(own(entries, id)?.codes, value) ?? value,
    value: (attribute, value) => own(own(entries, own(SPOKEN_BY, attribute) ?? '')?.codes, value) ?? value,
  };
}

const COMMON: SentenceTable = COMMON_COLUMNS;

/** Which analysis has the words for the values of a computed attribute. */
const SPOKEN_BY: Readonly<Record<string, string>> = {
  tier: 'tiers',
  tenure: 'enquiries',
  rfm_segment: 'rfm',
  lifecycle: 'lifecycle',
  churn_risk: 'churn',
};

/** What an object has by itself: names of the data may be those that every object has. */
const own = <T>(from: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  from !== undefined && Object.hasOwn(from, name) ? from[name] : undefined;

function deepPseudo<T>(strings: T): T {
  if (typeof strings === 'string') return pseudo(strings) as T;
  return Object.fromEntries(Object.entries(strings as object).map(([key, value]) => [key, deepPseudo(value)])) as T;
}

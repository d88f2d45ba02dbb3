import { COMMON_COLUMNS, TOTAL } from '../core/columns/words.js';
import type { EntryStrings, Manifest } from '../core/manifest.js';
import { fill, type Message, type SentenceTable, verbatim } from '../core/message.js';
import type { Warning } from '../core/result.js';
import type { Written } from '../core/text/written.js';
import { commonWords } from '../core/warnings.js';
import { type Locale, writtenIn } from './locales.js';
import { type Localizer, type OutputLanguage, said } from './localizer.js';
import { pseudo } from './pseudo.js';

type Entries = Readonly<Record<string, EntryStrings>>;

/** Loads the words of a language; what is saved, and read anywhere, needs the English labels beside them. */
export async function loadLocalizer(language: OutputLanguage, manifest: Manifest, locale?: Locale): Promise<Localizer> {
  const english = await manifest.strings.en();
  const written = writtenIn(locale);
  if (language === 'en') return localizer(language, english, english, written);
  if (language === 'en-XL') return localizer(language, deepPseudo(english), english, written);
  return localizer(language, await manifest.strings[language](), english, written);
}

/** Puts the words of one language behind the lookups that renderers and commands use. */
function localizer(language: OutputLanguage, entries: Entries, english: Entries, written: Written): Localizer {
  const say = ({ words, values }: Message): string => fill(said(words, { language }), values, say, String, written);
  // A label may say of how many: `per 1,000`.
  const label = (text: string) =>
    text.replace(/\b\d{1,3}(?:,\d{3})+\b/g, (digits) => written.number(digits.replaceAll(',', '')));
  return {
    language,
    written,
    say,
    analysis: (id) => own(entries, id),
    warning(id, warning) {
      const words = entries[id]?.warnings[warning.code];
      if (words !== undefined && warning.values !== undefined)
        return fill(
          words,
          told(warning.values, written),
          say,
          (value) => own(own(entries, id)?.codes, value) ?? value,
          written,
        );
      // Of another version, or of no analysis that this one has.
      return say(commonWords(warning) ?? verbatim(warning.message));
    },
    column(id, name) {
      const shared = name === 'is_total' ? TOTAL : own(COMMON, name);
      const found = own(own(entries, id)?.columns, name);
      return found === undefined ? (shared === undefined ? name : said(shared, { language })) : label(found);
    },
    english: (id, name) => own(own(english, id)?.columns, name) ?? own(COMMON, name)?.en ?? name,
    metric: (id, name) => label(own(own(entries, id)?.metrics, name) ?? name),
    table: (id, name) => label(own(own(entries, id)?.tables, name) ?? name),
    code: (id, value) => own(own(entries, id)?.codes, value) ?? value,
    value: (attribute, value) => own(own(entries, own(SPOKEN_BY, attribute) ?? '')?.codes, value) ?? value,
  };
}

/** A number with decimals or grouped thousands, as the values of warnings that are texts have it for programs. */
const ENGLISH_NUMBER = /^([+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?)( ?%)?$/;

/** Numbers that stand as texts in the values of a warning, as they are written where the reader is at home. */
const told = (values: NonNullable<Warning['values']>, written: Written): NonNullable<Warning['values']> =>
  Object.fromEntries(
    Object.entries(values).map(([place, value]) => {
      const found = typeof value === 'string' && /[.,]/.test(value) ? ENGLISH_NUMBER.exec(value) : null;
      return [place, found === null ? value : written.number(found[1]!.replaceAll(',', '')) + (found[2] ?? '')];
    }),
  );

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

import { COMMON_COLUMNS } from '../core/labels.js';
import type { EntryStrings, Manifest } from '../core/manifest.js';
import { fill, type Message, verbatim } from '../core/message.js';
import { commonWords } from '../core/warnings.js';
import type { MessageKey } from './en.js';
import type { Localizer, OutputLanguage } from './localizer.js';
import { pseudo } from './pseudo.js';

type Messages = Readonly<Record<MessageKey, string>>;
type Entries = Readonly<Record<string, EntryStrings>>;

/** Loads the words of a language; what is saved, and read anywhere, needs the English labels beside them. */
export async function loadLocalizer(language: OutputLanguage, manifest: Manifest): Promise<Localizer> {
  if (language === 'zh-CN') {
    const [{ zhCN }, entries, english] = await Promise.all([
      import('./zh-cn.js'),
      manifest.strings['zh-CN'](),
      manifest.strings.en(),
    ]);
    return localizer(language, zhCN, entries, english);
  }
  const [{ en }, entries] = await Promise.all([import('./en.js'), manifest.strings.en()]);
  if (language === 'en') return localizer(language, en, entries, entries);
  return localizer(language, deepPseudo(en), deepPseudo(entries), entries);
}

/** Puts the words of one language behind the lookups that renderers and commands use. */
export function localizer(language: OutputLanguage, messages: Messages, entries: Entries, english: Entries): Localizer {
  const common: Readonly<Record<string, string>> = {
    ...COMMON_COLUMNS[language === 'zh-CN' ? 'zh-CN' : 'en'],
    is_total: messages['column.is_total'],
  };
  const accent = language === 'en-XL' ? pseudo : (text: string) => text;
  const say = ({ words, values }: Message): string =>
    fill(accent(words[language === 'zh-CN' ? 'zh-CN' : 'en']), values, say);
  return {
    language,
    text: (key, values = {}) => fill(messages[key], values, say),
    say,
    analysis: (id) => own(entries, id),
    warning(id, warning) {
      const words = entries[id]?.warnings[warning.code];
      if (words !== undefined && warning.values !== undefined) return fill(words, warning.values, say);
      // Of another version, or of no analysis that this one has.
      return say(commonWords(warning) ?? verbatim(warning.message));
    },
    column(id, name) {
      const shared = own(common, name);
      return own(own(entries, id)?.columns, name) ?? (shared === undefined ? name : accent(shared));
    },
    english: (id, name) =>
      own(own(english, id)?.columns, name) ?? own(COMMON_COLUMNS.en as Readonly<Record<string, string>>, name) ?? name,
    metric: (id, name) => own(own(entries, id)?.metrics, name) ?? name,
    table: (id, name) => own(own(entries, id)?.tables, name) ?? name,
    code: (id, value) => own(own(entries, id)?.codes, value) ?? value,
  };
}

/** What an object has by itself: names of the data may be those that every object has. */
const own = <T>(from: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  from !== undefined && Object.hasOwn(from, name) ? from[name] : undefined;

function deepPseudo<T>(strings: T): T {
  if (typeof strings === 'string') return pseudo(strings) as T;
  return Object.fromEntries(Object.entries(strings as object).map(([key, value]) => [key, deepPseudo(value)])) as T;
}

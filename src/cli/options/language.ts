import { LOCALES, type Locale } from '../../i18n/locales.js';
import { OUTPUT_LANGUAGES, type OutputLanguage } from '../../i18n/localizer.js';
import type { ConfigFile } from './config-file.js';
import type { Peek } from './peek.js';

/**
 * The language of messages: `--lang`, `CRM_ANALYZE_LANG`, config, then the system's locale, else English.
 * A value that is no language is refused later, with the other settings; here it only does not count.
 */
export function languageOf(
  { flags }: Pick<Peek, 'flags'>,
  env: Readonly<Record<string, string | undefined>>,
  configs: readonly ConfigFile[],
): OutputLanguage {
  const chosen = [
    flags.get('lang'),
    env.CRM_ANALYZE_LANG,
    ...configs.map((file) => file.settings.get('lang')?.value),
  ].find((value) => typeof value === 'string' && value !== '') as string | undefined;
  if (chosen !== undefined)
    return OUTPUT_LANGUAGES.find((language) => language.toLowerCase() === chosen.toLowerCase()) ?? 'en';
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^zh/i.test(system) && !/^zh[-_](TW|HK|MO|Hant)/i.test(system) ? 'zh-CN' : 'en';
}

/** Where the reader is at home: `--locale`, then config. What is no locale is refused later, with the other settings. */
export function localeOf({ flags }: Pick<Peek, 'flags'>, configs: readonly ConfigFile[]): Locale | undefined {
  const chosen = [flags.get('locale'), ...configs.map((file) => file.settings.get('locale')?.value)].find(
    (value) => typeof value === 'string' && value !== '',
  );
  return LOCALES.find((locale) => locale === String(chosen).toLowerCase());
}

import { closest, UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { dayAsked } from '../../core/time/as-of.js';
import { CORE } from '../../core/words.js';
import { CLI } from '../words.js';
import type { ConfigFile, ConfigValue } from './config-file.js';
import { ALL_FLAGS, EVERY_FLAG, type FLAGS, type Flag, type FlagKey } from './flags.js';
import { OPTIONS } from './words.js';

export type SettingValue = boolean | number | string | readonly string[];

/** A value and who said it: `--db`, `CRM_ANALYZE_DB`, or file and line. */
export interface Setting {
  readonly value: SettingValue;
  readonly origin: 'flag' | 'environment' | 'config' | 'own config';
  readonly source: string;
}

type Value<Spec> = Spec extends { readonly kind: 'switch' }
  ? boolean
  : Spec extends { readonly kind: 'texts' | 'list' }
    ? readonly string[]
    : Spec extends { readonly kind: 'integer' }
      ? number | undefined
      : Spec extends { readonly kind: 'choice'; readonly choices: readonly (infer Choice)[] }
        ? Choice | undefined
        : string | undefined;

type Values = { readonly [Key in FlagKey]: Value<(typeof FLAGS)[Key]> };

/**
 * What flags, environment and config files say together, each under its key and in its own type; typed flags win.
 * What the command does not take is as if nobody had said it.
 */
export interface Settings extends Values {
  /** Whether the user typed it on this command line. */
  typed(key: FlagKey): boolean;
  /** The value and who said it; undefined where nobody did. */
  find(key: FlagKey): Setting | undefined;
  entries(): Iterable<[FlagKey, Setting]>;
}

function settingsOf(found: ReadonlyMap<FlagKey, Setting>): Settings {
  const values = ALL_FLAGS.map(({ key, kind }) => [key, found.get(key)?.value ?? ABSENT[kind]]);
  return {
    ...(Object.fromEntries(values) as Values),
    typed: (key) => found.get(key)?.origin === 'flag',
    find: (key) => found.get(key),
    entries: () => found.entries(),
  };
}

const ABSENT: Readonly<Record<Flag['kind'], SettingValue | undefined>> = {
  switch: false,
  texts: [],
  list: [],
  integer: undefined,
  choice: undefined,
  text: undefined,
  day: undefined,
};

/** The settings with those that are set in `above` in place of their own. */
export const overlaid = (below: Settings, above: Settings): Settings =>
  settingsOf(new Map([...below.entries(), ...above.entries()]));

export interface Sources {
  /** Typed flags by key, as texts (switches: true). */
  readonly typed: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The nearest file first. */
  readonly files: readonly ConfigFile[];
  /** Whose own settings in the files come before the general ones. */
  readonly analysis?: string;
  /** Keys that the command takes; all where absent. */
  readonly taken?: readonly FlagKey[];
}

/** Resolves every setting. Throws UserError (usage) for a value that its setting does not take. */
export function resolveSettings({ typed, env, files, analysis, taken = EVERY_FLAG }: Sources): Settings {
  const found = new Map<FlagKey, Setting>();
  for (const flag of ALL_FLAGS) {
    if (!taken.includes(flag.key)) continue;
    const setting =
      typedSetting(flag, typed[flag.key]) ??
      envSetting(flag, flag.env === undefined ? undefined : env[flag.env]) ??
      configSetting(flag, files, analysis);
    if (setting !== undefined) found.set(flag.key, setting);
  }
  return settingsOf(found);
}

function typedSetting(flag: Flag, value: unknown): Setting | undefined {
  if (value === undefined || value === false) return undefined;
  const source = `--${flag.long}`;
  return { value: read(flag, value as SettingValue, source), origin: 'flag', source };
}

function envSetting(flag: Flag, value: string | undefined): Setting | undefined {
  if (value === undefined || value === '') return undefined;
  return { value: read(flag, value, flag.env!), origin: 'environment', source: flag.env! };
}

function configSetting(flag: Flag, files: readonly ConfigFile[], analysis: string | undefined): Setting | undefined {
  if (!flag.saved) return undefined;
  for (const file of files) {
    const own: ConfigValue | undefined =
      analysis === undefined ? undefined : file.analyses.get(analysis)?.get(flag.key);
    const value = own ?? file.settings.get(flag.key);
    if (value === undefined) continue;
    const source = `${file.path}:${value.line}`;
    return {
      value: read(flag, value.value as SettingValue, source),
      origin: file.by === 'user' ? 'own config' : 'config',
      source,
    };
  }
  return undefined;
}

/** A setting's value in its own type; `source` is named in the fault. */
export function read(flag: Flag, value: SettingValue, source: string): SettingValue {
  switch (flag.kind) {
    case 'switch':
      return readSwitch(value, source);
    case 'integer':
      return readInteger(value, source);
    case 'list':
      return texts(value)
        .flatMap((text) => text.split(',').map((part) => part.trim()))
        .filter((part) => part !== '');
    case 'texts':
      return texts(value);
    case 'choice':
      return readChoice(flag, String(value), source);
    case 'text':
      return String(value);
    case 'day':
      return readDay(value, source);
  }
}

const texts = (value: SettingValue): string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

function readSwitch(value: SettingValue, source: string): boolean {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === '1') return true;
  if (value === 'false' || value === '0') return false;
  throw new UserError('E_VALUE', 'usage', OPTIONS.takes_true_false_not({ source, value: String(value) }));
}

function readInteger(value: SettingValue, source: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0 || String(value).trim() === '')
    throw new UserError('E_VALUE', 'usage', OPTIONS.takes_whole_number_from({ source, value: String(value) }));
  return number;
}

/** A day, or a word that stands for one. YAML makes a date of what looks like one. */
function readDay(value: SettingValue, source: string): string {
  const text = String(value);
  return text === 'latest' || text === 'today' ? text : dayAsked(text, verbatim(source));
}

/** `de_DE`, `de-AT`: what is known of a country is that of its language. */
function nearChoice({ key, choices }: Flag, value: string): string | undefined {
  if (key === 'lang' && /^zh/i.test(value)) return 'zh-CN';
  const language = /^([a-z]{2})[-_]/i.exec(value)?.[1]?.toLowerCase();
  return key === 'locale' && choices!.includes(language ?? '') ? language : closest(value, choices!);
}

function readChoice(flag: Flag, value: string, source: string): string {
  const exact = flag.choices!.find((choice) => choice.toLowerCase() === value.toLowerCase());
  if (exact !== undefined) return exact;
  const near = nearChoice(flag, value);
  throw new UserError('E_VALUE', 'usage', CLI.does_not_take({ source, value }), {
    where: CORE.one_of({ choices: flag.choices!.filter((choice) => choice !== 'en-XL') }),
    ...(near === undefined ? {} : { hint: verbatim(`--${flag.long} ${near}`) }),
  });
}

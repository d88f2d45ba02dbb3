import { dayAsked } from '../core/as-of.js';
import { closest, UserError } from '../core/errors.js';
import { verbatim } from '../core/message.js';
import type { ConfigFile, ConfigValue } from './config-file.js';
import { FLAGS, type Flag } from './flags.js';

export type SettingValue = boolean | number | string | readonly string[];

/** A value and who said it: `--db`, `CRM_ANALYZE_DB`, or file and line. */
export interface Setting {
  readonly value: SettingValue;
  readonly origin: 'flag' | 'environment' | 'config';
  readonly source: string;
}

/** What global flags, environment and config files say together, per key; typed flags win. */
export class Settings {
  constructor(private readonly byKey: ReadonlyMap<string, Setting>) {}

  find(key: string): Setting | undefined {
    return this.byKey.get(key);
  }

  /** Whether the user typed it on this command line. */
  typed(key: string): boolean {
    return this.byKey.get(key)?.origin === 'flag';
  }

  text(key: string): string | undefined {
    const value = this.byKey.get(key)?.value;
    return value === undefined ? undefined : String(value);
  }

  list(key: string): readonly string[] {
    const value = this.byKey.get(key)?.value;
    return Array.isArray(value) ? value : value === undefined ? [] : [String(value)];
  }

  on(key: string): boolean {
    return this.byKey.get(key)?.value === true;
  }

  integer(key: string): number | undefined {
    const value = this.byKey.get(key)?.value;
    return typeof value === 'number' ? value : undefined;
  }

  entries(): IterableIterator<[string, Setting]> {
    return this.byKey.entries();
  }
}

export interface Sources {
  /** Typed flags by key, as texts (switches: true). */
  readonly typed: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The nearest file first. */
  readonly files: readonly ConfigFile[];
  /** Whose own settings in the files come before the general ones. */
  readonly analysis?: string;
}

/** Resolves every setting. Throws UserError (usage) for a value that its setting does not take. */
export function resolveSettings({ typed, env, files, analysis }: Sources): Settings {
  const found = new Map<string, Setting>();
  for (const flag of FLAGS) {
    const setting =
      typedSetting(flag, typed[flag.key]) ??
      envSetting(flag, flag.env === undefined ? undefined : env[flag.env]) ??
      configSetting(flag, files, analysis);
    if (setting !== undefined) found.set(flag.key, setting);
  }
  return new Settings(found);
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
  if (!flag.config) return undefined;
  for (const file of files) {
    const own: ConfigValue | undefined =
      analysis === undefined ? undefined : file.analyses.get(analysis)?.get(flag.key);
    const value = own ?? file.settings.get(flag.key);
    if (value === undefined) continue;
    const source = `${file.path}:${value.line}`;
    return { value: read(flag, value.value as SettingValue, source), origin: 'config', source };
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
  throw new UserError('E_VALUE', 'usage', `${source} takes true or false, not ${String(value)}`);
}

function readInteger(value: SettingValue, source: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0 || String(value).trim() === '')
    throw new UserError('E_VALUE', 'usage', `${source} takes a whole number from 0, not ${String(value)}`);
  return number;
}

/** A day, or a word that stands for one. YAML makes a date of what looks like one. */
function readDay(value: SettingValue, source: string): string {
  const text = String(value);
  return text === 'latest' || text === 'today' ? text : dayAsked(text, verbatim(source));
}

function readChoice(flag: Flag, value: string, source: string): string {
  const exact = flag.choices!.find((choice) => choice.toLowerCase() === value.toLowerCase());
  if (exact !== undefined) return exact;
  const near = flag.key === 'lang' && /^zh/i.test(value) ? 'zh-CN' : closest(value, flag.choices!);
  throw new UserError('E_VALUE', 'usage', `${source} does not take ${value}`, {
    where: `choices: ${flag.choices!.filter((choice) => choice !== 'en-XL').join(', ')}`,
    ...(near === undefined ? {} : { hint: `--${flag.long} ${near}` }),
  });
}

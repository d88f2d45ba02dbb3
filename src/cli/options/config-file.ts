import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { closest, UserError } from '../../core/errors.js';
import { ALL_FLAGS } from './flags.js';

export const CONFIG_NAME = 'crm-analyze.yml';

export interface ConfigValue {
  readonly value: unknown;
  readonly line: number;
}

/** A config file, checked: its settings, those of single analyses, and where its mapping stands. */
export interface ConfigFile {
  readonly path: string;
  readonly settings: ReadonlyMap<string, ConfigValue>;
  readonly analyses: ReadonlyMap<string, ReadonlyMap<string, ConfigValue>>;
  /** The mapping, as written; undefined where the file has none. */
  readonly sources: unknown;
  /** What the report is made of, as written; undefined where the file does not say. */
  readonly report: unknown;
  /** Faults, in file order; the first one is thrown by `loadConfig`. */
  readonly faults: readonly UserError[];
}

/** Top-level keys that are no settings; the mapping's are checked where it is read. */
const OTHER_KEYS = ['analyses', 'sources', 'presets', 'report', 'version'];

/** The files that apply, nearest first: `--config` or the nearest in this folder or above, then the user's own. */
export function configPaths(cwd: string, env: Readonly<Record<string, string | undefined>>, named?: string): string[] {
  const paths: string[] = [];
  if (named !== undefined) {
    const path = resolve(cwd, named);
    if (!existsSync(path)) throw new UserError('E_CONFIG_MISSING', 'usage', `no config file at ${named}`);
    paths.push(path);
  } else {
    const nearest = nearestConfig(cwd);
    if (nearest !== undefined) paths.push(nearest);
  }
  const user = userConfig(env);
  if (user !== undefined && existsSync(user)) paths.push(user);
  return paths;
}

function nearestConfig(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_NAME);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) return undefined;
  }
}

/** The user's own file; undefined where the environment names no home. */
export function userConfig(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { XDG_CONFIG_HOME: xdg, APPDATA: appData, HOME: home } = env;
  const folder = xdg && isAbsolute(xdg) ? xdg : appData ? appData : home ? join(home, '.config') : undefined;
  return folder === undefined ? undefined : join(folder, 'crm-analyze', 'config.yml');
}

/** Reads and checks one file. Throws UserError (usage) only where it is no YAML at all; other faults are listed. */
export async function readConfig(path: string, analyses: ReadonlySet<string>): Promise<ConfigFile> {
  const { parseDocument, LineCounter, isMap, isScalar } = await import('./yaml.js');
  const lines = new LineCounter();
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors[0];
  if (broken !== undefined)
    throw fault(path, lines.linePos(broken.pos[0]).line, `not YAML: ${broken.message.split('\n')[0]}`);
  const faults: UserError[] = [];
  const read = (node: unknown, known: ReadonlySet<string> | null): Map<string, ConfigValue> => {
    const values = new Map<string, ConfigValue>();
    if (!isMap(node)) return values;
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
      const offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
      const { line } = lines.linePos(offset);
      if (known !== null && !known.has(key)) faults.push(unknownKey(path, line, key, known));
      const value = pair.value as { toJSON?(): unknown } | null;
      values.set(key, { value: value?.toJSON?.() ?? null, line });
    }
    return values;
  };
  const top = read(document.contents, new Set([...SETTING_KEYS, ...OTHER_KEYS]));
  const own = document.get('analyses');
  const perAnalysis = new Map<string, ReadonlyMap<string, ConfigValue>>();
  for (const id of read(own, analyses).keys()) perAnalysis.set(id, read(isMap(own) ? own.get(id) : null, null));
  const sources = top.get('sources')?.value;
  const report = top.get('report')?.value;
  return { path, settings: settingsOf(top, path), analyses: perAnalysis, sources, report, faults };
}

const SETTING_KEYS: ReadonlySet<string> = new Set(ALL_FLAGS.filter((flag) => flag.saved).map((flag) => flag.key));

/** Paths in a file are relative to that file. */
function settingsOf(top: ReadonlyMap<string, ConfigValue>, path: string): Map<string, ConfigValue> {
  const settings = new Map([...top].filter(([key, { value }]) => SETTING_KEYS.has(key) && value !== null));
  const db = settings.get('db');
  if (typeof db?.value === 'string' && !/^[a-z]+:\/\//.test(db.value) && !isAbsolute(db.value))
    settings.set('db', { ...db, value: join(dirname(path), db.value) });
  return settings;
}

const fault = (path: string, line: number, message: string, hint?: string) =>
  new UserError('E_CONFIG', 'usage', message, { where: `${path}:${line}`, ...(hint === undefined ? {} : { hint }) });

function unknownKey(path: string, line: number, key: string, known: ReadonlySet<string>): UserError {
  const near = closest(key.replaceAll('-', '_'), known);
  return fault(path, line, `unknown key ${key}`, near === undefined ? undefined : `did you mean ${near}?`);
}

/** Every file that applies, without faults. */
export async function loadConfig(paths: readonly string[], analyses: ReadonlySet<string>): Promise<ConfigFile[]> {
  const files = await Promise.all(paths.map((path) => readConfig(path, analyses)));
  for (const file of files) if (file.faults[0] !== undefined) throw file.faults[0];
  return files;
}

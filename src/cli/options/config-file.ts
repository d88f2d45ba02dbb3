import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { closest, UserError } from '../../core/errors.js';
import { type Message, verbatim } from '../../core/message.js';
import { CORE } from '../../core/words.js';
import type { ConfigPlace } from './config-place.js';
import { ALL_FLAGS } from './flags.js';
import { OPTIONS } from './words.js';

export interface ConfigValue {
  readonly value: unknown;
  readonly line: number;
}

/** A config file, checked: its settings, those of single analyses, and where its mapping stands. */
export interface ConfigFile {
  readonly path: string;
  readonly by: ConfigPlace['by'];
  readonly settings: ReadonlyMap<string, ConfigValue>;
  readonly analyses: ReadonlyMap<string, ReadonlyMap<string, ConfigValue>>;
  /** The mapping, as written; undefined where the file has none. */
  readonly sources: unknown;
  /** What the report is made of, as written; undefined where the file does not say. */
  readonly report: unknown;
  /** How ids of one customer are brought together, as written; undefined where the file does not say. */
  readonly identities: unknown;
  /** Faults, in file order; the first one is thrown by `loadConfig`. */
  readonly faults: readonly UserError[];
}

/** Top-level keys that are no settings; the mapping's are checked where it is read. */
const OTHER_KEYS = ['analyses', 'sources', 'presets', 'report', 'identities', 'version'];

/** Faults of YAML that hands make, by the parser's own codes. */
const NOT_YAML: Readonly<Record<string, Message>> = {
  BAD_INDENT: OPTIONS.yaml_indent(),
  TAB_AS_INDENT: OPTIONS.yaml_tab(),
  DUPLICATE_KEY: OPTIONS.yaml_twice(),
  MISSING_CHAR: OPTIONS.yaml_missing(),
  UNEXPECTED_TOKEN: OPTIONS.yaml_unexpected(),
  BLOCK_AS_IMPLICIT_KEY: OPTIONS.yaml_two_colons(),
  BAD_SCALAR_START: OPTIONS.yaml_quote_it(),
};

/** Reads and checks one file. Throws UserError (usage) only where it is no YAML at all; other faults are listed. */
export async function readConfig({ path, by }: ConfigPlace, analyses: ReadonlySet<string>): Promise<ConfigFile> {
  const { parseDocument, LineCounter, isMap, isScalar } = await import('./yaml.js');
  const lines = new LineCounter();
  const text = textOf(path);
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors[0];
  if (broken !== undefined)
    throw fault(
      path,
      lines.linePos(broken.pos[0]).line,
      OPTIONS.not_yaml({ reason: NOT_YAML[broken.code] ?? OPTIONS.yaml_other({ code: broken.code }) }),
    );
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
  const identities = top.get('identities')?.value;
  const lead = top.get('identities');
  if (lead !== undefined && !isLeadRule(lead.value))
    faults.push(fault(path, lead.line, OPTIONS.identities_lead(), verbatim('identities: { lead: newest }')));
  return { path, by, settings: settingsOf(top, path), analyses: perAnalysis, sources, report, identities, faults };
}

const isLeadRule = (value: unknown): boolean =>
  value !== null &&
  typeof value === 'object' &&
  Object.entries(value).every(([key, rule]) => key === 'lead' && (rule === 'smallest' || rule === 'newest'));

function textOf(path: string): string {
  try {
    // To read a pipe would wait for ever, and no signal would be heard.
    const info = statSync(path);
    if (!info.isFile() && !info.isDirectory())
      throw new UserError('E_CONFIG', 'usage', OPTIONS.config_pipe(), { where: verbatim(path) });
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError('E_CONFIG', 'usage', OPTIONS.config_file_cannot_read({ code: String(code) }), {
      where: verbatim(path),
      cause: error,
    });
  }
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

const fault = (path: string, line: number, message: Message, hint?: Message) =>
  new UserError('E_CONFIG', 'usage', message, {
    where: verbatim(`${path}:${line}`),
    ...(hint === undefined ? {} : { hint }),
  });

function unknownKey(path: string, line: number, key: string, known: ReadonlySet<string>): UserError {
  const near = closest(key.replaceAll('-', '_'), known);
  return fault(path, line, OPTIONS.unknown_key({ key }), near === undefined ? undefined : CORE.did_you_mean({ near }));
}

/** Every file that applies, without faults. */
export async function loadConfig(places: readonly ConfigPlace[], analyses: ReadonlySet<string>): Promise<ConfigFile[]> {
  const files = await Promise.all(places.map((place) => readConfig(place, analyses)));
  for (const file of files) if (file.faults[0] !== undefined) throw file.faults[0];
  return files;
}

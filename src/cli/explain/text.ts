import type { SpokenCode } from '../../core/codes.js';
import { KIND_WORDS } from '../../core/columns/words.js';
import { closest, UserError } from '../../core/errors.js';
import type { ManifestEntry } from '../../core/manifest.js';
import { type Sentence, type SentenceTable, verbatim } from '../../core/message.js';
import type { ColumnMeta } from '../../core/result.js';
import { said } from '../../i18n/localizer.js';
import { BETTER } from '../../render/words.js';
import type { Context } from '../context.js';
import { SHELL } from '../shell/words.js';
import { CLI } from '../words.js';
import { UNIT_WORDS } from './words.js';

/** The word for every error and warning there is. */
const ALL_CODES = 'codes';

/** The text that explains `name`. Throws UserError (usage) where no analysis, metric, column, value or code bears it. */
export async function explained(context: Pick<Context, 'manifest' | 'words'>, name: string): Promise<string> {
  const { entries } = context.manifest;
  if (name === ALL_CODES) return allCodes(context);
  if (/^[EW]_/i.test(name)) return codeText(context, name.toUpperCase());
  const entry = entries.find(({ id }) => id === name);
  if (entry !== undefined) return (await readmeOf(context, entry.id)) ?? outline(context, entry);
  const uses = entries.flatMap((candidate) => usesOf(context, candidate, name));
  if (uses.length === 0) throw unknown(entries, name);
  const parts = await Promise.all(uses.map(async (use) => use.text + (await passages(context, use.entry.id, name))));
  return parts.join('\n');
}

interface Use {
  readonly entry: ManifestEntry;
  readonly text: string;
}

function usesOf({ words }: Pick<Context, 'words'>, entry: ManifestEntry, name: string): Use[] {
  const lines: string[] = [];
  const metric = Object.hasOwn(entry.metrics, name) ? entry.metrics[name] : undefined;
  if (metric !== undefined) {
    const facts = [...held(metric, words), words.say(BETTER[metric.better]())];
    lines.push(`${entry.id}: ${words.metric(entry.id, name)} (${facts.join(', ')})`);
  }
  for (const { name: table, columns } of entry.tables) {
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
    if (column === undefined) continue;
    const facts = [...held(column, words), ...(column.codes === undefined ? [] : [column.codes.join(' | ')])];
    lines.push(`${entry.id} --show ${table}: ${words.column(entry.id, name)} (${facts.join(', ')})`);
  }
  const valued = entry.tables.flatMap(({ name: table, columns }) =>
    Object.entries(columns).flatMap(([column, { codes }]) => (codes?.includes(name) ? [{ table, column }] : [])),
  );
  for (const { table, column } of valued) {
    const place = `${entry.id} --show ${table}, ${words.column(entry.id, column)}`;
    lines.push(`${place}: ${words.code(entry.id, name)}`);
  }
  return lines.length === 0 ? [] : [{ entry, text: `${lines.join('\n')}\n` }];
}

/** What a metric or a column holds, in words. */
function held({ kind, unit }: Pick<ColumnMeta, 'kind' | 'unit'>, words: Context['words']): string[] {
  const known: SentenceTable = UNIT_WORDS;
  const of = unit !== undefined && Object.hasOwn(known, unit) ? [said(known[unit]!, words)] : [];
  return [said(KIND_WORDS[kind], words), ...of];
}

/** What stands in code marks names it: `gold` is not in `--gold-by`, nor between two pieces of code. */
function speaksOf(line: string, name: string): boolean {
  const named = new RegExp(`(?<![\\w-])${name}(?![\\w-])`);
  return line.split('`').some((part, at) => at % 2 === 1 && named.test(part));
}

/** The lines of an analysis' text that speak of `name`. */
async function passages(context: Pick<Context, 'words'>, id: string, name: string): Promise<string> {
  const readme = await readmeOf(context, id);
  // An item of a list goes on in the lines below it.
  const whole = (readme ?? '').replaceAll(/\n {2,}(?![-*\d|])/g, ' ');
  const lines = whole.split('\n').filter((line) => speaksOf(line, name));
  const texts = lines.map((line) =>
    line
      .replace(/^\|\s*|\s*\|$/g, '')
      .replace(/\s*\|\s*/g, ': ')
      .replace(/\s{2,}/g, ' '),
  );
  return texts.map((text) => `  ${text}\n`).join('');
}

/** What an error or warning of this code says, and how it ends. */
async function codeText({ words }: Pick<Context, 'words'>, code: string): Promise<string> {
  const { codes } = await import('../../generated/codes.js');
  if (!Object.hasOwn(codes, code)) {
    const near = closest(code, Object.keys(codes));
    throw new UserError('E_UNKNOWN_NAME', 'usage', CLI.no_code({ code }), {
      hint: verbatim(near === undefined ? 'crm-analyze help exit-codes' : `crm-analyze explain ${near}`),
    });
  }
  return entryText({ words }, code, codes[code]!);
}

/** A page of every code, as each is explained alone. */
async function allCodes(context: Pick<Context, 'words'>): Promise<string> {
  const { codes } = await import('../../generated/codes.js');
  return Object.entries(codes)
    .map(([code, said]) => entryText(context, code, said))
    .join('\n');
}

function entryText({ words }: Pick<Context, 'words'>, code: string, { exits, says, hints }: SpokenCode): string {
  const head = exits.length === 0 ? code : `${code} (${words.say(CLI.ends_with({ exits: exits.join(', ') }))})`;
  // Where a message has a value, its name.
  const text = (sentence: Sentence) =>
    words.say({ id: code, words: sentence, values: {} }).replace(/\{(\w+)(?::\w+)?\}/g, '<$1>');
  const lines = new Set([
    ...says.map((sentence) => `  ${text(sentence)}`),
    ...hints.map((hint) => `  ${words.say(SHELL.try())} ${text(hint)}`),
  ]);
  return `${[head, ...lines].join('\n')}\n`;
}

/** The text that stands beside an analysis, in the language of this run; undefined where there is none. */
async function readmeOf({ words }: Pick<Context, 'words'>, id: string): Promise<string | undefined> {
  const english = () => import(`../../analyses/${id}/README.md`);
  const chinese = () => import(`../../analyses/${id}/README.zh-CN.md`);
  const found = words.language === 'zh-CN' ? chinese().catch(english) : english();
  return ((await found.catch(() => undefined)) as { default: string } | undefined)?.default;
}

/** What the declaration alone says. */
function outline({ words }: Pick<Context, 'words'>, entry: ManifestEntry): string {
  const strings = words.analysis(entry.id);
  const reads = [entry.reads, ...(entry.readsAny ?? [])]
    .flatMap(Object.entries)
    .map(([table, columns]) => `  ${table}: ${columns.join(', ')}`);
  const metrics = Object.keys(entry.metrics).map((id) => `  ${id}: ${words.metric(entry.id, id)}`);
  return [`# ${strings?.title ?? entry.id}`, '', strings?.summary ?? '', '', ...reads, '', ...metrics, ''].join('\n');
}

function unknown(entries: readonly ManifestEntry[], name: string): UserError {
  const names = entries.flatMap(({ id, metrics, tables }) => [
    id,
    ...Object.keys(metrics),
    ...tables.flatMap(({ columns }) => Object.entries(columns).flatMap(([id, { codes = [] }]) => [id, ...codes])),
  ]);
  const near = closest(name, names);
  return new UserError('E_UNKNOWN_NAME', 'usage', CLI.no_analysis_metric_column({ name }), {
    hint: near === undefined ? verbatim('crm-analyze --help') : verbatim(`crm-analyze explain ${near}`),
  });
}

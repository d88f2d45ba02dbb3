import { resolve } from 'node:path';
import { Decimal } from '../core/decimal.js';
import { closest, UserError } from '../core/errors.js';
import { SqlFault } from '../engine/duckdb/writer.js';
import { TABLES } from '../model/tables.js';
import { compareTotal, parseExpectation } from './check/limits.js';
import { inputFiles } from './mapping/input-files.js';
import { parseMapping } from './mapping/parse-mapping.js';
import { expandFiles } from './read/expand-files.js';
import { fileFault } from './read/file-fault.js';
import type { Input, ReadOptions } from './read/text-source.js';
import type { LoadReport, LoadWarning, SourceReport } from './report.js';
import { groupByTable, type LoadContext, loadSource } from './source-load.js';
import { createMeta, readLoads, readMeta, SCHEMA_VERSION, updateFingerprint, writeMeta } from './store/lineage.js';
import { lockDatabase } from './store/lock.js';
import { type Draft, databaseFault, openDraft } from './store/publish.js';
import type { Mode, SourceMapping } from './terms.js';
import { VALUE_MACROS } from './values/value-sql.js';

/** Files given by hand, beside or instead of a mapping. */
export interface GivenFiles {
  /** Canonical table; found out from the headers where absent. */
  readonly table?: string;
  readonly files: readonly Input[];
}

export interface LoadRequest {
  readonly db: string;
  /** Files named on the command line; a source of the mapping whose `files` match gives them their columns. */
  readonly given?: readonly GivenFiles[];
  /** A parsed mapping file (`sources:`); without `given` all its sources are loaded. */
  readonly mapping?: unknown;
  /** Name of the mapping file, for messages, and the folder its paths are relative to. */
  readonly mappingFile?: string;
  readonly folder?: string;
  /** `--map column=header`. */
  readonly map?: Readonly<Record<string, string>>;
  readonly read?: ReadOptions;
  readonly decimal?: '.' | ',';
  readonly dateFormat?: string;
  readonly mode?: Mode;
  readonly dryRun?: boolean;
  /** `0.1%`, or a number of rows. */
  readonly maxRejects?: string;
  /** `amount=1234.56`, or an amount alone. */
  readonly expectTotal?: string;
  /** Where rejects are written; nowhere where absent. */
  readonly rejectsPath?: string;
  readonly timezone?: string;
  readonly weekStart?: string;
  readonly currency?: string | null;
  /** ISO time of the load, for the lineage. */
  readonly now: string;
  /** For the bytes of DuckDB's memory, such as 400MB. */
  readonly memoryLimit?: string;
  readonly threads?: number;
  readonly compatible?: boolean;
  /** Folder for drafts of a dry run. */
  readonly temp: string;
  readonly signal?: AbortSignal;
  readonly sleep?: (ms: number) => Promise<void>;
  readonly progress?: (fraction: number, rows: number) => void;
  readonly note?: (line: string) => void;
}

/**
 * Loads files into a database: all of them or, on any fault, nothing. Throws UserError (exit `input`) for what a careful person
 * would ask about; the message names file, line, column and what to type.
 */
export async function load(request: LoadRequest): Promise<LoadReport> {
  const lock = request.dryRun ? null : await lockDatabase(request.db, request.sleep ?? wait);
  let draft: Draft | undefined;
  try {
    draft = await openDraft(request.db, { ...draftOptions(request), inputs: await inputFiles(request) });
    return await withInterrupt(draft, request, () => loadInto(draft!, request));
  } catch (fault) {
    await draft?.discard().catch(() => undefined);
    throw request.signal?.aborted ? interrupted() : readableFault(fault, request.db);
  } finally {
    await lock?.release();
  }
}

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

export const interrupted = () =>
  new UserError('E_INTERRUPTED', 'interrupted', 'interrupted; the database is as it was');

const draftOptions = ({ memoryLimit, threads, compatible, dryRun, temp }: LoadRequest) => ({
  ...(memoryLimit === undefined ? {} : { memoryLimit }),
  ...(threads === undefined ? {} : { threads }),
  ...(compatible === undefined ? {} : { compatible }),
  ...(dryRun ? { work: temp } : {}),
});

async function withInterrupt<T>(draft: Draft, { signal, progress }: LoadRequest, body: () => Promise<T>): Promise<T> {
  const stop = () => draft.writer.interrupt();
  signal?.addEventListener('abort', stop);
  const timer = progress && setInterval(() => progress(draft.writer.progress() ?? 0, 0), 200);
  try {
    if (signal?.aborted) throw interrupted();
    return await body();
  } finally {
    clearInterval(timer);
    signal?.removeEventListener('abort', stop);
  }
}

async function loadInto(draft: Draft, request: LoadRequest): Promise<LoadReport> {
  const { context, settings } = await beginLoad(draft, request);
  const { writer } = draft;
  const sources: SourceReport[] = [];
  for (const { mapping, inputs } of await sourcesOf(request, context)) {
    sources.push(...(await loadSource(context, mapping, inputs)));
  }
  if (sources.length === 0)
    throw new UserError('E_NO_SOURCE', 'usage', 'nothing to load', { hint: 'crm-analyze load orders FILE.csv' });
  if (request.expectTotal !== undefined) compareExpected(request.expectTotal, sources);
  const changed = sources.some(({ added, removed }) => added > 0 || removed > 0) || settings.changed;
  const fingerprint = changed
    ? await updateFingerprint(writer, context.changes)
    : (settings.meta.get('fingerprint') ?? null);
  const keep = changed && !request.dryRun;
  if (request.signal?.aborted) throw interrupted();
  if (keep) await draft.publish();
  else await draft.discard();
  const warnings: LoadWarning[] = context.warnings;
  return { id: keep ? context.id : null, dryRun: request.dryRun === true, changed, sources, warnings, fingerprint };
}

/** Throws E_TOTAL where what was read of all sources together adds up to something else than the user says. */
function compareExpected(given: string, sources: readonly SourceReport[]): void {
  const { column, total } = parseExpectation(given);
  const having = sources.filter(({ sums }) => sums[column] !== undefined);
  if (having.length === 0) {
    throw new UserError('E_EXPECT_TOTAL', 'usage', `--expect-total ${given}: nothing loaded has a column ${column}`, {
      where: `columns that add up: ${[...new Set(sources.flatMap(({ sums }) => Object.keys(sums)))].join(', ')}`,
    });
  }
  const found = having.reduce((sum, { sums }) => sum.plus(Decimal.parse(sums[column]!)), Decimal.zero);
  compareTotal(`what was read of ${column}`, total, found, given);
}

/** The state that the sources of one load share, over a draft just opened. */
export async function beginLoad(draft: Draft, request: LoadRequest) {
  const { writer } = draft;
  // In one go: each statement by itself costs as much again for its way there.
  await writer.run(VALUE_MACROS.join(';\n'));
  await createMeta(writer);
  const settings = await settle(draft, request);
  const loads = await readLoads(writer);
  const context: LoadContext = {
    draft,
    request,
    timezone: settings.timezone,
    id: Math.max(0, ...loads.map(({ id }) => id)) + 1,
    loads,
    warnings: [],
    changes: new Map(),
    rejects: [],
  };
  return { context, settings };
}

/** Facts of the whole database: one time zone, week start and currency for all loads. */
async function settle({ writer }: Draft, request: LoadRequest) {
  const meta = await readMeta(writer);
  const version = meta.get('schema_version');
  if (version !== undefined && version !== String(SCHEMA_VERSION)) {
    throw new UserError(
      'E_DB_VERSION',
      'input',
      `${request.db} was made by another version of crm-analyze (schema ${version})`,
      { hint: 'load into a new file' },
    );
  }
  const before = meta.get('timezone');
  const timezone = request.timezone ?? before ?? 'UTC';
  if (before !== undefined && before !== timezone) {
    throw new UserError(
      'E_TIMEZONE',
      'usage',
      `${request.db} was loaded with --tz ${before}, so its dates are of that zone`,
      { hint: `--tz ${before}, or load all into a new file` },
    );
  }
  checkTimezone(timezone);
  const weekStart = request.weekStart ?? meta.get('week_start') ?? 'monday';
  const currency = request.currency === undefined ? (meta.get('currency') ?? null) : request.currency;
  const next = { schema_version: String(SCHEMA_VERSION), timezone, week_start: weekStart, currency };
  const other = Object.entries(next).filter(([key, value]) => (meta.get(key) ?? null) !== value);
  await writeMeta(writer, Object.fromEntries(other));
  return { timezone, changed: other.length > 0 && meta.size > 0, meta };
}

function checkTimezone(timezone: string): void {
  // Asking about a zone costs 30 ms, as much as a thousand rows.
  if (timezone === 'UTC') return;
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone });
  } catch {
    throw new UserError('E_TIMEZONE', 'usage', `unknown time zone "${timezone}"`, { hint: '--tz Asia/Shanghai' });
  }
}

/** What to load: the mapping's sources, or the files given, each under the source or table it belongs to. */
export async function sourcesOf(
  request: LoadRequest,
  context: LoadContext,
): Promise<{ mapping: SourceMapping; inputs: readonly Input[] }[]> {
  const { sources } =
    request.mapping === undefined ? { sources: [] } : parseMapping(request.mapping, request.mappingFile);
  const local = sources.filter(({ table }) => table === null);
  const given = request.given ?? [];
  if (given.length === 0) return expanded(local, request);
  const out: { mapping: SourceMapping; inputs: readonly Input[] }[] = [];
  for (const { table, files } of given) {
    if (table !== undefined) {
      const mapping = (await sourceOf(table, files, local, request)) ?? sourceNamed(table, local);
      out.push({ mapping, inputs: files });
      continue;
    }
    for (const { table, inputs } of await groupByTable(context, files)) {
      // Nobody has said that these files are like those of a source, so its joins and columns are not theirs.
      const open = local.filter(({ into, files }) => into === table && files.length === 0);
      const mapping = (await sourceOf(table, inputs, local, request)) ?? sourceNamed(table, open);
      out.push({ mapping, inputs });
    }
  }
  return out;
}

/** The source of that name or table whose files these are. */
async function sourceOf(
  table: string,
  inputs: readonly Input[],
  sources: readonly SourceMapping[],
  request: LoadRequest,
): Promise<SourceMapping | undefined> {
  const paths = new Set(inputs.map((input) => (typeof input === 'string' ? resolve(input) : '')));
  for (const source of sources.filter(({ into, name }) => into === table || name === table)) {
    for (const pattern of source.files) {
      const files = await expandFiles(pattern, request.folder ?? '').catch(() => []);
      if (files.some((file) => paths.has(resolve(file)))) return source;
    }
  }
  return undefined;
}

/** The source of that name, else the only one into the table, else none but the table. */
function sourceNamed(table: string, sources: readonly SourceMapping[]): SourceMapping {
  const into = sources.filter((source) => source.into === table);
  return sources.find(({ name }) => name === table) ?? (into.length === 1 ? into[0]! : blankSource(table));
}

async function expanded(sources: readonly SourceMapping[], { folder }: LoadRequest) {
  const out = [];
  for (const mapping of sources) {
    const inputs: string[] = [];
    for (const pattern of mapping.files) inputs.push(...(await expandFiles(pattern, folder ?? '')));
    out.push({ mapping, inputs });
  }
  return out;
}

export function blankSource(table: string): SourceMapping {
  if (!TABLES[table]) {
    const near = closest(table, Object.keys(TABLES));
    throw new UserError('E_TABLE', 'usage', `"${table}" is no table of the model and no source of the mapping`, {
      hint: near === undefined ? 'crm-analyze model' : `crm-analyze load ${near}`,
    });
  }
  return parseMapping({ sources: { [table]: { columns: {} } } }).sources[0]!;
}

/** DuckDB's own faults that users can mend, in words. */
export function readableFault(fault: unknown, db: string): unknown {
  if (fault instanceof UserError) return fault;
  if (!(fault instanceof SqlFault))
    return (fault as NodeJS.ErrnoException)?.code?.startsWith('E') ? fileFault(fault, db) : fault;
  if (/no space left|disk quota|file too large|could not write all bytes|Out of Memory.*temp/i.test(fault.message)) {
    return new UserError('E_DISK_FULL', 'input', `no room left on the disk for ${db}`, {
      hint: 'make room, then load again; the database is as it was',
      cause: fault,
    });
  }
  if (/permission denied|read-only file system/i.test(fault.message)) {
    return new UserError('E_PERMISSION', 'input', `${db}: no permission to write`, { cause: fault });
  }
  return databaseFault(fault, db);
}

import { evaluateChecks, parseCheck } from './core/checks.js';
import { UserError } from './core/errors.js';
import type { Result, Table } from './core/result.js';
import type { Engine } from './engine/engine.js';
import { manifest } from './generated/manifest.js';
import { loadLocalizer } from './i18n/load.js';
import type { OutputLanguage } from './i18n/localizer.js';
import { rowCount } from './render/batches.js';
import type { StreamFormat } from './render/formats.js';
import { renderStream } from './render/render.js';
import { withJson } from './render/result-json.js';
import { analysisOf, PLAIN_LOOK, type Shown, type View } from './render/view.js';
import { RENDER } from './render/words.js';
import { analyze as run } from './run/analyze.js';
import { entryOf } from './run/prepare.js';
import { type AnalyzeRequest, refuseNotUnderstood } from './run/request.js';

export { Decimal } from './core/decimal.js';
export { UserError } from './core/errors.js';
export type * from './core/result.js';
export type { Engine } from './engine/engine.js';
export type { AnalyzeRequest } from './run/request.js';

/** Ids of the analyses there are. */
export const analyses: readonly string[] = manifest.entries.map(({ id }) => id);

export interface OpenOptions {
  readonly threads?: number;
  /** As DuckDB writes it: `1GB`. */
  readonly memoryLimit?: string;
  /** Where queries spill. */
  readonly tempDirectory?: string;
}

/** Opens a database file read-only. Close the engine when its results have been read. Throws UserError. */
export async function open(path: string, options: OpenOptions = {}): Promise<Engine> {
  const { openDuckdb } = await import('./engine/duckdb/open.js');
  return openDuckdb(path, options);
}

/**
 * Runs one analysis. Long tables of the result are read from the engine while they are rendered; `JSON.stringify` writes all else.
 * Throws UserError.
 */
export async function analyze(
  engine: Engine,
  analysis: string,
  request: Omit<AnalyzeRequest, 'analysis'> = {},
): Promise<Result> {
  const { metrics } = entryOf(manifest, analysis);
  refuseNotUnderstood(analysis, request as Readonly<Record<string, unknown>>);
  const rules = [
    ...(request.failOn ?? []).map((expr) => parseCheck(expr, 'fail', metrics)),
    ...(request.warnOn ?? []).map((expr) => parseCheck(expr, 'warn', metrics)),
  ];
  const result = await run(engine, manifest, { ...request, analysis });
  return withJson({ ...result, checks: evaluateChecks(rules, result.metrics, request.missing) });
}

export interface RenderOptions {
  readonly language?: OutputLanguage;
  /** Result tables to show, in this order; all where absent. Formats of one table take the first. */
  readonly tables?: readonly string[];
  readonly fields?: readonly string[];
  readonly limit?: number;
  /** CSV for Excel. */
  readonly excel?: boolean;
  /** Arrow with money as doubles. */
  readonly floatMoney?: boolean;
}

/**
 * Writes a result in a format, chunk by chunk; `write` may return a promise to be waited for.
 * Throws UserError (usage) for tables and fields that the result does not have.
 */
export async function render(
  result: Result,
  format: StreamFormat,
  write: (chunk: string | Uint8Array) => Promise<void> | undefined,
  options: RenderOptions = {},
): Promise<void> {
  const shown = (options.tables ?? Object.keys(result.tables)).map((name) => shownTable(result, name, options));
  const hidden = await Promise.all(
    Object.entries(result.tables)
      .filter(([name]) => !shown.some((table) => table.name === name))
      .map(async ([name, table]) => ({ name, rows: await rowCount(table) })),
  );
  const view: View = {
    result,
    analysis: analysisOf(result.schema),
    shown,
    hidden,
    words: await loadLocalizer(options.language ?? 'en', manifest),
    look: { ...PLAIN_LOOK, excel: options.excel ?? false, floatMoney: options.floatMoney ?? false },
  };
  await renderStream(format, view, { write });
}

function shownTable(result: Result, name: string, { fields, limit }: RenderOptions): Shown {
  const table: Table | undefined = result.tables[name];
  const known = Object.keys(table?.columns ?? {});
  const missing = fields?.find((field) => !known.includes(field));
  if (table === undefined) throw new UserError('E_UNKNOWN_TABLE', 'usage', RENDER.no_table_named({ name }));
  if (missing !== undefined) throw new UserError('E_UNKNOWN_FIELD', 'usage', RENDER.no_field_named({ field: missing }));
  return { name, table, fields: fields ?? known, read: limit === undefined ? {} : { limit } };
}

import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import type { ReportSection } from '../../core/report.js';
import type { Check, ColumnMeta, Frame, Metric, Warning } from '../../core/result.js';
import { REPORT } from '../words.js';
import { JsonObjectReader } from './json-stream.js';
import { type SavedRow, sectionsOf } from './saved-report.js';

/** A saved result but for its rows. */
export interface Saved {
  readonly file: string;
  readonly schema: string;
  readonly tool: { readonly version: string };
  readonly frame: Frame | null;
  readonly params: Readonly<Record<string, unknown>>;
  readonly metrics: readonly Metric[];
  readonly checks: readonly Check[];
  readonly warnings: readonly Warning[];
  readonly columns: Readonly<Record<string, Readonly<Record<string, ColumnMeta>>>>;
  /** Of a kept report: the version of each analysis in it. */
  readonly versions?: Readonly<Record<string, number>>;
}

type OnRow = (table: string, row: SavedRow, head: Saved) => void;

/**
 * Reads a saved result; its rows are handed over one by one, in the file's order, once all else is known.
 * Throws UserError E_SAVED (exit input) for what is no result of `-f json`, or ends too early. A kept report's sections come as one result.
 */
export async function readSaved(chunks: AsyncIterable<string>, file: string, row: OnRow): Promise<Saved> {
  const parts: Record<string, unknown> = {};
  const head = (): Saved => ({
    file,
    schema: String(parts.schema ?? ''),
    tool: (parts.tool as Saved['tool']) ?? { version: '' },
    frame: (parts.frame as Frame) ?? null,
    params: (parts.params as Saved['params']) ?? {},
    metrics: (parts.metrics as Metric[]) ?? [],
    checks: (parts.checks as Check[]) ?? [],
    warnings: (parts.warnings as Warning[]) ?? [],
    columns: (parts.columns as Saved['columns']) ?? {},
  });
  let known: Saved | null = null;
  const reader = new JsonObjectReader({
    value(key, json) {
      parts[key] = JSON.parse(json);
    },
    row(table, json) {
      known ??= head();
      row(table, JSON.parse(json) as SavedRow, known);
    },
  });
  try {
    for await (const chunk of chunks) reader.push(chunk);
    reader.end();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError('E_SAVED', 'input', REPORT.not_whole_json({ file }), { where: verbatim(file), cause });
  }
  const saved = head();
  if (!/^crm-analyze\/.+@\d+$/.test(saved.schema)) {
    throw new UserError('E_SAVED', 'input', REPORT.not_a_saved_result({ file }), {
      where: saved.schema ? REPORT.schema({ schema: saved.schema }) : REPORT.schema_missing(),
      hint: verbatim('crm-analyze <analysis> -o result.json'),
    });
  }
  return OF_REPORT.test(saved.schema) ? ofReport(saved, (parts.sections ?? []) as ReportSection[], row) : saved;
}

const OF_REPORT = /^crm-analyze\/report@/;

function ofReport(saved: Saved, sections: readonly ReportSection[], row: OnRow): Saved {
  const { metrics, columns, rows, versions } = sectionsOf(sections);
  const whole = { ...saved, metrics, columns, versions };
  for (const [table, own] of Object.entries(rows)) for (const one of own) row(table, one, whole);
  return whole;
}

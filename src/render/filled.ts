import { isLong, type Metric } from '../core/result.js';
import { batches, rowCount } from './batches.js';
import type { Shown, View } from './view.js';
import { FILLED } from './words.js';

/** Long tables are read through for columns without a value up to here; beyond, reading twice costs more than it says. */
const MOST_READ = 1000;

/** A view without what says nothing, and one line that names it; null where all says something. */
export interface Filled {
  readonly view: View;
  readonly left: string | null;
}

/**
 * Leaves out metrics without a value, tables without rows and columns without a value in any row. What was asked for by name stays,
 * and so do tables of commands that are no analysis: there every column is the user's own.
 */
export async function filled(view: View): Promise<Filled> {
  const { result, analysis, words } = view;
  if (result.frame === undefined) return { view, left: null };
  const metrics = result.metrics?.filter((metric) => !view.alone && isEmpty(metric, result.metrics!));
  const tables: string[] = [];
  const columns: string[] = [];
  const shown: Shown[] = [];
  for (const one of view.shown) {
    const table = words.table(analysis, one.name);
    if (!view.alone && (await rowCount(one.table, one.read)) === 0) {
      if (one.leftOut === undefined || one.leftOut === 0) tables.push(table);
      else shown.push(one);
      continue;
    }
    const { kept, empty } = await columnsOf(one);
    if (empty.length > 0) columns.push(`${table}: ${empty.map((field) => words.column(analysis, field)).join(', ')}`);
    shown.push({ ...one, fields: kept });
  }
  const lost = new Set(metrics?.map(({ id }) => id));
  const parts = [...[...lost].map((id) => words.metric(analysis, id)), ...tables, ...columns];
  if (parts.length === 0) return { view, left: null };
  const rest = result.metrics?.filter(({ id }) => !lost.has(id));
  return {
    view: { ...view, shown, result: { ...result, ...(rest === undefined ? {} : { metrics: rest }) } },
    left: words.say(FILLED.nothing_in({ parts: parts.join('; ') })),
  };
}

/** Whether no value of this metric is known, in the total or in any cut, now or before. */
const isEmpty = ({ id }: Metric, all: readonly Metric[]): boolean =>
  all.every((metric) => metric.id !== id || (metric.value === null && (metric.previous ?? null) === null));

async function columnsOf({ table, fields, read, asked }: Shown): Promise<{ kept: string[]; empty: string[] }> {
  if (asked || (isLong(table) && (read.limit ?? Number.POSITIVE_INFINITY) > MOST_READ))
    return { kept: [...fields], empty: [] };
  const found = new Set<string>();
  let rows = 0;
  for await (const { count, columns } of batches(table, { ...read, fields })) {
    rows += count;
    for (const field of fields)
      if (!found.has(field) && columns[field]!.some((cell) => cell !== null)) found.add(field);
    if (found.size === fields.length) break;
  }
  const isKept = (field: string) => rows === 0 || found.has(field) || table.columns[field]!.ofCut === true;
  return { kept: fields.filter(isKept), empty: fields.filter((field) => !isKept(field)) };
}

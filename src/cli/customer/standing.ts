import { UserError } from '../../core/errors.js';
import type { EntryStrings, ManifestEntry } from '../../core/manifest.js';
import { breathe } from '../../core/process/breathe.js';
import { isLong, type Row, type SmallTable, type Table } from '../../core/result.js';
import { CORE } from '../../core/words.js';
import type { Engine } from '../../engine/engine.js';
import { resultOf } from '../../run/analyze.js';
import { maskedFault } from '../../run/mask/faults.js';
import type { Mask } from '../../run/mask/pseudonyms.js';
import { maskedRun, refuseHidden } from '../../run/mask/run.js';
import { prepare } from '../../run/prepare.js';
import { missingColumns } from '../../run/ready.js';
import type { Context } from '../context.js';
import { requestOf } from '../options/question/request.js';

/** Tables of an analysis that hold rows of customers, and which of their columns the card shows, in its order. */
export interface Standing {
  readonly analysis: string;
  readonly tables: readonly string[];
  readonly columns: readonly string[];
}

export interface Stands {
  /** The last day that counted. */
  readonly as_of: string;
  readonly rows: SmallTable;
  readonly strings: EntryStrings | undefined;
}

/**
 * The rows that an analysis has of one customer, as its command would print them; null where its data are not loaded, or where it
 * cannot compute, which is said.
 */
export async function standingOf(
  context: Context,
  engine: Engine,
  { analysis, tables, columns }: Standing,
  { id, mask }: { readonly id: string; readonly mask: Mask | undefined },
): Promise<Stands | null> {
  const entry = context.manifest.entries.find((one) => one.id === analysis);
  if (entry === undefined || !(await isReady(entry, engine))) return null;
  try {
    const request = { ...requestOf(context, entry, {}, tables), by: [], compare: 'none', anyValue: true } as const;
    const prepared = await prepare(engine, context.manifest, request);
    if (mask !== undefined) refuseHidden(prepared.filters, mask);
    const result = await resultOf(prepared, request);
    const theirs: Record<string, Table> = {};
    for (const name of tables) {
      const table = result.tables[name];
      if (table === undefined) continue;
      const rows = await rowsOf(table, id);
      if (rows.length > 0) theirs[name] = { columns: table.columns, rows };
    }
    const shown = mask === undefined ? theirs : maskedRun({ ...result, tables: theirs }, prepared, mask).tables;
    return { as_of: prepared.frame.as_of, rows: picked(shown, columns), strings: context.words.analysis(analysis) };
  } catch (error) {
    if (!(error instanceof UserError) || error.exit === 'interrupted' || error.code === 'E_WHERE_MASKED') throw error;
    const { told } = mask === undefined ? error : (maskedFault(error) as UserError);
    context.warn('W_LEFT_OUT', context.words.say(CORE.noted({ of: entry.id, note: told.message })));
    return null;
  }
}

async function isReady({ reads, readsAny }: ManifestEntry, engine: Engine): Promise<boolean> {
  return missingColumns({ reads, ...(readsAny ? { readsAny } : {}) }, await engine.catalog()).length === 0;
}

/** The rows of all tables as one, in the columns asked for. */
function picked(tables: Readonly<Record<string, Table>>, columns: readonly string[]): SmallTable {
  const all = Object.values(tables).filter((table): table is SmallTable => !isLong(table));
  const known = Object.assign({}, ...all.map((table) => table.columns)) as SmallTable['columns'];
  const names = columns.filter((name) => name in known);
  return {
    columns: Object.fromEntries(names.map((name) => [name, { ...known[name]!, nullable: true, priority: 1 }])),
    rows: all.flatMap(({ rows }) =>
      rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null]))),
    ),
  };
}

async function rowsOf(table: Table, id: string): Promise<Row[]> {
  if (!isLong(table)) return table.rows.filter((row) => row['customer_id'] === id);
  const rows: Row[] = [];
  for await (const { count, columns } of table.read()) {
    for (let i = 0; i < count; i++)
      if (columns['customer_id']![i] === id)
        rows.push(Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, cells[i]!])));
    await breathe();
  }
  return rows;
}

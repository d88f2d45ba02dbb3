import { literal } from '../../../core/quoting.js';
import { damagedFault } from '../../../engine/duckdb/damaged.js';
import { Writer } from '../../../engine/duckdb/writer.js';
import { fingerprintOf, forgottenRows, readLoads, readMeta } from '../lineage.js';
import { attachReadOnly, DRAFT, refuseViews } from '../publish.js';
import { columnsOf, contentOf, isData, tableName } from '../stored-table.js';

/** One thing that was verified. `found` is null where it could not be read; `detail` then says why. */
export interface DatabaseCheck {
  readonly table: string;
  /** `readable`: every block has its checksum. `rows`: as many as the loads brought. `content`: the hash that loading keeps. */
  readonly check: 'readable' | 'rows' | 'content' | 'fingerprint';
  readonly expected: string | null;
  readonly found: string | null;
  readonly ok: boolean;
  readonly detail: string | null;
}

/**
 * Reads all of a database and compares it with what its loads wrote down. Throws E_DB_DAMAGED where it cannot be opened at all;
 * a table that cannot be read fails its check.
 */
export async function checkDatabase(db: string, spill: string): Promise<DatabaseCheck[]> {
  const writer = await Writer.open({ spill });
  try {
    await attachReadOnly(writer, db);
    await writer.closeAccess({});
    await refuseViews(writer, db);
    const tables = await writer.rows(
      `SELECT table_name FROM duckdb_tables() WHERE database_name = ${literal(DRAFT)} AND schema_name = 'main' ORDER BY ALL`,
    );
    const names = tables.map((row) => String(row.table_name));
    const checks: DatabaseCheck[] = [];
    const contents = new Map<string, string>();
    for (const table of names) {
      const read = await contentRead(writer, db, table);
      checks.push(read.check);
      if (read.content !== null && isData(table)) contents.set(table, read.content);
    }
    // What the loads wrote down may itself be what is broken.
    if (checks.some(({ table, ok }) => !ok && table.startsWith('__crm_')) || !names.includes('__crm_meta'))
      return checks;
    return [...checks, ...(await compared(writer, contents))];
  } finally {
    writer.close();
  }
}

async function contentRead(writer: Writer, db: string, table: string) {
  try {
    const columns = await columnsOf(writer, table);
    // All columns are read, those that loading keeps for itself too.
    const all = await contentOf(writer, tableName(table), columns);
    const rows = all.split(':')[0]!;
    const content = isData(table) ? await contentOf(writer, tableName(table), columns.filter(isData)) : all;
    const check = { table, check: 'readable', expected: null, found: rows, ok: true, detail: null } as const;
    return { check, content: `${columns.filter(isData).join(',')}|${content}` };
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    if (damagedFault(message, db, fault) === null) throw fault;
    const detail = message.split('\n')[0]!;
    const check = { table, check: 'readable', expected: null, found: null, ok: false, detail } as const;
    return { check, content: null };
  }
}

/** The tables that could be read against lineage and the hashes kept, and the whole against its fingerprint. */
async function compared(writer: Writer, contents: ReadonlyMap<string, string>): Promise<DatabaseCheck[]> {
  const meta = await readMeta(writer);
  const loads = (await readLoads(writer)).filter(({ undone }) => !undone);
  const forgotten = await forgottenRows(writer, loads);
  const broughtTo = (table: string) =>
    loads.reduce((sum, load) => (load.table === table ? sum + load.added - load.removed : sum), 0) -
    (forgotten.get(table) ?? 0);
  const checks: DatabaseCheck[] = [];
  const compare = (table: string, check: DatabaseCheck['check'], expected: string | null, found: string) =>
    checks.push({ table, check, expected, found, ok: expected === found, detail: null });
  for (const [table, content] of contents) {
    const own = loads.filter((load) => load.table === table);
    const kept = meta.get(`fingerprint.${table}`) ?? null;
    // A table that no load made is somebody else's, and nothing is known of it.
    if (own.length === 0 && kept === null) continue;
    compare(table, 'rows', String(broughtTo(table)), /\|(\d+):\d+$/.exec(content)![1]!);
    compare(table, 'content', hashOf(kept), hashOf(content)!);
  }
  const lost = [...new Set(loads.map(({ table }) => table))].filter((table) => !contents.has(table));
  for (const table of lost) {
    const brought = broughtTo(table);
    if (brought !== 0)
      checks.push({ table, check: 'rows', expected: String(brought), found: null, ok: false, detail: null });
  }
  if (meta.has('fingerprint')) compare('', 'fingerprint', meta.get('fingerprint') ?? null, fingerprintOf(meta));
  return checks;
}

const hashOf = (content: string | null): string | null =>
  content === null ? null : content.slice(content.lastIndexOf('|') + 1);

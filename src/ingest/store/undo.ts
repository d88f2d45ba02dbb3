import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { identifier } from '../../core/quoting.js';
import { Writer } from '../../engine/duckdb/writer.js';
import type { LoadRecord } from '../terms/index.js';
import { closeAgain } from './identities.js';
import { readLoads, updateFingerprint } from './lineage.js';
import { interrupted, readableFault } from './load-fault.js';
import { lockDatabase } from './lock.js';
import { attachReadOnly, DRAFT, type Draft, databaseFault, openDraft, refuseViews } from './publish.js';
import { columnsOf, tableName } from './stored-table.js';
import { hasLostUndo, UNDO_DAYS, UNDO_LOADS } from './undo-limit.js';
import { STORE } from './words.js';

export interface UndoRequest {
  readonly db: string;
  /** The last load that stands, where absent. */
  readonly id?: number;
  readonly signal?: AbortSignal;
  readonly sleep?: (ms: number) => Promise<void>;
}

export interface UndoReport {
  readonly id: number;
  readonly tables: readonly { readonly table: string; readonly removed: number; readonly restored: number }[];
  readonly fingerprint: string;
}

/**
 * Takes a load back: its rows go, those it replaced return. Throws E_UNDO where there is no such load, or where a later one
 * stands on the same tables.
 */
export async function undoLoad(request: UndoRequest): Promise<UndoReport> {
  const lock = await lockDatabase(request.db, request.sleep ?? ((ms) => new Promise((done) => setTimeout(done, ms))));
  let draft: Draft | undefined;
  try {
    draft = await openDraft(request.db, {});
    const report = await undoIn(draft.writer, request.id);
    if (request.signal?.aborted) throw interrupted();
    await draft.publish();
    return report;
  } catch (fault) {
    await draft?.discard().catch(() => undefined);
    throw request.signal?.aborted ? interrupted() : readableFault(fault, request.db);
  } finally {
    await lock.release();
  }
}

async function undoIn(writer: Writer, wanted: number | undefined): Promise<UndoReport> {
  const loads = (await columnsOf(writer, '__crm_loads')).length === 0 ? [] : await readLoads(writer);
  const standing = loads.filter(({ undone }) => !undone);
  const id = wanted ?? Math.max(0, ...standing.map((load) => load.id));
  const own = standing.filter((load) => load.id === id);
  if (own.length === 0) {
    throw new UserError(
      'E_UNDO',
      'usage',
      standing.length === 0 ? STORE.there_no_load_take() : STORE.there_no_load_stands({ id }),
      {
        where: standing.map((load) => verbatim(describe(load))),
        hint: verbatim('crm-analyze doctor --loads'),
      },
    );
  }
  const tables = [...new Set(own.map(({ table }) => table))];
  const later = standing.find((load) => load.id > id && tables.includes(load.table));
  if (later) {
    throw new UserError('E_UNDO', 'usage', STORE.load_came_after_load({ id: later.id, id_2: id, table: later.table }), {
      hint: verbatim(`crm-analyze load --undo ${later.id}`),
    });
  }
  for (const load of own)
    if (await hasLostUndo(writer, load))
      throw new UserError('E_UNDO', 'usage', STORE.undo_not_kept({ id }), {
        where: STORE.undo_history({ loads: UNDO_LOADS, days: UNDO_DAYS }),
        hint: STORE.load_again_replacing(),
      });
  const done = [];
  for (const table of tables) done.push(await undoTable(writer, table, id));
  await writer.run(`UPDATE ${DRAFT}.main.__crm_loads SET undone = TRUE WHERE id = ${id}`);
  await closeAgain(writer);
  const fingerprint = await updateFingerprint(writer, new Map(tables.map((table) => [table, null])));
  return { id, tables: done, fingerprint };
}

const describe = ({ id, at, table, files }: LoadRecord) => `${id}: ${at} ${table} ${files.split('\n')[0]}`;

async function undoTable(writer: Writer, table: string, id: number) {
  const target = tableName(table);
  const kept = `${DRAFT}.main.${identifier(`__undo_${table}`)}`;
  const count = async (from: string) => Number((await writer.row(`SELECT count(*) AS n FROM ${from}`)).n);
  const removed = await count(`${target} WHERE __load = ${id}`);
  await writer.run(`DELETE FROM ${target} WHERE __load = ${id}`);
  let restored = 0;
  if ((await columnsOf(writer, `__undo_${table}`)).length > 0) {
    restored = await count(`${kept} WHERE __gone = ${id}`);
    await writer.run(`INSERT INTO ${target} BY NAME SELECT * EXCLUDE (__gone) FROM ${kept} WHERE __gone = ${id}`);
    await writer.run(`DELETE FROM ${kept} WHERE __gone = ${id}`);
  }
  // A table that only this load filled was not there before it.
  if ((await count(target)) === 0) await writer.run(`DROP TABLE ${target}`);
  return { table, removed, restored };
}

/** Every load that a database remembers, oldest first. Throws E_DB_MISSING, E_DB_LOCKED. */
export async function listLoads(db: string, spill: string): Promise<LoadRecord[]> {
  const writer = await Writer.open({ spill });
  try {
    await attachReadOnly(writer, db);
    await writer.closeAccess({});
    await refuseViews(writer, db);
    return (await columnsOf(writer, '__crm_loads')).length === 0 ? [] : await readLoads(writer);
  } catch (fault) {
    throw databaseFault(fault, db);
  } finally {
    writer.close();
  }
}

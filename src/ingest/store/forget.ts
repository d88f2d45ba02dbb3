import { existsSync } from 'node:fs';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { identifier, literal } from '../../core/quoting.js';
import { missingDatabase } from '../../engine/duckdb/open.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import { list } from '../values/index.js';
import {
  customerIds,
  isUndo,
  mentionsOf,
  ownRows,
  personalOf,
  type StoredRelation,
  storedRelations,
} from './customer-rows.js';
import { databasePath } from './database-path.js';
import { forgetRejects } from './forget-rejects.js';
import { closeAgain } from './identities.js';
import { keptDatabases } from './kept.js';
import { createForgotten, FORGOTTEN, refuseForeign, updateFingerprint } from './lineage.js';
import { interrupted, readableFault } from './load-fault.js';
import { lockDatabase } from './lock.js';
import { DRAFT, type Draft, openDraft } from './publish.js';
import { columnsOf } from './stored-table.js';
import { STORE } from './words.js';

export interface ForgetRequest {
  readonly db: string;
  /** Any of the customer's ids. */
  readonly id: string;
  /** Whether the customer's rows go, too; else they stay under an id that says nothing, and all counts with them. */
  readonly rows: boolean;
  /** List of unreadable rows from which what names the customer goes. */
  readonly rejectsPath?: string;
  /** ISO time, for the record that something was forgotten. */
  readonly now: string;
  readonly signal?: AbortSignal;
  readonly sleep?: (ms: number) => Promise<void>;
}

/** What became of one table's rows in one database. */
export interface ForgottenRows {
  readonly database: string;
  readonly table: string;
  /** Rows of the customer that stay without what is personal. */
  readonly cleared: number;
  readonly removed: number;
  /** Rows of others that named the customer. */
  readonly mentions: number;
}

export interface ForgetReport {
  /** The id under which rows that stay are now known; null where none stay. */
  readonly as: string | null;
  readonly ids: number;
  readonly tables: readonly ForgottenRows[];
  /** Lines taken out of the list of unreadable rows. */
  readonly rejects: number;
  /** Databases rewritten: this one and those that are kept of it. */
  readonly databases: number;
  /** Places that still hold one of the ids as a text of its own, which only the user can judge. */
  readonly left: readonly string[];
}

interface Forgotten {
  readonly as: string;
  readonly tables: readonly Omit<ForgottenRows, 'database'>[];
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  readonly left: readonly string[];
}

/** Below this many letters an id is found in all kinds of texts. */
const TELLING = 5;

/**
 * Takes a customer out of a database, the databases kept of it, their undo history and the list of rejects, and writes the files
 * anew, so that nothing stays in free pages. Throws E_UNKNOWN_CUSTOMER where none of them holds the id.
 */
export async function forgetCustomer(request: ForgetRequest): Promise<ForgetReport> {
  const sleep = request.sleep ?? ((ms: number) => new Promise<void>((done) => setTimeout(done, ms)));
  const lock = await lockDatabase(request.db, sleep);
  try {
    const target = await databasePath(request.db);
    if (!existsSync(target)) throw missingDatabase(request.db);
    const kept = await keptDatabases(target);
    const done: (Forgotten & { database: string })[] = [];
    // The database itself comes last: a run that was cut off is done whole by the next.
    for (const database of [...kept, target]) {
      const forgotten = await forgetIn(database, request);
      if (forgotten !== null) done.push({ ...forgotten, database });
    }
    if (done.length === 0) throw unknownCustomer(request.id);
    const texts = [...new Set(done.flatMap(({ ids, texts }) => [...ids, ...texts]))];
    const tables = done.flatMap(({ tables, database }) => tables.map((one) => ({ database, ...one })));
    return {
      as: request.rows ? null : done.at(-1)!.as,
      ids: new Set(done.flatMap(({ ids }) => ids)).size,
      tables,
      rejects: request.rejectsPath === undefined ? 0 : await forgetRejects(request.rejectsPath, texts),
      databases: done.length,
      left: done.flatMap(({ left, database }) => left.map((place) => `${database}: ${place}`)),
    };
  } finally {
    await lock.release();
  }
}

const unknownCustomer = (id: string): UserError =>
  new UserError('E_UNKNOWN_CUSTOMER', 'input', STORE.no_customer({ id }), {
    hint: verbatim('crm-analyze sql "select customer_id from customers limit 10"'),
  });

async function forgetIn(database: string, request: ForgetRequest): Promise<Forgotten | null> {
  let draft: Draft | undefined;
  try {
    draft = await openDraft(database, {});
    await refuseForeign(draft.writer, database);
    const forgotten = await forgetRows(draft.writer, request);
    if (request.signal?.aborted) throw interrupted();
    if (forgotten === null) {
      await draft.discard();
      return null;
    }
    await draft.rewrite();
    await draft.publish();
    return forgotten;
  } catch (fault) {
    await draft?.discard().catch(() => undefined);
    throw request.signal?.aborted ? interrupted() : readableFault(fault, database);
  }
}

async function forgetRows(writer: Writer, { id, rows, now }: ForgetRequest): Promise<Forgotten | null> {
  const ids = await customerIds(writer, id);
  const relations = await storedRelations(writer);
  const own = await ownRows(writer, relations, ids);
  const as = await nextName(writer);
  const texts: string[] = [];
  const done: Forgotten['tables'][number][] = [];
  // All conditions name the ids, and temporary tables made of them, so what is asked first still holds when rows have changed.
  for (const relation of relations) {
    const theirs = own(relation);
    if (theirs !== null) texts.push(...(await personalTexts(writer, relation, theirs)));
    const mentions = await forgetMentions(writer, relation, ids, rows ? null : as);
    const change = { ids, as: rows ? null : as, stamp: `${literal(now)}, ${as.replace(/^forgotten-/, '')}` };
    const counts = theirs === null ? NONE : await forgetOwn(writer, relation, theirs, change);
    if (mentions + counts.cleared + counts.removed > 0) done.push({ table: nameOf(relation), ...counts, mentions });
  }
  if (done.length === 0) return null;
  await closeAgain(writer);
  await forgetLineage(writer, ids, as);
  const tables = relations.filter((one) => !isUndo(one)).map(({ table }) => table.name);
  await updateFingerprint(writer, new Map(tables.map((table) => [table, null])));
  return { as, ids, tables: done, texts, left: await placesLeft(writer, relations, ids) };
}

const NONE = { cleared: 0, removed: 0 };

/** The stored name, `__undo_orders` for what undo keeps. */
const nameOf = ({ relation }: StoredRelation): string => /"([^"]+)"$/.exec(relation)![1]!;

const countOf = async (writer: Writer, from: string) =>
  Number((await writer.row(`SELECT count(*) AS n FROM ${from}`)).n);

async function personalTexts(writer: Writer, relation: StoredRelation, theirs: string): Promise<string[]> {
  const columns = personalOf(relation);
  if (columns.length === 0) return [];
  const each = columns.map(
    (name) => `SELECT CAST(${identifier(name)} AS VARCHAR) AS t FROM ${relation.relation} WHERE ${theirs}`,
  );
  const found = await writer.rows(
    `SELECT DISTINCT t FROM (${each.join(' UNION ALL ')}) WHERE length(t) >= ${TELLING} ORDER BY t LIMIT 10000`,
  );
  return found.map(({ t }) => String(t));
}

/** Rows of others that name the customer name `as` instead, or nobody. */
async function forgetMentions(
  writer: Writer,
  relation: StoredRelation,
  ids: readonly string[],
  as: string | null,
): Promise<number> {
  let changed = 0;
  for (const column of mentionsOf(relation)) {
    const where = `${identifier(column)} IN (${list(ids)})`;
    const found = await countOf(writer, `${relation.relation} WHERE ${where}`);
    if (found === 0) continue;
    changed += found;
    await writer.run(`UPDATE ${relation.relation} SET ${identifier(column)} = ${literal(as)} WHERE ${where}`);
  }
  return changed;
}

interface Change {
  readonly ids: readonly string[];
  readonly as: string | null;
  /** When, and the number of who is forgotten, as values of SQL. */
  readonly stamp: string;
}

async function forgetOwn(
  writer: Writer,
  relation: StoredRelation,
  theirs: string,
  { ids, as, stamp }: Change,
): Promise<{ cleared: number; removed: number }> {
  const from = relation.relation;
  // That so many rows of a load went remains, as counts do; of whom they were does not.
  const record = (where: string, counts: string) =>
    writer.run(
      `INSERT INTO ${FORGOTTEN} SELECT ${stamp}, ${literal(relation.table.name)}, __load, ${isUndo(relation) ? '__gone' : 'NULL'}, ${counts}
       FROM ${from} WHERE ${where} GROUP BY ALL`,
    );
  // Which ids are one person is told by nothing else than this table; of a customer's records the leading one stays.
  const goes =
    as === null || relation.table.name === 'identities'
      ? theirs
      : relation.table.name === 'customers' && ids.length > 1
        ? `${theirs} AND customer_id <> (SELECT min_by(customer_id, customer_id <> ${literal(ids[0]!)}) FROM ${from} WHERE ${theirs})`
        : 'FALSE';
  const removed = await countOf(writer, `${from} WHERE ${goes}`);
  if (removed > 0) {
    await record(goes, '0, count(*)');
    await writer.run(`DELETE FROM ${from} WHERE ${goes}`);
  }
  if (as === null) return { cleared: 0, removed };
  const cleared = await countOf(writer, `${from} WHERE ${theirs}`);
  const sets = [
    ...(relation.columns.includes('customer_id')
      ? [`customer_id = CASE WHEN customer_id IN (${list(ids)}) THEN ${literal(as)} ELSE customer_id END`]
      : []),
    ...personalOf(relation).map((name) => `${identifier(name)} = NULL`),
  ];
  if (cleared === 0 || sets.length === 0) return { cleared: 0, removed };
  await record(theirs, 'count(*), 0');
  await writer.run(`UPDATE ${from} SET ${sets.join(', ')} WHERE ${theirs}`);
  return { cleared, removed };
}

/** `forgotten-1` and so on: nothing of the customer is in it. */
async function nextName(writer: Writer): Promise<string> {
  await createForgotten(writer);
  const { n } = await writer.row(`SELECT coalesce(max(number), 0) + 1 AS n FROM ${FORGOTTEN}`);
  return `forgotten-${n}`;
}

/** Names of files that were loaded may hold an id between other letters. */
async function forgetLineage(writer: Writer, ids: readonly string[], as: string): Promise<void> {
  if ((await columnsOf(writer, '__crm_loads')).length === 0) return;
  for (const id of ids) {
    const whole = `(^|[^\\p{L}\\p{N}])${id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}($|[^\\p{L}\\p{N}])`;
    const set = ['files', 'source'].map(
      (name) => `${name} = regexp_replace(${name}, ${literal(whole)}, '\\1${as}\\2', 'g')`,
    );
    await writer.run(`UPDATE ${DRAFT}.main.__crm_loads SET ${set.join(', ')}`);
  }
}

/** Columns in which an id still stands within a text: only the user can say whether it means the customer. */
async function placesLeft(
  writer: Writer,
  relations: readonly StoredRelation[],
  ids: readonly string[],
): Promise<string[]> {
  const telling = ids.filter((id) => id.length >= TELLING);
  if (telling.length === 0) return [];
  const places: string[] = [];
  for (const relation of relations) {
    const counts = relation.columns.map((name) => {
      const holds = telling.map((id) => `contains(CAST(${identifier(name)} AS VARCHAR), ${literal(id)})`);
      return `count(*) FILTER (${holds.join(' OR ')}) AS ${identifier(name)}`;
    });
    const row = await writer.row(`SELECT ${counts.join(', ')} FROM ${relation.relation}`);
    for (const [name, count] of Object.entries(row))
      if (Number(count) > 0) places.push(`${nameOf(relation)}.${name} (${count})`);
  }
  return places;
}

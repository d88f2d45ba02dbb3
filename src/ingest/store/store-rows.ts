import { UserError } from '../../core/errors.js';
import { english, verbatim } from '../../core/message.js';
import {
  allowedRejects,
  askStates,
  type CheckedSource,
  identityOf,
  type Planned,
  partlyRefunded,
  type ReadSource,
  statesRead,
  type Tally,
  type Target,
  tallyRows,
  unknownKinds,
  unknownStates,
} from '../check/index.js';
import { delimiterName, type TextSource } from '../read/index.js';

import { type Load, type LoadRecord, LoadWarning, type SourceReport, type StateRead } from '../terms/index.js';

import { bothChanges, recordLoad } from './lineage.js';
import { type MergeResult, mergeRows } from './merge.js';
import { overlapMessage, settleFiles } from './overlap/overlap-of-files.js';
import { digestsOf, loadsOfSameBytes, sameBytesWarning } from './overlap/same-bytes.js';
import { settleStoredIds } from './settle-ids.js';
import { columnsOf, originColumns, tableName } from './stored-table.js';
import { STORE } from './words.js';

/** Rows on their way into a table that is there: beside the database, which would else take them in twice. */
const INCOMING = 'temp.main.__incoming';

/** Where the typed rows of a source go first: into the table itself where this load makes it. */
export async function targetOf({ writer, table, id, mapping }: Planned): Promise<Target & { isNew: boolean }> {
  const isNew = (await columnsOf(writer, table.name)).length === 0;
  return isNew
    ? { table: tableName(table.name), extra: originColumns({ id, source: mapping.name }), isNew }
    : { table: INCOMING, extra: [], isNew };
}

/** Brings the rows of a source into the table and the lineage. Throws E_OVERLAP, E_LOADED. */
export async function storeRows(source: CheckedSource, { isNew }: { isNew: boolean }): Promise<Load> {
  const { writer, table, mapping, files, from, typed } = source;
  const mode = mapping.mode ?? 'upsert';
  const ids = isNew ? [] : await settleStoredIds(source);
  const { tally, warnings } = await withoutOverlap(source, isNew);
  const states = await statesRead(source, from, typed.columns);
  askStates(source, states);
  const kinds = await unknownKinds(source, from, typed.columns);
  if (mode === 'append') refuseAgain(source, tally.content);
  const digests = await digestsOf(source);
  const sameBytes = isNew || mode === 'append' ? [] : loadsOfSameBytes(source, digests, tally.content);
  const merged = isNew ? whole(tally) : await merge(source, tally, sameBytes);
  if (!isNew) await writer.run(`DROP TABLE ${from}`);
  const change = merged.change && { ...merged.change, made: isNew };
  const changes = new Map(source.changes);
  changes.set(table.name, bothChanges(changes.get(table.name), change));
  await recordLoad(writer, {
    id: source.id,
    at: source.request.now,
    table: table.name,
    source: mapping.name,
    files: files.map(({ file }) => file).join('\n'),
    mode,
    read: typed.read,
    added: merged.added,
    removed: merged.removed,
    rejects: typed.rejected,
    content: tally.content,
    undone: false,
    digests,
  });
  const lost = merged.warnings.map((said) => new LoadWarning('W_COLUMNS_LOST', said, merged.removed));
  const { request, timezone, work, loads, id, rejects } = source;
  return {
    ...{ request, writer, work, timezone, id, loads, rejects },
    changes,
    warnings: [
      ...source.warnings,
      ...sameBytes.map((load) => sameBytesWarning(source, load)),
      ...ids,
      ...warnings,
      ...partlyRefunded(source, source.warnings, states),
      ...unknownStates(source, states),
      ...kinds,
      ...lost,
      ...merged.fewer,
    ],
    sources: [...source.sources, reportOf(source, tally, states, merged)],
  };
}

function reportOf(
  source: CheckedSource,
  tally: Tally,
  states: readonly StateRead[],
  merged: MergeResult,
): SourceReport {
  const { mapping, table, files, preset, confidence, mapped, attributes, typed, totals } = source;
  return {
    name: mapping.name,
    table: table.name,
    mode: mapping.mode ?? 'upsert',
    files: files.map(fileReport),
    preset,
    confidence,
    mapping: mapped,
    attributes,
    rows: typed.read,
    rejects: typed.rejected,
    rejectsByReason: typed.byReason,
    before: merged.before,
    after: merged.after,
    added: merged.added,
    removed: merged.removed,
    sums: tally.sums,
    totals,
    states,
    firstDay: tally.first,
    lastDay: tally.last,
  };
}

const fileReport = (file: TextSource) => ({
  file: file.file,
  encoding: file.encoding,
  delimiter: english(delimiterName(file.dialect.delimiter)),
  bytes: file.bytes,
  notes: file.notes.map(english),
});

/** Takes rows that several files hold from one of them, and says so. */
async function withoutOverlap(source: ReadSource, isNew: boolean) {
  const { writer, mapping, table, from, typed } = source;
  const { columns } = typed;
  const mode = mapping.mode ?? 'upsert';
  const overlap = await settleFiles({ writer, plan: source, from, columns, mode, exists: !isNew });
  if (overlap === null) return { tally: source.tally, warnings: [] };
  const warning = new LoadWarning('W_OVERLAP', overlapMessage(mapping, overlap), overlap.rows);
  return { tally: await tallyRows(writer, table, from, columns), warnings: [warning] };
}

const merge = (
  { writer, table, mapping, from, typed, id, request }: ReadSource,
  { content }: Tally,
  insteadOf: readonly LoadRecord[],
): Promise<MergeResult> =>
  mergeRows({
    writer,
    table,
    staged: from,
    columns: typed.columns,
    content,
    mode: mapping.mode ?? 'upsert',
    identity: identityOf(table, typed.columns),
    load: { id, source: mapping.name },
    insteadOf,
    mayLose: (before) =>
      request.allowEmpty ? before : Math.min(before - 1, allowedRejects(before, request.maxRejects)),
  });

/** A table that the load has made: all its rows came. */
const whole = ({ content, rows }: Tally): MergeResult => ({
  before: 0,
  after: rows,
  added: rows,
  removed: 0,
  warnings: [],
  fewer: [],
  change: { plus: content, minus: '0:0' },
});

/** Appending what was appended before would count it twice. */
function refuseAgain({ loads, table, mapping }: Planned, content: string): void {
  const before = loads.find(
    (load) => !load.undone && load.table === table.name && load.source === mapping.name && load.content === content,
  );
  if (before === undefined) return;
  throw new UserError('E_LOADED', 'input', STORE.same_rows_were_loaded({ name: table.name, id: before.id }), {
    where: verbatim(`${before.at} ${before.files.split('\n').join(', ')}`),
    hint: STORE.mode_upsert_take_back({ id: before.id }),
  });
}

import { UserError } from '../../core/errors.js';
import { refuseRejects, writeRejects } from '../check/limits.js';
import type { SourcePlan } from '../check/plan.js';
import { statesRead, unknownStates } from '../check/states-read.js';
import { compareFooters } from '../check/totals.js';
import { readStrictly, readWithRejects, type Staged, settlePlan } from '../check/typed-rows.js';
import { findHeader } from '../mapping/resolve.js';
import { delimiterName } from '../read/dialect.js';
import type { TextSource } from '../read/text-source.js';
import type { SourceReport } from '../report.js';
import { joinNote } from '../shape/join.js';
import type { LoadContext } from '../source-load.js';
import { identifier } from '../values/sql-text.js';
import { datedColumn, hasDuplicateKeys, identityOf } from './identity.js';
import { bothChanges, recordLoad } from './lineage.js';
import { type MergeResult, mergeRows } from './merge.js';
import { overlapMessage, settleFiles } from './overlap-of-files.js';
import { columnsOf, isData, type Merge, originColumns, rowHash, tableName } from './stored-table.js';

/** Rows on their way into a table that is there: beside the database, which would else take them in twice. */
const INCOMING = 'temp.main.__incoming';

/** Reads a planned source and brings its rows into the table. */
export async function readAndMerge(
  context: LoadContext,
  plan: SourcePlan,
  files: readonly TextSource[],
  preset: string,
  confidence: number,
): Promise<SourceReport> {
  const { writer } = context.draft;
  const { table } = plan;
  const mode = plan.mapping.mode ?? 'upsert';
  const exists = (await columnsOf(writer, table.name)).length > 0;
  const direct = exists ? INCOMING : tableName(table.name);
  const staged = await read(context, plan, direct, exists);
  const columns = staged.columns;
  const isOverlapping = await settleOverlap(context, plan, direct, columns, exists);
  const facts = await factsOf(context, plan, direct, columns);
  const { content, loaded } = facts;
  const states = await statesRead(writer, plan, direct, columns);
  context.warnings.push(...unknownStates(plan, states));
  if (staged.isWhole) sayJoins(context, plan, files, isOverlapping ? { loaded: staged.read, sums: {} } : facts);
  const totals = await compareFooters(context, plan, staged, facts.sums);
  if (mode === 'append') refuseAgain(context, plan, content);
  const merged = exists
    ? await mergeRows(mergeOf(context, plan, direct, columns, content, mode))
    : wholly(content, loaded);
  if (exists) await writer.run(`DROP TABLE ${direct}`);
  const change = merged.change && { ...merged.change, made: !exists };
  context.changes.set(table.name, bothChanges(context.changes.get(table.name), change));
  await recordLoad(writer, {
    id: context.id,
    at: context.request.now,
    table: table.name,
    source: plan.mapping.name,
    files: files.map(({ file }) => file).join('\n'),
    mode,
    read: staged.read,
    added: merged.added,
    removed: merged.removed,
    rejects: staged.rejected,
    content,
    undone: false,
  });
  for (const message of merged.warnings)
    context.warnings.push({ code: 'W_COLUMNS_LOST', message, count: merged.removed });
  return {
    name: plan.mapping.name,
    table: table.name,
    mode,
    files: files.map(fileReport),
    preset,
    confidence,
    mapping: plan.mapped,
    attributes: plan.attributes,
    rows: staged.read,
    rejects: staged.rejected,
    rejectsByReason: staged.byReason,
    before: merged.before,
    after: merged.after,
    added: merged.added,
    removed: merged.removed,
    sums: facts.sums,
    totals,
    states,
    firstDay: facts.first,
    lastDay: facts.last,
  };
}

const mergeOf = (
  context: LoadContext,
  { table, mapping }: SourcePlan,
  staged: string,
  columns: readonly string[],
  content: string,
  mode: Merge['mode'],
): Merge => ({
  writer: context.draft.writer,
  table,
  staged,
  columns,
  content,
  mode,
  identity: identityOf(table, columns),
  load: { id: context.id, source: mapping.name },
});

/** A table that the load has made: all its rows came. */
const wholly = (content: string, rows: number): MergeResult => ({
  before: 0,
  after: rows,
  added: rows,
  removed: 0,
  warnings: [],
  change: { plus: content, minus: '0:0' },
});

const fileReport = (file: TextSource) => ({
  file: file.file,
  encoding: file.encoding,
  delimiter: delimiterName(file.dialect.delimiter),
  bytes: file.bytes,
  notes: file.notes,
});

interface Read extends Staged {
  /** Whether one pass took every row as it came. */
  readonly isWhole: boolean;
}

/** One fast pass where all is well; else a second that says what is not. */
async function read(context: LoadContext, plan: SourcePlan, target: string, exists: boolean): Promise<Read> {
  const { writer } = context.draft;
  const origin = { id: context.id, source: plan.mapping.name };
  const extra = exists ? [] : originColumns(origin);
  const say = (note: string) => context.request.note?.(`${plan.mapping.name}: ${note}`);
  if (await readStrictly(writer, plan, target, extra)) {
    const made = exists ? columnsOf(writer, '__incoming', 'temp') : columnsOf(writer, plan.table.name);
    const columns = (await made).filter(isData);
    const identity = identityOf(plan.table, columns);
    const keyed = identity.kind === 'key';
    if (!keyed || !(await hasDuplicateKeys(writer, target, identity.columns))) {
      const rows = Number((await writer.row(`SELECT count(*) AS n FROM ${target}`)).n);
      return { rejects: [], rejected: 0, byReason: {}, repeated: 0, read: rows, columns, isWhole: true };
    }
    await writer.run(`DROP TABLE ${target}`);
  }
  const settled = await settlePlan(plan);
  for (const note of settled.notes) say(note);
  const staged = await readWithRejects(writer, settled.plan, target, extra);
  context.rejects.push(...staged.rejects);
  if (staged.repeated > 0) {
    const message = `${plan.mapping.name}: ${staged.repeated} rows stand there again, the same in every column; kept once`;
    context.warnings.push({ code: 'W_REPEATED', message, count: staged.repeated });
  }
  const { dryRun, maxRejects, rejectsPath } = context.request;
  if (rejectsPath !== undefined && !dryRun && context.rejects.length > 0)
    await writeRejects(rejectsPath, context.rejects);
  refuseRejects(plan.mapping.name, staged, maxRejects, dryRun ? undefined : rejectsPath);
  return { ...staged, isWhole: false };
}

/** Takes rows that several files hold from one of them, and says so. */
async function settleOverlap(
  { draft, warnings }: LoadContext,
  plan: SourcePlan,
  from: string,
  columns: readonly string[],
  exists: boolean,
): Promise<boolean> {
  const mode = plan.mapping.mode ?? 'upsert';
  const overlap = await settleFiles({ writer: draft.writer, plan, from, columns, mode, exists });
  if (overlap === null) return false;
  warnings.push({ code: 'W_OVERLAP', message: overlapMessage(plan.mapping, overlap), count: overlap.rows });
  return true;
}

async function factsOf(context: LoadContext, plan: SourcePlan, from: string, columns: readonly string[]) {
  const money = columns.filter((name) => ['money', 'number'].includes(plan.table.columns[name]?.type ?? ''));
  const dated = datedColumn(plan.table);
  const day = dated !== null && columns.includes(dated) ? identifier(dated) : null;
  const picks = [
    'count(*) AS __rows',
    `CAST(COALESCE(sum(${rowHash(columns)}), 0) AS VARCHAR) AS __hash`,
    ...money.map((name) => `CAST(sum(${identifier(name)}) AS VARCHAR) AS ${identifier(name)}`),
    ...(day === null ? [] : [`CAST(min(${day}) AS VARCHAR) AS __first`, `CAST(max(${day}) AS VARCHAR) AS __last`]),
  ];
  const row = await context.draft.writer.row(`SELECT ${picks.join(', ')} FROM ${from}`);
  const text = (name: string) => (row[name] === null || row[name] === undefined ? null : String(row[name]));
  return {
    /** As of `contentOf`, in the same pass. */
    content: `${row.__rows}:${row.__hash}`,
    loaded: Number(row.__rows),
    sums: Object.fromEntries(money.map((name) => [name, text(name) ?? '0'])),
    first: text('__first'),
    last: text('__last'),
  };
}

/** Joins that nobody looked through, as they lost nothing: what came after them is what was there before. */
function sayJoins(
  { request }: LoadContext,
  { mapping, parts }: SourcePlan,
  files: readonly TextSource[],
  { loaded, sums }: { loaded: number; sums: Readonly<Record<string, string>> },
): void {
  const names = mapping.columns.amount?.from ?? [];
  // An amount that a parent brings is none before the join.
  const isOwn = files.every(({ layout }) => names.some((name) => findHeader(name, layout.headers) !== undefined));
  const joins = parts.flatMap(({ part }) => part.stage?.unseen?.joins ?? []);
  const tally = { rows: loaded, amount: (isOwn ? sums.amount : undefined) ?? null };
  for (const join of new Set(joins)) request.note?.(`${mapping.name}: ${joinNote(join, tally, tally)}`);
}

/** Appending what was appended before would count it twice. */
function refuseAgain({ loads }: LoadContext, { table, mapping }: SourcePlan, content: string): void {
  const before = loads.find(
    (load) => !load.undone && load.table === table.name && load.source === mapping.name && load.content === content,
  );
  if (before === undefined) return;
  throw new UserError(
    'E_LOADED',
    'input',
    `the same rows were loaded into ${table.name} before, by load ${before.id}`,
    {
      where: `${before.at} ${before.files.split('\n').join(', ')}`,
      hint: `--mode upsert, or take it back first: crm-analyze load --undo ${before.id}`,
    },
  );
}

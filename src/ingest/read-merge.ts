import { UserError } from '../core/errors.js';
import { dateOfInstant } from '../model/date-of-instant.js';
import { delimiterName } from './dialect.js';
import { refuseRejects, writeRejects } from './limits.js';
import { contentOf, recordLoad } from './lineage.js';
import { columnsOf, isData, mergeRows, originColumns, tableName } from './merge.js';
import type { SourcePlan } from './plan.js';
import { DRAFT } from './publish.js';
import type { SourceReport } from './report.js';
import type { LoadContext } from './source-load.js';
import { identifier } from './sql-text.js';
import { hasDuplicateKeys, readStrictly, readWithRejects, type Staged } from './staging.js';
import type { TextSource } from './text-source.js';
import { compareFooters } from './totals.js';

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
  const direct = exists ? `${DRAFT}.main.__incoming` : tableName(table.name);
  const staged = await read(context, plan, direct, exists);
  const columns = staged.columns;
  const content = await contentOf(writer, direct, columns);
  const loaded = Number(content.split(':')[0]);
  const facts = await factsOf(context, plan, direct, columns);
  const totals = await compareFooters(context, plan, staged, facts.sums);
  if (mode === 'append') refuseAgain(context, plan, content);
  const merged = exists
    ? await mergeRows(writer, table, direct, columns, mode, { id: context.id, source: plan.mapping.name })
    : {
        before: 0,
        after: loaded,
        added: loaded,
        removed: 0,
        warnings: [],
      };
  if (exists) await writer.run(`DROP TABLE ${direct}`);
  context.changes.set(table.name, exists ? null : { plus: content, minus: '0:0' });
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
    firstDay: facts.first,
    lastDay: facts.last,
  };
}

const fileReport = (file: TextSource) => ({
  file: file.file,
  encoding: file.encoding,
  delimiter: delimiterName(file.dialect.delimiter),
  bytes: file.bytes,
  notes: file.notes,
});

/** One fast pass where all is well; else a second that says what is not. */
async function read(context: LoadContext, plan: SourcePlan, target: string, exists: boolean): Promise<Staged> {
  const { writer } = context.draft;
  const origin = { id: context.id, source: plan.mapping.name };
  const extra = exists ? [] : originColumns(origin);
  if (await readStrictly(writer, plan, target, extra)) {
    const columns = (await columnsOf(writer, exists ? '__incoming' : plan.table.name)).filter(isData);
    if (!(await hasDuplicateKeys(writer, plan, target, columns))) {
      const rows = Number((await writer.row(`SELECT count(*) AS n FROM ${target}`)).n);
      return { rejects: [], rejected: 0, byReason: {}, repeated: 0, read: rows, columns };
    }
    await writer.run(`DROP TABLE ${target}`);
  }
  const staged = await readWithRejects(writer, plan, target, extra);
  context.rejects.push(...staged.rejects);
  if (staged.repeated > 0) {
    const message = `${plan.mapping.name}: ${staged.repeated} rows stand there again, the same in every column; kept once`;
    context.warnings.push({ code: 'W_REPEATED', message, count: staged.repeated });
  }
  const { dryRun, maxRejects, rejectsPath } = context.request;
  if (rejectsPath !== undefined && !dryRun && context.rejects.length > 0)
    await writeRejects(rejectsPath, context.rejects);
  refuseRejects(plan.mapping.name, staged, maxRejects, dryRun ? undefined : rejectsPath);
  return staged;
}

async function factsOf(context: LoadContext, plan: SourcePlan, from: string, columns: readonly string[]) {
  const money = columns.filter((name) => ['money', 'number'].includes(plan.table.columns[name]?.type ?? ''));
  const dated =
    plan.table.dated === undefined
      ? undefined
      : plan.table.columns[plan.table.dated]!.type === 'instant'
        ? dateOfInstant(plan.table.dated)
        : plan.table.dated;
  const day = dated !== undefined && columns.includes(dated) ? identifier(dated) : null;
  const picks = [
    ...money.map((name) => `CAST(sum(${identifier(name)}) AS VARCHAR) AS ${identifier(name)}`),
    ...(day === null ? [] : [`CAST(min(${day}) AS VARCHAR) AS __first`, `CAST(max(${day}) AS VARCHAR) AS __last`]),
  ];
  const row = picks.length === 0 ? {} : await context.draft.writer.row(`SELECT ${picks.join(', ')} FROM ${from}`);
  const text = (name: string) => (row[name] === null || row[name] === undefined ? null : String(row[name]));
  return {
    sums: Object.fromEntries(money.map((name) => [name, text(name) ?? '0'])),
    first: text('__first'),
    last: text('__last'),
  };
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

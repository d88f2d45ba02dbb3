import { closest, UserError } from '../core/errors.js';
import { TABLES } from '../model/tables.js';
import { delimiterName } from './dialect.js';
import { contentOf, type LoadRecord, recordLoad } from './lineage.js';
import type { LoadRequest } from './load.js';
import type { ColumnSource, SourceMapping } from './mapping.js';
import { columnsOf, isData, mergeRows, tableName } from './merge.js';
import { filePart, planSource, type SourcePlan } from './plan.js';
import { loadPresets } from './presets.js';
import { type Proposal, proposeColumns, proposeTable, THRESHOLD } from './propose.js';
import { DRAFT, type Draft } from './publish.js';
import type { LoadWarning, SourceReport } from './report.js';
import { type ExpressionSql, findHeader } from './resolve.js';
import { identifier } from './sql-text.js';
import { hasDuplicateKeys, type Reject, readStrictly, readWithRejects, type Staged } from './staging.js';
import { type Input, openText, type TextSource } from './text-source.js';
import { dateOfInstant } from './typed.js';

export interface LoadContext {
  readonly draft: Draft;
  readonly request: LoadRequest;
  readonly timezone: string;
  readonly id: number;
  readonly loads: readonly LoadRecord[];
  readonly warnings: LoadWarning[];
  /** By table: what came and went, or null where the table must be read anew. */
  readonly changes: Map<string, { plus: string; minus: string } | null>;
  readonly rejects: Reject[];
  finish?(): Promise<void>;
}

export async function loadSource(
  context: LoadContext,
  mapping: SourceMapping | null,
  inputs: readonly Input[],
): Promise<SourceReport[]> {
  const { request, draft } = context;
  const files: TextSource[] = [];
  for (const input of inputs)
    files.push(await openText(input, { ...readOptions(mapping), ...request.read }, draft.work));
  const { source, sure, preset, confidence } = await mapSource(context, mapping, files);
  for (const file of files) request.note?.(describe(file, preset, confidence));
  const plan = await planSource(draft.writer, source, files.map(filePart), () => noExpressions, context.timezone, sure);
  return [await readAndMerge(context, plan, files, preset, confidence)];
}

const noExpressions: ExpressionSql = async () => {
  throw new Error('not yet');
};

const readOptions = (mapping: SourceMapping | null) =>
  mapping === null
    ? {}
    : Object.fromEntries(
        Object.entries({
          encoding: mapping.encoding,
          delimiter: mapping.delimiter,
          quote: mapping.quote,
          sheet: mapping.sheet,
          headerRow: mapping.headerRow,
          fixed: mapping.fixed,
        }).filter(([, value]) => value !== undefined),
      );

function describe(file: TextSource, preset: string, confidence: number): string {
  const parts = [
    file.encoding,
    delimiterName(file.dialect.delimiter),
    `preset ${preset} (${confidence.toFixed(2)})`,
    ...file.notes,
  ];
  return `${file.file}: ${parts.join(', ')}`;
}

interface Mapped {
  readonly source: SourceMapping;
  readonly sure: ReadonlyMap<string, { confidence: number; by: string }>;
  readonly preset: string;
  readonly confidence: number;
}

/** The mapping of a source: what the user said, and for what he left open what the headers propose. */
async function mapSource(
  context: LoadContext,
  mapping: SourceMapping | null,
  files: readonly TextSource[],
): Promise<Mapped> {
  const given = { ...mapping?.columns, ...userColumns(context.request, files) };
  if (mapping !== null && Object.keys(mapping.columns).length > 0) {
    return {
      source: withRequest({ ...mapping, columns: given }, context.request),
      sure: new Map(),
      preset: mapping.preset ?? 'none',
      confidence: 1,
    };
  }
  const presets = await loadPresets();
  const first = files[0]!;
  const samples = sampleColumns(first);
  const proposal =
    mapping === null
      ? chooseTable(first, samples, presets)
      : proposeColumns(TABLES[mapping.into]!, first.layout.headers, samples, presets);
  const columns: Record<string, ColumnSource> = Object.fromEntries(
    proposal.columns.map(({ column, source }) => [column, source]),
  );
  const taken = new Set(Object.values(given).flatMap(({ from }) => from ?? []));
  for (const [name, { from }] of Object.entries(columns))
    if (from?.some((header) => taken.has(header))) delete columns[name];
  Object.assign(columns, given);
  refuseMissing(first, proposal, columns, context.request);
  const base = mapping ?? { ...blank(proposal.table) };
  const source: SourceMapping = {
    ...base,
    columns,
    fillDown: proposal.fillDown,
    drop: base.drop ?? proposal.drop,
    ...(proposal.amountBasis === null ? {} : { amountBasis: proposal.amountBasis }),
  };
  const sure = new Map(
    proposal.columns
      .filter(({ column }) => given[column] === undefined)
      .map(({ column, confidence, by }) => [column, { confidence, by }]),
  );
  for (const note of proposal.notes) context.request.note?.(`${first.file}: ${note}`);
  return {
    source: withRequest(source, context.request),
    sure,
    preset: proposal.preset,
    confidence: proposal.confidence || 1,
  };
}

function blank(table: string): SourceMapping {
  return {
    name: table,
    into: table,
    files: [],
    table: null,
    columns: {},
    fillDown: [],
    drop: null,
    joins: [],
    unpivot: null,
    pivot: null,
    collapse: null,
  };
}

const withRequest = (source: SourceMapping, { decimal, dateFormat, mode }: LoadRequest): SourceMapping => ({
  ...source,
  ...(decimal === undefined ? {} : { decimal }),
  ...(dateFormat === undefined ? {} : { dateFormat }),
  ...(mode === undefined ? {} : { mode }),
});

export function sampleColumns({ layout, sample }: TextSource): Map<string, string[]> {
  return new Map(layout.headers.map((header, i) => [header, sample.slice(0, 2000).map(({ cells }) => cells[i] ?? '')]));
}

function userColumns({ map }: LoadRequest, files: readonly TextSource[]): Record<string, ColumnSource> {
  const out: Record<string, ColumnSource> = {};
  for (const [column, header] of Object.entries(map ?? {})) {
    const headers = files.flatMap(({ layout }) => layout.headers);
    if (findHeader(header, headers) === undefined) {
      const near = closest(header, headers);
      throw new UserError('E_MAP_HEADER', 'usage', `--map ${column}=${header}: there is no column "${header}"`, {
        where: `headers: ${headers.join(', ')}`,
        ...(near === undefined ? {} : { hint: `--map '${column}=${near}'` }),
      });
    }
    out[column] = { from: [header] };
  }
  return out;
}

function chooseTable(
  file: TextSource,
  samples: ReadonlyMap<string, readonly string[]>,
  presets: Parameters<typeof proposeTable>[2],
): Proposal {
  const { best, rivals } = proposeTable(file.layout.headers, samples, presets);
  if (best !== null) return best;
  const names = rivals.map(({ table }) => table);
  throw new UserError(
    'E_TABLE',
    'input',
    rivals.length === 0 ? `${file.file} fits no table of the model` : `${file.file} may be ${names.join(' or ')}`,
    {
      where: `headers: ${file.layout.headers.join(', ')}`,
      hint: `crm-analyze load ${names[0] ?? 'orders'} ${file.file}`,
    },
  );
}

function refuseMissing(
  file: TextSource,
  proposal: Proposal,
  columns: Readonly<Record<string, ColumnSource>>,
  request: LoadRequest,
): void {
  const missing = TABLES[proposal.table]!.required.filter(
    (names) => !names.some((name) => columns[name] !== undefined),
  );
  if (missing.length === 0) return;
  const names = missing.map((alternatives) => alternatives.map((name) => `${proposal.table}.${name}`).join(' or '));
  const maps = missing.map(([name]) => `--map '${name}=${proposal.nearest[name!] ?? 'HEADER'}'`);
  const old = Object.entries(request.map ?? {}).map(([column, header]) => `--map '${column}=${header}'`);
  throw new UserError('E_MAP_MISSING', 'input', `no column found for ${names.join(', ')}`, {
    where: [
      `headers: ${file.layout.headers.join(', ')}`,
      ...(proposal.closest.length > 0 ? [`closest: ${proposal.closest.join('; ')}`] : []),
    ],
    hint: `crm-analyze load ${proposal.table} ${file.file} ${[...old, ...maps].join(' ')}`,
  });
}

export const LIMIT = THRESHOLD;

async function readAndMerge(
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
  const facts = await factsOf(context, plan, direct, columns);
  const merged = exists
    ? await mergeRows(writer, table, direct, columns, mode, context.id)
    : {
        before: 0,
        after: staged.read - staged.rejected,
        added: staged.read - staged.rejected,
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
    totals: [],
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
  const extra = exists ? [] : [`CAST(${context.id} AS INTEGER) AS __load`];
  if (await readStrictly(writer, plan, target, extra)) {
    const columns = (await columnsOf(writer, exists ? '__incoming' : plan.table.name)).filter(isData);
    if (!(await hasDuplicateKeys(writer, plan, target, columns))) {
      const rows = Number((await writer.row(`SELECT count(*) AS n FROM ${target}`)).n);
      return { rejects: [], rejected: 0, byReason: {}, read: rows, columns };
    }
    await writer.run(`DROP TABLE ${target}`);
  }
  const staged = await readWithRejects(writer, plan, target);
  if (!exists) await writer.run(`ALTER TABLE ${target} ADD COLUMN __load INTEGER DEFAULT ${context.id}`);
  context.rejects.push(...staged.rejects);
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

import { closest, UserError } from '../../core/errors.js';
import { lacking } from '../../model/table.js';
import { TABLES } from '../../model/tables.js';
import type { Part } from '../check/plan.js';
import type { LoadRequest } from '../load.js';
import { loadPresets } from '../mapping/presets.js';
import { findHeader } from '../mapping/resolve.js';
import { sampleColumn, type TextSource } from '../read/text-source.js';
import type { LoadContext } from '../source-load.js';
import type { ColumnSource, SourceMapping } from '../terms.js';
import { identifier } from '../values/sql-text.js';
import { type Proposal, proposeColumns } from './propose-columns.js';
import { proposeTable } from './propose-table.js';

export interface Mapped {
  readonly source: SourceMapping;
  readonly sure: ReadonlyMap<string, { confidence: number; by: string }>;
  readonly preset: string;
  readonly confidence: number;
}

/** The mapping of a source: what the user said, and for what he left open what the headers propose. */
export async function mapSource(
  context: LoadContext,
  mapping: SourceMapping | null,
  files: readonly TextSource[],
  part: Part | null,
): Promise<Mapped> {
  const { request } = context;
  const first = files[0]!;
  const headers = part?.headers ?? first.layout.headers;
  const given = {
    ...mapping?.columns,
    ...userColumns(request, part === null ? files.flatMap(({ layout }) => layout.headers) : headers),
    ...reshaped(mapping),
  };
  if (mapping !== null && Object.keys(mapping.columns).length > 0) {
    return {
      source: withRequest({ ...mapping, columns: given }, request),
      sure: new Map(),
      preset: mapping.preset ?? 'none',
      confidence: 1,
    };
  }
  const presets = await loadPresets();
  const samples = part === null ? sampleColumns(first) : await sampleStage(context, part);
  const proposal =
    mapping === null
      ? chooseTable(first, samples, presets)
      : proposeColumns(TABLES[mapping.into]!, headers, samples, presets);
  const columns: Record<string, ColumnSource> = Object.fromEntries(
    proposal.columns.map(({ column, source }) => [column, source]),
  );
  const taken = new Set(Object.values(given).flatMap(({ from }) => from ?? []));
  for (const [name, { from }] of Object.entries(columns)) if (from?.some((h) => taken.has(h))) delete columns[name];
  Object.assign(columns, given);
  refuseMissing(first, headers, proposal, columns, request);
  const base = mapping ?? { ...blank(proposal.table) };
  const source: SourceMapping = {
    ...base,
    columns,
    fillDown: base.fillDown.length > 0 ? base.fillDown : proposal.fillDown,
    drop: base.drop ?? proposal.drop,
    ...(proposal.amountBasis === null ? {} : { amountBasis: proposal.amountBasis }),
  };
  const found = proposal.columns.filter(({ column }) => given[column] === undefined);
  const sure = new Map(found.map(({ column, confidence, by }) => [column, { confidence, by }]));
  for (const note of proposal.notes) request.note?.(`${first.file}: ${note}`);
  return { source: withRequest(source, request), sure, preset: proposal.preset, confidence: proposal.confidence || 1 };
}

/** Columns that unpivot makes are what they are called. */
function reshaped(mapping: SourceMapping | null): Record<string, ColumnSource> {
  const { unpivot, columns, into } = mapping ?? blank('orders');
  if (unpivot === null) return {};
  const made = [unpivot.name, unpivot.value, ...(Object.keys(unpivot.roles).length > 0 ? ['role'] : [])];
  const known = made.filter((name) => TABLES[into]!.columns[name] !== undefined && columns[name] === undefined);
  return Object.fromEntries(known.map((name) => [name, { from: [name] }]));
}

async function sampleStage({ draft }: LoadContext, { relation, headers }: Part): Promise<Map<string, string[]>> {
  const rows = await draft.writer.rows(`SELECT ${headers.map(identifier).join(', ')} FROM ${relation} LIMIT 2000`);
  return new Map(
    headers.map((header) => [header, rows.map((row) => (row[header] === null ? '' : String(row[header])))]),
  );
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

export function sampleColumns(file: TextSource): Map<string, string[]> {
  return new Map(file.layout.headers.map((header, i) => [header, sampleColumn(file, i).slice(0, 2000)]));
}

function userColumns({ map }: LoadRequest, headers: readonly string[]): Record<string, ColumnSource> {
  const out: Record<string, ColumnSource> = {};
  for (const [column, header] of Object.entries(map ?? {})) {
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

/** The table that a file's headers speak for; columns given by hand count. Throws E_TABLE where none or several do. */
export async function tableOf(file: TextSource, request: LoadRequest): Promise<Proposal> {
  const named = Object.keys(request.map ?? {});
  const fits = Object.values(TABLES).filter(({ columns }) => named.length > 0 && named.every((name) => columns[name]));
  const presets = await loadPresets();
  const samples = sampleColumns(file);
  if (fits.length === 1) return proposeColumns(fits[0]!, file.layout.headers, samples, presets);
  return chooseTable(file, samples, presets);
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
      hint: `crm-analyze load ${names[0] ?? 'orders'} ${shellWord(file.file)}`,
    },
  );
}

function refuseMissing(
  file: TextSource,
  headers: readonly string[],
  proposal: Proposal,
  columns: Readonly<Record<string, ColumnSource>>,
  request: LoadRequest,
): void {
  const missing = lacking(TABLES[proposal.table]!, (name) => columns[name] !== undefined);
  if (missing.length === 0) return;
  const names = missing.map((alternatives) => alternatives.map((name) => `${proposal.table}.${name}`).join(' or '));
  const maps = missing.map(([name]) => `--map '${name}=${proposal.nearest[name!] ?? 'HEADER'}'`);
  const old = Object.entries(request.map ?? {}).map(([column, header]) => `--map '${column}=${header}'`);
  throw new UserError('E_MAP_MISSING', 'input', `no column found for ${names.join(', ')}`, {
    where: [
      `headers: ${headers.join(', ')}`,
      ...(proposal.closest.length > 0 ? [`closest: ${proposal.closest.join('; ')}`] : []),
    ],
    hint: `crm-analyze load ${proposal.table} ${shellWord(file.file)} ${[...old, ...maps].join(' ')}`,
  });
}

/** A path as it must be typed. */
const shellWord = (path: string) => (/[\s'"$`\\&;()<>|*?]/.test(path) ? `'${path.replaceAll("'", `'\\''`)}'` : path);

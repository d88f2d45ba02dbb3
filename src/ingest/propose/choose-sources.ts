import { resolve } from 'node:path';
import { blankSource, parseMapping } from '../mapping/index.js';
import { expandFiles } from '../read/index.js';
import type { Input, Load, LoadRequest, SourceMapping } from '../terms/index.js';
import { byHeaders } from './by-headers.js';
import { groupByTable } from './choose-table.js';
import type { ChosenSource } from './chosen-source.js';

/** What to load: the mapping's sources, or the files given, each under the source or table it belongs to. */
export async function chooseSources(load: Load): Promise<ChosenSource[]> {
  const { request } = load;
  const { sources } =
    request.mapping === undefined ? { sources: [] } : parseMapping(request.mapping, request.mappingFile);
  const local = sources.filter(({ table }) => table === null);
  const given = request.given ?? [];
  if (given.length === 0) return expanded(local, request);
  const out: ChosenSource[] = [];
  for (const { table, files } of given) {
    if (table !== undefined) {
      const mapping = (await sourceOf(table, files, local, request)) ?? sourceNamed(table, local);
      out.push(...(await byHeaders(load, { mapping, inputs: files })));
      continue;
    }
    const { known, others } = await knownFiles(files, local, request);
    out.push(...known);
    if (others.length === 0) continue;
    for (const { table, inputs } of await groupByTable(load, others)) {
      // Nobody has said that these files are like those of a source, so its joins and columns are not theirs.
      const open = local.filter(({ into, files }) => into === table && files.length === 0);
      const mapping = (await sourceOf(table, inputs, local, request)) ?? sourceNamed(table, open);
      out.push(...(await byHeaders(load, { mapping, inputs })));
    }
  }
  return out;
}

/** Files that a source of the mapping names are of that source, whatever their headers speak for; the others are nobody's yet. */
async function knownFiles(files: readonly Input[], sources: readonly SourceMapping[], request: LoadRequest) {
  const known = new Map<SourceMapping, Input[]>();
  const others: Input[] = [];
  for (const file of files) {
    const found: SourceMapping[] = [];
    for (const source of sources) if (await isOf(source, [file], request)) found.push(source);
    const [only] = found;
    if (only === undefined || found.length > 1) others.push(file);
    else known.set(only, [...(known.get(only) ?? []), file]);
  }
  return { known: [...known].map(([mapping, inputs]) => ({ mapping, inputs })), others };
}

/** Whether one of the inputs is a file that the source names. */
async function isOf({ files }: SourceMapping, inputs: readonly Input[], { folder }: LoadRequest): Promise<boolean> {
  const paths = new Set(inputs.map((input) => (typeof input === 'string' ? resolve(input) : '')));
  for (const pattern of files) {
    const found = await expandFiles(pattern, folder ?? '').catch(() => []);
    if (found.some((file) => paths.has(resolve(file)))) return true;
  }
  return false;
}

/** The source of that name or table whose files these are. */
async function sourceOf(
  table: string,
  inputs: readonly Input[],
  sources: readonly SourceMapping[],
  request: LoadRequest,
): Promise<SourceMapping | undefined> {
  for (const source of sources.filter(({ into, name }) => into === table || name === table))
    if (await isOf(source, inputs, request)) return source;
  return undefined;
}

/** The source of that name, else the only one into the table, else none but the table. */
function sourceNamed(table: string, sources: readonly SourceMapping[]): SourceMapping {
  const into = sources.filter((source) => source.into === table);
  return sources.find(({ name }) => name === table) ?? (into.length === 1 ? into[0]! : blankSource(table));
}

async function expanded(sources: readonly SourceMapping[], { folder }: LoadRequest) {
  const out = [];
  for (const mapping of sources) {
    const inputs: string[] = [];
    for (const pattern of mapping.files) inputs.push(...(await expandFiles(pattern, folder ?? '')));
    out.push({ mapping, inputs });
  }
  return out;
}

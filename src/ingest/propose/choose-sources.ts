import { resolve } from 'node:path';
import { blankSource, parseMapping } from '../mapping/index.js';
import { expandFiles } from '../read/index.js';
import type { Input, Load, LoadRequest, SourceMapping } from '../terms/index.js';
import { groupByTable } from './choose-table.js';

/** One source to load and its files. */
export interface ChosenSource {
  readonly mapping: SourceMapping;
  readonly inputs: readonly Input[];
}

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
      out.push({ mapping, inputs: files });
      continue;
    }
    for (const { table, inputs } of await groupByTable(load, files)) {
      // Nobody has said that these files are like those of a source, so its joins and columns are not theirs.
      const open = local.filter(({ into, files }) => into === table && files.length === 0);
      const mapping = (await sourceOf(table, inputs, local, request)) ?? sourceNamed(table, open);
      out.push({ mapping, inputs });
    }
  }
  return out;
}

/** The source of that name or table whose files these are. */
async function sourceOf(
  table: string,
  inputs: readonly Input[],
  sources: readonly SourceMapping[],
  request: LoadRequest,
): Promise<SourceMapping | undefined> {
  const paths = new Set(inputs.map((input) => (typeof input === 'string' ? resolve(input) : '')));
  for (const source of sources.filter(({ into, name }) => into === table || name === table)) {
    for (const pattern of source.files) {
      const files = await expandFiles(pattern, request.folder ?? '').catch(() => []);
      if (files.some((file) => paths.has(resolve(file)))) return source;
    }
  }
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

import { realpath } from 'node:fs/promises';
import { expandFiles } from '../read/index.js';
import type { Input } from '../terms/index.js';
import { parseMapping } from './parse-mapping.js';

interface Asked {
  readonly given?: readonly { readonly files: readonly Input[] }[];
  readonly mapping?: unknown;
  readonly mappingFile?: string;
  readonly folder?: string;
}

/** The real paths of every file that a load may read: those given, those of the mapping's sources, and those that they join. */
export async function inputFiles({ given = [], mapping, mappingFile, folder = '' }: Asked): Promise<string[]> {
  const { sources } = mapping === undefined ? { sources: [] } : parseMapping(mapping, mappingFile);
  const patterns = sources.flatMap(({ files, joins }) => [...files, ...joins.flatMap((join) => join.files)]);
  const paths = given.flatMap(({ files }) =>
    files.flatMap((file) => {
      if (typeof file === 'string') return [file];
      return 'path' in file ? [file.path] : 'pieces' in file ? file.pieces : [];
    }),
  );
  // What is not there is said where it is opened, in the words of that place.
  for (const pattern of patterns) paths.push(...(await expandFiles(pattern, folder).catch(() => [])));
  const real = await Promise.all([...new Set(paths)].map((path) => realpath(path).catch(() => null)));
  return real.filter((path) => path !== null);
}

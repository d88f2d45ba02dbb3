import { readdir } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import type { GivenFiles } from '../../ingest/terms/index.js';
import { TABLES } from '../../model/tables.js';
import { CLI } from '../words.js';

const SCHEME = /^parquet:/i;

/** The folder of Parquet files that `--db parquet:FOLDER` names, as typed; undefined where it names something else. */
export const parquetFolder = (db: string | undefined): string | undefined =>
  db !== undefined && SCHEME.test(db) ? db.replace(SCHEME, '') || '.' : undefined;

/** Throws E_USAGE where something would be written into a folder that is only read. */
export function refuseParquetFolder(db: string | undefined): void {
  if (parquetFolder(db) === undefined) return;
  throw new UserError('E_USAGE', 'usage', CLI.parquet_folder_is_read({ db: db! }), {
    hint: CLI.load_into_a_database(),
  });
}

/**
 * The tables of a folder: `orders.parquet`, or all Parquet files below `orders/` or a folder `orders.parquet/`, whose `year=2025/` are columns. Names that begin
 * with . or _ are passed over, as writers leave such files beside theirs. Throws E_FILE where there is none.
 */
export async function parquetTables(folder: string, cwd: string): Promise<GivenFiles[]> {
  const root = resolve(cwd, folder);
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const found: GivenFiles[] = [];
  for (const table of Object.keys(TABLES)) {
    const pieces: string[] = [];
    for (const entry of entries) {
      const [name, path] = [entry.name.toLowerCase(), join(root, entry.name)];
      if (name !== table && name !== `${table}.parquet`) continue;
      if (entry.isDirectory()) pieces.push(...(await filesBelow(path)));
      else if (name !== table) pieces.push(path);
    }
    if (pieces.length > 0) found.push({ table, files: [{ name: `${folder}/${table}`, pieces: pieces.sort() }] });
  }
  if (found.length > 0) return found;
  throw new UserError('E_FILE', 'input', CLI.no_parquet_tables({ folder }), {
    where: CLI.parquet_folder_shape({ folder: basename(root) }),
    hint: verbatim(`crm-analyze export orders -o ${join(folder, 'orders.parquet')} --db crm.duckdb`),
  });
}

/** All Parquet files below a folder but those that a name beginning with . or _ takes out, their own or one of a folder above. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:parquet|pq)$/i.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(sep)
          .some((part) => /^[._]/.test(part)),
    );
}

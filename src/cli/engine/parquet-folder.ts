import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
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
 * The tables of a folder: `orders.parquet`, or all Parquet files below `orders/`, whose `year=2025/` are columns. Names that begin
 * with . or _ are passed over, as writers leave such files beside theirs. Throws E_FILE where there is none.
 */
export async function parquetTables(folder: string, cwd: string): Promise<GivenFiles[]> {
  const root = resolve(cwd, folder);
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const found: GivenFiles[] = [];
  for (const table of Object.keys(TABLES)) {
    const pieces: string[] = [];
    for (const entry of entries) {
      const name = entry.name.toLowerCase();
      if (entry.isDirectory() && name === table) pieces.push(...(await filesBelow(join(root, entry.name))));
      else if (name === `${table}.parquet`) pieces.push(join(root, entry.name));
    }
    if (pieces.length > 0) found.push({ table, files: [{ name: `${folder}/${table}`, pieces: pieces.sort() }] });
  }
  if (found.length > 0) return found;
  throw new UserError('E_FILE', 'input', CLI.no_parquet_tables({ folder }), {
    where: CLI.parquet_folder_shape({ folder: basename(root) }),
    hint: verbatim(`crm-analyze export orders -o ${join(folder, 'orders.parquet')} --db crm.duckdb`),
  });
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const own = entries.filter(({ name }) => !/^[._]/.test(name));
  const below = await Promise.all(
    own.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return /\.(?:parquet|pq)$/i.test(entry.name) ? [path] : [];
    }),
  );
  return below.flat();
}

import { lstat, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { notADatabase } from '../../engine/duckdb/open.js';
import { fileFault } from '../read/index.js';
import { STORE } from './words.js';

const LINKS = 40;

/**
 * The file that a database's name leads to in the end: its lock, its draft and its rename are beside that file, or a link would
 * become a file and the real one miss the rows. A link to what is not there yet is followed too. Throws UserError where it is
 * no place for a file.
 */
export async function databasePath(path: string): Promise<string> {
  let place = resolve(path);
  for (let links = 0; ; links++) {
    const found = await lstat(place).catch(() => null);
    if (found === null || !found.isSymbolicLink()) break;
    if (links === LINKS) throw new UserError('E_FILE', 'input', STORE.link_leads_itself({ path }));
    place = resolve(dirname(place), await readlink(place));
  }
  const found = await stat(place).catch(() => null);
  if (found !== null && !found.isFile() && !found.isDirectory()) throw notADatabase(path);
  const folder = await realpath(dirname(place)).catch((fault) => {
    throw fileFault(fault, dirname(path));
  });
  return join(folder, basename(place));
}

import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { UserError } from '../../core/errors.js';
import { matchesGlob } from '../../core/text/glob.js';
import { READ } from './words.js';

/** The files that a path of a mapping means: itself, or those whose names match its * and ?, in order of name. */
export async function expandFiles(pattern: string, folder: string): Promise<string[]> {
  const path = isAbsolute(pattern) ? pattern : join(folder, pattern);
  if (!/[*?]/.test(basename(path)) || existsSync(path)) return [path];
  const name = basename(path);
  const entries = await readdir(dirname(path)).catch(() => [] as string[]);
  const found = entries.filter((entry) => matchesGlob(name, entry.normalize('NFC')) || matchesGlob(name, entry)).sort();
  if (found.length === 0)
    throw new UserError('E_FILE', 'input', READ.no_file_matches({ pattern }), {
      where: READ.say({ path: dirname(path) }),
    });
  return found.map((entry) => join(dirname(path), entry));
}

import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { UserError } from '../../core/errors.js';
import { matchesGlob } from '../../core/text/glob.js';
import { READ } from './words.js';

/** The files that a path of a mapping means: itself, or those whose names and folders match its * and ?, in order of name. */
export async function expandFiles(pattern: string, folder: string): Promise<string[]> {
  const path = isAbsolute(pattern) ? pattern : join(folder, pattern);
  if (!isPattern(path) || existsSync(path)) return [path];
  const found = await matching(path);
  if (found.length === 0)
    throw new UserError('E_FILE', 'input', READ.no_file_matches({ pattern }), {
      where: READ.say({ path: dirname(path) }),
    });
  return found;
}

const isPattern = (path: string): boolean => /[*?]/.test(path);

async function matching(path: string): Promise<string[]> {
  const [above, name] = [dirname(path), basename(path)];
  const folders = !isPattern(above) || existsSync(above) ? [above] : await matching(above);
  const found: string[] = [];
  for (const folder of folders) {
    if (!isPattern(name)) {
      if (existsSync(join(folder, name))) found.push(join(folder, name));
      continue;
    }
    const entries = await readdir(folder).catch(() => [] as string[]);
    const own = entries.filter((entry) => matchesGlob(name, entry.normalize('NFC')) || matchesGlob(name, entry)).sort();
    found.push(...own.map((entry) => join(folder, entry)));
  }
  return found;
}

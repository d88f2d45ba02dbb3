import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { UserError } from '../../core/errors.js';

/** The files that a path of a mapping means: itself, or those whose names match its * and ?, in order of name. */
export async function expandFiles(pattern: string, folder: string): Promise<string[]> {
  const path = isAbsolute(pattern) ? pattern : join(folder, pattern);
  if (!/[*?]/.test(basename(path)) || existsSync(path)) return [path];
  const escaped = basename(path).replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const name = new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u');
  const entries = await readdir(dirname(path)).catch(() => [] as string[]);
  const found = entries.filter((entry) => name.test(entry.normalize('NFC')) || name.test(entry)).sort();
  if (found.length === 0)
    throw new UserError('E_FILE', 'input', `no file matches ${pattern}`, { where: `in ${dirname(path)}` });
  return found.map((entry) => join(dirname(path), entry));
}

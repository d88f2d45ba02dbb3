import { lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../../core/errors.js';
import { leftovers } from '../../core/process/leftovers.js';
import { fileFault } from '../read/index.js';
import { STORE } from './words.js';

const MARK = '.crm-analyze';
const MARKED = 'A load makes its draft here. What a killed load left is removed by the next one.\n';

/**
 * Makes a folder for a draft that nobody else can enter. What a killed load left of that name goes first; it is known as ours by
 * the mark in it. Throws E_EXISTS where something else has the name, E_PERMISSION and the like where it cannot be made.
 */
export async function makeDraftFolder(path: string, named: string): Promise<void> {
  const fault = (on: string) => (cause: unknown) => {
    throw fileFault(cause, on);
  };
  if (!(await isOurs(path))) throw foreign(path, named);
  await rm(path, { recursive: true, force: true }).catch(fault(named));
  await leftovers.making(async () => {
    await mkdir(path, { mode: 0o700 }).catch(fault(dirname(named)));
    leftovers.add(path);
  });
  await writeFile(join(path, MARK), MARKED).catch(async (cause) => {
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
    fault(named)(cause);
  });
}

/** Takes a draft's folder away with all that is in it. */
export async function removeDraftFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
  leftovers.done(path);
}

/** Nothing, a folder with our mark, or an empty one: its maker was killed before it wrote the mark. */
async function isOurs(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return true;
  if (!found.isDirectory()) return false;
  const names = await readdir(path).catch(() => null);
  if (names === null) return false;
  if (names.length === 0) return true;
  const mark = await readFile(join(path, MARK), 'utf8').catch(() => null);
  // A full disk leaves a mark of no bytes.
  return mark !== null && (mark === MARKED || (mark === '' && names.length === 1));
}

/** Something of the user's has a name that we need. */
export const foreign = (path: string, named: string): UserError =>
  new UserError('E_EXISTS', 'usage', STORE.not_loading_into_needs({ path, named }), {
    hint: STORE.mv_then_load_again({ path, path_2: join(dirname(path), `my-${basename(path)}`) }),
  });

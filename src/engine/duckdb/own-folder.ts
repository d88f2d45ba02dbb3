import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leftovers } from '../../core/process/leftovers.js';

/** A new folder that only this user can enter (mode 0700): the engine may read and write whatever lies where it spills. */
export async function ownFolder(within = tmpdir()): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await leftovers.making(async () => leftovers.add(await mkdtemp(join(within, 'crm-analyze-'))));
  const remove = async () => {
    await rm(path, { recursive: true, force: true });
    leftovers.done(path);
  };
  return { path, remove };
}

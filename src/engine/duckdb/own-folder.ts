import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder that only this user can enter (mode 0700): the engine may read and write whatever lies where it spills. */
export async function ownFolder(within = tmpdir()): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(within, 'crm-analyze-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

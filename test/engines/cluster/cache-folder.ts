import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where downloads are kept between runs; nothing of it is in the repository. */
export function cacheFolder(): string {
  return process.env.CRM_TEST_CACHE || join(homedir(), '.cache', 'crm-analyze');
}

/**
 * Gives `cache/name`, filled by `fill` if it is not there yet. Filled beside it and renamed when whole, so that an
 * interrupted download is never taken for a finished one and two processes at once do no harm.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder(), name);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.partial-${process.pid}`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  try {
    await fill(partial);
    await rename(partial, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}

import { randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HOST, isAlive } from '../shell/alive.js';

/** Ours, with the machine and the process that made it. */
const OURS = /^\..*\.crm-([0-9a-f]{6})-(\d+)-[0-9a-f]{8}\.(?:tmp|old)$/s;
/** Bytes of the file's own name in a neighbour's: file systems take 255, and the rest is 35. */
const NAME_BYTES = 160;

/** A hidden neighbour of a file, that nobody else will name so. */
export function neighbour(path: string, kind: 'tmp' | 'old', folder = dirname(path)): string {
  const name = Buffer.from(basename(path))
    .subarray(0, NAME_BYTES)
    .toString('utf8')
    .replace(/\ufffd+$/, '');
  return join(folder, `.${name}.crm-${HOST}-${process.pid}-${randomBytes(4).toString('hex')}.${kind}`);
}

/** Removes what runs of this machine that were killed have left in the folder. */
export async function clearLeftOvers(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [] as string[])) {
    const made = OURS.exec(name);
    if (made !== null && made[1] === HOST && !isAlive(Number(made[2])))
      await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

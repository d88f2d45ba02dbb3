import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leftovers } from '../../core/process/leftovers.js';
import { HOST, isAlive } from './alive.js';

const OURS = /^crm-analyze-([0-9a-f]{6})-(\d+)-[A-Za-z0-9]{6}$/;

let made: string | undefined;

/**
 * The folder of this process for what it puts aside, which only its user can enter; it goes when the process ends. Those that
 * killed processes of this machine left go when one is made.
 */
export function tempFolder(): string {
  if (made !== undefined) return made;
  clearTempFolders();
  made = leftovers.add(mkdtempSync(join(tmpdir(), `crm-analyze-${HOST}-${process.pid}-`)));
  process.once('exit', () => {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
  });
  return made;
}

export function clearTempFolders(within = tmpdir()): void {
  for (const name of readdirSync(within)) {
    const found = OURS.exec(name);
    if (found === null || found[1] !== HOST || isAlive(Number(found[2]))) continue;
    try {
      rmSync(join(within, name), { recursive: true, force: true });
    } catch {
      // Another user's: that user's next run removes it.
    }
  }
}

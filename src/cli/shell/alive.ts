import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

/** This machine, in names of what a process puts aside: elsewhere its number means another process. */
export const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process: it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

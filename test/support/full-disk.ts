import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** A small disk of its own at `path`, which can grow; null where this user cannot mount one. */
export function smallDisk(path: string, kilobytes: number): { grow(to: number): void; remove(): void } | null {
  mkdirSync(path, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    return null;
  }
  return {
    grow: (to) => execFileSync('mount', ['-o', `remount,size=${to}k`, path], { stdio: 'ignore' }),
    remove: () => execFileSync('umount', ['-l', path]),
  };
}

import { copyFile, link, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { keptName } from '../../engine/duckdb/damaged.js';

/** The databases that were kept of this one, the newest first. `target` is its real path. */
export async function keptDatabases(target: string): Promise<string[]> {
  const prefix = `${basename(target)}.kept-`;
  const names = await readdir(dirname(target)).catch(() => [] as string[]);
  return names
    .filter((name) => name.startsWith(prefix) && /^[1-9]\d*$/.test(name.slice(prefix.length)))
    .sort((a, b) => Number(a.slice(prefix.length)) - Number(b.slice(prefix.length)))
    .map((name) => join(dirname(target), name));
}

/** Before another takes its place: the database becomes the newest of the `keep` that are kept; 0 leaves all as they are. */
export async function keepDatabases(target: string, keep: number): Promise<void> {
  if (keep === 0) return;
  const kept = await keptDatabases(target);
  for (const path of kept.slice(keep - 1)) await rm(path, { force: true });
  for (const [i, path] of [...kept.slice(0, keep - 1).entries()].reverse()) await rename(path, keptName(target, i + 2));
  const newest = keptName(target, 1);
  // The same bytes under a second name; where the disk knows no second names, a copy.
  await link(target, newest).catch(() => copyFile(target, newest));
}

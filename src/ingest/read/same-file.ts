import { stat } from 'node:fs/promises';

/** The first of `others` that is the very file that `path` names or leads to, whatever its name; undefined where none is. */
export async function sameFile(path: string, others: readonly string[]): Promise<string | undefined> {
  const wanted = await identityOf(path);
  if (wanted === null) return undefined;
  for (const other of others) if ((await identityOf(other)) === wanted) return other;
  return undefined;
}

async function identityOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? null : `${found.dev}:${found.ino}`;
}

import type { CheckedSource } from '../../check/index.js';
import { fileDigest } from '../../read/index.js';
import { type LoadRecord, LoadWarning } from '../../terms/index.js';
import { STORE } from '../words.js';

/** What the files of a source are known by again, in their order. */
export async function digestsOf({ files }: CheckedSource): Promise<string> {
  const digests: string[] = [];
  for (const { raw, bytes } of files) digests.push(await fileDigest(raw, bytes));
  return digests.join('\n');
}

/**
 * Loads that stand and brought the same bytes under another source's name or by another mapping: one export is one export, so what
 * they brought makes way for what is read of it now.
 */
export function loadsOfSameBytes(
  { loads, table, mapping }: CheckedSource,
  digests: string,
  content: string,
): LoadRecord[] {
  return loads.filter(
    (load) =>
      !load.undone &&
      load.table === table.name &&
      load.digests === digests &&
      (load.source !== mapping.name || load.content !== content),
  );
}

export const sameBytesWarning = ({ mapping }: CheckedSource, { id, source, added }: LoadRecord): LoadWarning =>
  new LoadWarning('W_SAME_FILE', STORE.same_file_before({ name: mapping.name, source, id, added }), added);

import { diffSaved } from '../../report/change/diff.js';
import type { DiffInput } from '../../report/change/row-changes.js';
import type { Context } from '../context.js';
import { labelled } from '../output/labels.js';
import { maskOf } from '../output/masking.js';
import { writeTables } from '../output/write-result.js';
import { savedText } from '../shell/saved-text.js';
import { DIFF_LABELS } from './words.js';

/** Writes what changed between two saved results, in any format. Throws UserError E_SAVED, E_DIFF. */
export async function runDiff(context: Context, before: string, after: string): Promise<void> {
  const [old, now] = [before, after].map((file): DiffInput => ({ file, read: savedText(context, file) }));
  const mask = await maskOf(context);
  const words = new Set(
    context.manifest.entries.flatMap(({ options }) => options.flatMap(({ choices = [] }) => choices)),
  );
  const masking = mask === undefined ? undefined : { ...mask, words };
  const tables = await diffSaved(old!, now!, context.manifest.entries, masking);
  await writeTables({ ...context, words: labelled(context.words, 'diff', DIFF_LABELS) }, 'diff', tables);
}

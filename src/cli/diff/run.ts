import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { diffSaved } from '../../report/change/diff.js';
import type { DiffInput } from '../../report/change/row-changes.js';
import type { Context } from '../context.js';
import { labelled } from '../output/labels.js';
import { maskOf } from '../output/masking.js';
import { writeTables } from '../output/write-result.js';
import { refusePipe } from '../shell/regular-file.js';
import { CLI } from '../words.js';
import { DIFF_LABELS } from './words.js';

async function* textOf(path: string, named: string): AsyncIterable<string> {
  try {
    for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 })) yield String(chunk);
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new UserError('E_INPUT', 'input', CLI.cannot_read({ named }), { where: verbatim(named), cause });
  }
}

/** Writes what changed between two saved results, in any format. Throws UserError E_SAVED, E_DIFF. */
export async function runDiff(context: Context, before: string, after: string): Promise<void> {
  const input = (file: string): DiffInput => ({ file, read: () => textOf(resolve(context.io.cwd, file), file) });
  for (const file of [before, after]) {
    refusePipe(resolve(context.io.cwd, file), file);
    context.reads.add(file);
  }
  const mask = await maskOf(context);
  const words = new Set(
    context.manifest.entries.flatMap(({ options }) => options.flatMap(({ choices = [] }) => choices)),
  );
  const masking = mask === undefined ? undefined : { ...mask, words };
  const tables = await diffSaved(input(before), input(after), context.manifest.entries, masking);
  await writeTables({ ...context, words: labelled(context.words, 'diff', DIFF_LABELS) }, 'diff', tables);
}

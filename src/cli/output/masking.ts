import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { type Mask, Pseudonyms } from '../../run/mask/pseudonyms.js';
import type { Context } from '../context.js';
import type { Settings } from '../options/settings.js';
import { OPTIONS } from '../options/words.js';

/** A shorter key is found by trying. */
const LEAST_BYTES = 16;
const MOST_BYTES = 1 << 20;

type Reads = Pick<Context, 'io' | 'settings' | 'words' | 'reads' | 'note' | 'warn'>;

/** Whether the output of this command is to leave masked. */
const isMasked = (settings: Pick<Settings, 'mask' | 'typed'>): boolean => settings.mask || settings.typed('mask_key');

/**
 * How the output of this run is masked; undefined where it is not. Without a key in a file one is made for the run, which is said.
 * Throws UserError (usage): E_MASK_KEY for a key that cannot be read or is too short, E_USAGE for `--unmask` alone.
 */
export async function maskOf(context: Reads): Promise<Mask | undefined> {
  const { settings } = context;
  if (isMasked(settings)) return { pseudonyms: await pseudonymsOf(context), opened: new Set(settings.unmask) };
  if (settings.typed('unmask'))
    throw new UserError('E_USAGE', 'usage', OPTIONS.unmask_without_mask(), {
      hint: verbatim(`--mask --unmask ${settings.unmask.join(',')}`),
    });
  return undefined;
}

/** By the key that the user names, else by one that nobody has. */
export async function pseudonymsOf(context: Reads): Promise<Pseudonyms> {
  const { settings, words, note, warn } = context;
  const file = settings.mask_key;
  if (file === undefined) {
    note(words.say(OPTIONS.mask_key_of_run()));
    return new Pseudonyms();
  }
  const { key, isOpenToOthers } = await keyOf(context, file);
  if (isOpenToOthers) warn('W_MASK_KEY', words.say(OPTIONS.mask_key_open({ file })));
  return new Pseudonyms(key);
}

async function keyOf({ io, reads }: Reads, file: string): Promise<{ key: Uint8Array; isOpenToOthers: boolean }> {
  const path = resolve(io.cwd, file);
  const hint = OPTIONS.mask_key_make({ file });
  try {
    const found = await stat(path);
    if (!found.isFile() || found.size > MOST_BYTES)
      throw new UserError('E_MASK_KEY', 'usage', OPTIONS.mask_key_no_file({ file }), { hint });
    reads.add(path);
    const bytes = await readFile(path);
    // An editor ends the last line.
    let end = bytes.length;
    while (end > 0 && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) end -= 1;
    if (end < LEAST_BYTES)
      throw new UserError('E_MASK_KEY', 'usage', OPTIONS.mask_key_short({ file, n: end }), { hint });
    return { key: bytes.subarray(0, end), isOpenToOthers: process.platform !== 'win32' && (found.mode & 0o077) !== 0 };
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new UserError('E_MASK_KEY', 'usage', OPTIONS.mask_key_unreadable({ file, reason }), { hint, cause });
  }
}

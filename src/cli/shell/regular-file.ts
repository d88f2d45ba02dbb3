import { statSync } from 'node:fs';
import { UserError } from '../../core/errors.js';
import { type Message, verbatim } from '../../core/message.js';
import { shellWord } from '../../core/quoting.js';
import { CLI } from '../words.js';

/** Throws UserError E_INPUT (input) for a pipe or a device: it may wait for ever or never end, and no signal would be heard. */
export function refusePipe(
  path: string,
  named: string,
  hint: Message = verbatim(`cat ${shellWord(named)} > saved.json`),
): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || found.isFile() || found.isDirectory()) return;
  throw new UserError('E_INPUT', 'input', CLI.pipe_not_file({ named }), { hint });
}

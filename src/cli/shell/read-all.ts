import { UserError } from '../../core/errors.js';
import type { Context } from '../context.js';
import { CLI } from '../words.js';

/** All of stdin as text; refuses to wait for a person who was not asked. */
export async function readAll(io: Context['io']): Promise<string> {
  if (io.stdin.isTTY) throw new UserError('E_STDIN', 'usage', CLI.nothing_piped_stdin());
  const chunks: Buffer[] = [];
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

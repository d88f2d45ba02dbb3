import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import type { Context } from '../context.js';
import { CLI } from '../words.js';
import { refusePipe } from './regular-file.js';

/** The text of a result that was kept, in pieces, however often it is begun. Throws UserError for what is no file, E_INPUT where it cannot be read. */
export function savedText({ io, reads }: Pick<Context, 'io' | 'reads'>, file: string): () => AsyncIterable<string> {
  const path = resolve(io.cwd, file);
  refusePipe(path, file);
  reads.add(file);
  return () => textOf(path, file);
}

async function* textOf(path: string, named: string): AsyncIterable<string> {
  try {
    for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 })) yield String(chunk);
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new UserError('E_INPUT', 'input', CLI.cannot_read({ named }), { where: verbatim(named), cause });
  }
}

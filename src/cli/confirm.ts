import type { Context } from './context.js';
import { isInteractive } from './context.js';

/** Asks a question on stderr and takes y or yes; where nobody can be asked the answer is no. */
export async function confirm(context: Context, question: string): Promise<boolean> {
  if (!isInteractive(context)) return false;
  const [{ createInterface }, { Writable }] = await Promise.all([
    import('node:readline/promises'),
    import('node:stream'),
  ]);
  const output = new Writable({
    write(chunk, _encoding, done) {
      void Promise.resolve(context.io.stderr.write(chunk)).then(() => done());
    },
  });
  const reader = createInterface({ input: context.io.stdin, output, terminal: false });
  try {
    return /^y(?:es)?$/i.test((await reader.question(`${question} [y/N] `)).trim());
  } finally {
    reader.close();
  }
}

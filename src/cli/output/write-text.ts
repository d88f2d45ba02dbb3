import { resolve } from 'node:path';
import type { Context } from '../context.js';
import { writeFiles } from './file-set.js';
import { tellWritten } from './opening.js';

type Writing = Pick<Context, 'io' | 'settings' | 'configs' | 'reads' | 'words' | 'note' | 'warn' | 'print'>;

/** A text that has one form: to each `-o`, whatever its extension, else to stdout. */
export async function writeText(context: Writing, text: string): Promise<void> {
  const { output } = context.settings;
  if (output.length === 0) return context.print(text);
  const paths = await writeFiles(context, async (files) => {
    for (const file of output) {
      if (file === '-') await context.print(text);
      else await files.write(resolve(context.io.cwd, file), async (out) => void (await out.write(text)));
    }
  });
  await tellWritten(context, paths);
}

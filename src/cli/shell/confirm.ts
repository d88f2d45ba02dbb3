import type { Message } from '../../core/message.js';
import { type Context, isInteractive } from '../context.js';
import { openPrompt } from './prompt.js';

/** Who is asked, and in which language. */
export type Asking = Pick<Context, 'io' | 'settings' | 'words'>;

/** Asks a question on stderr and takes y or yes; where nobody can be asked the answer is no. */
export async function confirm({ io, settings, words }: Asking, question: Message): Promise<boolean> {
  if (!isInteractive({ io, settings })) return false;
  const prompt = await openPrompt(io);
  try {
    return /^y(?:es)?$/i.test((await prompt.ask(`${words.say(question)} [y/N]`)) ?? '');
  } finally {
    prompt.close();
  }
}

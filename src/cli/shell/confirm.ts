import type { Message } from '../../core/message.js';
import { type Context, isInteractive } from '../context.js';
import { openPrompt } from './prompt.js';

/** Asks a question on stderr and takes y or yes; where nobody can be asked the answer is no. */
export async function confirm(context: Context, question: Message): Promise<boolean> {
  if (!isInteractive(context)) return false;
  const prompt = await openPrompt(context);
  try {
    return /^y(?:es)?$/i.test((await prompt.ask(`${context.words.say(question)} [y/N]`)) ?? '');
  } finally {
    prompt.close();
  }
}

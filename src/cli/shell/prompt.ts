import { UserError } from '../../core/errors.js';
import { safeText } from '../../core/text/safe-text.js';
import { CORE } from '../../core/words.js';
import type { Context } from '../context.js';

/** Somebody at a terminal who answers lines. */
export interface Prompt {
  /** Asks on stderr; the trimmed answer, or null where there is nobody any more (Ctrl-D). Throws E_INTERRUPTED on Ctrl-C. */
  ask(question: string): Promise<string | null>;
  close(): void;
}

/** Opens stdin for answers. Only for those who are interactive; lines typed ahead wait for their question. */
export async function openPrompt(io: Context['io']): Promise<Prompt> {
  const { createInterface } = await import('node:readline');
  const reader = createInterface({ input: io.stdin, terminal: false });
  const lines: string[] = [];
  let waiting: ((line: string | null | Error) => void) | undefined;
  let ended: Error | boolean = false;
  const settle = (answer: string | null | Error) => {
    waiting?.(answer);
    waiting = undefined;
  };
  const unsubscribe = io.onSignal(() => {
    ended = new UserError('E_INTERRUPTED', 'interrupted', CORE.interrupted());
    settle(ended);
  });
  reader.on('line', (line) => {
    if (waiting === undefined) lines.push(line.trim());
    else settle(line.trim());
  });
  reader.on('close', () => {
    ended ||= true;
    settle(null);
  });
  return {
    async ask(question) {
      await io.stderr.write(`${safeText(question)} `);
      if (ended instanceof Error) throw ended;
      const line = lines.shift();
      if (line !== undefined || ended) return line ?? null;
      return new Promise((resolve, reject) => {
        waiting = (answer) => (answer instanceof Error ? reject(answer) : resolve(answer));
      });
    },
    close: () => {
      unsubscribe();
      reader.close();
    },
  };
}

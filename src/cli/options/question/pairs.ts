import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { OPTIONS } from '../words.js';

const EXAMPLES = { map: `--map 'ordered_at=Order Date'`, state: `--state 'Pilot=open'` } as const;

/** `--map column=header`, `--state word=state`: what stands before the first equals sign and what stands behind it. */
export function pairs(flag: keyof typeof EXAMPLES, texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1)
        throw new UserError('E_VALUE', 'usage', OPTIONS.pair_wanted({ flag, pair }), {
          hint: verbatim(EXAMPLES[flag]),
        });
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

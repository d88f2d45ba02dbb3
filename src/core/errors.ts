import { english, type Message, type Values } from './message.js';

/** What a run of the program can end with; nothing else defines exit codes. */
export const EXIT = {
  ok: 0,
  bug: 1,
  usage: 2,
  input: 3,
  cannotCompute: 4,
  cluster: 5,
  failOn: 10,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitKind = keyof typeof EXIT;

/** What stands on lines of its own below a message. */
export interface ErrorDetail {
  /** File, line, column, option: the place of the fault. */
  readonly where?: Message | readonly Message[];
  /** The command to type next. */
  readonly hint?: Message;
  readonly cause?: unknown;
}

/**
 * A fault that the user can mend. `code` is stable (`E_…`), `said` is what is wrong, in one line, with its values.
 * `message`, `where` and `hint` are the same in English, for logs and programs. Anything thrown that is not a UserError is a
 * bug of ours and ends with exit code 1.
 */
export class UserError extends Error {
  readonly told: { readonly message: Message; readonly where: readonly Message[]; readonly hint: Message | undefined };
  readonly where: readonly string[];
  readonly hint: string | undefined;

  constructor(
    readonly code: `E_${string}`,
    readonly exit: ExitKind,
    message: Message,
    detail: ErrorDetail = {},
  ) {
    super(english(message), detail.cause === undefined ? undefined : { cause: detail.cause });
    this.name = 'UserError';
    const { where = [], hint } = detail;
    this.told = { message, where: 'id' in where ? [where] : where, hint };
    this.where = this.told.where.map(english);
    this.hint = hint === undefined ? undefined : english(hint);
  }

  /** What the message speaks of, by name. */
  get values(): Values {
    return this.told.message.values;
  }
}

/**
 * The nearest of `known` to a mistyped word, or undefined when none is near. Distance: edits and swaps, at most a third of the
 * length; of fewer than four letters one, for two of three letters make another word.
 */
export function closest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
  for (const candidate of known) {
    const distance = candidate.startsWith(word) && word.length > 2 ? 1 : editDistance(word, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? before[j - 2]! + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(substitution, previous[j]! + 1, current[j - 1]! + 1, swap));
    }
    [before, previous] = [previous, current];
  }
  return previous[b.length]!;
}

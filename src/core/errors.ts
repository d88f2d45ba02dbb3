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

/** Until every room has its words: text is in English. */
export type Said = Message | string;
export const inEnglish = (said: Said): string => (typeof said === 'string' ? said : english(said));

/** What stands on lines of its own below a message. */
export interface ErrorDetail {
  /** File, line, column, option: the place of the fault. */
  readonly where?: Said | readonly Said[];
  /** The command to type next. */
  readonly hint?: Said;
  readonly cause?: unknown;
}

/**
 * A fault that the user can mend. `code` is stable (`E_…`), `said` is what is wrong, in one line, with its values.
 * `message`, `where` and `hint` are the same in English, for logs and programs. Anything thrown that is not a UserError is a
 * bug of ours and ends with exit code 1.
 */
export class UserError extends Error {
  readonly told: { readonly message: Said; readonly where: readonly Said[]; readonly hint: Said | undefined };
  readonly where: readonly string[];
  readonly hint: string | undefined;

  constructor(
    readonly code: `E_${string}`,
    readonly exit: ExitKind,
    message: Said,
    detail: ErrorDetail = {},
  ) {
    super(inEnglish(message), detail.cause === undefined ? undefined : { cause: detail.cause });
    this.name = 'UserError';
    const { where = [], hint } = detail;
    this.told = { message, where: Array.isArray(where) ? where : [where as Said], hint };
    this.where = this.told.where.map(inEnglish);
    this.hint = hint === undefined ? undefined : inEnglish(hint);
  }

  /** What the message speaks of, by name. */
  get values(): Values {
    return typeof this.told.message === 'string' ? {} : this.told.message.values;
  }
}

/** The nearest of `known` to a mistyped word, or undefined when none is near. Distance: edits and swaps, at most a third of the length. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
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

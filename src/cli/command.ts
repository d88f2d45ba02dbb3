import type { Language } from '../core/analysis.js';
import type { Context } from './context.js';

export const COMMAND_GROUPS = ['data', 'customers', 'service', 'sales', 'management', 'tools'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** Words in every language; one that is missing does not compile. */
export type Words = Readonly<Record<Language, string>>;

/** `flags` as commander spells them: `--map <pair>`, `--dry-run`, `--yes`. Repeatable ones give a list. */
export interface CommandOption {
  readonly flags: string;
  readonly words: Words;
  readonly repeatable?: boolean;
  readonly choices?: readonly string[];
}

/** `spelling` as in usage: `<file>`, `[files...]`. */
export interface CommandArgument {
  readonly spelling: string;
  readonly words: Words;
}

/**
 * One command, as light as its help: whatever is heavy is imported in `run`.
 * Options arrive in camelCase as commander names them; the global flags are `context.settings`. `all` gives every command there is.
 */
export interface Command {
  readonly name: string;
  readonly group: CommandGroup;
  readonly words: Words;
  readonly arguments?: readonly CommandArgument[];
  readonly options?: readonly CommandOption[];
  /** Without the program's name. */
  readonly examples: readonly string[];
  /** Begin importing the engine while the command line is parsed. */
  readonly usesEngine?: boolean;
  readonly hidden?: boolean;
  /** `--timeout` is for each request, and kept by the command, not for the whole run. */
  readonly timesItself?: boolean;
  readonly subcommands?: readonly Command[];
  run?(
    context: Context,
    args: readonly (string | undefined)[],
    options: Readonly<Record<string, unknown>>,
    all: () => readonly Command[],
  ): Promise<void>;
}

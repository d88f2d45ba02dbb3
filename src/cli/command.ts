import type { Sentence } from '../core/message.js';
import type { Context } from './context.js';
import type { FlagKey } from './options/flags.js';

export const COMMAND_GROUPS = ['data', 'customers', 'service', 'sales', 'management', 'tools'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** `flags` as commander spells them: `--map <pair>`, `--dry-run`, `--yes`. Repeatable ones give a list. */
export interface CommandOption {
  readonly flags: string;
  readonly words: Sentence;
  readonly repeatable?: boolean;
  readonly choices?: readonly string[];
}

/** `spelling` as in usage: `<file>`, `[files...]`. */
export interface CommandArgument {
  readonly spelling: string;
  readonly words: Sentence;
}

/**
 * One command, as light as its help: whatever is heavy is imported in `run`.
 * Options arrive in camelCase as commander names them; the flags it takes are `context.settings`. `all` gives every command there is.
 */
export interface Command {
  readonly name: string;
  readonly group: CommandGroup;
  readonly words: Sentence;
  readonly arguments?: readonly CommandArgument[];
  readonly options?: readonly CommandOption[];
  /** Without the program's name. */
  /** Flags that mean something to it, beyond those that every command takes; typing another is refused. */
  readonly takes: readonly FlagKey[];
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

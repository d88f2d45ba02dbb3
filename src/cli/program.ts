import { Command as Commander, CommanderError, Option } from 'commander';
import { closest, UserError } from '../core/errors.js';
import type { Manifest } from '../core/manifest.js';
import { verbatim } from '../core/message.js';
import { CORE } from '../core/words.js';
import type { Localizer } from '../i18n/localizer.js';
import { commandsOf } from './all-commands.js';
import type { Command } from './command.js';
import { type HelpModel, helpText } from './help/text.js';
import { ALL_FLAGS, EVERY_FLAG, type Flag, flagOf } from './options/flags.js';
import { refuseUntaken, takenBy } from './options/takes.js';
import { meantBy } from './synonyms.js';
import { CLI } from './words.js';

/** A command found on the command line with what was typed for it. */
export interface Invocation {
  readonly command: Command;
  readonly path: readonly string[];
  readonly args: readonly (string | undefined)[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Global flags by key. */
  readonly typed: Readonly<Record<string, unknown>>;
}

/** What the command line asks for: help or version to print, or a command to run. */
export type Parsed = { readonly print: string } | { readonly run: Invocation };

export interface ProgramParts {
  readonly manifest: Manifest;
  readonly words: Localizer;
  readonly version: string;
  /** Columns for help; null: 80. */
  readonly width: number | null;
  readonly colour: boolean;
}

/** Parses a command line. Throws UserError (usage) with our own words for whatever commander refuses. */
export async function parse(argv: readonly string[], parts: ProgramParts): Promise<Parsed> {
  let parsed: Parsed | undefined;
  const printed: string[] = [];
  const commands = commandsOf(parts.manifest);
  const root = new Commander('crm-analyze');
  settle(root, printed);
  const model: HelpModel = { ...parts, commands };
  for (const flag of ALL_FLAGS) root.addOption(globalOption(flag));
  root.version(parts.version, '-V, --version');
  root.helpCommand(false);
  root.configureHelp({ formatHelp: () => helpText(model, []) });
  const typed = () => typedFlags(root);
  for (const command of commands) {
    add(root, command, [], model, (invocation) => {
      parsed = { run: withOwnOptions({ ...invocation, typed: typed() }) };
    });
  }
  root.action(() => {
    parsed = { print: helpText(model, []) };
  });
  try {
    await root.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { print: printed.join('') };
    throw usageError(error, root, commands);
  }
  if (parsed !== undefined && 'run' in parsed) refuseUntaken(parsed.run.path, parsed.run.command, parsed.run.typed);
  return parsed ?? { print: printed.join('') };
}

function settle(command: Commander, printed: string[]): void {
  command
    .exitOverride()
    .configureOutput({ writeOut: (text) => printed.push(text), writeErr: () => {}, outputError: () => {} })
    .showSuggestionAfterError(false)
    .allowExcessArguments(false);
}

function globalOption(flag: Flag): Option {
  const value = flag.value === undefined ? '' : ` ${flag.value.replace('...', '')}`;
  const option = new Option(`${flag.short === undefined ? '' : `-${flag.short}, `}--${flag.long}${value}`);
  if (flag.kind === 'texts' || flag.kind === 'list')
    option.argParser((text: string, before: string[] | undefined) => [...(before ?? []), text]);
  return option;
}

/** Only what was typed: commander's defaults are no settings. */
function typedFlags(root: Commander): Record<string, unknown> {
  const typed: Record<string, unknown> = {};
  for (const flag of ALL_FLAGS) {
    const negated = flag.long.startsWith('no-');
    const attribute = camel(negated ? flag.long.slice(3) : flag.long);
    if (root.getOptionValueSource(attribute) !== 'cli') continue;
    const value: unknown = root.getOptionValue(attribute);
    typed[flag.key] = negated ? value === false : value;
  }
  return typed;
}

/** A flag of the program that the command has as an option of its own means that option. */
function withOwnOptions(invocation: Invocation): Invocation {
  const own = new Set((invocation.command.options ?? []).map(({ flags }) => /--([\w-]+)/.exec(flags)?.[1]));
  const [options, typed] = [{ ...invocation.options }, { ...invocation.typed }];
  for (const { key, long } of ALL_FLAGS) {
    if (typed[key] === undefined || !own.has(long)) continue;
    options[camel(long)] = typed[key];
    delete typed[key];
  }
  return { ...invocation, options, typed };
}

const camel = (long: string) => long.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

type Found = (invocation: Omit<Invocation, 'typed'>) => void;

function add(parent: Commander, command: Command, path: readonly string[], model: HelpModel, found: Found): void {
  const own = [...path, command.name];
  const node = parent.command(command.name, { hidden: command.hidden ?? false });
  node.copyInheritedSettings(parent);
  node.helpCommand(false);
  node.configureHelp({ formatHelp: () => helpText(model, own) });
  for (const { spelling } of command.arguments ?? []) node.argument(spelling);
  for (const { flags, repeatable, choices } of command.options ?? []) {
    const option = new Option(flags);
    if (choices !== undefined) option.argParser((text) => chosen(text, choices, option, own));
    if (repeatable) option.argParser((text: string, before: string[] | undefined) => [...(before ?? []), text]);
    node.addOption(option);
  }
  for (const sub of command.subcommands ?? []) add(node, sub, own, model, found);
  if (command.run === undefined) {
    node.action(() => {
      throw new UserError(
        'E_COMMAND',
        'usage',
        CLI.needs_one({ own: own.join(' '), subcommands: names(command.subcommands ?? []) }),
        {
          hint: verbatim(`crm-analyze ${own.join(' ')} --help`),
        },
      );
    });
    return;
  }
  node.action((...all: unknown[]) => {
    const args = all.slice(0, -2).flat() as (string | undefined)[];
    found({ command, path: own, args, options: node.opts() });
  });
}

/** The value of an option that takes some words only. Throws UserError E_VALUE (usage). */
function chosen(text: string, choices: readonly string[], { long }: Option, path: readonly string[]): string {
  if (choices.includes(text)) return text;
  throw new UserError('E_VALUE', 'usage', CLI.does_not_take({ source: long ?? '', value: text }), {
    where: CORE.one_of({ choices }),
    hint: verbatim(`crm-analyze ${path.join(' ')} --help`),
  });
}

const names = (commands: readonly Command[]) => commands.map(({ name }) => name).join(', ');

function usageError(error: CommanderError, root: Commander, commands: readonly Command[]): UserError {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const hint = verbatim(`${nameOf(root)} --help`);
  switch (error.code) {
    case 'commander.unknownCommand':
    case 'commander.excessArguments':
      return unknownWord(root, commands);
    case 'commander.unknownOption':
      return unknownOption(quoted, commands, root);
    case 'commander.optionMissingArgument':
      return new UserError('E_USAGE', 'usage', CLI.needs_value({ quoted }), { hint });
    case 'commander.missingArgument':
      return new UserError('E_USAGE', 'usage', CLI.missing({ quoted: `<${quoted}>` }), { hint });
    default:
      return new UserError('E_USAGE', 'usage', verbatim(error.message.replace(/^error: /, '')));
  }
}

/** The command as far as it was recognised. */
function nameOf(root: Commander): string {
  const word = root.args.find((arg) => root.commands.some((command) => command.name() === arg));
  return word === undefined ? 'crm-analyze' : `crm-analyze ${word}`;
}

function unknownWord(root: Commander, commands: readonly Command[]): UserError {
  const known = root.commands.find((command) => command.name() === root.args[0]);
  if (known !== undefined) {
    const { args } = known;
    const subcommands = known.commands.map((command) => command.name());
    const word = String(args.at(subcommands.length > 0 ? 0 : -1) ?? '');
    const near = closest(word, subcommands);
    return new UserError('E_USAGE', 'usage', CLI.does_not_take({ source: known.name(), value: word }), {
      hint:
        near === undefined
          ? verbatim(`crm-analyze ${known.name()} --help`)
          : verbatim(`crm-analyze ${known.name()} ${near}`),
    });
  }
  const word = root.args[0] ?? '';
  const shown = commands.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const near = meantBy(word, shown) ?? closest(word, shown);
  return new UserError('E_UNKNOWN_COMMAND', 'usage', CLI.no_command({ word }), {
    hint: near === undefined ? verbatim('crm-analyze --help') : verbatim(`crm-analyze ${near}`),
  });
}

function unknownOption(option: string, commands: readonly Command[], root: Commander): UserError {
  const used = commands.find(({ name }) => root.args.includes(name));
  const flags = used === undefined ? EVERY_FLAG : takenBy(used);
  const own = (used?.options ?? []).map(({ flags }) => /--[a-z-]+/.exec(flags)?.[0] ?? '');
  const near = closest(option.split('=')[0]!, [...own, ...flags.map((key) => `--${flagOf(key).long}`)]);
  const place = used === undefined ? 'crm-analyze' : `crm-analyze ${used.name}`;
  return new UserError('E_UNKNOWN_OPTION', 'usage', CLI.no_option({ option }), {
    hint: near === undefined ? verbatim(`${place} --help`) : verbatim(`${place} ${near}`),
  });
}

import type { Manifest } from '../../core/manifest.js';
import { TABLES } from '../../model/tables.js';
import type { Command } from '../command.js';
import { TOPICS } from '../help/topics/names.js';
import { ALL_FLAGS, type Flag, type FlagKey, flagOf } from '../options/flags.js';
import { takenBy } from '../options/takes.js';
import { TABLES_NAMES } from '../output/tables-names.js';
import { ATTRIBUTE_NAMES, PERIOD_NAMES } from './values.js';

export interface CompletedFlag {
  readonly long: string;
  readonly short: string | null;
  /** null: takes no value; empty: any value, files included. */
  readonly values: readonly string[] | null;
}

export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly words: readonly string[];
  /** Whether files follow the first word. */
  readonly thenFiles: boolean;
  readonly flags: readonly CompletedFlag[];
}

export interface CompletionModel {
  readonly commands: readonly CompletedCommand[];
  /** Every flag, for where no command is typed yet. */
  readonly flags: readonly CompletedFlag[];
}

/** What can be typed after what, from commands and manifest. */
export function completionModel(
  commands: readonly Command[],
  manifest: Manifest,
  summary: (command: Command) => string,
): CompletionModel {
  const visible = commands.filter(({ hidden }) => !hidden);
  return {
    flags: [...ALL_FLAGS.map(completed), HELP],
    commands: visible.map((command) => ({
      name: command.name,
      summary: summary(command),
      words: wordsAfter(command, visible, manifest),
      thenFiles: command.name === 'load',
      flags: flagsOf(command, manifest),
    })),
  };
}

const HELP: CompletedFlag = { long: 'help', short: 'h', values: null };

/** Values of flags that take more than a list of choices: the usual ones. */
const VALUES: Readonly<Partial<Record<FlagKey, readonly string[]>>> = {
  period: PERIOD_NAMES,
  by: ATTRIBUTE_NAMES,
  where: ATTRIBUTE_NAMES.map((name) => `${name}=`),
};

const completed = (flag: Flag): CompletedFlag => ({
  long: flag.long,
  short: flag.short ?? null,
  values:
    flag.kind === 'switch' ? null : (VALUES[flag.key] ?? flag.choices ?? []).filter((choice) => choice !== 'en-XL'),
});

/** Its own options and the flags it or any of its subcommands takes; what an analysis names comes before what any flag takes. */
function flagsOf(command: Command, manifest: Manifest): CompletedFlag[] {
  const own = [...ownFlags(command, manifest), ...resultFlags(command, manifest)];
  const taken = new Set([command, ...(command.subcommands ?? [])].flatMap(takenBy));
  const shared = [...taken].map((key) => completed(flagOf(key)));
  return [...own, ...shared.filter(({ long }) => own.every((flag) => flag.long !== long)), HELP];
}

function wordsAfter(command: Command, commands: readonly Command[], manifest: Manifest): string[] {
  const analyses = manifest.entries.map(({ id }) => id);
  switch (command.name) {
    case 'help':
      return [...TOPICS, ...commands.map(({ name }) => name)];
    case 'explain':
      return ['codes', ...analyses, ...new Set(manifest.entries.flatMap(({ metrics }) => Object.keys(metrics)))];
    case 'schema':
      return [...analyses, 'config', 'report', ...TABLES_NAMES];
    case 'completion':
      return ['bash', 'zsh', 'fish'];
    case 'load':
    case 'export':
    case 'model':
      return Object.keys(TABLES);
    default:
      return (command.subcommands ?? []).map(({ name }) => name);
  }
}

function ownFlags(command: Command, manifest: Manifest): CompletedFlag[] {
  const entry = manifest.entries.find(({ id }) => id === command.name);
  return (command.options ?? []).map(({ flags, choices }, i) => ({
    long: /--([a-z0-9-]+)/.exec(flags)![1]!,
    short: /^-(\w),/.exec(flags)?.[1] ?? null,
    values: flags.includes('<') ? (entry?.options[i]?.choices ?? choices ?? []) : null,
  }));
}

/** Flags whose values an analysis names: its tables, columns and metrics. */
function resultFlags(command: Command, manifest: Manifest): CompletedFlag[] {
  const entry = manifest.entries.find(({ id }) => id === command.name);
  if (entry === undefined) return [];
  const columns = [...new Set(entry.tables.flatMap((table) => Object.keys(table.columns)))];
  const checked = [...Object.keys(entry.metrics), 'data.days_old'];
  const flag = (long: string, values: readonly string[]) => ({ long, short: null, values });
  return [
    flag(
      'show',
      entry.tables.map(({ name }) => name),
    ),
    flag('fields', columns),
    flag(
      'sort',
      columns.flatMap((column) => [column, `-${column}`]),
    ),
    flag('fail-on', checked),
    flag('warn-on', checked),
  ];
}

import type { Manifest } from '../../core/manifest.js';
import { type Localizer, said } from '../../i18n/localizer.js';
import { painter } from '../../render/terminal/ansi.js';
import { loadWidth, padded, widthOf, wrapped } from '../../render/terminal/width.js';
import { COMMAND_GROUPS, type Command } from '../command.js';
import { FLAG_GROUPS } from '../options/flag-spec.js';
import { flagOf } from '../options/flags.js';
import { takenBy } from '../options/takes.js';
import { FLAG_HEADINGS, GROUP_HEADINGS, HELP } from './words.js';

export interface HelpModel {
  readonly commands: readonly Command[];
  readonly manifest: Manifest;
  readonly words: Localizer;
  readonly width: number | null;
  readonly colour: boolean;
}

type Rows = readonly (readonly [string, string])[];

/** Help as the command line asks for it before it is parsed: of the deepest command that the words name. */
export async function askedHelp(model: HelpModel, words: readonly string[]): Promise<string> {
  if (model.words.language !== 'en') await loadWidth();
  const path: string[] = [];
  for (let level = model.commands; ; ) {
    const found = level.find(({ name }) => words.includes(name));
    if (found === undefined) return helpText(model, path);
    path.push(found.name);
    level = found.subcommands ?? [];
  }
}

/** Help of the program (`path` empty) or of one command: usage, what it is for, examples, then the flags. */
export function helpText(model: HelpModel, path: readonly string[]): string {
  const command = find(model.commands, path);
  return `${(command === undefined ? programHelp(model) : commandHelp(model, command, path)).join('\n').trimEnd()}\n`;
}

function find(commands: readonly Command[], path: readonly string[]): Command | undefined {
  const [first, ...rest] = path;
  const found = commands.find(({ name }) => name === first);
  return rest.length === 0 || found === undefined ? found : find(found.subcommands ?? [], rest);
}

function programHelp(model: HelpModel): string[] {
  const { words, commands } = model;
  const groups = COMMAND_GROUPS.flatMap((group) => {
    const members = commands.filter((command) => command.group === group && !command.hidden);
    const rows: Rows = members.map((command) => [command.name, summaryOf(command, model.words, model.manifest)]);
    return members.length === 0
      ? []
      : [heading(model, words.say(GROUP_HEADINGS[group]())), ...columns(model, rows, 14), ''];
  });
  return [
    ...wrapped(words.say(HELP.purpose()), room(model)),
    '',
    heading(model, words.say(HELP.first_steps())),
    ...FIRST_STEPS.map((line) => `  crm-analyze ${line}`),
    '',
    ...groups,
    ...wrapped(words.say(HELP.more()), room(model)),
  ];
}

const FIRST_STEPS = ['demo', 'tiers --db demo.duckdb', 'load orders orders.csv', 'doctor'];

function commandHelp(model: HelpModel, command: Command, path: readonly string[]): string[] {
  const { words } = model;
  const usage = [
    'crm-analyze',
    ...path,
    ...(command.subcommands === undefined ? [] : ['<command>']),
    ...(command.arguments ?? []).map(({ spelling }) => spelling),
    words.say(HELP.options_place()),
  ];
  const flags = takenBy(command).map(flagOf);
  const rows = (title: string, list: Rows) =>
    list.length === 0 ? [] : ['', heading(model, title), ...columns(model, list, 26)];
  return [
    ...wrapped(summaryOf(command, model.words, model.manifest), room(model)),
    '',
    `${heading(model, words.say(HELP.usage()))} ${usage.join(' ')}`,
    ...(command.examples.length === 0 ? [] : ['', heading(model, words.say(HELP.examples()))]),
    ...command.examples.map((example) => `  crm-analyze ${example}`),
    ...rows(
      words.say(HELP.commands()),
      (command.subcommands ?? []).map((sub) => [sub.name, summaryOf(sub, model.words, model.manifest)]),
    ),
    ...rows(
      words.say(HELP.arguments()),
      (command.arguments ?? []).map((argument) => [argument.spelling, said(argument.words, words)]),
    ),
    ...rows(words.say(HELP.options()), optionRows(model, command)),
    ...analysisParts(model, command, rows),
    ...FLAG_GROUPS.flatMap((group) =>
      rows(
        words.say(FLAG_HEADINGS[group]()),
        flags
          .filter((flag) => flag.group === group)
          .map((flag) => [
            `${flag.short === undefined ? '    ' : `-${flag.short}, `}--${flag.long}${flag.value === undefined ? '' : ` ${flag.value}`}`,
            saidOf(words, said(flag.words, words), flag.choices),
          ]),
      ),
    ),
  ];
}

function optionRows({ words, manifest }: HelpModel, { name, options = [] }: Command): Rows {
  const entry = manifest.entries.find(({ id }) => id === name);
  if (entry === undefined)
    return options.map(({ flags, words: own, choices }) => [flags, saidOf(words, said(own, words), choices)]);
  const strings = words.analysis(entry.id);
  return entry.options.map((option, i) => {
    const isSaid = option.default !== null && String(option.default) !== '' && option.type !== 'flag';
    const preset = isSaid ? words.say(HELP.default({ value: String(option.default) })) : '';
    return [options[i]!.flags, saidOf(words, strings?.options[option.name] ?? '', option.choices) + preset];
  });
}

function analysisParts(model: HelpModel, command: Command, rows: (title: string, list: Rows) => string[]): string[] {
  const entry = model.manifest.entries.find(({ id }) => id === command.name);
  if (entry === undefined) return [];
  const { words } = model;
  return [
    ...rows(
      words.say(HELP.tables()),
      entry.tables.map(({ name }) => [name, words.table(entry.id, name)]),
    ),
    ...rows(
      words.say(HELP.metrics()),
      Object.keys(entry.metrics).map((id) => [id, words.metric(entry.id, id)]),
    ),
  ];
}

/** What a command is for: of an analysis its sentence, without the full stop that no line of a list has. */
export function summaryOf(command: Command, words: Localizer, manifest: Manifest): string {
  const isAnalysis = manifest.entries.some(({ id }) => id === command.name);
  return isAnalysis ? (words.analysis(command.name)?.summary ?? '').replace(/[.。]$/, '') : said(command.words, words);
}

/** What an option is for, and what may be given where its sentence does not name all of it. */
function saidOf(words: Localizer, text: string, choices: readonly string[] = []): string {
  const named = new Set(text.match(/[\w-]+|[.,](?=$|\s)/g));
  const list = choices.filter((choice) => choice !== 'en-XL');
  return capital(text) + (list.every((choice) => named.has(choice)) ? '' : words.say(HELP.choices({ values: list })));
}

/** All lines of a list begin alike, whoever wrote them. */
export const capital = (text: string): string =>
  text.replace(/^[a-z](?=[a-z]*[ ,:;])/, (letter) => letter.toUpperCase());

const room = ({ width }: HelpModel): number => Math.max(40, Math.min(width ?? 80, 120));

const heading = ({ colour }: HelpModel, text: string): string => painter(colour)('bold', text);

function columns(model: HelpModel, rows: Rows, atMost: number): string[] {
  const left = Math.min(atMost, Math.max(...rows.map(([name]) => widthOf(name))));
  return rows.flatMap(([name, text]) => {
    const lines = wrapped(text, Math.max(20, room(model) - left - 4));
    const first = widthOf(name) > left ? [`  ${name}`] : [];
    const rest = lines.map(
      (line, i) => `  ${padded(i === 0 && first.length === 0 ? name : '', left, 'left')}  ${line}`,
    );
    return [...first, ...rest].map((line) => line.trimEnd());
  });
}

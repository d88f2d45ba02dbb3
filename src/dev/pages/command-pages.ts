import { commandsOf } from '../../cli/all-commands.js';
import { COMMAND_GROUPS, type Command } from '../../cli/command.js';
import { capital, summaryOf } from '../../cli/help/text.js';
import { GROUP_HEADINGS } from '../../cli/help/words.js';
import { takenBy } from '../../cli/options/takes.js';
import type { Reads } from '../../core/analysis.js';
import type { ManifestEntry, OptionEntry } from '../../core/manifest.js';
import { manifest } from '../../generated/manifest.js';
import { type Localizer, said } from '../../i18n/localizer.js';
import { readQuestions } from './questions.js';
import { code, markdownTable } from './table.js';

const FOLDER = 'docs/commands';
const END = 'Written by `npm run generate` from the declaration; its picture by the tests of docs (`UPDATE_DOCS=1`).';

const TYPED_WHERE = 'In the folder that [All commands](README.md) says how to make:';

/** A page of each command, and one that leads to them; by path. */
export function commandPages(root: string, words: Localizer): [string, string][] {
  const asked = readQuestions(root);
  const commands = commandsOf(manifest).filter(({ hidden }) => hidden !== true);
  const pages = commands.map((command): [string, string] => {
    const own = asked.get(command.name);
    if (own?.questions.length !== 3) throw new Error(`${command.name} needs three questions`);
    const entry = manifest.entries.find(({ id }) => id === command.name);
    const parts = [
      `# ${command.name}`,
      summaryOf(command, words, manifest),
      pictureOf(command, entry, own.picture, words),
      '## Three questions',
      TYPED_WHERE,
      ...own.questions.flatMap(({ ask, run, before = [] }) => [
        `**${ask}**`,
        `\`\`\`sh\n${[...before, `crm-analyze ${run}`].join('\n')}\n\`\`\``,
      ]),
      ...(entry === undefined ? [] : [needsOf(entry)]),
      ...optionsOf(command, entry, words),
      ...(entry === undefined ? [] : answersOf(entry, words)),
      furtherOf(command, entry),
      `---\n\n[All commands](README.md) · ${END}`,
    ];
    return [`${FOLDER}/${command.name}.md`, `${parts.join('\n\n')}\n`];
  });
  return [...pages, [`${FOLDER}/README.md`, index(commands, words)]];
}

function pictureOf(
  { name }: Command,
  entry: ManifestEntry | undefined,
  asked: string | null,
  words: Localizer,
): string {
  const chart = entry?.charts[0];
  const made = asked ?? `${name} -o ${name}.svg`;
  const file = / -o (\S+)$/.exec(made)?.[1] ?? `${name}.svg`;
  const shown = chart === undefined ? 'Screen' : words.table(entry!.id, chart.table);
  return `![${shown} of ${name}](../pictures/${file})\n\n_\`crm-analyze ${made}\` on the demo shop._`;
}

function needsOf({ reads, readsAny = [], improves }: ManifestEntry): string {
  const inWords = (tables: Reads) =>
    Object.entries(tables).map(
      ([table, names]) => `${code(table)}${names.length === 0 ? '' : `: ${names.map(code).join(', ')}`}`,
    );
  const list = (lead: string, items: readonly string[]) =>
    items.length === 0 ? [] : ['', lead, '', ...items.map((item) => `- ${item}`)];
  const choices = readsAny.map((choice) => inWords(choice).join('; '));
  return [
    '## Needs',
    ...list('Without these it does not run:', inWords(reads)),
    ...list('and one of:', choices),
    ...list('With these it says more:', inWords(improves)),
  ].join('\n');
}

function optionsOf(command: Command, entry: ManifestEntry | undefined, words: Localizer): string[] {
  const options = command.options ?? [];
  const rows = options.map(({ flags, words: own, choices }, at) => {
    const option = entry?.options[at];
    const says = option === undefined ? said(own, words) : (words.analysis(entry!.id)?.options[option.name] ?? '');
    const of = option?.choices ?? choices;
    return [
      code(flags),
      capital(says),
      of === undefined ? '' : of.map(code).join(' '),
      option === undefined ? '' : presetOf(option),
    ];
  });
  const used = [0, 1, 2, 3].filter((at) => at < 2 || rows.some((cells) => cells[at] !== ''));
  const pick = (cells: readonly string[]) => used.map((at) => cells[at]!);
  const args = (command.arguments ?? []).map(({ spelling, words: own }) => `- ${code(spelling)}: ${said(own, words)}`);
  const shared = takenBy(command).map((name) => code(`--${name.replaceAll('_', '-')}`));
  const subcommands = (command.subcommands ?? []).map(
    (sub) => `- ${code(`${command.name} ${sub.name}`)}: ${said(sub.words, words)}`,
  );
  return [
    '## Options',
    ...(args.length === 0 ? [] : [args.join('\n')]),
    ...(subcommands.length === 0 ? [] : [subcommands.join('\n')]),
    ...(rows.length === 0
      ? []
      : [markdownTable(pick(['option', 'meaning', 'one of', 'unless given']), rows.map(pick))]),
    `Shared with other commands ([what they do](../command-line.md)): ${shared.join(' ')}`,
  ];
}

const presetOf = ({ default: preset, type }: OptionEntry): string =>
  preset === null || type === 'flag' || String(preset) === '' ? '' : code(String(preset));

function answersOf(entry: ManifestEntry, words: Localizer): string[] {
  const tables = entry.tables.map(({ name, columns }) => [
    code(name),
    words.table(entry.id, name),
    Object.entries(columns)
      .filter(([, { priority }]) => priority === 1)
      .map(([column]) => words.column(entry.id, column))
      .join(', '),
  ]);
  const metrics = Object.entries(entry.metrics).map(([id, { kind }]) => [code(id), words.metric(entry.id, id), kind]);
  return [
    '## Tables of the answer',
    '`--show` names one or several; columns of priority 1 are listed, `--wide` and every file hold all.',
    markdownTable(['table', 'holds', 'columns'], tables),
    ...(metrics.length === 0 ? [] : ['## Metrics', markdownTable(['metric', 'means', 'kind'], metrics)]),
  ];
}

function furtherOf({ name }: Command, entry: ManifestEntry | undefined): string {
  const analysis =
    entry === undefined
      ? []
      : [
          `- [Definitions](../../src/analyses/${name}/README.md), also \`crm-analyze explain ${name}\``,
          `- [JSON Schema of its tables](../schemas/${name}.json), also \`crm-analyze schema ${name}\``,
        ];
  return ['## Further', '', ...analysis, `- \`crm-analyze ${name} --help\``].join('\n');
}

function index(commands: readonly Command[], words: Localizer): string {
  const groups = COMMAND_GROUPS.map((group) => {
    const rows = commands
      .filter((command) => command.group === group)
      .map((command) => [`[${command.name}](${command.name}.md)`, summaryOf(command, words, manifest)]);
    return `## ${words.say(GROUP_HEADINGS[group]()).replace(/:$/, '')}\n\n${markdownTable(['command', 'does'], rows)}`;
  });
  return `# Commands

A page each: its picture on the demo shop, three questions it answers with the command to type, what it needs, its options and its tables.

The questions are typed in a folder with the demo shop and two exports, for each page made anew; from the root of a checkout
(\`npm install -g .\` gives \`crm-analyze\` there):

\`\`\`sh
mkdir -p ../shop/exports && cp docs/examples/orders.csv ../shop && cp fixtures/shop/customers.csv ../shop/exports && cd ../shop
crm-analyze demo -q > first-answer.txt
export CRM_ANALYZE_DB=demo.duckdb
\`\`\`

${groups.join('\n\n')}
`;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { LANGUAGES } from '../../core/analysis.js';

/** Checks the layer rules, and that modules were really seen: a misread setting would pass with none. */
const LEAST_MODULES = 50;
const FEWEST_USERS = 3;
const MOST_WITHOUT_ROOMS = 20;
const MOST_FILES = 25;
const CODE = /\.(ts|mts|mjs|sql|tmpl)$/;
const OWN_LEVEL = /^(index|run|series|headline|strings|[\w-]+\.test)\.ts$|^README(\.zh-CN)?\.md$|^questions\.yml$/;

const { default: rules } = await import(pathToFileURL(join(process.cwd(), '.dependency-cruiser.mjs')).href);
const { output } = await cruise(
  ['src'],
  { ...rules.options, ruleSet: { forbidden: rules.forbidden }, validate: true },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);
const { summary, modules } = output as ICruiseResult;
for (const { from, to, rule } of summary.violations) {
  const { comment } = rules.forbidden.find(({ name }: { name: string }) => name === rule.name) ?? {};
  process.stderr.write(`${from} → ${to}: ${rule.name}. ${comment ?? ''}\n`);
}
/** What carries a fact to whoever asks for what stands on it: parts, other facts, the histories that models are fitted to. */
const CARRIES = /^src\/(?:parts|model\/facts|model\/purchases)\//;

/** Analyses among the dependents of a module, those too that use it by what carries it. */
const analysesOf = (dependents: readonly string[]): string[] =>
  dependents.flatMap((path) =>
    CARRIES.test(path)
      ? analysesOf(modules.find(({ source }) => source === path)?.dependents ?? [])
      : (/^src\/analyses\/([^/]+)\//.exec(path)?.[1] ?? []),
  );

/** Attributes of `--by` whose texts read the fact. */
const attributesOf = (fact: string): string[] =>
  readdirSync('src/model/computed', { withFileTypes: true, recursive: true })
    .filter(({ name }) => name.endsWith('.sql'))
    .filter(({ name, parentPath }) =>
      new RegExp(`\\b(?:FROM|JOIN) ${fact}\\b`).test(readFileSync(join(parentPath, name), 'utf8')),
    )
    .map(({ parentPath }) => parentPath);

/** Dependents of a fact are files; users are analyses and computed attributes. One that is expected no longer, or not used and not expected, is said. */
function factFaults(): string[] {
  const lines = readFileSync('.facts-expected', 'utf8').split('\n');
  const expected = new Map(
    lines.filter((line) => /^\w+ \d+$/.test(line)).map((line) => line.split(' ') as [string, string]),
  );
  const facts = modules.flatMap(({ source, dependents }) => {
    const [, name] = /^src\/model\/facts\/(\w+)\/index\.ts$/.exec(source) ?? [];
    if (name === undefined) return [];
    return [{ name, users: new Set([...analysesOf(dependents), ...attributesOf(name)]).size }];
  });
  return [
    ...facts.flatMap(({ name, users }) =>
      users >= FEWEST_USERS === expected.has(name)
        ? [
            `fact ${name}: ${users} analyses and attributes use it, and .facts-expected ${expected.has(name) ? 'still lists' : 'lacks'} it`,
          ]
        : [],
    ),
    ...[...expected.keys()]
      .filter((name) => !facts.some((fact) => fact.name === name))
      .map((name) => `no fact ${name}`),
  ];
}

/** An analysis of more files than one looks through has a room per table; its own level shows what every analysis has. */
function roomFaults(): string[] {
  const isFolder = { withFileTypes: true } as const;
  return readdirSync('src/analyses', isFolder).flatMap((analysis) => {
    const folder = join('src/analyses', analysis.name);
    const files = readdirSync(folder, { ...isFolder, recursive: true }).filter(
      (entry) => entry.isFile() && !entry.parentPath.startsWith(join(folder, 'cases')),
    );
    if (files.length <= MOST_WITHOUT_ROOMS) return [];
    return files
      .filter(({ name, parentPath }) => parentPath === folder && !OWN_LEVEL.test(name))
      .map(
        ({ name }) => `${folder}/${name} stands beside the rooms: put it into the room of its table, or into basis/`,
      );
  });
}

/** A folder of more files of code than one looks through wants rooms; data beside it (cases, presets) are read one by one. */
function crowdFaults(): string[] {
  const held = new Map<string, number>();
  for (const top of ['src', 'test'])
    for (const entry of readdirSync(top, { withFileTypes: true, recursive: true }))
      if (entry.isFile() && CODE.test(entry.name)) held.set(entry.parentPath, (held.get(entry.parentPath) ?? 0) + 1);
  return [...held].flatMap(([folder, files]) =>
    files > MOST_FILES
      ? [`${folder}/ holds ${files} files of code, more than ${MOST_FILES}: give those that belong together a room`]
      : [],
  );
}

/** What each language but the first says stands in these files of a room: another language is one more entry to each sentence there. */
function filesOfWords(): Map<string, string[]> {
  const said = new RegExp(`(?:^|[{,])\\s*'(?:${LANGUAGES.slice(1).join('|')})':`, 'm');
  const rooms = new Map<string, string[]>();
  for (const entry of readdirSync('src', { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!/(?<!\.test)\.ts$/.test(path) || path.startsWith('src/generated/') || !said.test(readFileSync(path, 'utf8')))
      continue;
    rooms.set(entry.parentPath, [...(rooms.get(entry.parentPath) ?? []), entry.name]);
  }
  return rooms;
}

const words = filesOfWords();
const wordFaults = [...words].flatMap(([room, files]) =>
  files.length > 1 ? [`${room}/ has its words in ${files.join(', ')}: a language more is one file a room`] : [],
);

const faults = [...factFaults(), ...roomFaults(), ...crowdFaults(), ...wordFaults];
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stderr.write(
  `${summary.totalCruised} modules, ${summary.violations.length} layer violations, words in one file in ${words.size - wordFaults.length} of ${words.size} rooms\n`,
);
if (summary.violations.length > 0 || faults.length > 0 || summary.totalCruised < LEAST_MODULES) process.exitCode = 1;

import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { topics as english } from '../../src/cli/help/topics/en.js';
import { topics as chinese } from '../../src/cli/help/topics/zh-cn.js';
import { manifest } from '../../src/generated/manifest.js';
import { COMPUTED } from '../../src/model/computed/index.js';
import { rerun, setUpOf } from '../long/blocks.js';
import { isLong } from '../support/long.js';
import { BARE_ENV, cli, demoDb, ensureBuilt, ROOT, scratch } from './world.js';

const TOPICS_IN: Readonly<Record<string, Readonly<Record<string, string>>>> = { en: english, 'zh-CN': chinese };
const folder = scratch();
/** A Python that has pyarrow. */
const PYTHON = process.env['CRM_ANALYZE_PYTHON'];
const hasJq = spawnSync('jq', ['--version']).status === 0;

beforeAll(() => {
  ensureBuilt();
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const program = join(bin, 'crm-analyze');
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'bin/crm-analyze.js')}' "$@"\n`);
  chmodSync(program, 0o755);
});

interface Printed {
  readonly output: string;
  readonly code: number | null;
}

/** The words of a command line that needs no shell: nothing but the program, with texts in quotes; undefined for others. */
function wordsOf(command: string): string[] | undefined {
  const plain = /^crm-analyze((?: +(?:[^\s'"`$\\|&;<>(){}*?#~!]|'[^']*'|"[^"`$\\!]*")+)*) *$/.exec(command);
  const words = plain?.[1]?.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? [];
  return plain === null ? undefined : words.map((word) => word.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'));
}

/** What is printed for a command line, stdout and stderr as they come; where it needs a shell, by one. */
async function typed(command: string, cwd: string): Promise<Printed> {
  const words = wordsOf(command);
  return words === undefined ? inShell(command, cwd) : cli(words, { cwd, env: { ...BARE_ENV, HOME: folder } });
}

function inShell(command: string, cwd: string): Printed {
  const path = `${join(folder, 'bin')}:${BARE_ENV['PATH']}`;
  const { stdout, status } = spawnSync('bash', ['-c', `{ ${command}\n} 2>&1`], {
    cwd,
    env: { ...BARE_ENV, PATH: path, HOME: folder },
    encoding: 'utf8',
  });
  return { output: stdout, code: status };
}

/** The folder that a page has made before its first screen, from a checkout of its own. */
function folderOf(name: string, page: string): string {
  const checkout = join(folder, `page-${name}`, 'checkout');
  mkdirSync(checkout, { recursive: true });
  for (const part of ['docs', 'fixtures']) symlinkSync(join(ROOT, part), join(checkout, part));
  const { output, code } = inShell(`set -e\n${setUpOf(page)}pwd`, checkout);
  expect([code, code === 0 ? '' : output]).toEqual([0, '']);
  return output.trim();
}

describe('docs', () => {
  const pages = readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .filter((name) => readFileSync(join(ROOT, 'docs', name), 'utf8').includes('```console'));

  test('there are pages with examples', () => expect(pages).toContain('command-line.md'));

  /** `UPDATE_DOCS=1 npx vitest run test/cli/docs.test.ts` writes what is printed now. */
  test.each(pages)(
    '%s prints what it says',
    async (name) => {
      const path = join(ROOT, 'docs', name);
      const page = readFileSync(path, 'utf8');
      const cwd = folderOf(name, page);
      const now = await rerun(page, async (line) => (await typed(line, cwd)).output);
      if (process.env['UPDATE_DOCS']) writeFileSync(path, now);
      else expect(now).toBe(page);
    },
    300_000,
  );
});

describe('recipes', () => {
  test('the mappings to paste are the files that its commands read', () => {
    const page = readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8');
    const pasted = [...page.matchAll(/```yaml\n(# ([\w-]+\.yml)\n[\s\S]*?)```/g)].map(([, text, name]) => [name, text]);
    const read = [...page.matchAll(/--config recipes\/([\w-]+\.yml)/g)].map(([, name]) => name);
    expect(pasted).toEqual(
      read.map((name) => [name, readFileSync(join(ROOT, 'docs/examples/recipes', name!), 'utf8')]),
    );
    expect(read.length).toBeGreaterThan(2);
  });
});

describe('the demo shop', () => {
  const cwd = join(folder, 'shop');

  beforeAll(async () => {
    mkdirSync(join(cwd, 'exports'), { recursive: true });
    const orders = join(ROOT, 'fixtures/shop/orders.csv');
    copyFileSync(orders, join(cwd, 'orders.csv'));
    copyFileSync(orders, join(cwd, 'exports/orders.csv'));
    copyFileSync(join(ROOT, 'docs/examples/crm-analyze.yml'), join(cwd, 'crm-analyze.yml'));
    await demoDb(join(cwd, 'crm.duckdb'));
    await demoDb(join(cwd, 'demo.duckdb'));
    writeFileSync(join(cwd, 'few-sections.yml'), 'report:\n  sections: [tiers, reps]\n');
    // Files that examples read or write into.
    mkdirSync(join(cwd, 'reports'));
    for (const [name, day] of Object.entries({ 'tiers-2025-06': '2025-06-30', 'tiers-2025-12': '2025-12-31' }))
      expect((await typed(`crm-analyze tiers --as-of ${day} -q -o ${name}.json`, cwd)).code).toBe(0);
    copyFileSync(join(cwd, 'tiers-2025-06.json'), join(cwd, 'a.json'));
    copyFileSync(join(cwd, 'tiers-2025-12.json'), join(cwd, 'b.json'));
  });

  const SLOW = 600_000;

  /**
   * A whole report is half a minute of work, and made where its pages are looked at: here of two sections, where there is no time. A
   * scorecard asks as much: whole once, with flags of few.
   */
  const shortened = (line: string): string =>
    isLong || line.includes('--from-json')
      ? line
      : line.replace(/^(crm-analyze (?:report\b|scorecard(?= )))/, '$1 --config few-sections.yml');

  const printed = new Map<string, Promise<Printed>>();
  /** A command line that stands in several texts, which nothing but its printing comes of, is run once. */
  const once = (line: string): Promise<Printed> => {
    if (!printed.has(line)) printed.set(line, typed(shortened(line), cwd));
    return printed.get(line)!;
  };

  // What loads, writes the mapping or serves is run in load/examples-that-write.test.ts.
  const WRITING = new Set(['load', 'init', 'demo', 'mcp']);
  const all = [
    ...COMMANDS.flatMap((command) => [command, ...(command.subcommands ?? [])]).filter(
      ({ name }) => !WRITING.has(name),
    ),
    ...manifest.entries.map(({ id, examples: own }) => ({ name: id, examples: own })),
  ].flatMap(({ examples: own }) => own);
  const isOfCluster = (example: string) => example.includes('trino://');
  const examples = all.filter((example) => !isOfCluster(example));

  test.skip.each(all.filter(isOfCluster))('help says, and a cluster answers in test/engines: crm-analyze %s', () => {});

  test.each([...new Set(examples)])(
    'help says: crm-analyze %s',
    async (example) => {
      const { output, code } = await once(`crm-analyze ${example.replace(/ > .*$/, '')}`);
      // A check that is met ends with 10, and that is an answer.
      if (example.includes('--fail-on') && code === 10) return;
      expect([code, code === 0 ? '' : output]).toEqual([0, '']);
    },
    SLOW,
  );

  test.each(Object.keys(TOPICS_IN))('the commands in the topics of help run: %s', async (language) => {
    const lines = Object.values(TOPICS_IN[language]!).flatMap((topic) =>
      [...topic.matchAll(/^ {2}(crm-analyze .*)$/gm)].map(([, line]) => line!.replace(/ {2,}.*$/, '')),
    );
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines.filter((text) => !/ (load|init)\b/.test(text))) {
      const { output, code } = await once(line);
      expect([line, line.includes('--fail-on') && code === 10 ? 0 : code, output]).toEqual([
        line,
        0,
        expect.not.stringContaining('error['),
      ]);
    }
  });

  test.skipIf(!hasJq || PYTHON === undefined)('the pipes of the walkthroughs run', async () => {
    const page = readFileSync(join(ROOT, 'docs/walkthroughs.md'), 'utf8');
    // The folder of the page is made by that block of its own, in a checkout.
    const blocks = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].filter(([, block]) => !block!.startsWith('mkdir -p '));
    const lines = blocks.flatMap(([, block]) => block!.trimEnd().split('\n'));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      const { output, code } = inShell(`set -o pipefail; ${line.replaceAll('python3 ', `'${PYTHON}' `)}`, cwd);
      expect([line, code, code === 0 ? '' : output]).toEqual([line, 0, '']);
    }
  });

  test('the topic of --by names the computed attributes that there are', () => {
    for (const { by } of Object.values(TOPICS_IN)) expect(by).toContain(`--by ${Object.keys(COMPUTED).join(' | ')}`);
  });

  test('the commands of the README run in order, from a checkout without a database', async () => {
    const checkout = join(folder, 'checkout');
    mkdirSync(checkout);
    symlinkSync(join(ROOT, 'fixtures'), join(checkout, 'fixtures'));
    writeFileSync(join(checkout, 'few-sections.yml'), 'report:\n  sections: [tiers]\n');
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const lines = [...readme.matchAll(/^crm-analyze .*$/gm)].map(([line]) => line.replace(/\s+#.*$/, ''));
    expect(lines.length).toBeGreaterThan(7);
    for (const line of lines.filter((text) => hasJq || !text.includes('jq'))) {
      const { output, code } = inShell(shortened(line), checkout);
      expect([line, code, code === 0 ? '' : output]).toEqual([line, 0, '']);
    }
  });
});

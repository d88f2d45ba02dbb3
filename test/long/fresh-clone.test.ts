import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BARE_ENV, ROOT, scratch } from '../cli/world.js';
import { blocksOf, pagesOf, rerun, setUpOf } from './blocks.js';

const folder = scratch();
const clone = join(folder, 'clone');
const installed = join(folder, 'installed');
const MINUTE = 60_000;

/** What blocks call beside the program and a POSIX system; a line that lacks one is passed over, and counted as such. */
const has = (tool: string): boolean =>
  spawnSync('bash', ['-c', tool === 'pyarrow' ? 'python3 -c "import pyarrow, pandas"' : `command -v ${tool}`])
    .status === 0;
const lacking = ['jq', 'pyarrow'].filter((tool) => !has(tool));
const lacks = (line: string): boolean => lacking.some((tool) => line.includes(tool));

/** Blocks that are run elsewhere, by page and first line, with the test that reads them from the page. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'README.md: npm run demo   # installs, builds, loads a demo shop, shows its value tiers': '.ci/run',
  'docs/cron.md: #!/bin/sh': 'test/cli/cron.test.ts',
};

function shell(lines: string, cwd: string, path = join(installed, 'bin')) {
  const { stdout, status } = spawnSync('bash', ['-c', `{ ${lines}\n} 2>&1`], {
    cwd,
    env: { ...BARE_ENV, PATH: [path, BARE_ENV['PATH']].join(delimiter), HOME: folder, npm_config_offline: 'true' },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, output: stdout };
}

function runs(lines: string, cwd: string): void {
  const { code, output } = shell(lines, cwd);
  // A check that is met ends with 10, and that is an answer.
  const isAnswer = code === 0 || (code === 10 && lines.includes('--fail-on'));
  expect([lines, isAnswer ? 0 : code, isAnswer ? '' : output]).toEqual([lines, 0, '']);
}

const textOf = (page: string): string => readFileSync(join(clone, page), 'utf8');
const made = (page: string): string =>
  shell(`set -e\n${setUpOf(textOf(page))}pwd`, clone)
    .output.trim()
    .split('\n')
    .at(-1)!;
const withoutRemark = (line: string): string => line.replace(/\s+#.*$/, '');

const everyPage = pagesOf(ROOT);
const blocksIn = (page: string) => blocksOf(readFileSync(join(ROOT, page), 'utf8'));
const isOfCommand = (page: string): boolean => page.startsWith('docs/commands/') && page !== 'docs/commands/README.md';
const screens = everyPage.filter((page) => blocksIn(page).some(({ kind }) => kind === 'console'));
const commands = everyPage.filter(isOfCommand);

describe('from a fresh clone', () => {
  beforeAll(() => {
    expect(spawnSync('git', ['clone', '-q', ROOT, clone]).status).toBe(0);
    // Packages come from where this machine takes them.
    const demo = spawnSync('npm', ['run', '-s', 'demo'], { cwd: clone, encoding: 'utf8' });
    expect([demo.status, demo.stderr]).toEqual([0, expect.stringContaining('npx crm-analyze ')]);
    expect(demo.stdout).toContain('gold');
    expect(demo.stderr).not.toContain('W_STALE_DATA');
    const global = spawnSync('npm', ['install', '-g', '--prefix', installed, '.'], { cwd: clone, encoding: 'utf8' });
    expect([global.status, global.status === 0 ? '' : global.stderr]).toEqual([0, '']);
    rmSync(join(clone, 'demo.duckdb'));
  }, 15 * MINUTE);

  test('the README runs as printed, in its order', { timeout: 20 * MINUTE }, () => {
    const lines = blocksOf(textOf('README.md'))[1]!.body.trimEnd().split('\n').map(withoutRemark);
    expect(lines.length).toBeGreaterThan(7);
    for (const line of lines) if (!lacks(line)) runs(`npx ${line}`, clone);
  });

  test.each(screens)('%s prints what it says', { timeout: 20 * MINUTE }, async (page) => {
    const cwd = made(page);
    const now = await rerun(
      textOf(page),
      (line) => shell(line, cwd).output,
      (lines) => {
        for (const line of lines.trimEnd().split('\n')) if (!lacks(line)) runs(line, cwd);
      },
    );
    expect(now).toBe(textOf(page));
  });

  describe('pages of commands', () => {
    // Made once, as printed; each page begins with it as it was then.
    const shop = join(folder, 'shop');
    beforeAll(() => {
      expect(made('docs/commands/README.md')).toBe(shop);
    }, 5 * MINUTE);

    test.each(commands)('%s: its questions are answered', { timeout: 20 * MINUTE }, (page) => {
      const cwd = join(folder, page.replaceAll(/\W/g, '-'));
      cpSync(shop, cwd, { recursive: true });
      const questions = blocksOf(textOf(page));
      expect(questions).toHaveLength(3);
      for (const { body } of questions) runs(`export CRM_ANALYZE_DB=demo.duckdb\n${body}`, cwd);
      rmSync(cwd, { recursive: true });
    });
  });
});

test('there is no block of a page that no test types', () => {
  const elsewhere: string[] = [];
  let typed = 0;
  for (const page of everyPage) {
    const isTyped = screens.includes(page) || commands.includes(page) || page === 'docs/commands/README.md';
    for (const [at, { body }] of blocksIn(page).entries()) {
      if (isTyped || (page === 'README.md' && at === 1)) typed++;
      else elsewhere.push(`${page}: ${body.split('\n')[0]}`);
    }
  }
  expect(elsewhere.sort()).toEqual(Object.keys(ELSEWHERE).sort());
  for (const [block, test] of Object.entries(ELSEWHERE)) {
    const [page] = block.split(': ');
    expect(readFileSync(join(ROOT, test), 'utf8')).toContain(page === 'README.md' ? 'npm run -s demo' : page);
  }
  expect(typed).toBeGreaterThan(150);
  if (lacking.length > 0) process.stderr.write(`lines that need ${lacking.join(', ')} are not typed\n`);
});

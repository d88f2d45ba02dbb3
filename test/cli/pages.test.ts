import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readQuestions } from '../../src/dev/pages/questions.js';
import { terminalPicture } from '../../src/dev/pages/terminal-picture.js';
import { manifest } from '../../src/generated/manifest.js';
import { BARE_ENV, cli, demoDb, ensureBuilt, ROOT, scratch } from './world.js';

const PICTURES = join(ROOT, 'docs/pictures');
const folder = scratch();
const asked = readQuestions(ROOT);
const NOW = '2026-01-05T08:00:00Z';

/** Commands that begin without a database, or change it: each has a folder of its own. */
const ALONE = new Set(['load', 'init', 'demo', 'forget']);

const placeOf = (name: string, line: string): string =>
  ALONE.has(name)
    ? `${name}-${line.replaceAll(/\W/g, '').slice(-40)}`
    : line === 'config validate'
      ? 'config-validate'
      : name === 'config'
        ? 'config'
        : 'asked';

async function place(name: string): Promise<string> {
  const cwd = join(folder, name);
  if (existsSync(cwd)) return cwd;
  mkdirSync(join(cwd, 'exports'), { recursive: true });
  copyFileSync(join(ROOT, 'docs/examples/orders.csv'), join(cwd, 'orders.csv'));
  copyFileSync(join(ROOT, 'fixtures/shop/customers.csv'), join(cwd, 'exports/customers.csv'));
  writeFileSync(join(cwd, 'few-sections.yml'), 'report:\n  sections: [tiers, reps]\n');
  if (name === 'config') copyFileSync(join(ROOT, 'docs/examples/crm-analyze.yml'), join(cwd, 'crm-analyze.yml'));
  if (!/^(?:load|init|demo)/.test(name)) await demoDb(join(cwd, 'demo.duckdb'));
  return cwd;
}

const wordsOf = (line: string): string[] =>
  (line.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? []).map((word) => word.replaceAll(/'([^']*)'|"([^"]*)"/g, '$1$2'));

/** One command line of a page as it is typed; what goes through a shell is given by hand. */
function typed(name: string, line: string, cwd: string, terminal = false) {
  const [command, input] = line.split(' < ');
  const [plain] = command!.split(' > ');
  const env = { ...BARE_ENV, ...(name === 'load' || name === 'init' ? {} : { CRM_ANALYZE_DB: 'demo.duckdb' }) };
  const config = name === 'report' ? ['--config', 'few-sections.yml'] : [];
  return cli([...wordsOf(plain!), ...config], {
    cwd,
    env,
    now: NOW,
    terminal,
    ...(input === undefined || input === '/dev/null' ? {} : { input: readFileSync(join(cwd, input), 'utf8') }),
  });
}

/** A line that is typed before a question: the program's, or the shell's. */
async function prepared(name: string, line: string, cwd: string): Promise<void> {
  const [, own] = /^crm-analyze (.*)$/.exec(line) ?? [];
  const code = own === undefined ? spawnSync('bash', ['-c', line], { cwd }).status : (await typed(name, own, cwd)).code;
  expect([line, code]).toEqual([line, 0]);
}

describe('pages of commands', () => {
  beforeAll(async () => {
    ensureBuilt();
    // Of those that are drawn, `diff` looks at two answers that its page has made before.
    const cwd = await place('asked');
    for (const line of asked.get('diff')!.questions.flatMap(({ before = [] }) => before))
      await prepared('diff', line, cwd);
  }, 600_000);

  const questions = [...asked].flatMap(([name, { questions: own }]) =>
    own.map((question) => [name, question.run, question.before ?? []] as const),
  );

  test.each(questions)('%s answers: %s', async (name, run, lines) => {
    const cwd = await place(placeOf(name, run));
    for (const line of lines) await prepared(name, line, cwd);
    const { code, stdout, stderr } = await typed(name, run, cwd);
    const isMet = run.includes('--fail-on') && code === 10;
    expect([run, isMet ? 0 : code, code === 0 || isMet ? '' : stderr]).toEqual([run, 0, '']);
    if (!/ -o | < \/dev\/null$|^(?:init|load|forget|demo|config validate)/.test(run)) expect(stdout).toMatch(/^.+\n/);
    expect(stdout).not.toMatch(/^no rows$/m);
  });

  /** `UPDATE_DOCS=1 npx vitest run test/cli/pages.test.ts` writes what is drawn now. */
  async function compared(name: string, picture: string): Promise<void> {
    const path = join(PICTURES, `${name}.svg`);
    if (process.env['UPDATE_DOCS']) writeFileSync(path, picture);
    expect(picture).toBe(readFileSync(path, 'utf8'));
    expect(Buffer.byteLength(picture)).toBeLessThan(64_000);
  }

  test.each(manifest.entries.map(({ id }) => id))('the picture of %s', async (id) => {
    const cwd = await place('asked');
    const { code, stderr } = await typed(id, `${id} -q -o ${id}.svg`, cwd);
    expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
    await compared(id, readFileSync(join(cwd, `${id}.svg`), 'utf8'));
  });

  const screens = [...asked].flatMap(([name, { picture }]) =>
    picture === null || picture.includes(' -o ') ? [] : [[name, picture] as const],
  );

  test.each(screens)('the screen of %s: %s', async (name, line) => {
    const cwd = await place(placeOf(name, `${line} screen`));
    const { output, code } = await typed(name, line, cwd, true);
    expect([code, code === 0 ? '' : output]).toEqual([0, '']);
    await compared(name, terminalPicture(`crm-analyze ${line}`, output, 26));
  });

  test('each picture is on a page, and is small', () => {
    const drawn = readdirSync(PICTURES);
    const pages = ['README.md', ...readdirSync(join(ROOT, 'docs/commands')).map((page) => `docs/commands/${page}`)];
    const texts = pages.map((page) => readFileSync(join(ROOT, page), 'utf8')).join('\n');
    const named = [...texts.matchAll(/pictures\/([\w.-]+)\)/g)].map(([, file]) => file!);
    expect([...new Set(named)].sort()).toEqual([...drawn].sort());
    for (const file of drawn) expect([file, statSync(join(PICTURES, file)).size < 150_000]).toEqual([file, true]);
  });
});

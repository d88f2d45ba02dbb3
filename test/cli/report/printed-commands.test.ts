import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { manifest } from '../../../src/generated/manifest.js';
import { BARE_ENV, cli, demoDb, scratch } from '../world.js';

const folder = scratch();
const inFolder = { cwd: folder };

beforeAll(async () => {
  await demoDb(join(folder, 'demo.duckdb'));
}, 300_000);

describe('the rows behind an answer', () => {
  test.each(manifest.entries.map(({ id }) => id))('%s --rows prints them', async (id) => {
    const { code, stdout, stderr } = await cli(
      [id, '--rows', '-n', '1', '--csv', '-q', '--db', 'demo.duckdb'],
      inFolder,
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toHaveLength(3);
  });
});

const unescaped = (text: string): string =>
  text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

/** Commands that a page tells its reader to type. */
const commandsIn = (text: string): string[] =>
  [...text.split('<script type="application/json"')[0]!.matchAll(/crm-analyze [a-z]+ [^`<\n]*/g)].map(([line]) =>
    unescaped(line).trim(),
  );

/** The words of a command line, those in quotes without them. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/(?:'[^']*'|[^\s'])+/g)].map(([word]) => word.replaceAll("'", '')).slice(1);

describe('the week of the complaints (fixtures/shop/README.md)', () => {
  const pages = ['w.html', 'w.md', 'w.json'];

  beforeAll(async () => {
    mkdirSync(join(folder, 'week'), { recursive: true });
    const outputs = pages.flatMap((name) => ['-o', `week/${name}`]);
    const asked = ['report', '--db', 'demo.duckdb', '--period', '2025-W40', '-q', ...outputs];
    expect(await cli(asked, inFolder)).toMatchObject({ code: 0 });
    const mail = ['report', '-q', '--from-json', 'week/w.json', '-f', 'email-html', '-o', 'week/w.eml'];
    expect(await cli(mail, inFolder)).toMatchObject({ code: 0 });
    const chinese = ['report', '-q', '--from-json', 'week/w.json', '--lang', 'zh-CN', '-o', 'week/zh.md'];
    expect(await cli(chinese, inFolder)).toMatchObject({ code: 0 });
  }, 300_000);

  const read = (name: string) => readFileSync(join(folder, 'week', name), 'utf8');

  test('says of the wave what, since when, why, what it is worth, who acts and how to see the rows', () => {
    const said = read('w.md')
      .split('\n')
      .find((line) => line.includes('**Complaints'))!;
    for (const part of [
      'since 2025-W38',
      'Glass kettle 1.2 L (P24) +11',
      'At stake: the 39,185 that the 11 customers behind it bought in the 365 days to 2025-10-05',
      'Who acts: customer service',
    ])
      expect(said).toContain(part);
  });

  test('the rows shown are the cases counted', async () => {
    const command = commandsIn(read('w.md')).find((line) => line.startsWith('crm-analyze complaints'))!;
    const { code, stdout } = await cli([...wordsOf(command), '--csv', '-q', '--db', 'demo.duckdb'], inFolder);
    const rows = stdout.trim().split('\n').slice(1);
    expect([code, rows.length]).toEqual([0, 11]);
    for (const row of rows) expect(row).toContain('P24');
  });

  test('--open gives the page to the program of BROWSER, whatever its name is made of', async () => {
    const [seen, program] = [join(folder, 'seen'), join(folder, 'browser')];
    writeFileSync(program, `#!/bin/sh\necho "$@" >> '${seen}'\n`, { mode: 0o755 });
    const env = { ...BARE_ENV, BROWSER: program };
    const asked = [
      'report',
      '-q',
      '--from-json',
      'week/w.json',
      '-o',
      'again.md',
      '-o',
      'week-{period}.html',
      '--open',
    ];
    expect(await cli(asked, { cwd: folder, env })).toMatchObject({ code: 0, stderr: '' });
    const [opened, ...more] = readFileSync(seen, 'utf8').trimEnd().split('\n');
    expect([opened!.split('/').at(-1), more]).toEqual(['week-2025-W40.html', []]);
    const none = await cli(['report', '-q', '--from-json', 'week/w.json', '-o', 'again.md', '--open'], inFolder);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('try: -o report.html --open')]);
  });

  test('every command of every page runs as it is printed', async () => {
    const all = [...pages, 'w.eml', 'zh.md']
      .filter((name) => name !== 'w.json')
      .flatMap((name) => commandsIn(read(name)));
    const commands = [...new Set(all)];
    expect(commands.length).toBeGreaterThan(8);
    writeFileSync(join(folder, 'crm-analyze.yml'), 'db: demo.duckdb\n');
    for (const command of commands) {
      const { code, stderr } = await cli([...wordsOf(command), '-q'], inFolder);
      expect([command, code, stderr]).toEqual([command, 0, expect.not.stringContaining('error[')]);
    }
  }, 300_000);
});

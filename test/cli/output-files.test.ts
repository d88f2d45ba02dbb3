import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { clearLeftOvers, neighbour } from '../../src/cli/output/left-overs.js';
import { clearTempFolders, tempFolder } from '../../src/cli/shell/temp-folder.js';
import { program } from '../support/program.js';
import { BARE_ENV, cliProcess, ordersDb, scratch, start } from './world.js';

const folder = scratch();
let db = '';
const at = (name: string) => {
  mkdirSync(join(folder, name), { recursive: true });
  return join(folder, name);
};
const run = (cwd: string, ...argv: string[]) => program(argv, { cwd });
const query = ['sql', 'select order_id from orders order by order_id'];

beforeAll(async () => {
  const owners = ['A/B', 'A:B', 'A B', 'Zoe'];
  db = await ordersDb(
    folder,
    'shop',
    Array.from({ length: 48 }, (_, i) => ({
      order_id: `o${i}`,
      customer_id: `c${i % 6}`,
      ordered_at: `2025-0${1 + (Math.floor(i / 4) % 6)}-11`,
      amount: String(10 ** (i % 4)),
      rep_id: owners[i % 4]!,
    })),
  );
});

describe('an output file', () => {
  test('never takes the place of the database, an input or the config, by whatever name', async () => {
    const here = at('refused');
    writeFileSync(join(here, 'in.csv'), 'order_id,customer_id,ordered_at,amount\n1,a,2025-01-01,5\n2,b,2025-02-01,5\n');
    writeFileSync(join(here, 'conf.yml'), 'lang: en\n');
    symlinkSync(db, join(here, 'link.csv'));
    linkSync(db, join(here, 'second.csv'));
    linkSync(join(here, 'in.csv'), join(here, 'in-2.csv'));
    linkSync(join(here, 'conf.yml'), join(here, 'conf.csv'));
    const before = readFileSync(db);
    for (const [argv, what] of [
      [[...query, '--db', db, '-o', 'link.csv'], 'the database'],
      [[...query, '--db', db, '-o', 'second.csv'], 'the database'],
      [[...query, '--db', db, '-f', 'csv', '-o', db], 'the database'],
      [['tiers', '--period', 'all', '--from', join(here, 'in.csv'), '-o', 'in.csv'], 'an input'],
      [['tiers', '--period', 'all', '--from', join(here, 'in.csv'), '-o', 'in-2.csv'], 'an input'],
      [[...query, '--db', db, '--config', join(here, 'conf.yml'), '-o', 'conf.csv'], 'the config'],
    ] as const) {
      const { code, stderr } = await run(here, ...argv);
      expect([argv.join(' '), code, stderr]).toEqual([argv.join(' '), 2, expect.stringContaining(`is ${what}`)]);
      expect(stderr).toMatch(/^(warning.*\n)*error\[E_OUTPUT\]: .*\ntry: /);
    }
    expect(readFileSync(db).equals(before)).toBe(true);
    expect(readFileSync(join(here, 'in.csv'), 'utf8')).toContain('2,b');
    expect(readdirSync(here).sort()).toEqual(['conf.csv', 'conf.yml', 'in-2.csv', 'in.csv', 'link.csv', 'second.csv']);
  });

  test('of saved results: not over the ones that are compared', async () => {
    const here = at('saved');
    for (const name of ['a.json', 'b.json'])
      expect((await run(here, 'tiers', '--period', 'all', '--db', db, '-o', name)).code).toBe(0);
    const { code, stderr } = await run(here, 'diff', 'a.json', 'b.json', '-o', 'b.json');
    expect([code, stderr]).toEqual([2, expect.stringContaining('an input of this command')]);
  });

  test('keeps the mode of what it replaces, and replaces a link, not what it leads to', async () => {
    const here = at('modes');
    writeFileSync(join(here, 'r.csv'), 'old');
    chmodSync(join(here, 'r.csv'), 0o640);
    writeFileSync(join(here, 'precious.csv'), 'precious');
    symlinkSync('precious.csv', join(here, 'l.csv'));
    expect((await run(here, ...query, '--db', db, '-o', 'r.csv', '-o', 'l.csv')).code).toBe(0);
    expect([statSync(join(here, 'r.csv')).mode & 0o777, readFileSync(join(here, 'r.csv'), 'utf8').length > 50]).toEqual(
      [0o640, true],
    );
    expect([lstatSync(join(here, 'l.csv')).isFile(), readFileSync(join(here, 'precious.csv'), 'utf8')]).toEqual([
      true,
      'precious',
    ]);
    expect(readdirSync(here).sort()).toEqual(['l.csv', 'precious.csv', 'r.csv']);
  });

  test('several appear all or none: what was there stands again', async () => {
    const here = at('all');
    writeFileSync(join(here, 'old.csv'), 'old');
    mkdirSync(join(here, 'folder.json'));
    for (const outputs of [
      ['old.csv', 'new.md', 'folder.json'],
      ['folder.json', 'old.csv', 'new.md'],
      ['old.csv', 'new.md', 'none/x.json'],
      ['old.csv', 'new.md', 'new.md'],
      ['old.csv', `${'n'.repeat(300)}.md`],
    ]) {
      const { code, stderr } = await run(here, ...query, '--db', db, ...outputs.flatMap((file) => ['-o', file]));
      expect([outputs, code, stderr]).toEqual([outputs, 2, expect.stringContaining('error[E_OUTPUT]')]);
      expect([readdirSync(here).sort(), readFileSync(join(here, 'old.csv'), 'utf8')]).toEqual([
        ['folder.json', 'old.csv'],
        'old',
      ]);
    }
    const { code } = await run(here, ...query, '--db', db, '-o', 'old.csv', '-o', 'new.md');
    expect([code, readdirSync(here).sort(), readFileSync(join(here, 'old.csv'), 'utf8') === 'old']).toEqual([
      0,
      ['folder.json', 'new.md', 'old.csv'],
      false,
    ]);
  });

  test('what killed runs left beside it goes; what runs or is not ours stays', async () => {
    const here = at('left');
    const dead = spawnSync('true').pid;
    const own = neighbour(join(here, 'x.csv'), 'tmp');
    const left = [
      own.replace(`-${process.pid}-`, `-${dead}-`),
      own.replace(`-${process.pid}-`, `-${dead}-`).replace(/tmp$/, 'old'),
    ];
    const other = own.replace(/\.crm-[0-9a-f]{6}-/, '.crm-000000-').replace(`-${process.pid}-`, `-${dead}-`);
    for (const path of [own, ...left, other, join(here, '.x.csv.1234.tmp')]) writeFileSync(path, 'x');
    await clearLeftOvers(here);
    const mine = basename(tempFolder());
    const names = [mine, mine.replace(`-${process.pid}-`, `-${dead}-`), 'crm-analyze-of-mine'];
    for (const name of names) mkdirSync(join(here, name, 'spill'), { recursive: true });
    clearTempFolders(here);
    expect(names.map((name) => existsSync(join(here, name)))).toEqual([true, false, true]);
    expect([own, ...left, other, join(here, '.x.csv.1234.tmp')].map((path) => existsSync(path))).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('rejects and the mapping that init writes', () => {
  const good = Array.from({ length: 40 }, (_, i) => `g${i},a,2025-01-13,5\n`).join('');
  const bad = (here: string) =>
    writeFileSync(
      join(here, 'bad.csv'),
      `order_id,customer_id,ordered_at,amount\n${good}2,b,2025-01-02,"=HYPERLINK(""http://x"",""y"")"\n3,c,2025-01-02,-7x\n4,d,"@SUM(A1)",-5.00\n`,
    );

  test('rejects are for their user alone, run nothing in a spreadsheet, and are never written through a link', async () => {
    const here = at('rejects');
    bad(here);
    writeFileSync(join(here, 'precious.txt'), 'precious');
    symlinkSync('precious.txt', join(here, 'mine.csv'));
    const load = ['load', 'orders', join(here, 'bad.csv'), '--db', join(here, 'r.duckdb'), '--max-rejects', '90%'];
    expect((await run(here, ...load, '--rejects', 'mine.csv')).code).toBe(0);
    expect([
      lstatSync(join(here, 'mine.csv')).isSymbolicLink(),
      readFileSync(join(here, 'precious.txt'), 'utf8'),
    ]).toEqual([false, 'precious']);
    expect(statSync(join(here, 'mine.csv')).mode & 0o777).toBe(0o600);
    const text = readFileSync(join(here, 'mine.csv'), 'utf8');
    expect(text).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(text).toContain(`'-7x`);
    expect(text).toContain(`'@SUM(A1)`);
  });

  test("a rejects.csv of the user's own stays, and the load says what it has to say", async () => {
    const here = at('own-rejects');
    bad(here);
    writeFileSync(join(here, 'rejects.csv'), 'my own list\n');
    const load = ['load', 'orders', join(here, 'bad.csv'), '--db', join(here, 'r.duckdb')];
    const { code, stderr } = await run(here, ...load);
    expect([code, stderr]).toEqual([3, expect.stringContaining('E_REJECTS')]);
    expect(stderr).toContain('warning[W_REJECTS]: rejects.csv is no list of rejects, and stays (--rejects FILE)');
    expect(stderr).not.toContain('see rejects.csv');
    expect(readFileSync(join(here, 'rejects.csv'), 'utf8')).toBe('my own list\n');
    const over = await run(here, ...load, '--rejects', 'bad.csv');
    expect([over.code, over.stderr]).toEqual([2, expect.stringContaining('an input of this command')]);
    const named = await run(here, ...load, '--rejects', 'r.csv');
    expect(named.stderr).toContain('try: see r.csv');
  });

  test('init replaces a link of its name, keeps a mode, and leaves nothing behind', async () => {
    const here = at('init');
    writeFileSync(join(here, 'o.csv'), 'order_id,customer_id,ordered_at,amount\n1,a,2025-01-01,5\n');
    writeFileSync(join(here, 'precious.yml'), 'lang: en\n');
    symlinkSync('precious.yml', join(here, 'crm-analyze.yml'));
    expect((await run(here, 'init', 'o.csv', '--yes')).code).toBe(0);
    expect([
      lstatSync(join(here, 'crm-analyze.yml')).isSymbolicLink(),
      readFileSync(join(here, 'precious.yml'), 'utf8'),
    ]).toEqual([false, 'lang: en\n']);
    chmodSync(join(here, 'crm-analyze.yml'), 0o600);
    expect((await run(here, 'init', 'o.csv', '--yes')).code).toBe(0);
    expect(statSync(join(here, 'crm-analyze.yml')).mode & 0o777).toBe(0o600);
    expect(readdirSync(here).sort()).toEqual(['crm-analyze.yml', 'o.csv', 'precious.yml']);
  });
});

test('--split-by: owners whose names meet have a file each, with their own numbers', async () => {
  const here = at('split');
  const config = join(here, 'crm-analyze.yml');
  writeFileSync(config, 'report:\n  sections:\n    - tiers\n');
  const report = ['report', '--month', '--as-of', '2025-06-30', '--split-by', 'rep_id', '--db', db, '--config', config];
  const { code, stderr } = await run(here, ...report, '-o', 'own-{split}.json');
  expect([code, stderr.split('\n').filter((line) => /^error/.test(line))]).toEqual([0, []]);
  const files = readdirSync(here).filter((name) => name.startsWith('own-'));
  expect(files).toHaveLength(4);
  expect(files).toContain('own-Zoe.json');
  const owners = files.map(
    (name) =>
      (JSON.parse(readFileSync(join(here, name), 'utf8')) as { params: { split: { value: string } } }).params.split
        .value,
  );
  expect(owners.sort()).toEqual(['A B', 'A/B', 'A:B', 'Zoe']);
});

test('a pipe is written as soon as somebody reads it, and waited for where signals are heard', async () => {
  const cwd = at('pipe');
  spawnSync('mkfifo', [join(cwd, 'late'), join(cwd, 'never')]);
  const reader = spawn('sh', ['-c', 'sleep 1; cat late'], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
  let read = '';
  reader.stdout.on('data', (chunk) => {
    read += chunk;
  });
  const ended = new Promise((done) => reader.once('close', done));
  const written = await cliProcess([...query, '--db', db, '-f', 'csv', '-o', 'late'], { cwd });
  expect([written.code, written.stderr]).toEqual([0, 'wrote late\n']);
  await ended;
  expect(read.split('\n')).toHaveLength(50);
  const temp = at('pipe-temp');
  const waiting = start([...query, '--db', db, '-f', 'csv', '-o', 'never'], {
    cwd,
    env: { ...BARE_ENV, TMPDIR: temp },
  });
  let said = '';
  waiting.stderr!.on('data', (chunk) => {
    said += chunk;
  });
  const code = new Promise((done) => waiting.once('close', done));
  // The bytes wait in a finished temporary file: from then on it is the pipe that is waited for.
  const isWritten = () =>
    readdirSync(temp, { recursive: true, withFileTypes: true }).some(
      (one) => one.isFile() && one.name.includes('never') && statSync(join(one.parentPath, one.name)).size > 0,
    );
  await expect.poll(isWritten, { timeout: 40_000, interval: 20 }).toBe(true);
  waiting.kill('SIGTERM');
  expect([await code, said]).toEqual([143, 'interrupted\n']);
  expect(readdirSync(cwd).sort()).toEqual(['late', 'never']);
  expect(readdirSync(temp)).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BARE_ENV, BIN, cli, ensureBuilt, scratch, shopDb, start } from './world.js';

const folder = scratch();
/** A disk that is always full, where the system has one; one of our own as root, who could harm the system's. */
const FULL =
  spawnSync('mknod', [join(folder, 'full'), 'c', '1', '7']).status === 0 ? join(folder, 'full') : '/dev/full';
const hasFull = statSync(FULL, { throwIfNoEntry: false })?.isCharacterDevice() ?? false;
let db = '';

beforeAll(async () => {
  ensureBuilt();
  db = await shopDb(folder);
});

const tiers = (...args: string[]) => cli(['tiers', '--db', db, ...args]);

describe('output', () => {
  test('-o and > are the same bytes; a file appears whole or not at all', async () => {
    for (const format of ['table', 'md', 'csv', 'tsv', 'json', 'ndjson', 'xlsx', 'parquet'] as const) {
      const extension = format === 'table' ? 'txt' : format;
      const file = join(folder, `same.${extension}`);
      const [direct, toFile] = [await tiers('-f', format, '-q'), await tiers('-o', file, '-q')];
      expect([format, direct.code, toFile.code]).toEqual([format, 0, 0]);
      expect(toFile.stdout).toBe('');
      expect(readFileSync(file).equals(direct.bytes), format).toBe(true);
    }
    const { code, stderr } = await tiers('-o', join(folder, 'absent', 'x.csv'));
    expect([code, stderr.includes('E_OUTPUT')]).toEqual([2, true]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('tables in a pipe and in a file are 120 columns wide, whatever stderr is and the environment says', async () => {
    const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));
    const shown = ['rfm', '--db', db, '--show', 'customers', '-n', '5'];
    const bare = await cli(shown);
    const said = await cli(shown, { env: { COLUMNS: '60' } });
    const wide = await cli([...shown, '--wide']);
    expect(widest(bare.stdout)).toBeLessThanOrEqual(120);
    expect(said.stdout).toBe(bare.stdout);
    expect(widest(wide.stdout)).toBeGreaterThan(120);
  });

  test('--open gives the first page or picture that was written to the program of BROWSER', async () => {
    const [seen, program] = [join(folder, 'seen'), join(folder, 'browser')];
    writeFileSync(program, `#!/bin/sh\necho "$@" >> '${seen}'\n`, { mode: 0o755 });
    const env = { ...BARE_ENV, BROWSER: `${program} --new-window` };
    const [csv, page, mine] = ['o.csv', 'o.html', 'o.svg'].map((name) => join(folder, name));
    const opened = await cli(['tiers', '--db', db, '-q', '-o', csv!, '-o', page!, '-o', mine!, '--open'], { env });
    expect([opened.code, opened.stderr]).toEqual([0, '']);
    expect(readFileSync(seen, 'utf8')).toBe(`--new-window ${page}\n`);
  });

  test('--open says what could not be opened, and refuses where nothing could be', async () => {
    const env = { ...BARE_ENV, PATH: folder, BROWSER: join(folder, 'none') };
    const page = join(folder, 'unopened.html');
    const { code, stderr } = await cli(['tiers', '--db', db, '-q', '-o', page, '--open'], { env });
    expect([code, stderr]).toEqual([
      0,
      `warning[W_NOT_OPENED]: ${page} was written, but nothing here opens it; BROWSER may name a program that does\n`,
    ]);
    for (const args of [['--open'], ['-o', join(folder, 'x.csv'), '--open']])
      expect(await tiers(...args)).toMatchObject({
        code: 2,
        stderr:
          'error[E_USAGE]: --open opens a page or picture that -o writes, and none is written\ntry: -o tiers.html --open\n',
      });
  });

  test.runIf(hasFull)('a full disk is a fault, on stdout as in a file', async () => {
    const commands = [
      ['export', 'orders', '-f', 'csv'],
      ['tiers', '-f', 'xlsx'],
      ['schema', 'tiers'],
    ];
    for (const command of commands) {
      const args = [BIN, ...command, '--db', db, '-q'].slice(0, command[0] === 'schema' ? 3 : undefined);
      const full = openSync(FULL, 'w');
      const ran = spawnSync(process.execPath, args, {
        env: BARE_ENV,
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      closeSync(full);
      expect([command, ran.status, ran.stderr]).toEqual([
        command,
        2,
        'error[E_OUTPUT]: cannot write stdout: no space left\n',
      ]);
    }
    const toFile = await tiers('-f', 'csv', '-o', FULL, '-q');
    expect([toFile.code, toFile.stderr]).toEqual([2, `error[E_OUTPUT]: cannot write ${FULL}: no space left\n`]);
    expect(statSync(FULL).isCharacterDevice()).toBe(true);
  });

  test('several -o, and places in file names', async () => {
    const ran = await tiers('-o', join(folder, '{analysis}-{as_of}.json'), '-o', join(folder, '{table}.csv'), '-q');
    expect(ran.code).toBe(0);
    const { frame } = JSON.parse((await tiers('--json')).stdout) as { frame: { as_of: string } };
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([`tiers-${frame.as_of}.json`, 'tiers.csv']));
  });

  test('a reader that goes away is no fault', async () => {
    const child = start(['tiers', '--db', db, '--json', '-q']);
    let stderr = '';
    child.stderr!.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout!.once('data', () => child.stdout!.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect([code, stderr]).toEqual([0, '']);
  });
});

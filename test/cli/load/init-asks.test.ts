import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BARE_ENV, cli, ensureBuilt, ROOT, scratch, start } from '../world.js';

const folder = scratch();
const BIN = join(ROOT, 'bin/crm-analyze.js');
beforeAll(ensureBuilt);

// Neither "when it was" nor "net worth" is a name the model knows; "my channel name" has one inside.
const CSV =
  'order_id,customer_id,when it was,net worth,my channel name\nA1,001,2025-03-14,10.50,online\nA2,002,2025-03-15,20.25,shop\n';

function home(name: string): string {
  const cwd = join(folder, name);
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(cwd, 'orders.csv'), CSV);
  return cwd;
}

const columnsIn = (cwd: string) => parse(readFileSync(join(cwd, 'crm-analyze.yml'), 'utf8')).sources.orders.columns;
const SURE = { order_id: 'order_id', customer_id: 'customer_id' };
const hasScript = spawnSync('script', ['--version']).status === 0;

describe.skipIf(!hasScript)('init on a terminal', () => {
  /** Types `input` into a pseudo-terminal in which the program runs. */
  function typed(cwd: string, input: string, args = 'init orders.csv', env: Record<string, string> = {}) {
    const ran = spawnSync('script', ['-qec', `exec ${process.execPath} ${BIN} ${args}`, '/dev/null'], {
      cwd,
      input,
      env: { PATH: process.env['PATH'] ?? '', TERM: 'dumb', SHELL: '/bin/sh', ...env },
      encoding: 'utf8',
      timeout: 60_000,
    });
    return { code: ran.status, said: ran.stdout.replaceAll('\r\n', '\n') };
  }

  test('asks about each column that is not sure: takes the proposal, picks by number or header, skips', () => {
    const cwd = home('accept');
    const { code, said } = typed(cwd, '\n\n\n');
    expect([code, said]).toEqual([
      0,
      expect.stringContaining('orders.ordered_at (required): is it when it was (its values)?'),
    ]);
    expect(said).toContain('orders.channel: is it my channel name (0.60, part of its name)?');
    expect(columnsIn(cwd)).toEqual({
      ...SURE,
      ordered_at: 'when it was',
      amount: 'net worth',
      channel: 'my channel name',
    });

    const picked = home('pick');
    expect(typed(picked, 'nothing\n1\nnet worth\ns\n').said).toContain('there is no column "nothing"');
    expect(columnsIn(picked)).toEqual({ ...SURE, ordered_at: 'when it was', amount: 'net worth' });
  });

  test('what was answered loads', async () => {
    const cwd = home('loads');
    expect(typed(cwd, '\n\ns\n').code).toBe(0);
    expect((await cli(['load'], { cwd })).code).toBe(0);
    expect((await cli(['sql', 'select sum(amount) as s from orders', '--csv', '-q'], { cwd })).stdout).toBe(
      's\n30.75\n',
    );
  });

  test('Ctrl-D skips what is left; --no-input and CI ask nothing', () => {
    const cwd = home('end');
    expect(typed(cwd, '\n\u0004').code).toBe(0);
    expect(columnsIn(cwd)).toEqual({ ...SURE, ordered_at: 'when it was' });
    for (const [name, args, env] of [
      ['no-input', 'init orders.csv --no-input', {}],
      ['ci', 'init orders.csv', { CI: '1' }],
    ] as const) {
      const quiet = home(name);
      const { code, said } = typed(quiet, '', args, env);
      expect([code, said.includes('is it')]).toEqual([0, false]);
      expect(columnsIn(quiet)).toEqual(SURE);
    }
  });

  test('Ctrl-C writes nothing', () => {
    const cwd = home('stopped');
    // Typed once the first question stands there: before, the shell's own start would take it.
    const command = `(sleep 4; printf '\\003'; sleep 1) | script -qec "exec ${process.execPath} ${BIN} init orders.csv" /dev/null`;
    const ran = spawnSync('sh', ['-c', command], {
      cwd,
      env: { ...BARE_ENV, SHELL: '/bin/sh' },
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(ran.stdout).toContain('interrupted');
    expect(existsSync(join(cwd, 'crm-analyze.yml'))).toBe(false);
  });
});

test('init in a pipe that stays open asks nothing and ends', async () => {
  const cwd = home('pipe');
  const child = start(['init', 'orders.csv'], { cwd });
  const code = await new Promise((done) => child.on('close', done));
  child.stdin!.destroy();
  expect(code).toBe(0);
  expect(columnsIn(cwd)).toEqual(SURE);
  expect(readFileSync(join(cwd, 'crm-analyze.yml'), 'utf8')).toContain(
    '# ordered_at: when it was  # required, and nothing sure was found',
  );
});

import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BARE_ENV, cli, cliProcess, ensureBuilt, ordersDb, ROOT, scratch, start } from './world.js';

const folder = scratch();
let db = '';

beforeAll(async () => {
  ensureBuilt();
  db = await ordersDb(folder, 'few', [
    { order_id: '1', customer_id: '张伟（北京）有限公司', ordered_at: '2025-01-01', amount: '1.50' },
    { order_id: '2', customer_id: 'José', ordered_at: '2025-01-02', amount: '-2' },
    { order_id: '3', customer_id: '한국어 회사', ordered_at: '2025-01-03', amount: '1234567.89' },
  ]);
});

/** 400,000 rows of some 250 bytes each: 100 MB of JSON. */
const BIG = `select i as n, repeat('x', 200) as filler, cast(i as decimal(18,2)) as amount from range(400000) t(i)`;

describe('streams', () => {
  test('a slow reader gets 100 MB of JSON whole, and the writer waits for it', async () => {
    const child = start(['sql', BIG, '--db', db, '--json', '-q']);
    let [bytes, lines, tail] = [0, 0, ''];
    let pauses = 0;
    child.stdout!.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      for (const byte of chunk) if (byte === 10) lines++;
      tail = (tail + chunk.toString('latin1')).slice(-20);
      if (pauses++ % 200 === 0) {
        child.stdout!.pause();
        setTimeout(() => child.stdout!.resume(), 50);
      }
    });
    const code = await new Promise((done) => child.on('close', done));
    expect(code).toBe(0);
    expect(bytes).toBeGreaterThan(90_000_000);
    expect(lines).toBeGreaterThan(400_000);
    expect(tail.endsWith(']\n  }\n}\n')).toBe(true);
  });

  test('a million rows in every format of files, with 96 MB for Node', async () => {
    const million = `select 'C' || cast(i as varchar) as customer_id, cast(i as decimal(18,4)) / 100 as value, i as rank from range(1000000) t(i)`;
    const names = ['csv', 'ndjson', 'json', 'arrow', 'parquet', 'xlsx'].map((ending) =>
      join(folder, `million.${ending}`),
    );
    const { code, stderr } = await cliProcess(
      ['sql', million, '--db', db, '-q', ...names.flatMap((name) => ['-o', name])],
      {
        env: { ...BARE_ENV, NODE_OPTIONS: '--max-old-space-size=96' },
      },
    );
    expect([code, stderr]).toEqual([0, '']);
    const [csv, ndjson, json] = names as [string, string, string];
    const last = (file: string) => spawnSync('tail', ['-c', '200', file], { encoding: 'utf8' }).stdout;
    expect(last(csv).trimEnd().split('\n').at(-1)).toMatch(/^C999999,9999\.99(00)?,999999$/);
    expect(last(ndjson).trimEnd().split('\n').at(-1)).toMatch(
      /^\{"customer_id":"C999999","value":9999\.99,"rank":999999\}$/,
    );
    expect(last(json).endsWith(']\n  }\n}\n')).toBe(true);
    for (const file of names) expect([file, statSync(file).size > 1_000_000]).toEqual([file, true]);
  }, 300_000);

  test('Ctrl-C ends with 130, SIGTERM with 143, and no file stays behind', async () => {
    const long = 'select count(*) as n from range(100000000) a, range(1000) b where (a.range * b.range) % 7 = 3';
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const file = join(folder, `stopped-${signal}.csv`);
      const child = start(['sql', long, '--db', db, '-o', file]);
      let stderr = '';
      child.stderr!.on('data', (chunk: Buffer) => {
        stderr += chunk.toString();
      });
      setTimeout(() => child.kill(signal), 3000);
      // Where the engine takes its time to let go, the signal itself ends the process: 130 and 143 to a shell all the same.
      const ended = await new Promise((done) =>
        child.on('close', (ending, by) => done(ending ?? (by === signal ? code : by))),
      );
      expect([signal, ended, stderr]).toEqual([signal, code, 'interrupted\n']);
    }
    const { readdirSync } = await import('node:fs');
    expect(readdirSync(folder).filter((name) => name.includes('stopped'))).toEqual([]);
  });

  test('binary formats are refused on a terminal and written to a pipe', async () => {
    const ran = await cliProcess(['sql', 'select 1 as a', '--db', db, '-f', 'arrow', '-q']);
    expect(ran.code).toBe(0);
    expect(ran.bytes.readInt32LE(0)).toBe(-1);
  });
});

const hasScript = spawnSync('script', ['--version']).status === 0;

describe.skipIf(!hasScript)('on a terminal', () => {
  /** What a pseudo-terminal of `columns` receives. */
  function onTerminal(command: string, columns: number, env: Record<string, string> = {}): string {
    const typed = `stty cols ${columns} rows 50; exec ${process.execPath} ${ROOT}/bin/crm-analyze.js ${command}`;
    const { stdout } = spawnSync('script', ['-qec', typed, '/dev/null'], {
      env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', SHELL: '/bin/sh', ...env },
      encoding: 'utf8',
    });
    return stdout.replaceAll('\r\n', '\n');
  }
  const plain = (text: string) => text.replace(/\u001b\[[0-9;]*[mK]/g, '');

  test('columns align with Chinese and Korean names at 80 columns', async () => {
    const { default: stringWidth } = await import('string-width');
    const query = `"select customer_id, order_id, amount from orders order by order_id"`;
    const lines = plain(onTerminal(`sql ${query} --db ${db}`, 80))
      .trimEnd()
      .split('\n');
    const rule = lines.findIndex((line) => line.startsWith('──'));
    const ends = lines.slice(rule + 1, rule + 4).map((line) => stringWidth(line));
    expect(new Set([...ends, stringWidth(lines[rule]!)]).size).toBe(1);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
  });

  test.each([40, 80, 200])('nothing is wider than %i columns, and what is left out is said', async (columns) => {
    const { default: stringWidth } = await import('string-width');
    const text = plain(
      onTerminal(`tiers --period all --as-of 2025-01-03 --db ${db} --show customers 2>/dev/null`, columns),
    );
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    expect(text.includes('left out for want of width')).toBe(columns < 100);
  });

  test('colour on a terminal, none with NO_COLOR or TERM=dumb; a binary format is refused', () => {
    const command = `tiers --period all --as-of 2025-01-03 --db ${db}`;
    expect(onTerminal(command, 80)).toContain('\u001b[1m');
    expect(onTerminal(command, 80, { NO_COLOR: '1' })).not.toContain('\u001b[1m');
    expect(onTerminal(command, 80, { TERM: 'dumb' })).not.toContain('\u001b');
    expect(onTerminal(`${command} -f parquet`, 80)).toContain('E_BINARY_TTY');
  });

  test('what is said is the same as in a pipe', async () => {
    const args = ['tiers', '--period', 'all', '--as-of', '2025-01-03', '--db', db, '-q'];
    const piped = (await cli(args, { env: { ...BARE_ENV } })).stdout;
    const words = (text: string) =>
      text
        .replace(/[─-]{2,}|█+/g, '')
        .split(/\s+/)
        .filter(Boolean)
        .join(' ');
    expect(words(plain(onTerminal(`${args.join(' ')} 2>/dev/null`, 250)))).toBe(words(piped));
  });
});

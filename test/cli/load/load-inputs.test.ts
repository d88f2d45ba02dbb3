import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { program } from '../../support/program.js';
import { BARE_ENV, cli, cliProcess, ensureBuilt, ROOT, scratch } from '../world.js';

const folder = scratch();
const BIN = join(ROOT, 'bin/crm-analyze.js');
beforeAll(ensureBuilt);

const LINES = ['order_id,customer_id,ordered_at,amount', 'A1,001,2025-03-14,10.50', 'A2,002,2025-03-15,20.25'];
const CSV = `${LINES.join('\n')}\n`;

/** Runs the program in a folder of its own with a file as its stdin, as a shell does for `<`. */
function withStdin(name: string, content: string | Buffer, args: readonly string[], config?: string) {
  const cwd = join(folder, name);
  mkdirSync(cwd, { recursive: true });
  if (config !== undefined) writeFileSync(join(cwd, 'crm-analyze.yml'), config);
  const file = join(cwd, 'input');
  writeFileSync(file, content);
  const fd = openSync(file, 'r');
  const ran = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    env: { ...BARE_ENV },
    stdio: [fd, 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  closeSync(fd);
  return { cwd, code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
}

const QUERY = 'select order_id, customer_id, ordered_on, amount from orders order by 1';

async function ordersIn(cwd: string): Promise<string> {
  return (await cli(['sql', QUERY, '--csv', '-q'], { cwd })).stdout;
}

const READ = 'order_id,customer_id,ordered_on,amount\nA1,001,2025-03-14,10.5\nA2,002,2025-03-15,20.25\n';

test.skipIf(process.platform === 'win32')('a pipe or a device by its name is refused before it is opened', async () => {
  const pipe = join(folder, 'pipe.csv');
  execFileSync('mkfifo', [pipe]);
  for (const input of [pipe, '/dev/zero'])
    for (const argv of [
      ['load', 'orders', input],
      ['init', input, '--print'],
      ['tiers', '--from', input],
    ]) {
      const { code, stderr } = await program(argv, { cwd: folder });
      expect([argv, code, stderr.match(/error\[\w+\]/g)]).toEqual([argv, 3, ['error[E_FILE]']]);
      expect(stderr).toContain(`load orders - < ${input === pipe ? 'pipe.csv' : input}`);
    }
});

describe('load from stdin', () => {
  test('a file with `<`, whose table is named or found out', async () => {
    for (const args of [
      ['load', 'orders', '-'],
      ['load', '-'],
    ]) {
      const { cwd, code, stderr } = withStdin(`plain-${args.length}`, CSV, args);
      expect([code, stderr]).toEqual([0, expect.stringContaining('stdin: UTF-8, comma')]);
      expect(await ordersIn(cwd)).toBe(READ);
    }
  });

  test('a pipe gives the same', async () => {
    mkdirSync(join(folder, 'pipe'));
    const ran = await cliProcess(['load', 'orders', '-'], { cwd: join(folder, 'pipe'), input: CSV });
    expect(ran.code).toBe(0);
    expect(await ordersIn(join(folder, 'pipe'))).toBe(READ);
  });

  test('gzip, GB18030 and a workbook through stdin are found out by their bytes', async () => {
    const gz = withStdin('gzip', gzipSync(CSV), ['load', 'orders', '-']);
    expect([gz.code, await ordersIn(gz.cwd)]).toEqual([0, READ]);

    const { default: toGb18030 } = await import('../../ingest/files/gb18030.js');
    const chinese = CSV.replace(LINES[0]!, '单据编号,客户编码,单据日期,金额')
      .replaceAll('A1', '甲1')
      .replaceAll('A2', '乙2');
    const gb = withStdin('gb', gzipSync(toGb18030(chinese)), ['load', 'orders', '-']);
    expect([gb.code, gb.stderr]).toEqual([0, expect.stringContaining('stdin: GB18030')]);
    expect(await ordersIn(gb.cwd)).toContain('甲1,001,2025-03-14,10.5');

    const xlsx = createRequire(import.meta.url)('@e965/xlsx') as typeof import('@e965/xlsx');
    const sheet = xlsx.utils.aoa_to_sheet(LINES.map((line) => line.split(',')));
    const book = { SheetNames: ['订单'], Sheets: { 订单: sheet } };
    const wb = withStdin('book', xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer, [
      'load',
      'orders',
      '-',
    ]);
    expect([wb.code, wb.stderr]).toEqual([0, expect.stringContaining('sheet "订单"')]);
    expect(await ordersIn(wb.cwd)).toBe(READ);
  });

  test('the mapping of its source, and --map, hold for stdin too', async () => {
    const odd = CSV.replace(LINES[0]!, 'nr,who,day,worth');
    const config =
      'sources:\n  shop:\n    into: orders\n    files: shop.csv\n    columns: { order_id: nr, customer_id: who, ordered_at: day, amount: worth }\n';
    for (const name of ['shop', 'orders']) {
      const { cwd, code } = withStdin(`mapped-${name}`, odd, ['load', name, '-'], config);
      expect([code, await ordersIn(cwd)]).toEqual([0, READ]);
    }
    const maps = ['order_id=nr', 'customer_id=who', 'ordered_at=day', 'amount=worth'].flatMap((m) => ['--map', m]);
    const { cwd, code } = withStdin('maps', odd, ['load', 'orders', '-', ...maps]);
    expect([code, await ordersIn(cwd)]).toEqual([0, READ]);
  });

  test('nothing, half a gzip file and --dry-run', async () => {
    const empty = withStdin('empty', '', ['load', 'orders', '-']);
    expect([empty.code, empty.stderr]).toEqual([3, expect.stringContaining('error[E_EMPTY]: stdin')]);
    const half = withStdin('half', gzipSync(CSV.repeat(50)).subarray(0, 40), ['load', 'orders', '-']);
    expect([half.code, half.stderr]).toEqual([3, expect.stringContaining('error[E_GZIP]: stdin')]);
    const dry = withStdin('dry', CSV, ['load', 'orders', '-', '--dry-run']);
    expect(dry.code).toBe(0);
    expect((await cli(['sql', QUERY], { cwd: dry.cwd })).code).not.toBe(0);
  });
});

test('a config that is a pipe is refused, where to read it would wait for ever', async () => {
  const pipe = join(folder, 'pipe.yml');
  execFileSync('mkfifo', [pipe]);
  const ran = await cli(['config', '--config', pipe], { cwd: folder });
  expect([ran.code, ran.stderr]).toEqual([
    2,
    expect.stringContaining('error[E_CONFIG]: the config is a pipe or a device, not a file'),
  ]);
});

test.each([
  ['diff', 'pipe', 'kept.json'],
  ['diff', 'kept.json', '/dev/zero'],
  ['report', '--from-json', 'pipe'],
  ['report', '--previous', 'pipe'],
  ['forget', 'A1', '--rejects', 'pipe', '--yes'],
  ['load', 'orders', 'orders.csv', '--rejects', 'pipe'],
  ['load', 'orders', 'orders.csv', '--rejects', '/dev/null'],
  ['config', 'validate', '--config', 'pipe'],
])('a pipe or device is refused at once: %s %s %s', async (...argv) => {
  const cwd = join(folder, `pipes-${argv.join('-').replace(/\W+/g, '-')}`);
  mkdirSync(cwd);
  execFileSync('mkfifo', [join(cwd, 'pipe')]);
  writeFileSync(join(cwd, 'kept.json'), '{"schema":"crm-analyze/tiers@1"}');
  writeFileSync(join(cwd, 'orders.csv'), CSV);
  const { code, stderr } = await program([...argv, ...(argv[1] === '--previous' ? ['--from', 'orders.csv'] : [])], {
    cwd,
  });
  expect([code, stderr]).toEqual([
    argv[0] === 'config' ? 2 : 3,
    expect.stringContaining('a pipe or a device, not a file'),
  ]);
});

test('a small gz that unpacks to more than --max-input is refused with what to do', async () => {
  const cwd = join(folder, 'bomb');
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'bomb.csv.gz'), gzipSync(CSV + 'A3,001,2025-03-16,1.00\n'.repeat(100_000)));
  const ran = await cli(['load', 'orders', 'bomb.csv.gz', '--max-input', '1MB'], { cwd });
  expect(ran.code).toBe(3);
  expect(ran.stderr).toContain('error[E_LIMIT]: bomb.csv.gz holds more than 1 MB');
  expect(ran.stderr).toContain('try: crm-analyze load orders bomb.csv.gz --max-input 2MB');
});

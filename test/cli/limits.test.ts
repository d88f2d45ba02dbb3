import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BARE_ENV, BIN, cli, ensureBuilt, scratch } from './world.js';

const folder = scratch();
const db = join(folder, 'crm.duckdb');
const files = Array.from({ length: 12 }, (_, file) => join(folder, `orders-${file}.csv`));
const LOAD = ['load', 'orders', ...files, '--db', db];

beforeAll(() => {
  ensureBuilt();
  for (const [file, path] of files.entries())
    writeFileSync(
      path,
      `order_id,customer_id,ordered_at,amount\n${file}-1,a,2025-01-02,5.00\n${file}-2,b,2025-03-04,6.50\n`,
    );
});

/** The program in a shell with a limit of the system's, or with less heap. */
function within(limit: string, args: readonly string[], heap?: string) {
  const node = [process.execPath, ...(heap === undefined ? [] : [`--max-old-space-size=${heap}`]), BIN, ...args];
  const { status, stderr } = spawnSync('sh', ['-c', `${limit}; exec "$@"`, 'sh', ...node], {
    cwd: folder,
    env: { ...BARE_ENV, TMPDIR: folder },
    encoding: 'utf8',
  });
  return { code: status, stderr };
}

const isExport = (name: string) => name.startsWith('orders-');

describe.skipIf(process.platform === 'win32')('limits of the system: one message, exit 4, nothing left', () => {
  test.each([19, 20, 21])('%i descriptors', (descriptors) => {
    const { code, stderr } = within(`ulimit -n ${descriptors}`, LOAD);
    expect([code, stderr.match(/error\[\w+\]/g)], stderr).toEqual([4, ['error[E_LIMIT]']]);
    expect(stderr).toContain('try: ulimit -n 4096');
    expect(readdirSync(folder).filter((name) => !isExport(name))).toEqual([]);
  });

  test('the words of one that keeps the program from reading itself: Chinese, and JSON', () => {
    expect(within('ulimit -n 20', [...LOAD, '--lang', 'zh-CN']).stderr).toContain('同时打开的文件超过系统允许的数量');
    const { error } = JSON.parse(within('ulimit -n 20', [...LOAD, '--json']).stderr) as { error: object };
    expect(error).toMatchObject({ code: 'E_LIMIT', hint: expect.stringContaining('ulimit -n 4096') });
  });

  test.skipIf(process.platform !== 'linux')('too small a heap, too little of an address space', () => {
    const heap = within(':', LOAD, '16');
    expect([heap.code, heap.stderr], heap.stderr).toEqual([4, expect.stringContaining('--max-old-space-size=1024')]);
    const space = within('ulimit -v 1800000', LOAD);
    expect([space.code, space.stderr], space.stderr).toEqual([4, expect.stringContaining('try: ulimit -v unlimited')]);
    expect(readdirSync(folder).filter((name) => !isExport(name))).toEqual([]);
  });

  test('the next run works, with the heap and descriptors that are asked for', async () => {
    const ran = within('ulimit -n 64; ulimit -v 8000000', LOAD, '32');
    expect(ran.code, ran.stderr).toBe(0);
    const { stdout } = await cli(['sql', 'select count(*) as n from orders', '--db', db, '--csv', '-q']);
    expect(stdout.trim()).toBe('n\n24');
    expect(readdirSync(folder).filter((name) => !isExport(name))).toEqual(['crm.duckdb']);
  });
});

describe('--memory: what DuckDB may hold at once', () => {
  const many = join(folder, 'many.duckdb');
  const MADE = `SELECT 'o' || i AS order_id, 'customer number ' || (i % 200000) AS customer_id, DATE '2024-01-01' + CAST(i % 700 AS INTEGER) AS ordered_at,
    CAST(i % 977 AS DECIMAL(18,2)) AS amount FROM range(600000) t(i)`;
  const csv = join(folder, 'many.csv');

  beforeAll(async () => {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`COPY (${MADE}) TO '${csv}' (HEADER)`);
    connection.closeSync();
    const { code, stderr } = await cli(['load', 'orders', csv, '--db', many, '--memory', '100MB']);
    expect(code, stderr).toBe(0);
  });

  const spent = async (args: readonly string[]) => {
    const { code, stdout, stderr } = await cli([...args, '-q', '--csv', '--show', 'segments']);
    expect(code, stderr).toBe(0);
    return stdout;
  };

  test('the answer is the same with little, from a database and from its file', async () => {
    const wide = await spent(['rfm', '--db', many]);
    expect(wide.split('\n').length).toBeGreaterThan(5);
    expect(await spent(['rfm', '--db', many, '--memory', '64MB'])).toBe(wide);
    expect(await spent(['rfm', '--from', csv, '--memory', '100MB'])).toBe(wide);
  });

  test.each([
    ['10MB', '--memory takes 64MB or more, not 10MB'],
    ['much', '--memory takes a size, not much'],
  ])('%s is refused', async (size, said) => {
    const { code, stderr } = await cli(['rfm', '--db', many, '--memory', size]);
    expect([code, stderr], stderr).toEqual([2, expect.stringContaining(said)]);
  });

  test('a cluster has limits of its own', async () => {
    const { code, stderr } = await cli(['rfm', '--db', 'trino://me@localhost:1/memory/crm', '--memory', '2GB']);
    expect([code, stderr], stderr).toEqual([2, expect.stringContaining('a cluster has limits of its own')]);
  });
});

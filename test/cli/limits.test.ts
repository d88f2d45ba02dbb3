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

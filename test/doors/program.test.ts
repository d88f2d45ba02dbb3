import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ordersDb, scratch } from '../cli/world.js';
import { program, type World } from '../support/program.js';
import { hostileQueries, type Paths, relations, statements, values } from './attacks.js';

const SECRET = 'secret-4711';
const folder = scratch();
let paths: Paths;
let world: World;

function state(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const isFile = path.includes('.');
      return isFile ? `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}` : path;
    });
}

beforeAll(async () => {
  const db = await ordersDb(folder, 'crm', [
    { order_id: '1', customer_id: 'a', ordered_at: '2025-01-01', amount: '3', channel: 'web' },
    { order_id: '2', customer_id: 'b', ordered_at: '2025-01-02', amount: '1', channel: 'shop' },
  ]);
  for (const name of ['out', 'temp']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'secret.csv'), `a\n${SECRET}\n`);
  paths = { file: join(folder, 'secret.csv'), db, out: join(folder, 'out') };
  world = { cwd: folder };
});

/** A few of each kind, in each disguise. */
const sample = () =>
  hostileQueries(paths)
    .filter((_, i) => i % 61 === 0)
    .filter(({ name }) => !/\((?:a line separator|a wide semicolon)\)$/.test(name));
const attacks = () => [
  ...[...statements(paths), ...relations(paths), ...values(paths)].filter((_, i) => i % 3 === 0),
  ...sample()
    .slice(0, 6)
    .map(({ text }) => text),
  `x' or '1'='1`,
  `x'); delete from data.main.orders; --`,
  `$$; delete from data.main.orders; --`,
];

describe('the program', () => {
  test('refuses a statement that a comment or a string hides from us and not from the engine', async () => {
    const before = state();
    for (const input of [
      `select 1 as a --\r; copy (select 42 as x) to '${paths.out}/written.csv' --\n`,
      `select $$'$$ as a; copy (select 7 as x) to $$${paths.out}/w2.csv$$ --'\n`,
      `select 1 --\r; delete from data.main.orders\n`,
      `select 1 --\r; detach data; attach '${paths.db}' as data; delete from data.main.orders\n`,
      `pivot orders on channel using sum(amount)`,
      `select content from read_text('${paths.file}')`,
      ...sample().map(({ text }) => text),
    ]) {
      const ran = await program(['sql', '-', '--db', paths.db, '--csv'], { ...world, input });
      expect([ran.code, ran.stdout, ran.stderr], input).toEqual([2, '', expect.stringContaining('error[E_SQL]')]);
    }
    const pivoted = `pivot orders on channel in ('web', 'shop') using sum(amount) group by customer_id order by all`;
    const ran = await program(['sql', pivoted, '--db', paths.db, '--csv'], world);
    expect([ran.code, ran.stdout]).toEqual([0, 'customer_id,web,shop\na,3,\nb,,1\n']);
    expect(state()).toEqual(before);
  });

  test('takes conditions and cuts as values, whatever they say', async () => {
    const before = state();
    for (const [i, attack] of attacks().entries()) {
      const asked = i % 3 === 0 ? ['--by', attack] : ['--where', i % 3 === 1 ? `channel=${attack}` : `${attack}=1`];
      const ran = await program(['tiers', ...asked, '--period', 'all', '--db', paths.db, '--json'], world);
      expect([0, 2, 3, 4], `${attack}: ${ran.stderr}`).toContain(ran.code);
      expect(ran.stdout + ran.stderr).not.toContain(SECRET);
    }
    expect(state()).toEqual(before);
  });

  test('answers an assistant nothing else either', async () => {
    const before = state();
    const messages = attacks().map((attack, id) => ({
      jsonrpc: '2.0',
      id,
      method: 'tools/call',
      params: {
        name: ['tiers', attack, 'rfm', 'explain'][id % 4],
        arguments: [
          { where: [`channel=${attack}`], period: 'all' },
          {},
          { by: [attack], period: 'all', [attack]: attack },
          { name: attack },
        ][id % 4],
      },
    }));
    // A server takes so many at once and refuses more.
    for (let from = 0; from < messages.length; from += 25) {
      const some = messages.slice(from, from + 25);
      const input = some.map((message) => `${JSON.stringify(message)}\n`).join('');
      const ran = await program(['mcp', '--db', paths.db], { ...world, input });
      expect([ran.code, ran.stdout.trim().split('\n').length]).toEqual([0, some.length]);
      expect(ran.stdout).not.toContain(SECRET);
      expect(ran.stdout).not.toContain('-32603');
    }
    expect(state()).toEqual(before);
  });
});

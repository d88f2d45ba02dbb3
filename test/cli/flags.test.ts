import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { commandsOf } from '../../src/cli/all-commands.js';
import type { Command } from '../../src/cli/command.js';
import { main } from '../../src/cli/main.js';
import { ALL_FLAGS, EVERY_FLAG, type Flag, type FlagKey, flagOf } from '../../src/cli/options/flags.js';
import { takenBy } from '../../src/cli/options/takes.js';
import type { Io, Sink } from '../../src/cli/shell/io.js';
import { manifest } from '../../src/generated/manifest.js';
import { ROOT, scratch, shopDb } from './world.js';

/** Settings that the run asked for since it was last emptied. */
const asked = vi.hoisted(() => new Set<string>());

vi.mock('../../src/cli/options/settings.js', async (original) => {
  const real = await original<typeof import('../../src/cli/options/settings.js')>();
  return {
    ...real,
    resolveSettings: (sources: Parameters<typeof real.resolveSettings>[0]) =>
      new Proxy(real.resolveSettings(sources), {
        get(settings, key) {
          if (key === 'entries') for (const [name] of settings.entries()) asked.add(name);
          if (key === 'typed')
            return (name: FlagKey) => {
              asked.add(name);
              return settings.typed(name);
            };
          asked.add(String(key));
          return Reflect.get(settings, key) as unknown;
        },
      }),
  };
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const folder = scratch();

async function run(argv: readonly string[], input = ''): Promise<Ended> {
  const texts = { out: '', err: '' };
  const sink = (name: keyof typeof texts): Sink => ({
    isTty: false,
    hasColour: false,
    columns: null,
    write(chunk) {
      texts[name] += String(chunk);
      return undefined;
    },
    settled: async () => undefined,
  });
  const io: Io = {
    stdin: Readable.from([input]),
    stdout: sink('out'),
    stderr: sink('err'),
    env: { CRM_ANALYZE_LANG: 'en' },
    cwd: folder,
    uid: process.getuid?.() ?? null,
    now: () => new Date('2026-01-05T08:00:00Z'),
    onSignal: () => () => undefined,
    end: () => undefined,
    setExitCode: () => undefined,
  };
  const code = await main(argv, io);
  return { code, stdout: texts.out, stderr: texts.err };
}

/** What to type for a command so that it does its work; `{db}` is the shop. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  load: ['orders', 'orders.csv', '--dry-run', '--max-rejects', '100%'],
  init: ['orders.csv', '--print'],
  customer: ['C0007'],
  sql: ['select 1 as n'],
  export: ['orders'],
  forget: ['C0007', '--yes'],
  diff: ['a.json', 'b.json'],
  explain: ['tiers'],
  schema: ['config'],
  completion: ['bash'],
  report: ['--period', '2025-W38'],
};

type Values = Partial<Readonly<Record<FlagKey, string>>>;

/** A value that the flag takes and that changes nothing it should not. */
const VALUES: Values = {
  db: '{db}',
  from: 'orders.csv',
  map: 'channel=',
  config: 'crm-analyze.yml',
  tz: 'Asia/Shanghai',
  as_of: '2025-12-31',
  period: '2025-W38',
  since: '2025-01-01',
  until: '2025-12-31',
  fiscal_year_start: '1',
  by: 'orders.channel',
  groups: '5',
  where: 'amount>=0',
  output: 'out.json',
  format: 'json',
  grain: 'week',
  show: 'customers',
  fields: 'customer_id',
  sort: 'customer_id',
  limit: '3',
  fail_on: 'any_signal',
  warn_on: 'any_signal',
  timeout: '10m',
  memory: '1GB',
  mask_key: 'key',
  // What is sorted by must be open.
  unmask: 'customer_id,order_id',
};

const commands: readonly (readonly [readonly string[], Command])[] = commandsOf(manifest).flatMap(
  (command): (readonly [readonly string[], Command])[] =>
    command.subcommands === undefined
      ? [[[command.name], command]]
      : command.subcommands.map((sub) => [[command.name, sub.name], sub]),
);

const spelled = ({ key, long, kind, choices }: Flag, db: string, own: Values = {}): string[] =>
  kind === 'switch' ? [`--${long}`] : [`--${long}`, (own[key] ?? VALUES[key] ?? choices![0]!).replace('{db}', db)];

/** What the program itself obeys, tried on every command; what it tells less of needs something to tell. */
const OWN: readonly FlagKey[] = ['config', 'lang', 'locale', 'color', 'verbose', 'quiet', 'pager', 'no_input'];

/** Flags that do not go with one of the others. */
const APART: readonly FlagKey[] = [...OWN, 'from', 'map', 'since', 'until', 'json', 'csv', 'rows', 'sql', 'open'];

/** Flags about a cluster, which is not here. */
const NEEDS_CLUSTER: Readonly<Record<string, readonly FlagKey[]>> = {
  init: ['db', 'timeout', 'stats'],
  model: ['db', 'tz', 'week_start', 'timeout', 'stats', 'sql'],
};

/** Tried once each: the analyses are one command in many names, and the first stands for all. */
const TRIED: readonly string[] = commands
  .filter(([, { name }]) => name === 'tiers' || manifest.entries.every(({ id }) => id !== name))
  .map(([path]) => path.join(' '));

/** Typed together they would be refused: report has its period, load no table. */
const BESIDE: Readonly<Record<string, readonly FlagKey[]>> = { report: ['period'], scorecard: ['period'] };

const shape = (show: string, field: string): Values => ({ show, fields: field, sort: field });

const SHAPES: Readonly<Record<string, Values>> = {
  demo: { db: 'demo.duckdb', fail_on: 'gini>2', warn_on: 'gini>2' },
  tiers: { fail_on: 'gini>2', warn_on: 'gini>2' },
  doctor: shape('tables', 'table'),
  profile: shape('columns', 'column'),
  customer: shape('timeline', 'day'),
  sql: shape('rows', 'n'),
  forget: { db: 'forget.duckdb', ...shape('forgotten', 'table') },
  export: shape('orders', 'order_id'),
  diff: shape('metrics', 'metric'),
  model: shape('tables', 'table'),
  scorecard: { ...shape('stages', 'stage'), fail_on: 'worse>99', warn_on: 'worse>99' },
  report: { output: 'report.json', warn_on: 'any_signal', fail_on: 'tiers.gini>2' },
  'config show': shape('settings', 'setting'),
};

/** What an assistant sends. */
const CALLS = [
  {
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  },
  { method: 'notifications/initialized' },
  { id: 2, method: 'tools/call', params: { name: 'tiers', arguments: {} } },
]
  .map((message) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  .join('');

describe('every flag on every command', () => {
  let db = '';

  beforeAll(async () => {
    db = await shopDb(folder);
    cpSync(join(ROOT, 'fixtures/shop/orders.csv'), join(folder, 'orders.csv'));
    writeFileSync(join(folder, 'crm-analyze.yml'), 'report:\n  sections: [tiers]\n');
    writeFileSync(join(folder, 'key'), 'k'.repeat(32), { mode: 0o600 });
    for (const file of ['a.json', 'b.json'])
      expect(await run(['tiers', '--db', db, '-o', file])).toMatchObject({ code: 0 });
  });

  const refused = commands.flatMap(([path, command]) =>
    ALL_FLAGS.filter(({ key }) => !takenBy(command).includes(key))
      // One that the command has as an option of its own.
      .filter(({ long }) => !command.options?.some(({ flags }) => flags.split(' ').includes(`--${long}`)))
      .map((flag) => ({ path, flag })),
  );

  test('what a command does not take is refused before anything runs', async () => {
    expect(refused.length).toBeGreaterThan(300);
    for (const { path, flag } of refused) {
      const argv = [...path, ...(ARGUMENTS[path[0]!] ?? []), ...spelled(flag, db)];
      const { code, stdout, stderr } = await run(argv);
      expect({ argv, code, stdout }).toEqual({ argv, code: 2, stdout: '' });
      expect(stderr).toContain(`E_UNKNOWN_OPTION`);
      expect(stderr).toContain(`${path.join(' ')} has no option --${flag.long}`);
    }
  });

  test('what the program itself obeys holds for every command', async () => {
    for (const [path] of commands) {
      const argv = [...path, ...(ARGUMENTS[path[0]!] ?? []), '--lang', 'zh-CN', '--color', 'always'];
      const { code, stderr } = await run([...argv, '--config', 'nowhere.yml']);
      expect({ argv, code, stderr }).toEqual({
        argv,
        code: 2,
        stderr: expect.stringMatching(/E_CONFIG_MISSING.*没有/s),
      });
      expect(stderr).toContain('\u001b[');
    }
  });

  /** Sets of flags that go together; a command is given those of each that it takes. */
  const together: readonly (readonly FlagKey[])[] = [
    EVERY_FLAG.filter((key) => !APART.includes(key)),
    ['from', 'map', 'since', 'until'],
    ['db', 'json'],
    ['db', 'csv'],
    ['db', 'rows'],
    ['db', 'sql'],
    ['db', 'output', 'open'],
  ];

  test.each(TRIED)('%s reads every flag that it takes', async (name) => {
    const [path, command] = commands.find(([own]) => own.join(' ') === name)!;
    const taken = takenBy(command).filter((key) => !OWN.includes(key) && !(NEEDS_CLUSTER[name] ?? []).includes(key));
    asked.clear();
    for (const set of together) {
      // It takes its customer away, so each run has a database of its own.
      if (name === 'forget') cpSync(db, join(folder, 'forget.duckdb'));
      const keys = set.filter((key) => taken.includes(key) && !(BESIDE[name] ?? []).includes(key));
      if (!keys.some((key) => key !== 'db' && !asked.has(key))) continue;
      const own = { ...SHAPES[name], ...(keys.includes('open') ? { output: 'page.html' } : {}) };
      const typed = keys.flatMap((key) => spelled(flagOf(key), db, own));
      const { code, stderr } = await run([...path, ...(ARGUMENTS[path[0]!] ?? []), ...typed], CALLS);
      expect({ typed, code, stderr: code === 0 ? '' : stderr }).toEqual({ typed, code: 0, stderr: '' });
    }
    expect(taken.filter((key) => !asked.has(key))).toEqual([]);
  });

  test.each(Object.entries(NEEDS_CLUSTER))(
    '%s takes them for a cluster only, and refuses them else',
    async (name, keys) => {
      for (const key of keys) {
        const argv = [...name.split(' '), ...(ARGUMENTS[name] ?? []), ...spelled(flagOf(key), db)];
        const { code, stderr } = await run(argv);
        expect({ argv, code }).toEqual({ argv, code: 2 });
        expect(stderr).toMatch(/E_USAGE|E_DB/);
      }
    },
  );
});

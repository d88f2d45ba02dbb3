import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { commandsOf } from '../../src/cli/all-commands.js';
import type { Command } from '../../src/cli/command.js';
import { main } from '../../src/cli/main.js';
import { ALL_FLAGS, type Flag, type FlagKey } from '../../src/cli/options/flags.js';
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

async function run(argv: readonly string[], cwd = folder): Promise<Ended> {
  const texts = { out: '', err: '' };
  const sink = (name: keyof typeof texts): Sink => ({
    isTty: false,
    columns: null,
    write(chunk) {
      texts[name] += String(chunk);
      return undefined;
    },
    settled: async () => undefined,
  });
  const io: Io = {
    stdin: Readable.from([]),
    stdout: sink('out'),
    stderr: sink('err'),
    env: { CRM_ANALYZE_LANG: 'en' },
    cwd,
    uid: process.getuid?.() ?? null,
    now: () => new Date('2026-01-05T08:00:00Z'),
    onSignal: () => () => undefined,
    setExitCode: () => undefined,
  };
  const code = await main(argv, io);
  return { code, stdout: texts.out, stderr: texts.err };
}

/** What to type for a command so that it does its work; `{db}` is the shop. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  load: ['orders', 'orders.csv', '--dry-run'],
  init: ['--print'],
  customer: ['C0007'],
  sql: ['select 1 as n'],
  export: ['reps'],
  diff: ['a.json', 'b.json'],
  explain: ['tiers'],
  schema: ['config'],
  completion: ['bash'],
  report: ['--period', '2025-W38'],
};

/** A value that the flag takes and that changes nothing it should not. */
const VALUES: Partial<Readonly<Record<FlagKey, string>>> = {
  db: '{db}',
  from: 'orders.csv',
  config: 'crm-analyze.yml',
  tz: 'Asia/Shanghai',
  as_of: '2025-12-31',
  period: '2025-W38',
  since: '2025-01-01',
  until: '2025-12-31',
  fiscal_year_start: '1',
  by: 'channel',
  groups: '5',
  where: 'amount>=0',
  output: 'out.json',
  show: 'customers',
  fields: 'customer_id',
  sort: 'customer_id',
  limit: '3',
  fail_on: 'any_signal',
  warn_on: 'any_signal',
  timeout: '10m',
};

const commands: readonly (readonly [readonly string[], Command])[] = commandsOf(manifest).flatMap(
  (command): (readonly [readonly string[], Command])[] =>
    command.subcommands === undefined
      ? [[[command.name], command]]
      : command.subcommands.map((sub) => [[command.name, sub.name], sub]),
);

const spelled = ({ key, long, kind, choices }: Flag, db: string): string[] =>
  kind === 'switch' ? [`--${long}`] : [`--${long}`, (VALUES[key] ?? choices![0]!).replace('{db}', db)];

describe('every flag on every command', () => {
  let db = '';

  beforeAll(async () => {
    db = await shopDb(folder);
    cpSync(join(ROOT, 'fixtures/shop/orders.csv'), join(folder, 'orders.csv'));
  });

  const refused = commands.flatMap(([path, command]) =>
    ALL_FLAGS.filter(({ key }) => !takenBy(command).includes(key)).map((flag) => ({ path, flag })),
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
});

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { manifest } from '../../src/generated/manifest.js';
import { TABLES } from '../../src/model/tables.js';
import { FORMATS, type Format } from '../../src/render/formats.js';
import { cutsOf, MARK, markedShop } from '../support/marked-shop.js';
import { type Ended, program } from '../support/program.js';
import { saidBy } from '../support/said-by.js';
import { scratch } from './world.js';

const folder = scratch();
const KEY = join(folder, 'key');
const OTHER_KEY = join(folder, 'other-key');
let db = '';

beforeAll(async () => {
  db = await markedShop(folder);
  for (const [path, letter] of [
    [KEY, 'k'],
    [OTHER_KEY, 'o'],
  ] as const)
    writeFileSync(path, `${letter.repeat(32)}\n`, { mode: 0o600 });
}, 120_000);

const run = (argv: readonly string[], from: readonly string[] = ['--db', db]): Promise<Ended> =>
  program([...argv, ...from], { cwd: folder });

/** The mark, in either order of its letters' case, as it would stand in any text; base64 of pictures' data aside. */
const markIn = (text: string) => new RegExp(`.{0,60}${MARK}.{0,20}`, 'i').exec(text)?.[0] ?? null;

function expectUnmarked(what: string, { code, stdout, stderr }: Ended, codes: readonly number[] = [0]): void {
  const isMeant = codes.includes(code);
  expect([what, isMeant ? 'as meant' : code, isMeant ? '' : stderr]).toEqual([what, 'as meant', '']);
  expect([what, markIn(stdout), markIn(stderr)]).toEqual([what, null, null]);
}

/** Writes to files of these formats, and looks for the mark in each; how many pseudonyms they hold. */
async function expectUnmarkedFiles(
  argv: readonly string[],
  name: string,
  formats: readonly Format[],
  codes = [0],
): Promise<number> {
  const files = formats.map((format) => join(folder, `${name}${FORMATS[format].extensions[0]}`));
  expectUnmarked(argv.join(' '), await run([...argv, ...files.flatMap((file) => ['-o', file])]), codes);
  let pseudonyms = 0;
  for (const file of files.filter(existsSync)) {
    const said = await saidBy(file);
    expect([file, markIn(said)]).toEqual([file, null]);
    pseudonyms += said.match(/-[0-9a-f]{16}\b/g)?.length ?? 0;
  }
  return pseudonyms;
}

const WHOLE = ['json', 'html', 'md', 'xlsx', 'table'] as const satisfies readonly Format[];
const ONE = ['csv', 'tsv', 'ndjson', 'arrow', 'parquet'] as const satisfies readonly Format[];

/** Enough for values that stand for themselves beside the others: a model is fitted for each. */
const FEW_GROUPS = ['--groups', '3'];

describe('--mask: nothing of the data leaves', () => {
  test.each(manifest.entries.map((entry) => [entry.id, entry] as const))(
    '%s, in every format',
    async (id, entry) => {
      const cuts = cutsOf(id);
      const by = cuts.flatMap((cut) => ['--by', cut]);
      const common = ['--mask-key', KEY, '--period', 'all'];
      const show = entry.tables.flatMap(({ name }) => ['--show', name]);
      const check = ['--compare', 'prev', '--fail-on', `${Object.keys(entry.metrics)[0]}>-1`];
      const asked = [id, ...common, ...by, ...FEW_GROUPS, ...check, ...show];
      expect(await expectUnmarkedFiles(asked, id, WHOLE, [10, 0])).toBeGreaterThan(0);
      // A table with ids or texts of the data, else any.
      const hasText = (columns: object) => Object.values(columns).some(({ kind }) => kind === 'id' || kind === 'text');
      const { name } = entry.tables.find(({ long, columns }) => long && hasText(columns)) ??
        entry.tables.find(({ columns }) => hasText(columns)) ?? { name: entry.tables[0]!.name };
      await expectUnmarkedFiles([id, ...common, '--show', name], `${id}-one`, ONE);
      if (entry.charts.length > 0)
        await expectUnmarkedFiles([id, ...common, '--show', entry.charts.at(-1)!.id], `${id}-picture`, ['svg'], [0, 4]);
    },
    180_000,
  );

  test('without it the marks are there, so that the test can fail', async () => {
    const { stdout } = await run(['tiers', '--show', 'customers', '--by', 'customers.segment', '-f', 'csv', '-q']);
    expect(markIn(stdout)).not.toBeNull();
    expect((await run(['export', 'customers', '-f', 'csv', '-q'])).stdout).toContain(MARK);
  });

  test('the report, each format, for each owner too, and made again from its JSON', async () => {
    const at = join(folder, 'report');
    mkdirSync(at);
    const out = (name: string) => ['json', 'html', 'md'].flatMap((one) => ['-o', join(at, `${name}.${one}`)]);
    const few = ['--config', join(folder, 'few.yml')];
    writeFileSync(
      few[1]!,
      'report:\n  sections: [tiers, { analysis: agents, by: [topic] }]\n  owners: { tiers: Zq7Rosa }\n',
    );
    expectUnmarked('report', await run(['report', '--month', '--mask-key', KEY, ...out('whole')]));
    expectUnmarked(
      'report of owners',
      await run([
        'report',
        '--month',
        '--mask-key',
        KEY,
        '--split-by',
        'orders.channel',
        ...few,
        ...out('own-{split}'),
      ]),
    );
    // What is kept unmasked is masked when it is written again.
    const kept = join(folder, 'kept.json');
    await run(['report', '--month', ...few, '-o', kept]);
    expect(markIn(readFileSync(kept, 'utf8'))).not.toBeNull();
    expectUnmarked('--from-json', await run(['report', '--from-json', kept, '--mask-key', KEY, ...out('again')], []));
    const files = readdirSync(at, { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => /^own-.*\.json$/.test(name)).length).toBeGreaterThan(1);
    for (const name of files) {
      expect(markIn(name)).toBeNull();
      if (/\.\w+$/.test(name)) expect([name, markIn(readFileSync(join(at, name), 'utf8'))]).toEqual([name, null]);
    }
  }, 180_000);

  test('diff of saved results: rows, moves, cuts and definitions', async () => {
    const files = ['2025-06-30', '2025-12-31'].map((asOf) => {
      const file = join(folder, `saved-${asOf}.json`);
      return { asOf, file };
    });
    for (const { asOf, file } of files)
      await run([
        'tiers',
        '--as-of',
        asOf,
        '--by',
        'customers.segment',
        '--where',
        `orders.channel=${MARK}online`,
        '-o',
        file,
      ]);
    const paths = files.map(({ file }) => file);
    const asked = ['diff', ...paths, '-f', 'json', '-q'];
    expect(markIn((await run(asked, [])).stdout)).not.toBeNull();
    const masked = await run([...asked, '--mask-key', KEY], []);
    expectUnmarked('diff', masked);
    expect(masked.stdout).toMatch(/customer-[0-9a-f]{16}/);
  });

  test('customer, every table of export, and the rows behind a number', async () => {
    const { stdout } = await run(['sql', 'select customer_id from orders order by 1 limit 1', '-f', 'csv', '-q']);
    const id = stdout.split('\n')[1]!;
    expect(id).toContain(MARK);
    const card = await run(['customer', id, '--mask-key', KEY, '-f', 'json', '-q']);
    expectUnmarked('customer', card);
    expect(card.stdout).toMatch(/customer_id=customer-[0-9a-f]{16}|order_id=order-[0-9a-f]{16}/);
    expectUnmarked('rows', await run(['tiers', '--rows', '--mask', '-f', 'csv', '-q']));
    expectUnmarked('nobody', await run(['customer', `${MARK}none`, '--mask']), [3]);
    const loaded = Object.keys(TABLES).filter((table) => table !== 'holidays' && table !== 'schedules');
    for (const table of loaded) {
      const ended = await run(['export', table, '--mask-key', KEY, '-f', 'csv', '-q']);
      if (ended.code !== 3) expectUnmarked(`export ${table}`, ended);
    }
    await expectUnmarkedFiles(['export', 'orders', '--mask-key', KEY], 'orders-out', [...ONE, 'xlsx', 'html']);
  }, 180_000);
});

describe('--mask: pseudonyms', () => {
  const idsOf = async (...flags: string[]) => {
    const { stdout } = await run([
      'export',
      'customers',
      '-f',
      'csv',
      '-q',
      '--fields',
      'customer_id,name,segment',
      ...flags,
    ]);
    return stdout
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
  };

  test('hold for a key, everywhere; another key gives others, and none one of its own', async () => {
    const [one, again, other, first, second] = await Promise.all([
      idsOf('--mask-key', KEY),
      idsOf('--mask-key', KEY),
      idsOf('--mask-key', OTHER_KEY),
      idsOf('--mask'),
      idsOf('--mask'),
    ]);
    expect(one).toEqual(again);
    const all = [one, other, first, second].map((rows) => new Set(rows.map(([id]) => id)));
    expect(new Set(all.flatMap((ids) => [...ids])).size).toBe(4 * one.length);
    expect(one.every(([id, name]) => /^customer-[0-9a-f]{16}$/.test(id!) && name === '')).toBe(true);
    const { stdout } = await run([
      'tiers',
      '--show',
      'customers',
      '--mask-key',
      KEY,
      '-f',
      'csv',
      '-q',
      '--period',
      'all',
    ]);
    const known = all[0]!;
    const found = stdout
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]!);
    expect(found.length).toBeGreaterThan(50);
    expect(found.every((id) => known.has(id))).toBe(true);
  });

  test('the place of a row tells nothing of its id, and a masked column sorts nothing', async () => {
    const [one, other] = await Promise.all([idsOf('--mask-key', KEY), idsOf('--mask-key', OTHER_KEY)]);
    const stored = await idsOf();
    const segments = (rows: string[][]) => rows.map(([, , segment]) => segment!.split('-').at(-1)).join(' ');
    expect(segments(one)).not.toBe(segments(other));
    expect(stored).toHaveLength(one.length);
    const sorted = await run(['export', 'customers', '--mask', '--sort', 'customer_id', '-f', 'csv', '-q']);
    expect([sorted.code, sorted.stderr]).toEqual([2, expect.stringContaining('E_SORT_MASKED')]);
  });

  test('the frame says that they are, and by which key', async () => {
    const frameOf = async (...flags: string[]) =>
      (JSON.parse((await run(['tiers', '-f', 'json', '-q', ...flags])).stdout) as { frame: { masked?: string } }).frame;
    const [one, other, none] = [
      await frameOf('--mask-key', KEY),
      await frameOf('--mask-key', OTHER_KEY),
      await frameOf(),
    ];
    expect([one.masked, other.masked].every((key) => /^[0-9a-f]{8}$/.test(key!)) && one.masked !== other.masked).toBe(
      true,
    );
    expect('masked' in none).toBe(false);
    const table = await run(['tiers', '--mask-key', KEY, '-q']);
    expect(table.stdout.split('\n\n')[0]!.replaceAll('\n', ' ')).toContain(`masked, key ${one.masked}`);
    expect((await run(['tiers', '--mask', '-f', 'none'])).stderr).toContain('masked with a key of this run alone');
  });

  test('--unmask leaves a column as it is, there and in --where', async () => {
    const open = ['--mask', '--unmask', 'orders.channel,name'];
    const opened = await run([
      'tiers',
      '--by',
      'orders.channel',
      ...open,
      '--where',
      `orders.channel=${MARK}online`,
      '-f',
      'csv',
      '-q',
    ]);
    expect([opened.code, opened.stdout.includes(`${MARK}online`)]).toEqual([0, true]);
    const names = await run(['export', 'customers', ...open, '-f', 'csv', '-q']);
    expect(names.stdout.split('\n')[1]).toMatch(new RegExp(`^customer-[0-9a-f]{16},${MARK}`));
  });
});

describe('--mask: what is refused', () => {
  const refused = [
    [['sql', 'select name from customers', '--mask'], 'E_UNKNOWN_OPTION'],
    [['sql', 'select name from customers', '--mask-key', 'key'], 'E_UNKNOWN_OPTION'],
    [['tiers', '--sql', '--mask'], 'E_USAGE'],
    [['tiers', '--unmask', 'region'], 'E_USAGE'],
    [['tiers', '--mask', '--where', 'customers.name=Rosa'], 'E_WHERE_MASKED'],
    [['tiers', '--rows', '--mask', '--where', 'orders.customer_id=C1'], 'E_WHERE_MASKED'],
    [['report', '--mask', '--where', 'customers.region=x'], 'E_WHERE_MASKED'],
    [['customer', 'C1', '--mask', '--where', 'customers.region=x'], 'E_UNKNOWN_CUSTOMER'],
    [['tiers', '--mask-key', 'nowhere'], 'E_MASK_KEY'],
    [['tiers', '--mask-key', 'short'], 'E_MASK_KEY'],
    [['tiers', '--mask-key', '.'], 'E_MASK_KEY'],
    [['tiers', '--mask-key', '/dev/null'], 'E_MASK_KEY'],
    [['tiers', '--mask-key', 'key', '-o', 'key', '-f', 'csv'], 'E_OUTPUT'],
  ] as const;
  test.each(refused)('%j: %s', async (argv, code) => {
    writeFileSync(join(folder, 'short'), 'secret\n');
    const ended = await run(argv);
    expect([ended.code, ended.stderr, ended.stdout]).toEqual([
      code === 'E_UNKNOWN_CUSTOMER' ? 3 : 2,
      expect.stringContaining(code),
      '',
    ]);
    expect(readFileSync(KEY, 'utf8')).toMatch(/^k+\n$/);
  });
});

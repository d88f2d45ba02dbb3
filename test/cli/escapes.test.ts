import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { manifest } from '../../src/generated/manifest.js';
import { ACTS, csv, writeActingShop } from '../support/acting-shop.js';
import { program, type World } from '../support/program.js';
import { scratch } from './world.js';

const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const folder = scratch();
const db = join(folder, 'crm.duckdb');
const world: World = { cwd: folder };

const ORDERS = [
  ['order_id', 'customer_id', 'ordered_at', 'amount'],
  ['1', 'a', '2025-01-02', '5.50'],
];

/** A workbook, one of whose sheets has a name that no spreadsheet program would write: it is put in afterwards. */
function workbook(
  name: string,
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
  acts: string,
  kind: 'xlsx' | 'xls',
): string {
  const xlsx = createRequire(import.meta.url)('@e965/xlsx') as typeof import('@e965/xlsx');
  const stand = 'Z'.repeat(acts.length);
  const made = Object.entries(sheets).map(
    ([title, rows]) =>
      [title === 'orders' ? stand : title, xlsx.utils.aoa_to_sheet(rows.map((row) => [...row]))] as const,
  );
  const book = { SheetNames: made.map(([title]) => title), Sheets: Object.fromEntries(made) };
  let bytes = xlsx.write(book, { type: 'buffer', bookType: kind === 'xls' ? 'biff8' : kind }) as Buffer;
  if (kind === 'xls') {
    // As it stands there: two bytes a letter.
    const at = bytes.indexOf(Buffer.from(stand, 'utf16le'));
    expect(at).toBeGreaterThan(0);
    Buffer.from(acts, 'utf16le').copy(bytes, at);
  } else {
    const parts = xlsx.CFB.read(bytes, { type: 'buffer' });
    const part = xlsx.CFB.find(parts, '/xl/workbook.xml')!;
    const text = Buffer.from(part.content as Uint8Array).toString();
    expect(text).toContain(stand);
    const inXml = acts.replace(/[^ -~]|[<&"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
    part.content = Buffer.from(text.replaceAll(stand, inXml)) as unknown as typeof part.content;
    part.size = part.content.length;
    bytes = xlsx.CFB.write(parts, { type: 'buffer', fileType: 'zip' }) as Buffer;
  }
  const path = join(folder, `${name}.${kind}`);
  writeFileSync(path, bytes);
  return path;
}

let paths: Record<string, string> = {};
const expectQuiet = (what: string, text: string) => expect([what, RAW.exec(text)]).toEqual([what, null]);

async function quiet(argv: readonly string[], codes: readonly number[] = [0], at = world) {
  const ended = await program(argv, at);
  expect([argv.join(' '), ended.code, ended.code === 0 ? '' : ended.stderr]).toEqual([
    argv.join(' '),
    codes.includes(ended.code) ? ended.code : codes[0],
    ended.code === 0 ? '' : ended.stderr,
  ]);
  expectQuiet(`${argv.join(' ')} stdout`, ended.stdout);
  expectQuiet(`${argv.join(' ')} stderr`, ended.stderr);
  return ended;
}

beforeAll(async () => {
  mkdirSync(join(folder, 'in'));
  paths = writeActingShop(folder);
  for (const [table, path] of Object.entries(paths)) await quiet(['load', table, path, '--db', db]);
});

describe('nothing of the data acts on a terminal or page', () => {
  test('loading: summaries, notes, refusals, title rows and footers', async () => {
    const titled = join(folder, 'titled.csv');
    writeFileSync(
      titled,
      `"Report${ACTS}"\r\norder_id,customer_id,ordered_at,amount\r\n1,a,2025-01-01,5\r\n2,b,2025-01-02,6\r\n"Total${ACTS}",,,11\r\n`,
    );
    const { stderr } = await quiet(['load', 'orders', titled, '--db', join(folder, 't.duckdb')], [0, 3]);
    expect(stderr).toContain('Report\\e]52');
    for (const lang of ['en', 'zh-CN'])
      await quiet(['load', 'orders', paths['orders']!, '--db', db, '--dry-run', '--lang', lang], [0], {
        ...world,
        terminal: false,
      });
    await quiet(['load', 'orders', paths['orders']!, '--db', db, '--json']);
    const refused = join(folder, 'refused.csv');
    writeFileSync(
      refused,
      csv([
        ['order_id', 'customer_id', 'ordered_at', 'amount', ACTS],
        ['1', 'a', `2025${ACTS}`, ACTS, ACTS],
      ]),
    );
    await quiet(['load', 'orders', refused, '--db', db, '--rejects', join(folder, 'r.csv')], [3]);
    await quiet(
      ['load', 'orders', refused, '--db', db, '--map', `amount=${ACTS}`, '--rejects', join(folder, 'r.csv')],
      [2, 3],
    );
    await quiet(['load', ACTS, refused, '--db', db], [2, 3]);
    await quiet(['load', `./none${ACTS}.csv`, '--db', db], [2, 3]);
    await quiet(['load', 'orders', refused, '--db', join(folder, `${ACTS.replaceAll('/', '')}.duckdb`)], [2, 3]);
  });

  test('names of sheets', async () => {
    const name = ACTS.slice(0, 31);
    const notOrders = [['remark'], ['nothing']];
    for (const [file, sheets] of [
      ['one', { orders: ORDERS }],
      ['two', { orders: ORDERS, other: ORDERS }],
      ['none', { orders: notOrders, other: notOrders }],
    ] as const)
      for (const path of [workbook(file, sheets, name, 'xlsx'), workbook(file, sheets, name, 'xls')]) {
        const { stderr } = await quiet(['load', 'orders', path, '--db', join(folder, 'sheets.duckdb')], [0, 3]);
        expect([path, stderr.includes(file === 'one' ? 'sheet "\\e]52' : '\\e]52')]).toEqual([path, true]);
        await quiet(['load', path, '--db', join(folder, 'sheets.duckdb'), '--dry-run', '--json'], [0, 3]);
        await quiet(['load', 'orders', path, '--sheet', ACTS, '--db', join(folder, 'sheets.duckdb')], [2, 3]);
        await quiet(['init', path, '--print'], [0, 3]);
        await quiet(['profile', '--from', path, '--lang', 'zh-CN'], [0, 2, 3]);
      }
  });

  test('the mapping that init writes is quiet, and means the headers it was made of', async () => {
    const files = [paths['orders']!, paths['surveys']!];
    const odd = join(folder, 'odd.csv');
    writeFileSync(
      odd,
      csv([
        ['order_id', 'customer_id', 'ordered_at', 'amount', 'Note\nsources: gone', `Net ${ACTS}`],
        ['1', 'a', '2025-01-01', '5', 'x', '1'],
      ]),
    );
    const { stdout } = await quiet(['init', ...files, odd, '--print']);
    const printed = parse(stdout) as { sources: Record<string, { files: string }> };
    expect(Object.keys(printed)).toEqual(['tz', 'sources']);
    expect(Object.values(printed.sources).map(({ files: file }) => join(folder, file))).toEqual([...files, odd]);
    const at = join(folder, 'init');
    mkdirSync(at);
    await quiet(['init', ...files], [0], { ...world, cwd: at });
    expectQuiet('crm-analyze.yml', readFileSync(join(at, 'crm-analyze.yml'), 'utf8'));
    await quiet(['load', '--db', join(at, 'crm.duckdb')], [0], { ...world, cwd: at });
  });

  test.each(manifest.entries.map(({ id }) => id))('%s: table, Markdown, page and picture', async (id) => {
    const out = ['md', 'html', 'txt', 'json', 'ndjson'].map((extension) => join(folder, `${id}.${extension}`));
    const common = ['--db', db, '--period', 'all', '--as-of', '2025-06-30', '--min-n', '1'];
    const options = manifest.entries.find((entry) => entry.id === id)!.options.some(({ name }) => name === 'min_n')
      ? common
      : common.slice(0, -2);
    const ended = await program([id, ...options, ...out.flatMap((file) => ['-o', file])], world);
    expect([id, ended.code, ended.stderr]).toEqual([id, [0, 3, 4].includes(ended.code) ? ended.code : 0, ended.stderr]);
    expectQuiet(`${id} stderr`, ended.stderr);
    for (const file of readdirSync(folder).filter((name) => name.startsWith(`${id}.`))) {
      const text = readFileSync(join(folder, file), 'utf8');
      expectQuiet(file, text);
      expect([file, text.includes('<img src=x') && !/\.(txt|n?d?json)$/.test(file)]).toEqual([file, false]);
    }
    await quiet([id, ...options, '--where', `channel=${ACTS}`], [0, 2, 3, 4]);
  });

  test('every other command', async () => {
    for (const argv of [
      ['doctor'],
      ['doctor', '--loads'],
      ['profile'],
      ['profile', '-f', 'md'],
      ['customer', `C1${ACTS}`],
      ['customer', ACTS],
      ['sql', 'select * from orders limit 3'],
      ['sql', 'select * from orders limit 3', '-f', 'md'],
      ['sql', 'select * from orders limit 3', '-f', 'html'],
      ['sql', `select "${ACTS}" from orders`],
      ['sql', `select 1 as "${ACTS}"`],
      ['explain', ACTS],
      ['help', ACTS],
      ['diff', `${ACTS}.json`, 'x.json'],
      ['report', '--from-json', `${ACTS}.json`],
      [ACTS],
      ['tiers', `--${ACTS}`],
      ['tiers', '--period', ACTS],
      ['tiers', '-o', `${ACTS}/x.csv`],
      ['load', '--undo', ACTS],
      ['config', 'show'],
    ])
      await quiet(
        [...argv, '--db', db],
        [0, 1, 2, 3, 4].filter((code) => code !== 1),
      );
  });

  test("an owner's report: its name in Markdown, page and file name", async () => {
    await quiet([
      'report',
      '--as-of',
      '2025-06-30',
      '--month',
      '--split-by',
      'channel',
      '--db',
      db,
      '-o',
      join(folder, 'own-{split}.md'),
      '-o',
      join(folder, 'own-{split}.html'),
    ]);
    const made = readdirSync(folder).filter((name) => /^own-.*\.(md|html)$/.test(name));
    expect(made).toHaveLength(4);
    for (const name of made) {
      expectQuiet('name', name);
      const text = readFileSync(join(folder, name), 'utf8');
      expectQuiet(name, text);
      expect([name, text.includes('<img src=x')]).toEqual([name, false]);
    }
  });

  test('separated values: exact in a pipe, shown as escapes on a terminal', async () => {
    const query = ['sql', `select channel from orders order by order_id limit 1`, '--db', db, '-q', '--color', 'never'];
    for (const format of ['csv', 'tsv']) {
      const piped = await program([...query, '-f', format], world);
      expect(piped.stdout).toContain('\u001b]52');
      const seen = await program([...query, '-f', format], { ...world, terminal: true });
      expectQuiet(format, seen.stdout);
      expect(seen.stdout).toContain('\\e]52');
    }
  });

  test('--excel guards headers as it guards cells', async () => {
    const { stdout } = await program(
      ['sql', `select 'a' as "=1+1", 2 as "@x"`, '--db', db, '-f', 'csv', '--excel', '-q'],
      world,
    );
    expect(stdout).toBe(`\ufeff'=1+1,'@x\r\na,2\r\n`);
  });
});

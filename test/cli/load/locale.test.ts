import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cli, ensureBuilt, scratch, shopDb } from '../world.js';

const folder = scratch();
let db = '';
beforeAll(async () => {
  ensureBuilt();
  db = await shopDb(folder);
});

/** A folder of its own with one file. */
function place(name: string, content: string): string {
  const cwd = join(folder, name);
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(cwd, 'orders.csv'), content);
  return cwd;
}

const HEAD = 'order_id;customer_id;ordered_at;amount';
/** Days that could be read either way, and thousands that could be decimals. */
const OPEN = `${HEAD}\nA1;001;01.03.2025;1.234\nA2;002;02.04.2025;5.000\n`;
const QUERY = 'select order_id, ordered_on, amount from orders order by 1';

const ordersOf = async (cwd: string, ...args: readonly string[]) =>
  (await cli(['sql', QUERY, '--csv', '-q', ...args], { cwd })).stdout.split('\n').slice(1, -1);

describe('what a file leaves open', () => {
  test('is asked without --locale, and read as Germans write under it: load, --from, and a config that says it', async () => {
    const cwd = place('open', OPEN);
    const asked = await cli(['load', 'orders', 'orders.csv', '--db', 'no.duckdb'], { cwd });
    expect([asked.code, /error\[E_(DATES|NUMBERS)\]/.test(asked.stderr), existsSync(join(cwd, 'no.duckdb'))]).toEqual([
      3,
      true,
      false,
    ]);
    const loaded = await cli(['load', 'orders', 'orders.csv', '--locale', 'de'], { cwd });
    expect([loaded.code, loaded.stderr.includes('error')]).toEqual([0, false]);
    const read = ['A1,2025-03-01,1234', 'A2,2025-04-02,5000'];
    expect(await ordersOf(cwd)).toEqual(read);
    expect(await ordersOf(cwd, '--from', 'orders=orders.csv', '--locale', 'de')).toEqual(read);
    const kept = place('kept', OPEN);
    expect((await cli(['init', 'orders.csv', '--locale', 'de'], { cwd: kept })).code).toBe(0);
    expect(readFileSync(join(kept, 'crm-analyze.yml'), 'utf8')).toContain('\nlocale: de  #');
    expect((await cli(['load'], { cwd: kept })).code).toBe(0);
    expect(await ordersOf(kept)).toEqual(read);
    expect((await cli(['config', 'validate'], { cwd: kept })).code).toBe(0);
  });

  test('what it proves goes before the habit: months first, decimals with a point, and --date-format', async () => {
    const proven = place('proven', `${HEAD}\nA1;001;03/25/2025;12.50\nA2;002;04/02/2025;1.234\n`);
    expect((await cli(['load', 'orders', 'orders.csv', '--locale', 'de'], { cwd: proven })).code).toBe(0);
    expect(await ordersOf(proven)).toEqual(['A1,2025-03-25,12.5', 'A2,2025-04-02,1.234']);
    const said = place('said', OPEN);
    const args = ['load', 'orders', 'orders.csv', '--locale', 'de', '--date-format', 'mdy', '--decimal', '.'];
    expect((await cli(args, { cwd: said })).code).toBe(0);
    expect(await ordersOf(said)).toEqual(['A1,2025-01-03,1.234', 'A2,2025-02-04,5']);
    // Two orders in one column are a fault of the file, whatever the habit.
    const both = place('both', `${HEAD}\nA1;001;25/03/2025;1\nA2;002;04/26/2025;2\n`);
    const refused = await cli(['load', 'orders', 'orders.csv', '--locale', 'de'], { cwd: both });
    expect([refused.code, refused.stderr.includes('error[E_DATES]')]).toEqual([3, true]);
  });
});

describe('--excel', () => {
  test('under --locale de parts cells at semicolons, has a comma before decimals, and loads again with the same totals', async () => {
    const cwd = place('round', '');
    const totals = async (base: string) => {
      const sums =
        'select count(*) n, sum(amount) a, sum(quantity) q, sum(discount) d, min(ordered_on) f, max(ordered_on) l from orders';
      return (await cli(['sql', sums, '--db', base, '--csv', '-q'])).stdout;
    };
    const args = ['export', 'orders', '--db', db, '--locale', 'de', '--excel', '-q', '-o', 'german.csv'];
    expect((await cli(args, { cwd })).code).toBe(0);
    const text = readFileSync(join(cwd, 'german.csv'), 'utf8');
    const [head, first] = text.split('\r\n');
    expect(text.startsWith('\ufefforder_id;')).toBe(true);
    expect(first!.split(';').length).toBe(head!.split(';').length);
    expect(first).toMatch(/;-?\d+,\d+;/);
    const load = [
      'load',
      'orders',
      'german.csv',
      '--locale',
      'de',
      '--db',
      'again.duckdb',
      '--tz',
      'Asia/Shanghai',
      '--currency',
      'CNY',
    ];
    const { code, stderr } = await cli(load, { cwd });
    expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
    expect(await totals(join(cwd, 'again.duckdb'))).toBe(await totals(db));
  });

  test('guards formulas there too, quotes what holds a semicolon, and is as ever elsewhere', async () => {
    const query = `select '=1+1' as f, 'a;b' as s, 'a,b' as c, cast(1234.5 as decimal(18,4)) as m, 0.25e0 as r, date '2025-12-28' as d`;
    const csv = async (...args: string[]) => (await cli(['sql', query, '--db', db, '--csv', '-q', ...args])).stdout;
    expect(await csv('--excel', '--locale', 'de')).toBe(
      '\ufefff;s;c;m;r;d\r\n\'=1+1;"a;b";a,b;1234,5;0,25;2025-12-28\r\n',
    );
    const plain = 'f,s,c,m,r,d\n=1+1,a;b,"a,b",1234.5,0.25,2025-12-28\n';
    expect([await csv(), await csv('--locale', 'de')]).toEqual([plain, plain]);
    expect(await csv('--excel', '--locale', 'en')).toBe(await csv('--excel'));
  });
});

test('what programs read is the same under any locale; an unknown one is refused with those there are', async () => {
  for (const format of ['json', 'ndjson', 'tsv', 'parquet', 'arrow']) {
    const run = (...args: string[]) => cli(['tiers', '--db', db, '-f', format, '-q', ...args]);
    expect((await run('--locale', 'de')).bytes.equals((await run()).bytes), format).toBe(true);
  }
  const { code, stdout, stderr } = await cli(['tiers', '--db', db, '--locale', 'de_AT']);
  expect([code, stdout, stderr]).toEqual([
    2,
    '',
    'error[E_VALUE]: --locale does not take de_AT\n  choices: en, de, es, fr, it, nl, pl, pt, sv, zh\ntry: --locale de\n',
  ]);
});

test('a page says its numbers and days so, and its script reads them', async () => {
  const file = join(folder, 'page.html');
  expect((await cli(['tiers', '--db', db, '--locale', 'de', '-q', '-o', file])).code).toBe(0);
  const html = readFileSync(file, 'utf8');
  expect(html).toMatch(/<td class="num">\d\.\d{3}\.\d{3},\d\d<\/td>/);
  const script = html.slice(html.lastIndexOf('<script>'));
  expect(script).toContain(String.raw`text.replace(/[.%\s]/g, '').replace(',', '.')`);
  expect(script).toContain(String.raw`replace(/(\d)\.(?=\d{3})/g, '$1')`);
  const bare = join(folder, 'bare.html');
  expect((await cli(['tiers', '--db', db, '-q', '-o', bare])).code).toBe(0);
  const page = readFileSync(bare, 'utf8').split('<script>').at(-1);
  expect(page).toContain(String.raw`text.replace(/[,%\s]/g, '').replace(/^`);
  expect(page).toContain(String.raw`replace(/(\d),(?=\d{3})/g, '$1')`);
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const xlsx = createRequire(import.meta.url)('@e965/xlsx') as typeof import('@e965/xlsx');

export interface Hostile {
  readonly args: readonly string[];
  /** Writes what the command reads. */
  make(): void;
}

const HEADER = 'order_id,customer_id,ordered_at,amount';
const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => `O${i},C${i % 9},2025-01-${String((i % 28) + 1).padStart(2, '0')},5.25\n`);
const table = (...more: string[]) => `${HEADER}\n${lines(50).join('')}${more.join('')}`;
const MAPPED = 'order_id: order_id, customer_id: customer_id, ordered_at: ordered_at, amount: amount';
const SPACES = ' '.repeat(400_000);

/** A workbook whose directory is whole and whose parts are cut out: the places that the directory names lie behind its end. */
function withoutParts(): Buffer {
  const whole = xlsx.write(
    { SheetNames: ['a'], Sheets: { a: xlsx.utils.aoa_to_sheet([['x'], [1]]) } },
    {
      type: 'buffer',
      bookType: 'xlsx',
      compression: true,
    },
  ) as Buffer;
  const directory = whole.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  return Buffer.concat([whole.subarray(0, 60), whole.subarray(directory)]);
}

/** Two cells as far apart as is written in a second: 27 million that are blank lie between them. */
function corners(): Buffer {
  const sheet = { '!ref': 'A1:Z1048576', A1: { t: 's', v: 'order_id' }, Z1048576: { t: 's', v: 'x' } };
  return xlsx.write({ SheetNames: ['a'], Sheets: { a: sheet } }, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

type Content = () => string | Buffer;

/** Files given to `load orders`. */
const EXPORTS: Readonly<Record<string, readonly [file: string, content: Content]>> = {
  'a quote that nothing closes, 20 MB': [
    'quote.csv',
    () => `${table('O,C,2025-01-01,"1\n')}${lines(700_000).join('')}`,
  ],
  'a cell of 10 MB': ['cell.csv', () => table(`O,${'x'.repeat(1e7)},2025-01-01,1\n`)],
  'a first record of 5 MB': ['first.csv', () => `"${'a\n'.repeat(2_500_000)}",customer_id\n1,2\n`],
  '100,000 columns': [
    'wide.csv',
    () => {
      const more = Array.from({ length: 100_000 }, (_, i) => `extra_${i}`);
      return `${HEADER},${more.join(',')}\n${lines(20)
        .map((line) => `${line.trimEnd()},${more.map(() => 'v').join(',')}\n`)
        .join('')}`;
    },
  ],
  '400,000 spaces in a header': ['header.csv', () => `${HEADER},note${SPACES}x\n${lines(50).join('')}`],
  '400,000 spaces in an amount': ['amount.csv', () => table(`O,C,2025-01-01,1${SPACES}x\n`)],
  '400,000 spaces in a date': ['date.csv', () => table(`O,C,2025${SPACES}x,1\n`)],
  'a workbook without its parts': ['parts.xlsx', withoutParts],
  'a workbook of two far cells': ['corners.xlsx', corners],
  'a gz of 3 MB that holds 1 GB': [
    'bomb.csv.gz',
    () => {
      const member = gzipSync('O1,C1,2025-01-01,5.25\n'.repeat(2_000_000));
      return Buffer.concat([gzipSync(`${HEADER}\n`), ...Array<Buffer>(24).fill(member)]);
    },
  ],
  'JSON, a million deep': ['deep.json', () => '['.repeat(1e6) + ']'.repeat(1e6)],
  'a page of 200,000 nested tables': ['deep.xls', () => `<html>${'<table><tr><td>'.repeat(200_000)}`],
  'a page whose cell spans a billion': [
    'span.xls',
    () =>
      '<html><table><tr><td colspan="1000000000" rowspan="1000000000">x</td></tr><tr><td>y</td></tr></table></html>',
  ],
  'no text at all': ['noise.csv', () => Buffer.alloc(2e7, Buffer.from([0, 255, 34, 10, 44, 13, 200]))],
};

/** Mappings, read by `load` where they stand. */
const MAPPINGS: Readonly<Record<string, Content>> = {
  'stars in a glob': () => `sources: {orders: {files: '${'*a'.repeat(60)}*b', columns: {${MAPPED}}}}\n`,
  'stars in from_filename': () =>
    `sources: {orders: {files: '*.csv', columns: {${MAPPED}, channel: {from_filename: '(a+)+(a|aa)+(.*)*$'}}}}\n`,
  'a mapping 100,000 deep': () => `sources: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`,
  'a mapping of aliases that double': () =>
    `${Array.from({ length: 40 }, (_, i) => `a${i}: &a${i} [${i === 0 ? 'x' : `*a${i - 1}, *a${i - 1}`}]\n`).join('')}sources: *a39\n`,
  'an expression 20,000 deep': () =>
    `sources: {orders: {files: '*.csv', columns: {${MAPPED.replace('amount: amount', '')} amount: {expr: "${'('.repeat(20_000)}amount${')'.repeat(20_000)}"}}}}\n`,
  'an expression that grows': () =>
    `sources: {orders: {files: '*.csv', columns: {${MAPPED}, channel: {expr: "repeat(repeat(customer_id, 100000), 100000)"}}}}\n`,
};

/** Questions to a database. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  'sql that never ends': [
    'sql',
    'with recursive r(i) as (select 1 union all select i + 1 from r) select max(i) as m from r',
  ],
  'sql that grows': ['sql', "select rpad('x', 1000000000, 'y') || rpad('x', 1000000000, 'y') as x from range(9)"],
  'where of 20,000 values': [
    'tiers',
    '--where',
    `orders.customer_id=${Array.from({ length: 20_000 }, (_, i) => `C${i}`).join(',')}`,
  ],
  'where of stars': ['tiers', '--where', `orders.customer_id=${'*a'.repeat(500)}*b`],
};

/** Commands over inputs made to hold the processor or the memory, by what is hostile in each; `demo` is a database. */
export function hostileInputs(folder: string, demo: string): Readonly<Record<string, Hostile>> {
  mkdirSync(folder, { recursive: true });
  const at = (...parts: string[]) => join(folder, ...parts);
  const exports = Object.entries(EXPORTS).map(([name, [file, content]]): [string, Hostile] => [
    name,
    { args: ['load', 'orders', at(file), '--db', 'new.duckdb'], make: () => writeFileSync(at(file), content()) },
  ]);
  const mappings = Object.entries(MAPPINGS).map(([name, content], index): [string, Hostile] => {
    const make = () => {
      mkdirSync(at(`${index}`), { recursive: true });
      writeFileSync(at(`${index}`, 'crm-analyze.yml'), content());
      writeFileSync(at(`${index}`, `${'a'.repeat(200)}.csv`), table());
    };
    return [name, { args: ['load', '--config', at(`${index}`, 'crm-analyze.yml'), '--db', 'new.duckdb'], make }];
  });
  const questions = Object.entries(QUESTIONS).map(([name, args]): [string, Hostile] => [
    name,
    { args: [...args, '--db', demo], make: () => {} },
  ]);
  const saved: [string, Hostile] = [
    'a saved result, a million deep',
    {
      args: ['diff', at('deep-saved.json'), at('deep-saved.json')],
      make: () => writeFileSync(at('deep-saved.json'), '['.repeat(1e6)),
    },
  ];
  return Object.fromEntries([...exports, ...mappings, ...questions, saved]);
}

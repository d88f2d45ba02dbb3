import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';

const xlsx = createRequire(import.meta.url)('@e965/xlsx') as typeof import('@e965/xlsx');

/** One damaged input and the command that reads it; `files` lie in a folder of its own, which `argv` names by `@/`. */
export interface FuzzCase {
  readonly kind: string;
  readonly files: Readonly<Record<string, Buffer>>;
  readonly argv: readonly string[];
}

export type Random = () => number;

/** Numbers from 0 to 1 by a seed (mulberry32, Tommy Ettinger 2017). */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

const HEADER = ['order_id', 'customer_id', 'ordered_at', 'amount', 'quantity', 'remark'];
const ROWS = Array.from({ length: 25 }, (_, i) => [
  `A${i}`,
  `K${i % 6}`,
  `2025-0${(i % 9) + 1}-${13 + (i % 15)}`,
  `${(i * 7.31 + 3).toFixed(2)}`,
  String((i % 3) + 1),
  ['Größe', 'café', 'x, "y"', ''][i % 4]!,
]);
const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const CSV = [HEADER, ...ROWS].map((row) => row.map(cell).join(',')).join('\n');
const CHINESE = CSV.replace(HEADER.join(','), '单据编号,客户编码,单据日期,金额,数量,备注')
  .replaceAll('Größe', '东方商行')
  .replaceAll('café', '客户');
const OBJECTS = ROWS.map((row) => Object.fromEntries(HEADER.map((name, i) => [name, row[i]!])));
const MAPPING = `sources:
  orders:
    files: orders.csv
    columns:
      order_id: order_id
      customer_id: customer_id
      ordered_at: ordered_at
      amount: { expr: "amount * quantity" }
      channel: { value: online }
      status: { column: remark, recode: { café: done } }
    fill_down: [customer_id]
    drop: "remark = 'none'"
    mode: upsert
`;
const CONFIG = `timezone: Europe/Berlin
currency: EUR
week_start: monday
fiscal_year_start: 4
${MAPPING}`;
const RESULT = JSON.stringify({
  schema: 'crm-analyze/result',
  analysis: 'tiers',
  version: 1,
  frame: { as_of: '2025-06-30', period: { from: '2024-07-01', to: '2025-07-01' } },
  metrics: [{ id: 'customers', value: 6, unit: 'count' }],
  tables: [
    {
      id: 'tiers',
      columns: ['tier', 'customers'],
      rows: [
        ['gold', 1],
        ['silver', 2],
      ],
    },
  ],
  warnings: [],
});
const EXPRESSIONS = [
  'amount * quantity',
  'CAST(remark AS INTEGER)',
  "CASE WHEN amount > 5 THEN 'a' ELSE remark END",
  "strptime(remark, '%Y-%m-%d')",
  'amount / (quantity - 2)',
  'substr(remark, 1, 3) || customer_id',
  'CAST(ordered_at AS DATE) + INTERVAL 400 YEAR',
  'list_transform([amount], x -> x + 1)[1]',
  "regexp_extract(remark, '(a+)+$', 1)",
  'sqrt(amount - 100)',
  'upper(remark)',
  "amount BETWEEN 1 AND '9'",
];

function workbook(type: 'xlsx' | 'xls'): Buffer {
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([HEADER, ...ROWS]), 'Orders');
  return xlsx.write(book, { type: 'buffer', bookType: type === 'xls' ? 'biff8' : 'xlsx' }) as Buffer;
}

let books: Readonly<Record<'xlsx' | 'xls', Buffer>> | undefined;
const bookOf = (type: 'xlsx' | 'xls') => {
  books ??= { xlsx: workbook('xlsx'), xls: workbook('xls') };
  return books[type];
};

const html = `<html><body><table>${[HEADER, ...ROWS].map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table></body></html>`;

const STRANGE = [
  ',',
  ';',
  '"',
  '\n',
  '\r',
  '\t',
  '\0',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  '-',
  '#',
  '=',
  '%',
  '\\',
  '/',
  '<',
  '>',
  '&',
  '(',
  ')',
  '*',
  '1e999',
  '-0',
  'NaN',
  '__proto__',
  'constructor',
  '\u202e',
  '\ufeff',
  '\ud800',
  '9'.repeat(40),
  'x'.repeat(3000),
];

/** Bytes lost, doubled, changed, moved, or strange ones put in, one to six times. */
export function damaged(bytes: Buffer, random: Random): Buffer {
  let out = bytes;
  const times = 1 + Math.floor(random() * 6);
  for (let i = 0; i < times; i++) {
    const at = Math.floor(random() * (out.length + 1));
    const to = Math.min(out.length, at + 1 + Math.floor(random() ** 4 * out.length));
    const put = random() < 0.5 ? Buffer.from(pick(random, STRANGE)) : Buffer.from([Math.floor(random() * 256)]);
    const parts = [
      [out.subarray(0, at), out.subarray(to)],
      [out.subarray(0, to), out.subarray(at)],
      [out.subarray(0, at), put, out.subarray(at)],
      [out.subarray(0, at), put, out.subarray(at + 1)],
      [out.subarray(0, to), out.subarray(0, at), out.subarray(to)],
      [out.subarray(0, at)],
    ];
    // Cut off at the end is one kind of six, and leaves little for the others.
    out = Buffer.concat(random() < 0.9 ? parts[Math.floor(random() * 5)]! : parts[5]!);
  }
  return out;
}

const load = (name: string, bytes: Buffer): Pick<FuzzCase, 'files' | 'argv'> => ({
  files: { [name]: bytes },
  argv: ['load', 'orders', `@/${name}`, '--db', '@/f.duckdb', '--max-rejects', '20%'],
});
const config = (text: Buffer, orders = Buffer.from(CSV)): Pick<FuzzCase, 'files' | 'argv'> => ({
  files: { 'orders.csv': orders, 'm.yml': text },
  argv: ['load', '--config', '@/m.yml', '--db', '@/f.duckdb', '--max-rejects', '20%'],
});

/** An expression somewhere in a mapping, whole or damaged. */
export function mappingCase(random: Random): Pick<FuzzCase, 'files' | 'argv'> {
  const own = pick(random, EXPRESSIONS);
  const expr = random() < 0.5 ? own : damaged(Buffer.from(own), random).toString('latin1');
  const place = pick(random, ['amount', 'drop', 'remark', 'collapse']);
  const text = JSON.stringify(expr);
  const columns = 'order_id: order_id, customer_id: customer_id, ordered_at: ordered_at, amount: amount';
  const lines = {
    amount: `    columns: { order_id: order_id, customer_id: customer_id, ordered_at: ordered_at, amount: { expr: ${text} } }\n`,
    remark: `    columns: { ${columns}, channel: { expr: ${text} } }\n`,
    drop: `    drop: ${random() < 0.2 ? pick(random, ['[1, 2]', '{ a: b }', '7', 'true', 'null', '""']) : text}\n    columns: { ${columns} }\n`,
    collapse: `    collapse: { key: [order_id], order_by: ordered_at, first: { channel: ${text} } }\n    columns: { ${columns} }\n`,
  };
  return config(Buffer.from(`sources:\n  orders:\n    files: orders.csv\n${lines[place as 'drop']}`));
}

const KINDS: Readonly<Record<string, (random: Random) => Pick<FuzzCase, 'files' | 'argv'>>> = {
  utf8: (random) => load('a.csv', damaged(Buffer.from(CSV), random)),
  gb18030: (random) => load('a.csv', damaged(iconv.encode(CHINESE, 'gb18030'), random)),
  'windows-1252': (random) => load('a.csv', damaged(iconv.encode(CSV, 'windows-1252'), random)),
  'utf-16': (random) => load('a.csv', damaged(Buffer.from(`\ufeff${CSV}`, 'utf16le'), random)),
  gzip: (random) =>
    load('a.csv.gz', random() < 0.5 ? damaged(gzipSync(CSV), random) : gzipSync(damaged(Buffer.from(CSV), random))),
  xlsx: (random) => load('a.xlsx', damaged(bookOf('xlsx'), random)),
  xls: (random) => load('a.xls', damaged(bookOf('xls'), random)),
  html: (random) => load('a.xls', damaged(Buffer.from(html), random)),
  json: (random) =>
    load(
      'a.json',
      damaged(
        Buffer.from(random() < 0.5 ? JSON.stringify(OBJECTS) : OBJECTS.map((row) => JSON.stringify(row)).join('\n')),
        random,
      ),
    ),
  yaml: (random) => config(damaged(Buffer.from(MAPPING), random)),
  config: (random) => config(damaged(Buffer.from(CONFIG), random)),
  'saved result': (random) => ({
    files: { 'a.json': damaged(Buffer.from(RESULT), random), 'b.json': Buffer.from(RESULT) },
    argv: random() < 0.5 ? ['diff', '@/a.json', '@/b.json'] : ['diff', '@/b.json', '@/a.json'],
  }),
  expression: mappingCase,
};

export const KIND_NAMES: readonly string[] = Object.keys(KINDS);

/** The case of a number: the same number gives the same case. */
export function fuzzCase(seed: number): FuzzCase {
  const random = seeded(seed * 7919 + 17);
  const kind = KIND_NAMES[seed % KIND_NAMES.length]!;
  return { kind, ...KINDS[kind]!(random) };
}

/** What is wrong with how a command ended; null where nothing is. `left` are the names in its folder afterwards. */
export function faultOf(code: number | null, stderr: string, left: readonly string[]): string | null {
  if (code === null || ![0, 2, 3].includes(code)) return `exit ${code}: ${stderr.slice(0, 300)}`;
  const errors = stderr.split('\n').filter((line) => /^error\[/.test(line)).length;
  if (errors !== (code === 0 ? 0 : 1)) return `exit ${code} with ${errors} messages: ${stderr.slice(0, 300)}`;
  if (/\n\s+at .*\(?(?:file|node):/.test(stderr)) return `a stack trace: ${stderr.slice(0, 300)}`;
  const behind = left.filter((name) => /\.(?:loading|lock|wal|tmp)$/.test(name));
  if (behind.length > 0) return `left behind: ${behind.join(', ')}`;
  if (code !== 0 && left.includes('f.duckdb')) return 'a database where nothing was loaded';
  return null;
}

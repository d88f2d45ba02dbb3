// `npm run bench pollock FOLDER [every]`: the files of HPI-Information-Systems/Pollock (its `polluted_files`), each loaded with DATE, Qty,
// Price and PRODUCTID mapped, against its clean twin: rows right, refused, or (never) wrong without a word. With `--score` each is loaded
// with `--max-rejects 100%` and what stands in the database compared cell by cell, as the benchmark does (success, and precision, recall
// and F1 of header, records and cells: at most 10); its weights are read where `pollock_weights.json` stands beside the folder.
// `--kept FILE` writes each outcome there as it comes, and goes on after the last where the file is there already.
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { UserError } from '../../src/core/errors.js';
import { identifier } from '../../src/core/quoting.js';
import { load } from '../../src/ingest/load.js';

const {
  values: { score: isScore = false, kept },
  positionals: [folder, every = '1'],
} = parseArgs({ options: { score: { type: 'boolean' }, kept: { type: 'string' } }, allowPositionals: true });
if (folder === undefined) throw new Error('say where the polluted_files of Pollock are');
const MAP = { ordered_at: 'DATE', quantity: 'Qty', amount: 'Price', product_id: 'PRODUCTID' };
/** The same as calculations: then the headers stay beside the columns as they are, with every cell as it was read. */
const SOURCE = {
  orders: {
    files: 'none',
    columns: Object.fromEntries(Object.entries(MAP).map(([column, header]) => [column, { expr: `"${header}"` }])),
  },
};
const base = mkdtempSync(join(tmpdir(), 'crm-pollock-'));
const cents = (text: string) => Math.round(Number(text.replace(/[^\d.-]/g, '')) * 100);
const clean = (name: string) =>
  parse(readFileSync(join(folder, 'clean', name), 'utf8'), {
    relax_column_count: true,
    relax_quotes: true,
    bom: true,
  }) as string[][];

/** Rows of the clean twin, as one text a row, in order of text. */
function wanted(name: string): string[] {
  const [header = [], ...rows] = clean(name);
  const at = (column: string) => header.indexOf(column);
  return rows
    .map((row) => {
      const [d, m, y] = (row[at('DATE')] ?? '').split('/');
      return [`${y}-${m}-${d}`, cents(row[at('Price')] ?? ''), Number(row[at('Qty')]), row[at('PRODUCTID')]].join('|');
    })
    .sort();
}

async function query(db: string, sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(db, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(sql);
  connection.closeSync();
  instance.closeSync();
  return reader.getRowObjects();
}

async function found(db: string): Promise<string[]> {
  const rows = await query(
    db,
    'SELECT CAST(ordered_on AS VARCHAR) AS d, CAST(amount AS VARCHAR) AS a, CAST(quantity AS VARCHAR) AS q, product_id AS p FROM orders',
  );
  return rows.map(({ d, a, q, p }) => [d, cents(String(a)), Number(q), p].join('|')).sort();
}

const common = (one: readonly string[], other: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const value of one) left.set(value, (left.get(value) ?? 0) + 1);
  return other.filter((value) => {
    const n = left.get(value) ?? 0;
    left.set(value, n - 1);
    return n > 0;
  }).length;
};

/** Precision, recall and F1 of two bags, added up. */
function measures(said: readonly string[], loaded: readonly string[]): number {
  if (said.length === 0) return 3;
  const both = common(said, loaded);
  if (both === 0) return 0;
  const [p, r] = [both / said.length, both / loaded.length];
  return p + r + (2 * p * r) / (p + r);
}

async function scoreOf(db: string, name: string, headers: readonly string[]): Promise<number> {
  const rows = !existsSync(db) ? [] : await query(db, `SELECT ${headers.map(identifier).join(', ')} FROM orders`);
  const cells = rows.map((row) => headers.map((header) => (row[header] === null ? '' : String(row[header]))));
  const [header = [], ...records] = clean(name);
  const joined = (lists: readonly (readonly string[])[]) => lists.map((list) => list.join(''));
  return (
    1 +
    measures(header, headers) +
    measures(joined(records), joined(cells)) +
    measures([header, ...records].flat(), [headers, ...cells].flat())
  );
}

interface Outcome {
  readonly name: string;
  readonly outcome: string;
  readonly score: number;
}

async function outcomeOf(name: string): Promise<Outcome> {
  const db = join(base, `${name}.duckdb`);
  const file = join(folder!, 'csv', name);
  const request = { db, given: [{ table: 'orders', files: [file] }], now: '2025-07-01T00:00:00Z', temp: base };
  try {
    if (isScore) {
      const all = { sources: { orders: { ...SOURCE.orders, files: file } } };
      const report = await load({ ...request, mapping: all, folder: '/', maxRejects: '100%', allowEmpty: true });
      return { name, outcome: 'loaded', score: await scoreOf(db, name, report.sources[0]!.attributes) };
    }
    await load({ ...request, map: MAP });
    const [ours, theirs] = [await found(db), wanted(name)];
    const isRight = ours.join('\n') === theirs.join('\n');
    return { name, outcome: isRight ? 'right' : ours.length === 0 ? 'all rows lost' : 'wrong silently', score: 0 };
  } catch (fault) {
    if (!(fault instanceof UserError)) throw fault;
    return { name, outcome: `refused ${fault.code}`, score: 0 };
  } finally {
    rmSync(db, { force: true });
  }
}

const before = kept !== undefined && existsSync(kept) ? readFileSync(kept, 'utf8').split('\n').filter(Boolean) : [];
const outcomes = new Map(before.map((line) => JSON.parse(line) as Outcome).map((one) => [one.name, one]));
const files = readdirSync(join(folder, 'csv')).filter((_, i) => i % Number(every) === 0);
for (const name of files) {
  if (outcomes.has(name)) continue;
  const outcome = await outcomeOf(name);
  outcomes.set(name, outcome);
  if (kept !== undefined) appendFileSync(kept, `${JSON.stringify(outcome)}\n`);
  if (outcomes.size % 100 === 0) process.stderr.write(`${outcomes.size} of ${files.length}\n`);
}
const tally = new Map<string, string[]>();
for (const { name, outcome } of outcomes.values()) tally.set(outcome, [...(tally.get(outcome) ?? []), name]);
const scores = new Map([...outcomes.values()].map(({ name, score }) => [name, score]));
for (const [outcome, names] of [...tally].sort((a, b) => b[1].length - a[1].length))
  process.stdout.write(`${outcome}: ${names.length}   ${names.slice(0, 6).join(' ')}\n`);
const weights = join(dirname(resolve(folder)), 'pollock_weights.json');
if (isScore) {
  const simple = [...scores.values()].reduce((sum, score) => sum + score, 0) / scores.size;
  const known = existsSync(weights) ? (JSON.parse(readFileSync(weights, 'utf8')) as Record<string, number>) : {};
  const weighed = [...scores].filter(([name]) => known[name] !== undefined);
  const total = weighed.reduce((sum, [name]) => sum + known[name]!, 0);
  const weighted = weighed.reduce((sum, [name, score]) => sum + (score * known[name]!) / total, 0);
  process.stdout.write(`score ${simple.toFixed(3)} simple, ${weighted.toFixed(3)} weighted, of 10\n`);
}
rmSync(base, { recursive: true });

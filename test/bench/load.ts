// What loading must show of speed: `npm run bench load -- [--lines N] [--rounds N] [--only new,second,joins] [--folder DIR]`.
import { spawnSync } from 'node:child_process';
import { copyFileSync, createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { load } from '../../src/ingest/load.js';
import toGb18030 from '../ingest/files/gb18030.js';
import { median } from './measure.js';
import { makeLines, makeProducts } from './worlds/lines.js';

const { values: flags } = parseArgs({
  options: {
    lines: { type: 'string', default: '10000000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'new,second,joins' },
    folder: { type: 'string', default: join(tmpdir(), 'crm-load') },
    run: { type: 'string' },
  },
});
const lines = Number(flags.lines);
const { folder } = flags;
const at = (name: string) => join(folder, name);
const all = at(`lines-${lines}.csv`);
const more = at(`lines-${lines}-more.csv`);
const base = at(`lines-${lines}.duckdb`);
const some = at(`lines-${lines / 5}.csv`);
const chinese = at(`lines-${lines / 5}-gb18030.csv`);

const TYPES = `columns = {order_id: 'VARCHAR', line_no: 'VARCHAR', customer_id: 'VARCHAR', product_id: 'VARCHAR',
  ordered_at: 'TIMESTAMP', amount: 'DECIMAL(18,4)', quantity: 'DECIMAL(18,4)', channel: 'VARCHAR'}`;

async function raw(db: string, sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(db);
  const connection = await instance.connect();
  await connection.run(sql);
  connection.closeSync();
  instance.closeSync();
}

const ours = (db: string, file: string, extra: object = {}) =>
  load({ db, given: [{ table: 'orders', files: [file] }], now: '2025-07-01T00:00:00Z', temp: tmpdir(), ...extra });

const mapping = (folder: string) => ({
  folder,
  mapping: {
    sources: {
      orders: {
        files: '*.csv',
        joins: [
          { file: 'products-gb18030.csv', on: 'product_id' },
          { file: 'owners-gb18030.csv', on: 'product_id' },
        ],
        columns: Object.fromEntries(
          ['order_id', 'line_no', 'customer_id', 'product_id', 'ordered_at', 'amount', 'quantity', 'channel'].map(
            (name) => [name, name],
          ),
        ),
      },
    },
  },
});

/** One side of a pair, in a process of its own, into a database of its own. */
const sides: Readonly<Record<string, (db: string) => Promise<unknown>>> = {
  'new-raw': (db) => raw(db, `CREATE TABLE orders AS SELECT * FROM read_csv('${all}', ${TYPES})`),
  'new-ours': (db) => ours(db, all),
  'second-raw': async (db) => {
    copyFileSync(base, db);
    await raw(
      db,
      `INSERT INTO orders BY NAME SELECT *, CAST(ordered_at AS DATE) AS ordered_on FROM read_csv('${more}', ${TYPES})`,
    );
  },
  'second-ours': (db) => ours(db, more),
  'joins-raw': (db) => ours(db, some),
  'joins-ours': (db) => ours(db, chinese, mapping(folder)),
};

const NOTES: Readonly<Record<string, string>> = {
  new: 'load into a new file against CREATE TABLE AS read_csv with types',
  second: 'load of 1 % new rows against file copy and INSERT',
  joins: 'load of GB18030 with two joins against the UTF-8 lines',
};

async function toGb(from: string, to: string): Promise<void> {
  const out = createWriteStream(to);
  const text = readFileSync(from, 'utf8');
  for (let i = 0; i < text.length; i += 1 << 20) {
    if (!out.write(toGb18030(text.slice(i, i + (1 << 20)))))
      await new Promise<void>((done) => out.once('drain', () => done()));
  }
  await new Promise<void>((done) => out.end(done));
}

async function prepare(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const wanted = flags.only.split(',');
  const needs = (...pairs: string[]) => pairs.some((pair) => wanted.includes(pair));
  if (needs('new', 'second') && !existsSync(all)) await makeLines(all, 0, lines);
  if (needs('second') && !existsSync(more)) await makeLines(more, lines, lines / 100);
  if (needs('second') && !existsSync(base)) await ours(base, all);
  if (!needs('joins')) return;
  if (!existsSync(some)) await makeLines(some, 0, lines / 5);
  if (!existsSync(chinese)) await toGb(some, chinese);
  for (const [name, column] of [
    ['products', 'category'],
    ['owners', 'owner'],
  ] as const) {
    await makeProducts(at(`${name}.csv`), column);
    await toGb(at(`${name}.csv`), at(`${name}-gb18030.csv`));
  }
}

interface Used {
  readonly seconds: number;
  readonly cpu: number;
  readonly peakMb: number;
}

function runSide(side: string): Used {
  rmSync(at(`${side}.duckdb`), { force: true });
  // The load makes its copy itself; what it loads into must be there before.
  if (side === 'second-ours') copyFileSync(base, at(`${side}.duckdb`));
  const { stdout, stderr, status } = spawnSync(process.execPath, [
    process.argv[1]!,
    ...['--lines', flags.lines, '--folder', folder, '--run', side],
  ]);
  if (status !== 0) throw new Error(`${side}: exit ${status}\n${stderr}`);
  return JSON.parse(String(stdout));
}

if (flags.run !== undefined) {
  const db = at(`${flags.run}.duckdb`);
  const begun = performance.now();
  await sides[flags.run]!(db);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const seconds = (performance.now() - begun) / 1000;
  const used = { seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, peakMb: maxRSS / 1024 };
  process.stdout.write(JSON.stringify({ ...used, fileMb: statSync(db).size / 1e6 }));
  rmSync(db, { force: true });
} else {
  await prepare();
  for (const pair of flags.only.split(',')) {
    const [mine, theirs]: [Used[], Used[]] = [[], []];
    for (let round = 0; round < Number(flags.rounds); round++) {
      theirs.push(runSide(`${pair}-raw`));
      mine.push(runSide(`${pair}-ours`));
    }
    const middle = (used: readonly Used[], of: keyof Used) => median(used.map((one) => one[of]));
    const ratio = (of: keyof Used) => (middle(mine, of) / middle(theirs, of)).toFixed(2);
    const [own, other] = [middle(mine, 'cpu').toFixed(1), middle(theirs, 'cpu').toFixed(1)];
    process.stdout.write(
      `${NOTES[pair]}: clock ${ratio('seconds')}, processor ${ratio('cpu')} (${own} s to ${other} s), memory ${middle(mine, 'peakMb').toFixed(0)} MB to ${middle(theirs, 'peakMb').toFixed(0)} MB\n`,
    );
  }
}

// A hundred million order lines on one machine: `npm run bench hundred -- [--lines N] [--memory SIZE] [--only load,rfm] [--folder DIR]`.
// It takes some 6 GB of CSV, twice 2 GB of databases and what the engine spills, an hour with all analyses, and prints as it goes.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, type Usage } from './measure.js';
import { makeExport } from './worlds/export.js';

const ANALYSES = ['tiers', 'rfm', 'retention', 'sales', 'lifecycle', 'loyalty', 'clv', 'churn', 'basket', 'actions'];

const { values: flags } = parseArgs({
  options: {
    lines: { type: 'string', default: '100000000' },
    memory: { type: 'string', default: '3GB' },
    only: { type: 'string', default: ['load', ...ANALYSES].join(',') },
    folder: { type: 'string', default: join(tmpdir(), 'crm-hundred') },
  },
});

const TYPES = `columns = {order_id: 'VARCHAR', line_no: 'VARCHAR', customer_id: 'VARCHAR', product_id: 'VARCHAR',
  ordered_at: 'TIMESTAMP', amount: 'DECIMAL(18,4)', quantity: 'DECIMAL(18,4)', channel: 'VARCHAR'}`;
/** By hand, over the same database; `rfm` counts distinct orders. */
const RAW: Readonly<Record<string, string>> = {
  rfm: `WITH c AS (SELECT customer_id, max(ordered_on) l, count(DISTINCT order_id) f, sum(amount) m FROM orders GROUP BY 1),
    s AS (SELECT *, ntile(5) OVER (ORDER BY l) rs, ntile(5) OVER (ORDER BY f) fs, ntile(5) OVER (ORDER BY m) ms FROM c)
    SELECT rs, fs, ms, count(*), sum(f), sum(m) FROM s GROUP BY 1, 2, 3`,
};

const root = join(import.meta.dirname, '../..');
const bin = join(root, 'bin/crm-analyze.js');
const raw = join(root, 'test/bench/raw.mjs');
const { folder } = flags;
const lines = Number(flags.lines);
const wanted = flags.only.split(',');
mkdirSync(folder, { recursive: true });
const csvOf = (size: number) => join(folder, `lines-${size}.csv`);
const dbOf = (size: number) => join(folder, `lines-${size}.duckdb`);

const shown = ({ wallMs, cpuMs, rssMb }: Usage) =>
  `${(cpuMs / 1000).toFixed(1)} s of processor time, ${(wallMs / 1000).toFixed(1)} s of clock, ${rssMb.toFixed(0)} MB`;

/** Of time over lines: 1 where ten times the lines take ten times as long. */
const slope = (small: Usage, large: Usage) => Math.log10(large.cpuMs / small.cpuMs).toFixed(2);

const ratio = (mine: Usage, theirs: Usage) => (mine.cpuMs / theirs.cpuMs).toFixed(2);

function say(name: string, ...parts: readonly string[]): void {
  process.stdout.write(`${name}: ${parts.join(' · ')}\n`);
}

function loadInto(size: number): Usage {
  rmSync(dbOf(size), { force: true });
  return measure([bin, 'load', 'orders', csvOf(size), '--db', dbOf(size), '-q'], folder, true);
}

function compareLoad(): void {
  const file = join(folder, 'raw.duckdb');
  const byHand = (size: number) => {
    rmSync(file, { force: true });
    const text = `ATTACH '${file}' AS d; CREATE TABLE d.orders AS SELECT * FROM read_csv('${csvOf(size)}', ${TYPES})`;
    return measure([raw, ':memory:', text], folder, true);
  };
  const [small, theirSmall] = [loadInto(lines / 10), byHand(lines / 10)];
  const [large, theirs] = [loadInto(lines), byHand(lines)];
  rmSync(file, { force: true });
  say(
    'load',
    shown(large),
    `by hand ${shown(theirs)}`,
    `ratio ${ratio(large, theirs)}`,
    `slope ${slope(small, large)}`,
  );
  say('load of a tenth', shown(small), `by hand ${shown(theirSmall)}`, `ratio ${ratio(small, theirSmall)}`);
}

function compareAnalysis(name: string): void {
  const ask = (size: number) => measure([bin, name, '--db', dbOf(size), '--memory', flags.memory, '-q'], folder, true);
  const [small, large] = [ask(lines / 10), ask(lines)];
  const text = RAW[name];
  const theirs = text === undefined ? undefined : measure([raw, dbOf(lines), text], folder, true);
  const beside = theirs === undefined ? [] : [`by hand ${shown(theirs)}`, `ratio ${ratio(large, theirs)}`];
  say(name, shown(large), `slope ${slope(small, large)}`, ...beside);
}

for (const size of [lines / 10, lines]) {
  await makeExport(csvOf(size), size);
  if (!wanted.includes('load') && !existsSync(dbOf(size))) loadInto(size);
}
if (wanted.includes('load')) compareLoad();
for (const name of ANALYSES) if (wanted.includes(name)) compareAnalysis(name);

// What the spine must show of speed: pairs of whole processes, interleaved, ratios of medians. `npm run bench tiers -- --help` says how.
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, median, type Usage } from './measure.js';
import { makeCdnow, makeWorld, writeCsv } from './worlds/lines.js';

const { values: flags } = parseArgs({
  options: {
    lines: { type: 'string', default: '10000000' },
    customers: { type: 'string', default: '500000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    folder: { type: 'string', default: join(tmpdir(), 'crm-bench') },
    help: { type: 'boolean', default: false },
  },
});
if (flags.help) {
  process.stdout.write('npm run bench tiers -- [--lines N] [--customers N] [--rounds N] [--only a,b] [--folder DIR]\n');
  process.exit(0);
}

const root = join(import.meta.dirname, '../..');
const bin = join(root, 'bin/crm-analyze.js');
const raw = join(root, 'test/bench/raw.mjs');
const { folder } = flags;
const [lines, customers, rounds] = [Number(flags.lines), Number(flags.customers), Number(flags.rounds)];
mkdirSync(folder, { recursive: true });
const at = (name: string) => join(folder, name);

const TIERS_TEXT = `with c as (select customer_id, sum(amount) v from orders group by 1), r as (select v, sum(v) over (order by v desc range unbounded preceding) cum, sum(v) over () tot from c) select case when cum - v < .8 * tot then 'A' when cum - v < .95 * tot then 'B' else 'C' end t, count(*), sum(v) from r group by 1`;
const rfmText = (frequency: string) =>
  `with c as (select customer_id, max(ordered_on) l, ${frequency} f, sum(amount) m from orders group by 1), s as (select *, ntile(5) over (order by l) rs, ntile(5) over (order by f) fs, ntile(5) over (order by m) ms from c) select rs, fs, ms, count(*), sum(f), sum(m) from s group by 1, 2, 3`;
/** The rows of the table `customers` of `tiers --scheme abc`, as one writes them by hand. */
const CUSTOMERS_TEXT = `with c as (select customer_id, sum(amount) v, sum(case when amount > 0 then amount else 0 end) g from orders group by 1), r as (select *, rank() over (order by v desc) k, sum(v) over (order by v desc) cum, sum(v) over () tot from c) select customer_id, null as name, case when cum - v < .8 * tot then 'a' when cum - v < .95 * tot then 'b' else 'c' end as tier, v as value, k as rank, cast(cum as double) / cast(tot as double) as cumulative_share, v as revenue_net, g as revenue_gross, null as silent, null as loses_money from r order by rank, customer_id`;

interface Pair {
  readonly name: string;
  readonly goal: number | null;
  readonly ours: readonly string[];
  readonly base: readonly string[];
  readonly metered?: boolean;
  readonly rounds?: number;
}

async function pairs(): Promise<Pair[]> {
  const world = at(`lines-${lines}.duckdb`);
  await makeWorld(world, lines, customers);
  const small = at(`lines-${lines / 10}.duckdb`);
  await makeWorld(small, lines / 10, customers / 10);
  const exported = at(`lines-${lines}.csv`);
  await writeCsv(exported, world);
  const analyze = (database: string, ...rest: string[]) => [bin, ...rest, '--db', database, '-q'];
  const abc = (database: string) => analyze(database, 'tiers', '--scheme', 'abc', '--period', 'all', '--show', 'tiers');
  const list = ['tiers', '--scheme', 'abc', '--period', 'all', '--show', 'customers', '-o', at('ours.ndjson')];
  const found: Pair[] = [
    {
      name: 'help',
      goal: 1.25,
      ours: [bin, '--help'],
      base: ['-e', '0'],
      metered: false,
      rounds: Math.max(15, rounds),
    },
    { name: 'abc', goal: 1.25, ours: abc(world), base: [raw, world, TIERS_TEXT] },
    {
      name: 'customers',
      goal: 1.5,
      ours: analyze(world, ...list),
      base: [raw, world, CUSTOMERS_TEXT, at('raw.ndjson')],
    },
    { name: 'memory: abc, all lines against a tenth', goal: null, ours: abc(world), base: abc(small) },
    {
      name: 'memory: customers, all lines against a tenth',
      goal: null,
      ours: analyze(world, ...list),
      base: analyze(small, ...list),
    },
    {
      name: 'from: the CSV itself',
      goal: 1.25,
      ours: [bin, 'tiers', '--scheme', 'abc', '--period', 'all', '--show', 'tiers', '--from', exported, '-q'],
      base: [raw, ':memory:', TIERS_TEXT.replace('from orders', `from read_csv('${exported}')`)],
    },
    {
      name: 'rfm against ntile over orders',
      goal: 1,
      ours: analyze(world, 'rfm', '--show', 'segments,thresholds,grid'),
      base: [raw, world, rfmText('count(distinct order_id)')],
    },
  ];
  const csv = join(root, '../shared/data/cdnow_sample/cdnow_sample.csv');
  if (existsSync(csv)) {
    await makeCdnow(at('cdnow.duckdb'), csv);
    const sum = 'select count(distinct customer_id), sum(amount) from orders';
    found.push({
      name: 'cdnow',
      goal: 1,
      ours: analyze(at('cdnow.duckdb'), 'tiers', '--period', 'all'),
      base: [raw, at('cdnow.duckdb'), sum],
      rounds: Math.max(9, rounds),
    });
  } else process.stdout.write('cdnow: skipped, no ../shared/data/cdnow_sample\n');
  return found;
}

function compare({ name, goal, ours, base, metered = true, rounds: own = rounds }: Pair): void {
  const [mine, theirs]: [Usage[], Usage[]] = [[], []];
  for (let round = 0; round < own; round++) {
    mine.push(measure(ours, folder, metered));
    theirs.push(measure(base, folder, metered));
  }
  const middle = (usages: readonly Usage[], key: Exclude<keyof Usage, 'said'>) =>
    median(usages.map((usage) => usage[key]));
  const ratio = (key: Exclude<keyof Usage, 'said'>) => (middle(mine, key) / middle(theirs, key)).toFixed(2);
  const cells = [`${name}: wall ${ratio('wallMs')} (${(middle(mine, 'wallMs') / 1000).toFixed(2)} s)`];
  if (metered) cells.push(`cpu ${ratio('cpuMs')} (${(middle(mine, 'cpuMs') / 1000).toFixed(2)} s)`);
  if (metered)
    cells.push(
      `memory ${middle(mine, 'rssMb').toFixed(0)} MB against ${middle(theirs, 'rssMb').toFixed(0)} MB (Node's part ${middle(mine, 'nodeMb').toFixed(0)} against ${middle(theirs, 'nodeMb').toFixed(0)})`,
    );
  process.stdout.write(`${cells.join(' · ')} · ${own} rounds · goal ${goal ?? '-'}\n`);
}

const chosen = flags.only === '' ? undefined : flags.only.split(',');
for (const pair of await pairs())
  if (chosen === undefined || chosen.some((name) => pair.name.startsWith(name))) compare(pair);

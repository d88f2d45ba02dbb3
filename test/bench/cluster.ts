// What a cluster must show: `npm run bench cluster -- [--rounds N] [--source tpch|memory]
// [--only tiers,tiers-customers,rfm,rfm-customers,memory,costs]`.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { manifest } from '../../src/generated/manifest.js';
import { TestCluster } from '../engines/cluster/test-cluster.js';
import { copyDatabase } from '../engines/copy-database.js';
import { measure, median, type Usage } from './measure.js';
import { recorded } from './recorded.js';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'tiers,tiers-customers,rfm,rfm-customers,memory,costs' },
    // The tpch catalog makes its rows anew for each reading; `memory` holds a copy of them, as a lake holds rows.
    source: { type: 'string', default: 'tpch' },
  },
});
const root = join(import.meta.dirname, '../..');
const bin = join(root, 'bin/crm-analyze.js');
const raw = join(root, 'test/bench/raw-trino.mjs');
const folder = join(tmpdir(), `crm-bench-cluster-${process.pid}`);
const at = (name: string) => join(folder, name);
const say = (line: string) => process.stdout.write(`${line}\n`);
const wanted = flags.only.split(',');

const mb = (value: number) => `${value.toFixed(0)} MB`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const middle = (usages: readonly Usage[], key: 'wallMs' | 'rssMb' | 'nodeMb') =>
  median(usages.map((usage) => usage[key]));

/** A mapping file for the orders of a scale of tpch: 1.5 M rows at `sf1`, 15,000 at `tiny`. */
function mapping(scale: string, table: string): string {
  const file = at(`${scale}.yml`);
  const columns = '{ order_id: orderkey, customer_id: custkey, ordered_at: orderdate, amount: totalprice }';
  writeFileSync(file, `sources:\n  orders:\n    table: ${table}\n    columns: ${columns}\n`);
  return file;
}

/** The program in a process of its own beside this one, which answers meanwhile; gives stderr. */
async function run(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString('utf8');
  });
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${args.join(' ')}: exit ${code}\n${said}`);
  return said;
}

/** What `--stats` says: queries, rows and bytes read, peak memory, as the cluster counts them. */
function costOf(said: string): string[] {
  const [, queries, ms, rows, bytes, peak] =
    /([\d,]+) quer\w+, ([\d,]+) ms · ([\d,]+) rows read · ([\d,]+) bytes read · peak memory ([\d,]+) bytes/.exec(said)!;
  const millions = (text: string) => `${(Number(text.replaceAll(',', '')) / 1e6).toFixed(1)} MB`;
  return [queries!, rows!, millions(bytes!), seconds(Number(ms!.replaceAll(',', ''))), millions(peak!)];
}

/** Our command as a whole process against a bare client that sends the statements ours sent, in interleaved rounds. */
async function compare(name: string, url: string, command: readonly string[], file?: string): Promise<void> {
  const args = (db: string) => [...command, '--db', db, '--stats', ...(file === undefined ? [] : ['-o', at(file)])];
  const statements = await recorded(url, async (through) => void (await run(args(through))));
  const sent = at('statements.json');
  writeFileSync(sent, JSON.stringify(statements));
  const [mine, theirs]: [Usage[], Usage[]] = [[], []];
  for (let round = 0; round < Number(flags.rounds); round++) {
    mine.push(measure([bin, ...args(url)], folder, true));
    theirs.push(measure([raw, url, sent, ...(file === undefined ? [] : [at(`raw-${file}`)])], folder, true));
  }
  const ratio = middle(mine, 'wallMs') / middle(theirs, 'wallMs');
  say(
    `${name}: ${statements.length} statements · wall ${ratio.toFixed(2)} (${seconds(middle(mine, 'wallMs'))} against ${seconds(middle(theirs, 'wallMs'))}) · memory ${mb(middle(mine, 'rssMb'))} against ${mb(middle(theirs, 'rssMb'))} (Node's part ${mb(middle(mine, 'nodeMb'))} against ${mb(middle(theirs, 'nodeMb'))}) · ${flags.rounds} rounds · goal 1.3`,
  );
  say(`  queries, rows and bytes read, wall, peak memory of the cluster: ${costOf(mine.at(-1)!.said).join(' · ')}`);
}

const short = (analysis: string, config: string) => [analysis, '--period', 'all', '--config', config];
const long = (analysis: string, config: string) => [...short(analysis, config), '--show', 'customers'];

/** V8's heap may hold so many MB: without a limit it grows while there is memory, and tells nothing of what is needed. */
const HEAP_MB = 64;

/** Peak memory of the client where rows grow a hundredfold and more; `--help` is what the program weighs by itself. */
function memory(url: string, tiny: string, sf1: string): void {
  const weigh = (name: string, args: readonly string[]) => {
    const { rssMb, nodeMb, wallMs } = measure([`--max-old-space-size=${HEAP_MB}`, bin, ...args], folder, true);
    say(`memory, ${name}: ${mb(rssMb)}, Node's part ${mb(nodeMb)}, ${seconds(wallMs)}`);
  };
  const out = ['--db', url, '-q', '-o', at('memory.ndjson')];
  weigh('--help', ['--help']);
  for (const [rows, config] of [
    ['1,000 customers', tiny],
    ['100,000 customers', sf1],
  ] as const)
    for (const analysis of ['tiers', 'rfm'])
      weigh(`${analysis} customers, ${rows}`, [...long(analysis, config), ...out]);
  const all = 'select order_id, customer_id, ordered_on, amount from orders';
  weigh('sql, 1,500,000 orders', ['sql', all, '--config', sf1, ...out]);
}

/** What each analysis with all its tables costs on the fixture shop, as a table for the documentation. */
async function costs(cluster: TestCluster): Promise<void> {
  await run(['demo', '--db', at('shop.duckdb'), '-q']);
  await copyDatabase(cluster, 'bench_shop', at('shop.duckdb'), folder);
  say('| analysis | queries | rows read | bytes read | wall | peak memory |');
  say('| -------- | ------- | --------- | ---------- | ---- | ----------- |');
  for (const { id } of manifest.entries) {
    const said = await run([id, '--period', 'all', '--stats', '--db', cluster.url('memory', 'bench_shop')]).catch(
      (error: Error) => error.message,
    );
    say(`| \`${id}\` | ${/bytes read/.test(said) ? costOf(said).join(' | ') : said.trim().split('\n').join(' ')} |`);
  }
}

mkdirSync(folder, { recursive: true });
const cluster = await TestCluster.start();
try {
  const scales = ['tiny', 'sf1'].map((scale) => mapping(scale, `tpch.${scale}.orders`)) as [string, string];
  await cluster.query('CREATE SCHEMA memory.bench');
  if (flags.source === 'memory') {
    await cluster.query('CREATE TABLE memory.bench.sf1 AS SELECT * FROM tpch.sf1.orders');
    scales[1] = mapping('sf1', 'bench.sf1');
  }
  const url = cluster.url('memory', 'bench');
  const [tiny, sf1] = scales;
  for (const analysis of ['tiers', 'rfm']) {
    if (wanted.includes(analysis)) await compare(analysis, url, short(analysis, sf1));
    if (wanted.includes(`${analysis}-customers`))
      await compare(`${analysis} customers`, url, long(analysis, sf1), `${analysis}.ndjson`);
  }
  if (wanted.includes('memory')) memory(url, tiny, sf1);
  if (wanted.includes('costs')) await costs(cluster);
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

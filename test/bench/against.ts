// The tree as it stands against another commit, as pairs of whole processes: what a change costs. `npm run bench -- --against HEAD~1`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tQuantile } from '../../src/stats/distributions/continuous-distributions.js';
import { measure } from './measure.js';
import { makeWorld, writeCsv } from './worlds/lines.js';

const root = join(import.meta.dirname, '../..');
const { values: flags } = parseArgs({
  options: {
    against: { type: 'string', default: 'HEAD~1' },
    pairs: { type: 'string', default: '5' },
    lines: { type: 'string', default: '100000' },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});
if (flags.help) {
  process.stdout.write('npm run bench -- --against COMMIT [--pairs N] [--lines N] [--only help,tiers,…]\n');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'crm-against-'));
const at = (name: string): string => join(folder, name);
const other = at('other');

/** Runs a program in a folder; its output, or an error with what it said. */
function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error !== undefined || status !== 0)
    throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr.trim()}`);
  return stdout.trim();
}

const lockOf = (tree: string): string => readFileSync(join(tree, 'package-lock.json'), 'utf8');

/** The other commit's published form, in a work tree of its own; with the packages here where its lockfile is the same. */
function buildOther(commit: string): void {
  run('git', ['worktree', 'add', '--detach', '--force', other, commit], root);
  if (lockOf(other) === lockOf(root)) symlinkSync(join(root, 'node_modules'), join(other, 'node_modules'));
  else run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], other);
  const script = `import('./src/dev/bundle.mjs').then(({ bundle }) => bundle(process.cwd()))`;
  run(process.execPath, ['-e', script], other);
}

/** What is compared, by name: arguments of the program. */
async function commands(lines: number): Promise<Record<string, readonly string[]>> {
  const [world, csv] = [at('world.duckdb'), at('orders.csv')];
  await makeWorld(world, lines, Math.ceil(lines / 20));
  await writeCsv(csv, world);
  const fresh = ['load', 'orders', csv, '--tz', 'UTC', '--db', at('new.duckdb'), '-q'];
  return {
    help: ['--help'],
    tiers: ['tiers', '--db', world, '--tz', 'UTC', '-q'],
    rfm: ['rfm', '--db', world, '--tz', 'UTC', '-q'],
    retention: ['retention', '--db', world, '--tz', 'UTC', '-q'],
    'tiers --from': ['tiers', '--from', csv, '--tz', 'UTC', '-q'],
    load: fresh,
  };
}

interface Ratio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/** The geometric mean of paired ratios with its 95 % interval, by Student's t over their logarithms. */
function ratioOf(pairs: readonly (readonly [number, number])[]): Ratio {
  const logs = pairs.map(([here, there]) => Math.log(here / there));
  const mean = logs.reduce((sum, one) => sum + one, 0) / logs.length;
  const variance = logs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (logs.length - 1);
  const half = tQuantile(0.975, logs.length - 1) * Math.sqrt(variance / logs.length);
  return { ratio: Math.exp(mean), low: Math.exp(mean - half), high: Math.exp(mean + half) };
}

/** One command in both trees, which goes first changing from pair to pair. */
function compare(name: string, args: readonly string[], count: number): void {
  const once = (tree: string) => {
    rmSync(at('new.duckdb'), { force: true });
    return measure([join(tree, 'bin/crm-analyze.js'), ...args], folder, true);
  };
  const pairs = Array.from({ length: count }, (_, round) => {
    const turns = round % 2 === 0 ? [root, other] : [other, root];
    const used = new Map(turns.map((tree) => [tree, once(tree)]));
    return [used.get(root)!, used.get(other)!] as const;
  });
  const [time, memory] = [
    ratioOf(pairs.map(([here, there]) => [here.cpuMs, there.cpuMs])),
    ratioOf(pairs.map(([here, there]) => [here.rssMb, there.rssMb])),
  ];
  const told = ({ ratio, low, high }: Ratio) => `${ratio.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
  process.stdout.write(`${name}: processor time ${told(time)} · memory ${told(memory)} · ${count} pairs\n`);
}

function removeOther(): void {
  if (existsSync(other)) spawnSync('git', ['worktree', 'remove', '--force', other], { cwd: root });
  rmSync(folder, { recursive: true, force: true });
}

async function compareTrees(): Promise<void> {
  const [pairs, lines] = [Number(flags.pairs), Number(flags.lines)];
  if (!(Number.isInteger(pairs) && pairs >= 2 && lines >= 100)) throw new Error('--pairs from 2, --lines from 100');
  const known = await commands(lines);
  const chosen = flags.only === '' ? Object.keys(known) : flags.only.split(',');
  const unknown = chosen.filter((name) => !(name in known));
  if (unknown.length > 0) throw new Error(`--only ${unknown.join(', ')}: there are ${Object.keys(known).join(', ')}`);
  const found = spawnSync('git', ['rev-parse', '--verify', '--short', '--quiet', `${flags.against}^{commit}`], {
    cwd: root,
    encoding: 'utf8',
  });
  const commit = found.stdout?.trim();
  if (!commit)
    throw new Error(`--against ${flags.against}: no such commit here; git fetch --unshallow gets older ones`);
  buildOther(commit);
  process.stdout.write(`this tree against ${commit}: ratios below 1 are gains\n`);
  for (const name of chosen) compare(name, known[name]!, pairs);
}

try {
  await compareTrees();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  removeOther();
}

// Peak memory of whole commands where lines grow tenfold and customers stay: `npm run bench memory -- [lines] [customers]`.
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './measure.js';
import { makeWorld } from './worlds/lines.js';

const [lines, customers] = [Number(process.argv[2] ?? 10_000_000), Number(process.argv[3] ?? 50_000)];
const folder = join(tmpdir(), 'crm-bench');
const bin = join(import.meta.dirname, '../../bin/crm-analyze.js');
mkdirSync(folder, { recursive: true });

const COMMANDS = [
  ['tiers', '--period', 'all'],
  ['rfm', '--show', 'segments'],
  ['retention', '--period', 'all', '--cohort-grain', 'month', '--show', 'cohorts'],
  [
    'retention',
    '--since',
    '2024-01-01',
    '--until',
    '2024-12-31',
    '--cohort-grain',
    'month',
    '--show',
    'cohorts',
    '--by',
    'tier',
  ],
];
const sizes = [lines / 10, lines];
const worlds = sizes.map((size) => join(folder, `lines-${size}-of-${customers}.duckdb`));
for (const [index, world] of worlds.entries()) await makeWorld(world, sizes[index]!, customers);
for (const command of COMMANDS) {
  const [small, large] = worlds.map((world) =>
    measure([bin, ...command, '--db', world, '-q', '-f', 'json'], folder, true),
  );
  const [all, node] = (['rssMb', 'nodeMb'] as const).map(
    (key) => `${small![key].toFixed(0)} to ${large![key].toFixed(0)} MB`,
  );
  process.stdout.write(`${command.join(' ')}: ${all}, Node's part ${node}\n`);
}

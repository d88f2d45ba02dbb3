import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, median, type Usage } from './measure.js';
import { makeSales } from './worlds/sales.js';

/**
 * `sales` over so many lines beside one GROUP BY by hand of the lines that its breakdown tells of, through the same client without us: whole
 * processes, interleaved; then peak memory where lines grow tenfold and customers stay. `npm run bench sales -- [lines] [customers] [rounds]`.
 */
const [lines, customers, rounds] = [
  Number(process.argv[2] ?? 10_000_000),
  Number(process.argv[3] ?? 500_000),
  Number(process.argv[4] ?? 5),
];
const root = join(import.meta.dirname, '../..');
const folder = join(tmpdir(), 'crm-bench-sales');
mkdirSync(folder, { recursive: true });

const worldOf = async (size: number, people: number) => {
  const path = join(folder, `${size}-of-${people}.duckdb`);
  await makeSales(path, size, people);
  return path;
};

const QUARTERS = ['2025-07-01', '2025-04-01', '2024-07-01'];
/** Customers, orders and sums of each channel in the last whole quarter, in the one before and in that of a year ago. */
const BY_HAND = `WITH line AS (
    SELECT *, CAST(date_trunc('quarter', ordered_on) AS date) AS quarter FROM orders
    WHERE state = 'counts' AND CAST(date_trunc('quarter', ordered_on) AS date) IN (${QUARTERS.map((day) => `DATE '${day}'`).join(', ')})
  ), buyer AS (
    SELECT quarter, channel, customer_id, count(DISTINCT CASE WHEN amount >= 0 THEN order_id END) AS orders, sum(amount) AS revenue,
      sum(CASE WHEN amount > 0 THEN amount END) AS sold, sum(CASE WHEN amount < 0 THEN -amount END) AS returned, sum(quantity) AS units,
      sum(CASE WHEN line_cost IS NOT NULL THEN amount END) AS costed, sum(line_cost) AS cost
    FROM line GROUP BY 1, 2, 3
  )
  SELECT quarter, channel, count(*), sum(orders), max(revenue), sum(revenue), sum(sold), sum(returned), sum(units), sum(costed), sum(cost)
  FROM buyer GROUP BY 1, 2`;

const ours = (world: string, show: string) => [
  join(root, 'bin/crm-analyze.js'),
  ...['sales', '--show', show, '--db', world, '-q', '-f', 'json'],
];
const world = await worldOf(lines, customers);
const [mine, raw]: [Usage[], Usage[]] = [[], []];
for (let round = 0; round <= rounds; round++) {
  const pair = [
    measure(ours(world, 'breakdown'), folder, true),
    measure([join(root, 'test/bench/raw.mjs'), world, BY_HAND], folder, true),
  ] as const;
  if (round === 0) continue;
  mine.push(pair[0]);
  raw.push(pair[1]);
}
const cpu = (usages: readonly Usage[]) => median(usages.map(({ cpuMs }) => cpuMs)) / 1000;
const ratio = median(mine.map(({ cpuMs }, place) => cpuMs / raw[place]!.cpuMs));
process.stdout.write(
  `breakdown of ${lines} lines: ${ratio.toFixed(2)} x one GROUP BY (${cpu(mine).toFixed(1)} s against ${cpu(raw).toFixed(1)} s) · goal 1.5\n`,
);
const few = customers / 10;
for (const show of ['bridge', 'breakdown', 'channels', 'switching', 'opportunities']) {
  const used = [];
  for (const size of [lines / 10, lines]) used.push(measure(ours(await worldOf(size, few), show), folder, true));
  process.stdout.write(`${show}, ${few} customers: ${used.map(({ rssMb }) => rssMb.toFixed(0)).join(' to ')} MB\n`);
}

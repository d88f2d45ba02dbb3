import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, median, type Usage } from './measure.js';
import { makeSales } from './worlds/sales.js';

/**
 * `basket` beside the plainest SQL that counts pairs of products, through the same client without us: whole processes, interleaved, with the
 * peak memory of each. `npm run bench basket -- [lines] [customers] [rounds] [database]`.
 */
const [lines, customers, rounds] = [
  Number(process.argv[2] ?? 10_000_000),
  Number(process.argv[3] ?? 500_000),
  Number(process.argv[4] ?? 5),
];
const root = join(import.meta.dirname, '../..');
const folder = join(tmpdir(), 'crm-bench-basket');
mkdirSync(folder, { recursive: true });
const world = process.argv[5] ?? join(folder, `${lines}-of-${customers}.duckdb`);
await makeSales(world, lines, customers);

/** The period that is the command's own, of a world that ends on 2025-12-30. */
const [SINCE, UNTIL] = ['2024-12-01', '2025-11-30'];
/** An order that has a product on two lines holds it once; who reads them all has read the answer. */
const PAIRS_BY_HAND = `WITH line AS (
    SELECT DISTINCT order_id, product_id FROM orders
    WHERE state = 'counts' AND amount >= 0 AND ordered_on BETWEEN DATE '${SINCE}' AND DATE '${UNTIL}'
  ), pair AS (
    SELECT a.product_id AS one, b.product_id AS other, count(*) AS together
    FROM line a JOIN line b ON b.order_id = a.order_id AND a.product_id < b.product_id GROUP BY 1, 2
  )
  SELECT count(*) AS pairs, sum(together) AS together, max(together) AS most FROM pair`;

const command = [join(root, 'bin/crm-analyze.js'), 'basket', '--db', world, '--since', SINCE, '--until', UNTIL, '-q'];
const byHand = [join(root, 'test/bench/raw.mjs'), world, PAIRS_BY_HAND];
const [mine, raw]: [Usage[], Usage[]] = [[], []];
for (let round = 0; round <= rounds; round++) {
  const pair = [measure(command, folder, true), measure(byHand, folder, true)] as const;
  // The first round fills the system's cache.
  if (round === 0) continue;
  mine.push(pair[0]);
  raw.push(pair[1]);
}
const of = (usages: readonly Usage[], what: (usage: Usage) => number) => median(usages.map(what));
const ratio = (what: (usage: Usage) => number) => median(mine.map((own, place) => what(own) / what(raw[place]!)));
const cpu = ({ cpuMs }: Usage) => cpuMs / 1000;
const wall = ({ wallMs }: Usage) => wallMs / 1000;
const memory = ({ rssMb }: Usage) => rssMb;
process.stdout.write(
  `basket of ${lines} lines: ${ratio(cpu).toFixed(2)} x the pairs by hand in processor time (${of(mine, cpu).toFixed(1)} s against ${of(raw, cpu).toFixed(1)} s), ` +
    `${ratio(wall).toFixed(2)} x by the clock, peak ${of(mine, memory).toFixed(0)} MB against ${of(raw, memory).toFixed(0)} MB · goal 2\n`,
);

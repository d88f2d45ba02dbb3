// How time grows with inputs of doubling size: processor time of each, and the exponent between the two largest, 1 where time doubles.
// `npm run bench doubling -- [name [from [doublings]]]`: all of them, or those whose name holds the word, and the sizes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { matchesGlob } from '../../src/core/text/glob.js';
import { openDuckdb } from '../../src/engine/duckdb/open.js';
import { manifest } from '../../src/generated/manifest.js';
import { load } from '../../src/ingest/load.js';
import { parseWhere } from '../../src/model/prefix/where.js';
import { analyze } from '../../src/run/analyze.js';
import type { AnalyzeRequest } from '../../src/run/request.js';
import { makeTails, type Tails } from './worlds/tails.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-bench-doubling-'));
const HEADER = ['order_id', 'customer_id', 'ordered_at', 'amount'];

interface Growth {
  readonly name: string;
  /** The smallest; each next is twice the one before. */
  readonly from: number;
  readonly doublings: number;
  /** Makes the input, and gives what is measured. */
  prepare(size: number): Promise<() => unknown>;
}

const rows = (count: number, cells: (row: number) => string[]) =>
  Array.from({ length: count }, (_, row) => `${cells(row).join(',')}\n`).join('');
const order = (row: number) => [`O${row}`, `C${row % 9}`, `2025-01-${String((row % 28) + 1).padStart(2, '0')}`, '5.25'];

/** A dry run over a file; one that is refused has been read too. */
const reading = (text: (size: number) => string) => async (size: number) => {
  const file = join(folder, `${size}.csv`);
  writeFileSync(file, text(size));
  return () =>
    load({
      db: join(folder, 'none.duckdb'),
      given: [{ table: 'orders', files: [file] }],
      now: '2026-01-01T00:00:00Z',
      temp: folder,
      dryRun: true,
    }).catch(() => null);
};

const question =
  (tails: (size: number) => Partial<Tails>, request: (size: number) => AnalyzeRequest) => async (size: number) => {
    const path = join(folder, `${JSON.stringify(tails(size)).replace(/\W+/g, '-')}.duckdb`);
    await makeTails(path, tails(size));
    return async () => {
      const engine = await openDuckdb(path);
      await analyze(engine, manifest, { period: 'all', ...request(size) });
      await engine.close();
    };
  };

const LINES = 200_000;

const GROWTHS: readonly Growth[] = [
  {
    name: 'spaces in a header',
    from: 100_000,
    doublings: 3,
    prepare: reading(
      (n) => `${[...HEADER, `note${' '.repeat(n)}x`].join(',')}\n${rows(50, (i) => [...order(i), 'a'])}`,
    ),
  },
  {
    name: 'spaces in an amount',
    from: 100_000,
    doublings: 3,
    prepare: reading((n) => `${HEADER.join(',')}\n${rows(50, order)}O99,C1,2025-01-01,1${' '.repeat(n)}x\n`),
  },
  {
    name: 'spaces in a date',
    from: 100_000,
    doublings: 3,
    prepare: reading((n) => `${HEADER.join(',')}\n${rows(50, order)}O99,C1,2025${' '.repeat(n)}x,1\n`),
  },
  {
    name: 'columns of a file',
    from: 250,
    doublings: 3,
    prepare: reading((n) => {
      const more = Array.from({ length: n }, (_, i) => `extra_${i}`);
      return `${[...HEADER, ...more].join(',')}\n${rows(200, (i) => [...order(i), ...more.map(() => 'v')])}`;
    }),
  },
  {
    name: 'quotes in a list of where',
    from: 200_000,
    doublings: 3,
    prepare: async (n) => () => parseWhere(`x=${'"a""'.repeat(n)}`),
  },
  {
    name: 'stars of a glob',
    from: 1000,
    doublings: 3,
    prepare: async (n) => () => matchesGlob(`${'*a'.repeat(20)}*b`, 'a'.repeat(n * 20)),
  },
  {
    name: 'values of where',
    from: 5000,
    doublings: 3,
    prepare: question(
      () => ({ lines: LINES, products: 50_000, customers: 5000 }),
      (n) => ({
        analysis: 'tiers',
        where: [`orders.product_id=${Array.from({ length: n }, (_, i) => `P${i}`).join(',')}`],
      }),
    ),
  },
  {
    name: 'products, retention by product',
    from: 10_000,
    doublings: 3,
    prepare: question(
      (n) => ({ lines: LINES, products: n, customers: 5000 }),
      () => ({ analysis: 'retention', by: ['orders.product_id'] }),
    ),
  },
  {
    name: 'topics, agents by topic',
    from: 5000,
    doublings: 3,
    prepare: question(
      (n) => ({ lines: 1000, tickets: 20_000, agents: 20, topics: n }),
      () => ({ analysis: 'agents', by: ['topic'] }),
    ),
  },
  {
    name: 'reps',
    from: 1000,
    doublings: 3,
    prepare: question(
      (n) => ({ lines: LINES, reps: n, customers: 5000 }),
      () => ({ analysis: 'reps' }),
    ),
  },
  {
    name: 'agents',
    from: 1000,
    doublings: 3,
    prepare: question(
      (n) => ({ lines: 1000, tickets: 40_000, agents: n, topics: 20 }),
      () => ({ analysis: 'agents' }),
    ),
  },
  {
    name: 'survey items',
    from: 5000,
    doublings: 3,
    prepare: question(
      (n) => ({ lines: 1000, responses: 100_000, items: n, customers: 5000 }),
      () => ({ analysis: 'satisfaction' }),
    ),
  },
  {
    name: 'resellers',
    from: 250,
    doublings: 3,
    prepare: question(
      (n) => ({ lines: LINES, resellers: n, customers: 5000 }),
      () => ({ analysis: 'resellers' }),
    ),
  },
];

async function seconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const [word = '', from, doublings] = process.argv.slice(2);
for (const growth of GROWTHS.filter(({ name }) => name.includes(word))) {
  const sizes = Array.from(
    { length: Number(doublings ?? growth.doublings) + 1 },
    (_, doubling) => Number(from ?? growth.from) * 2 ** doubling,
  );
  process.stdout.write(`${growth.name.padEnd(32)} ${sizes[0]} to ${sizes.at(-1)}:`);
  const times: number[] = [];
  for (const size of sizes) {
    const work = await growth.prepare(size);
    if (times.length === 0) await work();
    times.push(await seconds(work));
    process.stdout.write(` ${times.at(-1)!.toFixed(2)}`);
  }
  process.stdout.write(` s, exponent ${Math.log2(times.at(-1)! / times.at(-2)!).toFixed(2)}\n`);
}
rmSync(folder, { recursive: true });

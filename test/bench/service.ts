import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { measure, median, type Usage } from './measure.js';

/**
 * sla, enquiries, complaints and agents over a desk of so many cases with four changes each, beside their own statements, as `--sql`
 * prints them, through the same client without us: whole processes, interleaved. `npm run bench service -- [cases] [rounds]`.
 */
const [cases, rounds] = [Number(process.argv[2] ?? 1_000_000), Number(process.argv[3] ?? 3)];
const ONLY = process.argv[4]?.split(',') ?? ['sla', 'enquiries', 'complaints', 'agents'];
const root = join(import.meta.dirname, '../..');
const folder = join(tmpdir(), 'crm-bench-service');
const world = join(folder, `cases-${cases}.duckdb`);
mkdirSync(folder, { recursive: true });

const draw = (of: string, salt: number) => `(hash(${of}, ${salt}) % 1000003) / 1000003.0`;

/** Two years of cases in the layout of `load`, a fifth of them complaints about one of 200 products, and two order lines to each. */
async function make(): Promise<void> {
  const instance = await DuckDBInstance.create(world);
  const connection = await instance.connect();
  const second = (of: string, salt: number) =>
    `TIMESTAMP '2024-01-01' + to_seconds(CAST(floor(63072000 * ${draw(of, salt)}) AS BIGINT))`;
  const customer = (of: string) =>
    `'C' || CAST(CAST(floor(${cases / 5} * ${draw(of, 1)} * ${draw(of, 2)}) AS BIGINT) AS VARCHAR)`;
  await connection.run(`CREATE TABLE tickets AS SELECT *, CAST(opened_at AS date) AS opened_on, CAST(first_response_at AS date) AS first_response_on,
      CAST(resolved_at AS date) AS resolved_on, CASE WHEN resolved_at IS NULL THEN 'open' ELSE 'solved' END AS status, CASE WHEN resolved_at IS NULL THEN 'open' ELSE 'solved' END AS state,
      kind = 'complaint' AND ${draw('i', 11)} < .5 AS recovered
    FROM (SELECT i, 'T' || CAST(i AS VARCHAR) AS ticket_id, ${customer('i')} AS customer_id, ${second('i', 3)} AS opened_at,
      'A' || CAST(i % 200 AS VARCHAR) AS agent_id, 'P' || CAST(CAST(floor(200 * ${draw('i', 4)}) AS INTEGER) AS VARCHAR) AS product_id,
      CASE WHEN i % 5 = 0 THEN 'complaint' ELSE 'inquiry' END AS kind, 'topic ' || CAST(hash(i, 5) % 12 AS VARCHAR) AS topic,
      ['low', 'normal', 'high'][1 + CAST(hash(i, 6) % 3 AS INTEGER)] AS priority, CAST(hash(i, 7) % 8 = 0 AS INTEGER) AS reopened_count,
      ${second('i', 3)} + to_seconds(CAST(floor(20000 * ${draw('i', 8)}) AS BIGINT)) AS first_response_at,
      CASE WHEN hash(i, 9) % 40 > 0 THEN ${second('i', 3)} + to_seconds(CAST(floor(20000 + 300000 * ${draw('i', 10)}) AS BIGINT)) END AS resolved_at
      FROM range(${cases}) t(i))`);
  await connection.run(`CREATE TABLE ticket_events AS SELECT ticket_id, "at", CAST("at" AS date) AS at_on, 'status' AS field,
      ['new', 'open', 'pending', 'open'][k] AS from_value, ['open', 'pending', 'open', 'solved'][k] AS to_value, CAST(NULL AS VARCHAR) AS actor_id
    FROM (SELECT ticket_id, k, CASE WHEN k = 4 THEN coalesce(resolved_at, first_response_at + INTERVAL 2 HOUR) ELSE first_response_at + to_seconds(600 * k) END AS "at" FROM tickets, range(1, 5) r(k))`);
  await connection.run(`CREATE TABLE orders AS SELECT 'O' || CAST(i AS VARCHAR) AS order_id, ${customer('i')} AS customer_id, d AS ordered_at, CAST(d AS date) AS ordered_on,
      'P' || CAST(CAST(floor(200 * ${draw('i', 14)}) AS INTEGER) AS VARCHAR) AS product_id, CAST(20 AS DECIMAL(18,4)) AS amount, CAST(1 AS DECIMAL(18,4)) AS quantity, CAST(12 AS DECIMAL(18,4)) AS line_cost
    FROM (SELECT i, ${second('i', 13)} AS d FROM range(${2 * cases}) t(i))`);
  await connection.run(
    `CREATE TABLE service_targets AS SELECT * FROM (VALUES ('first_response', CAST(240 AS DECIMAL(18,4))), ('resolution', CAST(2880 AS DECIMAL(18,4)))) t(measure, target)`,
  );
  await connection.run('CHECKPOINT');
  connection.closeSync();
  instance.closeSync();
}

if (!existsSync(world)) await make();
const middle = (usages: readonly Usage[], key: 'cpuMs' | 'wallMs' | 'rssMb') => median(usages.map((one) => one[key]));
for (const id of ONLY) {
  const ours = [join(root, 'bin/crm-analyze.js'), id, '--db', world, '--period', '2025', '-q'];
  const { stdout, status, stderr } = spawnSync(process.execPath, [...ours, '--sql'], { maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(stderr.toString('utf8'));
  const script = join(folder, `${id}.sql`);
  writeFileSync(script, stdout);
  const [mine, raw]: [Usage[], Usage[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    mine.push(measure(ours, folder, true));
    raw.push(measure([join(root, 'test/bench/replay.mjs'), script], folder, true));
  }
  const ratio = (key: 'cpuMs' | 'wallMs') => (middle(mine, key) / middle(raw, key)).toFixed(2);
  process.stdout.write(
    `${id}: cpu ${ratio('cpuMs')} (${(middle(mine, 'cpuMs') / 1000).toFixed(1)} s), wall ${ratio('wallMs')} (${(middle(mine, 'wallMs') / 1000).toFixed(1)} s), memory ${middle(mine, 'rssMb').toFixed(0)} MB against ${middle(raw, 'rssMb').toFixed(0)} MB · goal 3, 1024 MB\n`,
  );
}

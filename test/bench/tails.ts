// What cuts cost where values are many: report, every analysis uncut and by each attribute of the table it is dated by, each in a
// process of its own. `npm run bench tails -- [database]`: a database of your own, or 100,000 products made in the temporary folder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDuckdb } from '../../src/engine/duckdb/open.js';
import { manifest } from '../../src/generated/manifest.js';
import { reachable } from '../../src/model/attributes.js';
import { firstLoaded, missingColumns } from '../../src/run/ready.js';
import { measure, type Usage } from './measure.js';
import { LARGE, makeTails } from './worlds/tails.js';

const own = process.argv[2];
const database = own ?? join(tmpdir(), 'crm-bench-tails.duckdb');
if (own === undefined) await makeTails(database, LARGE);
const program = join(import.meta.dirname, '../../bin/crm-analyze.js');
const folder = mkdtempSync(join(tmpdir(), 'crm-bench-tails-'));

/** Undefined where the command refused. */
function run(args: readonly string[]): Usage | undefined {
  try {
    return measure([program, ...args, '-q', '--db', database], folder, true);
  } catch (error) {
    process.stdout.write(`${String(error).split('\n').slice(0, 3).join(' | ')}\n`);
    return undefined;
  }
}

const said = (label: string, used: Usage | undefined, base?: Usage) =>
  process.stdout.write(
    used === undefined
      ? `${label.padEnd(60)} refused\n`
      : `${label.padEnd(60)} ${(used.cpuMs / 1000).toFixed(2).padStart(7)} s ${used.rssMb.toFixed(0).padStart(6)} MB${base === undefined ? '' : ` ${(used.cpuMs / base.cpuMs).toFixed(1).padStart(6)}x`}\n`,
  );

async function attributesOf(base: string): Promise<string[]> {
  const engine = await openDuckdb(database);
  const catalog = await engine.catalog();
  await engine.close();
  return [...reachable(base, catalog).keys()].flatMap((table) =>
    [...catalog.tables.get(table)!.columns.keys()].map((column) => `${table}.${column}`),
  );
}

said('report', run(['report', '-o', join(folder, 'report.md')]));
const engine = await openDuckdb(database);
const catalog = await engine.catalog();
await engine.close();
let worst = 0;
for (const entry of manifest.entries) {
  if (missingColumns(entry, catalog).length > 0) continue;
  const uncut = run([entry.id, '--period', 'all']);
  said(entry.id, uncut);
  if (uncut === undefined) continue;
  for (const attribute of await attributesOf(firstLoaded(entry.dated, catalog))) {
    const used = run([entry.id, '--period', 'all', '--by', attribute]);
    said(`${entry.id} --by ${attribute}`, used, uncut);
    worst = Math.max(worst, used === undefined ? 0 : used.cpuMs / uncut.cpuMs);
  }
}
process.stdout.write(`worst cut: ${worst.toFixed(1)} times the uncut analysis\n`);
rmSync(folder, { recursive: true });

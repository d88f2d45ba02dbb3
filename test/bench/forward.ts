import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './measure.js';
import { makeForwardWorld } from './worlds/forward.js';

/**
 * clv, churn and lifecycle over so many customers with about 5.2 order lines each, whole commands, one at a time: processor time, clock and
 * memory. `npm run bench forward -- [customers] [analysis arguments…]`; without arguments the three as they are asked without any.
 */
const [count = '1000000', ...asked] = process.argv.slice(2);
const customers = Number(count);
const folder = join(tmpdir(), 'crm-bench-forward');
mkdirSync(folder, { recursive: true });
const [database, orders] = [join(folder, `${customers}.duckdb`), join(folder, `${customers}.csv`)];
if (!existsSync(database)) process.stdout.write(`${await makeForwardWorld(database, orders, customers)} order lines\n`);
const program = join(import.meta.dirname, '../../bin/crm-analyze.js');
for (const args of asked.length > 0 ? [asked] : [['lifecycle'], ['churn'], ['clv']]) {
  const used = measure(
    [program, ...args, '--db', database, '-q', '-f', 'json', '-o', join(folder, 'answer.json')],
    folder,
    true,
  );
  process.stdout.write(
    `${args.join(' ')}: ${(used.cpuMs / 1000).toFixed(1)} s of processor time, ${(used.wallMs / 1000).toFixed(1)} s, ${used.rssMb.toFixed(0)} MB (Node's part ${used.nodeMb.toFixed(0)})\n`,
  );
}

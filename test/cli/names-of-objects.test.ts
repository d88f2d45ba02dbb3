import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { program } from '../support/program.js';
import { scratch } from './world.js';

const folder = scratch();

/** Names that every object of JavaScript has: to a user they are names like any other. */
const NAMES = ['__proto__', 'constructor', 'toString'];

test.each(NAMES)('%s as a header, key of a mapping, a config and a saved result is a name or refused', async (name) => {
  const here = join(folder, name);
  mkdirSync(here);
  const at = (file: string) => join(here, file);
  writeFileSync(
    at('o.csv'),
    `order_id,customer_id,ordered_at,amount,status,${name}\n1,a,2025-01-13,5,${name},x\n2,b,2025-01-14,6,paid,y\n`,
  );
  const mappings = [
    `sources:\n  ${name}:\n    into: orders\n    files: o.csv\n`,
    `sources:\n  orders:\n    files: o.csv\n    columns: { order_id: order_id, customer_id: customer_id, ordered_at: ordered_at, amount: amount, channel: ${name} }\n`,
    `sources:\n  orders:\n    files: o.csv\n    columns: { ${name}: order_id }\n`,
    `sources:\n  orders:\n    files: o.csv\n    ${name}: { into: orders }\n`,
    `sources:\n  orders:\n    files: o.csv\n    columns: { order_id: order_id, customer_id: customer_id, ordered_at: ordered_at, amount: amount, status: { column: status, recode: { ${name}: void } } }\n`,
    `${name}: 1\n`,
    `analyses:\n  ${name}: { period: all }\n  tiers: { ${name}: 1 }\n`,
    `report:\n  ${name}: 1\n  sections: [${name}]\n`,
  ];
  const saved = [
    `{"${name}": 1}`,
    `{"schema": "crm-analyze/${name}@1", "metrics": [{"${name}": 1}], "tables": {"${name}": []}}`,
  ];
  for (const [i, text] of saved.entries()) writeFileSync(at(`saved-${i}.json`), text);
  const runs: string[][] = [
    ['load', 'orders', at('o.csv'), '--db', at('x.duckdb')],
    ['init', at('o.csv'), '--print'],
    ['tiers', '--period', 'all', '--db', at('x.duckdb'), '--by', name],
    ['tiers', '--period', 'all', '--db', at('x.duckdb'), '--where', `${name}=x`],
    ['explain', name],
    ['help', name],
    ['load', name, at('o.csv'), '--db', at('y.duckdb')],
    ['diff', at('saved-0.json'), at('saved-1.json')],
    ['report', '--from-json', at('saved-1.json')],
  ];
  for (const [i, text] of mappings.entries()) {
    writeFileSync(at(`m${i}.yml`), text);
    runs.push(
      ['load', '--config', at(`m${i}.yml`), '--db', at(`m${i}.duckdb`)],
      ['config', 'validate', at(`m${i}.yml`)],
    );
  }
  runs.push(['report', '--db', at('x.duckdb'), '--config', at('m7.yml')]);
  const wrong: unknown[] = [];
  for (const argv of runs) {
    const { code, stderr } = await program(argv, { cwd: here });
    const told = [argv.join(' ').replaceAll(here, ''), code, /E_BUG|\n {4}at /.test(stderr) ? stderr : ''];
    if (![0, 2, 3, 4].includes(code) || told[2] !== '') wrong.push(told);
  }
  expect(wrong).toEqual([]);
  expect(({} as Record<string, unknown>)['into']).toBe(undefined);
});

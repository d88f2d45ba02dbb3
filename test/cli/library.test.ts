import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import { cli, ensureBuilt, ROOT, scratch, shopDb } from './world.js';

const folder = scratch();
let db = '';

beforeAll(async () => {
  ensureBuilt();
  db = await shopDb(folder);
});

const USE = `
const engine = await open(process.argv[2], { threads: 1 });
try {
  const result = await analyze(engine, 'tiers', { period: 'all', failOn: ['gini>0'] });
  let text = '';
  await render(result, 'json', (chunk) => { text += chunk; });
  process.stdout.write(text);
} finally {
  await engine.close();
}`;

describe('the library', () => {
  test('JSON.stringify writes a result: the figures that render writes, of long tables the columns', async () => {
    const file = join(folder, 'stringify.mjs');
    const use = USE.replace(/let text[\s\S]*stdout\.write\(text\);/, 'process.stdout.write(JSON.stringify(result));');
    writeFileSync(file, `import { open, analyze } from ${JSON.stringify(join(ROOT, 'dist/index.js'))};\n${use}`);
    const { stdout, stderr } = spawnSync(process.execPath, [file, db], { encoding: 'utf8' });
    expect(stderr.includes('Error') ? stderr : '').toBe('');
    const printed = await cli(['tiers', '--db', db, '--period', 'all', '--fail-on', 'gini>0', '--json', '-q']);
    const [said, rendered] = [JSON.parse(stdout), JSON.parse(printed.stdout)];
    expect(said.frame).toEqual(rendered.frame);
    expect(said.checks).toEqual(rendered.checks);
    expect(said.tables.tiers.rows).toHaveLength(rendered.tables.tiers.length);
    expect(said.tables.tiers.rows[0].customers).toBe(rendered.tables.tiers[0].customers);
    expect(said.tables.tiers.rows[0].revenue_net).toBeCloseTo(rendered.tables.tiers[0].revenue_net, 2);
    expect(Object.keys(said.tables.customers)).toEqual(['columns']);
  });

  test('options are checked as flags are', async () => {
    const { open, analyze } = await import('../../src/index.js');
    const engine = await open(db, { threads: 1 });
    const refused = async (request: object) => {
      const fault: unknown = await analyze(engine, 'tiers', request).catch((error: unknown) => error);
      return fault instanceof UserError ? [fault.code, fault.message] : fault;
    };
    try {
      const options = ['compare', 'grain', 'where', 'groups', 'weekStart'];
      const wrong = ['last', 'hour', 'channel=online', 0, 'mon'];
      for (const [i, key] of options.entries())
        expect(await refused({ [key]: wrong[i] })).toEqual(['E_OPTION', `${key} does not take ${wrong[i]}`]);
      expect(await refused({ perod: 'all' })).toEqual(['E_OPTION', 'tiers has no option perod']);
      expect(await refused({ options: { shceme: 'abc' } })).toEqual(['E_OPTION', 'tiers has no option --shceme']);
      const right = await analyze(engine, 'tiers', { compare: 'prev', grain: 'month', where: ['channel=online'] });
      expect(right.frame.where).toEqual(['channel=online']);
    } finally {
      await engine.close();
    }
  });

  test('an ES module and a CommonJS consumer get what the command line prints', async () => {
    const entry = join(ROOT, 'dist/index.js');
    const esm = join(folder, 'use.mjs');
    const cjs = join(folder, 'use.cjs');
    writeFileSync(esm, `import { open, analyze, render } from ${JSON.stringify(entry)};\n${USE}`);
    writeFileSync(
      cjs,
      `const { open, analyze, render } = require(${JSON.stringify(entry)});\n(async () => {${USE}})();`,
    );
    const printed = await cli(['tiers', '--db', db, '--period', 'all', '--fail-on', 'gini>0', '--json', '-q']);
    for (const file of [esm, cjs]) {
      const { stdout, stderr, status } = spawnSync(process.execPath, [file, db], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      expect([file, status, stderr.includes('Error') ? stderr : '']).toEqual([file, 0, '']);
      expect(stdout).toBe(printed.stdout);
    }
  });
});

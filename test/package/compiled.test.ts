import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDb, ensureBuilt, ROOT } from '../cli/world.js';

/** Counts what V8 took of the code kept for it, and what it refused. */
const COUNTED = `
const vm = require('node:vm');
const found = { taken: 0, refused: 0 };
vm.Script = class extends vm.Script {
  constructor(text, options) {
    super(text, options);
    if (this.cachedDataRejected === false) found.taken++;
    if (this.cachedDataRejected === true) found.refused++;
  }
};
process.on('exit', () => process.stderr.write(JSON.stringify(found) + '\\n'));
`;

describe('the code that V8 compiled', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-compiled-'));
  const run = (...args: string[]) => {
    const program = ['-r', join(folder, 'counted.cjs'), join(folder, 'bin/crm-analyze.js')];
    const { stderr } = spawnSync(process.execPath, [...program, ...args, '--db', 'crm.duckdb', '-q', '-f', 'none'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH! },
    });
    return JSON.parse(stderr.trim().split('\n').at(-1)!) as { taken: number; refused: number };
  };

  beforeAll(async () => {
    ensureBuilt();
    // A build without code that was kept before.
    for (const part of ['bin', 'package.json', 'dist/chunks', 'dist/cli.js', 'dist/help'])
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'counted.cjs'), COUNTED);
    writeFileSync(join(folder, 'crm-analyze.yml'), 'report:\n  sections: [tiers]\n');
    await demoDb(join(folder, 'crm.duckdb'));
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('serves an analysis and a report beside one another, whose V8 works otherwise', () => {
    expect(run('tiers').taken).toBe(0);
    expect(run('report').taken).toBe(0);
    for (const command of ['tiers', 'report']) {
      const { taken, refused } = run(command);
      expect({ command, refused, isKept: taken > 10 }).toEqual({ command, refused: 0, isKept: true });
    }
  }, 300_000);
});

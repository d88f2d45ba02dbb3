import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type FuzzCase, faultOf, fuzzCase, KIND_NAMES, mappingCase, seeded } from '../fuzz/inputs.js';
import { isLong } from '../support/long.js';
import { program } from '../support/program.js';

const base = mkdtempSync(join(tmpdir(), 'crm-faults-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
/** Full counts in `npm run test:long`. */
const TIMES = isLong ? 2000 : 30;
let folders = 0;

/** Runs one case in this process; gives what is wrong with how it ended. */
async function wrongWith({ files, argv }: Pick<FuzzCase, 'files' | 'argv'>): Promise<string | null> {
  const folder = join(base, String(folders++));
  mkdirSync(folder);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const { code, stderr } = await program(
    argv.map((word) => word.replace(/^@\//, `${folder}/`)),
    { cwd: folder },
  );
  const fault = faultOf(code, stderr, readdirSync(folder));
  if (fault === null) rmSync(folder, { recursive: true });
  return fault;
}

async function all(cases: (i: number) => Pick<FuzzCase, 'files' | 'argv'>, times: number): Promise<string[]> {
  const faults: string[] = [];
  for (let i = 0; i < times; i++) {
    const fault = await wrongWith(cases(i));
    if (fault !== null) faults.push(`${i}: ${fault}`);
  }
  return faults;
}

describe('what users write and load is never a fault of ours', () => {
  it(`${TIMES} generated mappings`, async () => {
    expect(await all((i) => mappingCase(seeded(i + 1)), TIMES)).toEqual([]);
  }, 3_600_000);

  it(`${TIMES} damaged inputs of ${KIND_NAMES.length} kinds`, async () => {
    expect(await all((i) => fuzzCase(i), TIMES)).toEqual([]);
  }, 3_600_000);
});

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { program } from '../../support/program.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-no-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a source of a mapping that names no files', () => {
  it.each(['files:', 'files: []', 'into: orders'])('%s is said, and nothing is left behind', async (line) => {
    writeFileSync(
      join(folder, 'm.yml'),
      `sources:\n  sales:\n    into: orders\n    ${line}\n`.replace(/into: orders\n {4}into/, 'into'),
    );
    const { code, stderr } = await program(['load', '--config', 'm.yml', '--db', 'f.duckdb'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('error[E_NO_SOURCE]: the source sales of the mapping names no files');
    expect(stderr).toContain('crm-analyze load orders orders.csv');
    expect(readdirSync(folder)).toEqual(['m.yml']);
  });
});

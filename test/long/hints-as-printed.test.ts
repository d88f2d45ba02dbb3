import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { program } from '../support/program.js';

const CASES = resolve(import.meta.dirname, '../../../shared/cases');
const FILES = existsSync(CASES) ? readdirSync(CASES).filter((name) => /\.(?:csv|txt|xlsx?|json|zip)$/.test(name)) : [];

const folder = mkdtempSync(join(tmpdir(), 'crm-printed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = (typed: string): string[] =>
  [...typed.matchAll(/'((?:[^']|'\\'')*)'|(\S+)/g)].map(([, quoted, bare]) =>
    (quoted ?? bare!).replaceAll(`'\\''`, "'"),
  );

/** Loads that a refusal says to type, as they stand; what leaves a place to fill in is none. */
const printed = (stderr: string): string[] =>
  [...stderr.matchAll(/(crm-analyze load [^\n]*)/g)]
    .map(([, command]) => command!.replace(/ \((?:a row is|or:).*$/, '').trim())
    .filter((command) => !/…|HEADER|COLUMN|TABLE|--undo|\bor\b/.test(command));

describe.skipIf(FILES.length === 0)('loads that refusals print, typed as printed', () => {
  it('end in a load or in another question, and never where they began', async () => {
    const tally = { refused: 0, printed: 0, loads: 0, asks: 0, fails: [] as string[] };
    for (const file of FILES)
      for (const [i, first] of [
        ['load', file],
        ['load', 'orders', file],
      ].entries()) {
        const cwd = join(folder, `${file}-${i}`);
        mkdirSync(cwd);
        cpSync(join(CASES, file), join(cwd, file));
        const type = (argv: readonly string[]) => program([...argv, '--db', join(cwd, 'a.duckdb')], { cwd });
        const { code, stderr } = await type(first);
        if (code === 0) break;
        tally.refused++;
        for (const command of new Set(printed(stderr))) {
          tally.printed++;
          const next = await type(words(command).slice(1));
          if (next.code === 0) tally.loads++;
          else if (/error\[E_(?:ASK|MAP_MISSING|DATES|NUMBERS)\]/.test(next.stderr) && next.stderr !== stderr)
            tally.asks++;
          else tally.fails.push(`${file}: ${command}: ${next.stderr.slice(0, 200)}`);
        }
      }
    process.stderr.write(`${JSON.stringify(tally)}\n`);
    expect(tally.fails).toEqual([]);
  }, 1_800_000);
});

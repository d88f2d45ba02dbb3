import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { program } from '../../support/program.js';

const CASES = resolve(import.meta.dirname, '../../../../shared/cases');

/** After the last day of every input. */
const NOW = '2026-06-30T00:00:00Z';

export interface Step {
  /** The command as typed, words with blanks in quotes of either kind; `--db` is added where no file is read by `--from`. */
  readonly type: string;
  /** Zero where absent. */
  readonly code?: number;
  /** Each is looked for in what was printed, on either stream. */
  readonly says?: readonly (string | RegExp)[];
  readonly saysNot?: readonly (string | RegExp)[];
  /** The input that stdin holds, `TMP` in it being the folder. */
  readonly input?: string;
}

/** What is typed one after the other, by what the inputs have in common. */
export type Told = Readonly<Record<string, readonly Step[]>>;

const words = (typed: string): string[] =>
  [...typed.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, one, two, bare]) => one ?? two ?? bare!);

const holds = (printed: string, sought: string | RegExp): boolean =>
  typeof sought === 'string' ? printed.includes(sought) : sought.test(printed);

/**
 * Types the commands of each entry in a folder that holds the inputs beside the repository, a database an entry.
 * Where those inputs are absent the tests are skipped, and counted as such.
 */
export function describeTold(title: string, told: Told, prepare: (cwd: string) => void = () => {}): void {
  describe.skipIf(!existsSync(CASES))(title, () => {
    const base = mkdtempSync(join(tmpdir(), 'crm-told-'));
    afterAll(() => rmSync(base, { recursive: true, force: true }));

    it.each(Object.keys(told))(
      '%s',
      async (name) => {
        const cwd = join(base, name.replace(/\W+/g, '-'));
        mkdirSync(cwd);
        prepare(cwd);
        for (const file of readdirSync(CASES)) {
          const asked = told[name]!.some(({ type, input }) =>
            `${type} ${input ?? ''}`.includes(file.replace(/\.\w+$/, '')),
          );
          if (asked) cpSync(join(CASES, file), join(cwd, file));
        }
        for (const { type, code = 0, says = [], saysNot = [], input } of told[name]!) {
          const argv = words(type);
          const own = argv.includes('--from') || argv[0] === 'init' ? [] : ['--db', join(cwd, 'told.duckdb')];
          const { code: ended, output } = await program([...argv, ...own], {
            cwd,
            now: NOW,
            ...(input === undefined ? {} : { input: readFileSync(join(cwd, input), 'utf8').replaceAll('TMP', cwd) }),
          });
          const printed = output.replace(/ {2,}/g, ' ');
          expect(ended, `${type}\n${output}`).toBe(code);
          for (const sought of says) expect(holds(printed, sought), `${type} says ${sought}\n${output}`).toBe(true);
          for (const sought of saysNot) expect(holds(printed, sought), `${type} says ${sought}\n${output}`).toBe(false);
        }
      },
      300_000,
    );
  });
}

import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadPresets } from '../../../src/ingest/mapping/presets.js';
import { loadLines, rows, scratch } from '../helpers.js';
import { type Example, SHOPS } from './examples.js';
import { BOOKS, CASES, DEALS } from './examples-of-books.js';
import { EAST } from './examples-of-the-east.js';

const EXAMPLES: readonly Example[] = [...SHOPS, ...BOOKS, ...EAST, ...DEALS, ...CASES];
const folder = scratch();

/** What one row of a table brings to its total. */
const TOTAL: Readonly<Record<string, string>> = { tickets: '1', surveys: 'score' };

/** The rows of an example by another reader than ours. */
function recordsOf({ lines, above = 0 }: Example): Record<string, string>[] {
  const own = lines.slice(above);
  const delimiter = [';', '\t', ','].find((sign) => own[0]!.includes(sign))!;
  return parse(own.join('\n'), { columns: true, delimiter, relax_quotes: true }) as Record<string, string>[];
}

/** In ten-thousandths, as money is kept. */
const units = (amount: number) => Math.round(amount * 10_000);

describe('presets, each by an export of its system', () => {
  it('have an example each, all but those that files share', async () => {
    const named = (await loadPresets()).map(({ name }) => name).filter((name) => !name.startsWith('generic-'));
    expect(named.filter((name) => !EXAMPLES.some(({ preset }) => preset === name))).toEqual([]);
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(30);
  });

  it.each(EXAMPLES.map((example) => [example.preset, example.table, example] as const))(
    '%s, %s: known by their headers, and come to their total',
    async (name, table, example) => {
      const { lines } = example;
      const records = recordsOf(example);
      const shares = records.map(example.counts);
      const { db, report } = await loadLines(folder, `${name}-${table}`, lines);
      const source = report.sources.find((one) => one.table === table);
      expect(source).toMatchObject({ table, preset: name, rejects: 0, rows: example.rows ?? records.length });
      const [column] = await rows(
        db,
        `SELECT column_name FROM duckdb_columns() WHERE table_name = '${table}' AND column_name = 'state'`,
      );
      const isStated = column !== undefined;
      const [row] = await rows(
        db,
        `SELECT CAST(coalesce(sum(${TOTAL[table] ?? 'amount'}), 0) AS VARCHAR) AS total FROM ${table}
          WHERE ${isStated ? "coalesce(state, 'counts') NOT IN ('void', 'pending', 'refunded')" : 'TRUE'}`,
      );
      expect(units(Number(row!.total))).toBe(units(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)));
    },
  );
});

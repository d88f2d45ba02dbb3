import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { type Case, casesOf } from '../support/case.js';
import { plain, rowsOf } from '../support/plain.js';
import { engineOverRows } from '../support/rows-engine.js';

const TOLERANCE = 1e-9;

function expectClose(actual: unknown, wanted: unknown, place: string): void {
  if (typeof wanted === 'number' && typeof actual === 'number') {
    expect(Math.abs(actual - wanted), `${place}: ${actual} is not ${wanted}`).toBeLessThanOrEqual(
      TOLERANCE * Math.max(1, Math.abs(wanted)),
    );
  } else expect(actual, place).toEqual(wanted);
}

async function check({ analysis, input, request, timezone, currency, expect: wanted }: Case): Promise<void> {
  const engine = await engineOverRows(input, { timezone, currency });
  try {
    const result = await analyze(engine, manifest, { ...request, analysis });
    for (const [id, value] of Object.entries(wanted.metrics ?? {})) {
      const metric = result.metrics.find((candidate) => candidate.id === id && candidate.cut === undefined);
      expectClose(plain(metric?.value ?? null), value, `metric ${id}`);
    }
    for (const [name, rows] of Object.entries(wanted.tables ?? {})) {
      const actual = await rowsOf(result, name);
      expect(actual.length, `rows of ${name}: ${JSON.stringify(actual)}`).toBe(rows.length);
      for (const [index, row] of rows.entries()) {
        for (const [column, value] of Object.entries(row))
          expectClose(actual[index]?.[column], value, `${name}[${index}].${column}`);
      }
    }
    if (wanted.warnings) expect(result.warnings.map(({ code }) => code).sort()).toEqual([...wanted.warnings].sort());
    expect(wanted.error, 'an error was expected').toBeUndefined();
  } catch (error) {
    if (wanted.error === undefined || !(error instanceof UserError)) throw error;
    expect(error.code).toBe(wanted.error);
  } finally {
    await engine.close();
  }
}

for (const { id } of manifest.entries) {
  describe(`cases of ${id}`, () => {
    const cases = casesOf(id);
    it('exist', () => expect(cases.length).toBeGreaterThan(0));
    for (const one of cases) it(one.name, () => check(one));
  });
}

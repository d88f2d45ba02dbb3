import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import type { Result } from '../../src/core/result.js';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { analyzeSeries } from '../../src/run/series.js';
import { heard } from '../engines/recording.js';
import { bodyOf, sqlFiles } from '../engines/sql-files.js';
import { type Case, casesOf } from '../support/case.js';
import { expectHeadline, expectSpoken } from '../support/headline.js';
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

/** Asks for the points of the trends, whatever they are: of all metrics, or of some. */
async function askSeries(one: Case, texts: Set<string>, metrics?: readonly string[]): Promise<void> {
  const engine = await engineOf(one, texts);
  const request = {
    ...one.request,
    analysis: one.analysis,
    grain: one.request.grain ?? ('month' as const),
    ...(metrics === undefined ? {} : { metrics }),
  };
  await analyzeSeries(engine, manifest, request).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
  });
  await engine.close();
}

/** Columns that a result has values in. */
async function filledBy(result: Result): Promise<string[]> {
  const filled = new Set<string>();
  for (const name of Object.keys(result.tables)) {
    for (const row of await rowsOf(result, name))
      for (const [column, value] of Object.entries(row)) if (value !== null) filled.add(`${name}.${column}`);
  }
  return [...filled];
}

/** The engine of a case, whose texts are noted. */
async function engineOf({ input, timezone, currency }: Case, texts: Set<string>): Promise<Engine> {
  return heard(await engineOverRows(input, { timezone, currency }), ({ text }) => texts.add(text));
}

/** Compares a case with what it expects; gives the columns that it fills. */
async function check(one: Case, texts: Set<string>): Promise<string[]> {
  const { analysis, request, expect: wanted } = one;
  const engine = await engineOf(one, texts);
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
    await (request.tables === undefined ? expectHeadline : expectSpoken)(result);
    return await filledBy(result);
  } catch (error) {
    if (wanted.error === undefined || !(error instanceof UserError)) throw error;
    expect(error.code).toBe(wanted.error);
    return [];
  } finally {
    await engine.close();
  }
}

const files = sqlFiles().map((path) => ({ path, body: bodyOf(path) }));

for (const { id, tables, metrics } of manifest.entries) {
  describe(`cases of ${id}`, () => {
    const cases = casesOf(id);
    it('exist', () => expect(cases.length).toBeGreaterThan(0));
    const filled = new Map<string, readonly string[]>();
    const texts = new Set<string>();
    for (const one of cases)
      it(one.name, async () => {
        filled.set(one.name, await check(one, texts));
      });

    const all = async () => {
      // Where only this is asked for, no case has run before it.
      for (const one of cases) if (!filled.has(one.name)) filled.set(one.name, await check(one, texts));
      return filled;
    };

    it('ask every query of it', async () => {
      await all();
      const unasked = () => {
        const asked = [...texts];
        return files.filter(
          ({ path, body }) => path.includes(`/analyses/${id}/`) && !asked.some((text) => text.includes(body)),
        );
      };
      for (const one of cases) if (unasked().length > 0) await askSeries(one, texts);
      // What one metric needs alone may be less than all need.
      for (const metric of Object.keys(metrics)) if (unasked().length > 0) await askSeries(cases[0]!, texts, [metric]);
      expect(unasked().map(({ path }) => path)).toEqual([]);
    });

    it('fill every declared column', async () => {
      const held = new Set([...(await all()).values()].flat());
      const declared = tables.flatMap((table) => Object.keys(table.columns).map((column) => `${table.name}.${column}`));
      expect(declared.filter((column) => !held.has(column))).toEqual([]);
    });
  });
}

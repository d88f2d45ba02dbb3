import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/errors.js';
import type { Engine } from '../../../src/engine/engine.js';
import { manifest } from '../../../src/generated/manifest.js';
import { analyze } from '../../../src/run/analyze.js';
import { type Case, casesOf } from '../../support/case.js';
import { plainResult } from '../../support/plain.js';
import { engineOverRows } from '../../support/rows-engine.js';
import { differences } from '../differences.js';
import { trinoOverRows } from '../rows-engine.js';

type Outcome = { result: Awaited<ReturnType<typeof plainResult>> } | { error: string };

async function outcome(engine: Engine, { analysis, request }: Case): Promise<Outcome> {
  try {
    return { result: await plainResult(await analyze(engine, manifest, { ...request, analysis })) };
  } catch (error) {
    if (error instanceof UserError) return { error: error.code };
    throw error;
  } finally {
    await engine.close();
  }
}

/** Every case of every analysis of the manifest on both engines, whole Results compared. A new analysis is in it without a line. */
export function casesSuite(url: string): void {
  describe('both engines agree', () => {
    const compared = { cases: 0, values: 0 };
    for (const { id } of manifest.entries) {
      for (const one of casesOf(id)) {
        it.concurrent(`${id}: ${one.name}`, async () => {
          const local = await outcome(
            await engineOverRows(one.input, one.timezone ? { timezone: one.timezone } : {}),
            one,
          );
          const remote = await outcome(await trinoOverRows(url, one.input, one.timezone), one);
          const { different, values } = differences(local, remote);
          expect(different).toEqual([]);
          expect(values, 'nothing was compared').toBeGreaterThan(0);
          compared.cases += 1;
          compared.values += values;
        });
      }
    }

    afterAll(() => console.log(`both engines: ${compared.cases} cases agree in ${compared.values} values`));
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/errors.js';
import type { Engine } from '../../../src/engine/engine.js';
import { openTrino } from '../../../src/engine/trino/open.js';
import { manifest } from '../../../src/generated/manifest.js';
import { COMPUTED } from '../../../src/model/computed/index.js';
import { analyze } from '../../../src/run/analyze.js';
import type { AnalyzeRequest } from '../../../src/run/request.js';
import { analyzeSeries } from '../../../src/run/series.js';
import { casesOf } from '../../support/case.js';
import { engineOverRows } from '../../support/rows-engine.js';
import { shopRows } from '../../support/shop.js';
import type { TestCluster } from '../cluster/test-cluster.js';
import { differences } from '../differences.js';
import { inPool } from '../in-pool.js';
import { loadRows } from '../load-rows.js';
import { recording } from '../recording.js';
import { trinoOverRows } from '../rows-engine.js';
import { exact, wholeResult } from '../whole-result.js';

const ROOT = join(import.meta.dirname, '../../..');
/** Small queries on a cluster of two cores: threads and join orders cost more than they bring. The shop runs without. */
const SMALL = '?task_concurrency=1&join_reordering_strategy=NONE&join_distribution_type=BROADCAST';
const AT_ONCE = 3;
const ZONE = 'Asia/Shanghai';
const MINUTES = 60_000;

interface Question {
  readonly name: string;
  readonly request: AnalyzeRequest;
  local(): Promise<Engine>;
  remote(): Promise<Engine>;
}

/** What an engine answers: the whole Result and the series, or the code of the fault. */
async function answer(engine: Engine, request: AnalyzeRequest): Promise<unknown> {
  try {
    const result = await wholeResult(await analyze(engine, manifest, request));
    const series = await analyzeSeries(engine, manifest, { ...request, grain: request.grain ?? 'month' });
    return { result, series: exact(series) };
  } catch (error) {
    if (error instanceof UserError) return { error: error.code };
    throw error;
  } finally {
    await engine.close();
  }
}

/** Every case of every analysis, and the shop, on both engines, whole Results compared. A new analysis is in it without a line. */
export function casesSuite(url: string, own: TestCluster | undefined): void {
  describe('both engines agree', () => {
    const texts: string[] = [];
    const total = { questions: 0, values: 0 };
    const questions: Question[] = manifest.entries.flatMap(({ id }) =>
      casesOf(id).map((one) => ({
        name: `${id}: ${one.name}`,
        request: { ...one.request, analysis: id },
        local: () => engineOverRows(one.input, one.timezone ? { timezone: one.timezone } : {}),
        remote: async () => recording(await trinoOverRows(url + SMALL, one.input, one.timezone), texts),
      })),
    );
    if (own) questions.push(...shopQuestions(own, texts));
    let answers: Promise<{ different: string[]; values: number }>[];

    beforeAll(async () => {
      if (own) await loadRows(own, 'shop', shopRows(), ZONE);
      answers = inPool(questions, AT_ONCE, async ({ request, local, remote }) =>
        differences(await answer(await local(), request), await answer(await remote(), request)),
      );
      // Awaited below, each by its own test.
      for (const one of answers) one.catch(() => undefined);
    }, 10 * MINUTES);

    for (const [index, { name }] of questions.entries()) {
      it(
        name,
        async () => {
          const { different, values } = await answers[index]!;
          expect(different).toEqual([]);
          expect(values, 'nothing was compared').toBeGreaterThan(0);
          total.questions += 1;
          total.values += values;
        },
        60 * MINUTES,
      );
    }

    it('every .sql file ran on the cluster', () => {
      const idle = sqlFiles().filter((path) => !texts.some((text) => text.includes(bodyOf(path))));
      expect(idle, 'no case runs these: add one').toEqual([]);
    });

    afterAll(() =>
      console.log(`both engines: ${total.questions} questions answered alike, ${total.values} values compared`),
    );
  });
}

/** Each analysis on the fixture world, against the period before, and cut by each computed attribute, from tables that are spread over the workers. */
function shopQuestions(cluster: TestCluster, texts: string[]): Question[] {
  const local = () => engineOverRows(shopRows(), { timezone: ZONE });
  // The engine over rows keeps no facts of the load, so none are given here either.
  const remote = async () => recording(await openTrino(cluster.url('memory', 'shop'), { environment: {} }), texts);
  const whole = manifest.entries.map(({ id }) => ({
    name: `${id} on the shop, against the period before`,
    request: { analysis: id, compare: 'prev' as const },
    local,
    remote,
  }));
  const ofOrders = manifest.entries.find(({ dated }) => dated === 'orders')!.id;
  const cut = Object.keys(COMPUTED).map((name) => ({
    name: `${ofOrders} on the shop, by ${name}`,
    request: { analysis: ofOrders, by: [name], tables: [] },
    local,
    remote,
  }));
  return [...whole, ...cut];
}

/** The queries of analyses and computed attributes. */
function sqlFiles(): string[] {
  const folders = [join(ROOT, 'src/model'), join(ROOT, 'src/analyses')];
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.sql'))
      .map((file) => join(folder, file)),
  );
}

/** The part of a query that the prefix leaves as it is. */
const bodyOf = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^(\s*--[^\n]*\n|\s+)*/, '')
    .replace(/^WITH\s+/i, '')
    .trim();

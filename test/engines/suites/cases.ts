import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.js';
import { parseTrinoUrl } from '../../../src/engine/trino/connection-url.js';
import { openTrino } from '../../../src/engine/trino/open.js';
import type { TrinoEngine } from '../../../src/engine/trino/trino-engine.js';
import { manifest } from '../../../src/generated/manifest.js';
import { resolveAttribute } from '../../../src/model/attributes.js';
import { COMPUTED } from '../../../src/model/computed/index.js';
import { RevenueOfPeriods } from '../../../src/model/revenue-change/each-period.js';
import { holidaysWithin } from '../../../src/model/texts/holidays.js';
import { singleTargets } from '../../../src/model/texts/service-targets.js';
import { revenueBridges } from '../../../src/parts/revenue-bridges.js';
import { sqlFor } from '../../../src/run/sql.js';
import { answerOf, definitions } from '../../model/definitions.js';
import { casesOf } from '../../support/case.js';
import { engineOverRows } from '../../support/rows-engine.js';
import { shopRows } from '../../support/shop.js';
import { type Asked, answer } from '../answer.js';
import { caseEngine } from '../case-engine.js';
import { differences } from '../differences.js';
import { Filled } from '../filled.js';
import { inPool } from '../in-pool.js';
import { loadRows } from '../load-rows.js';
import { Recorded } from '../recording.js';
import { bodyOf, sqlFiles } from '../sql-files.js';

/** Small data on a cluster of two cores: threads, filters sent about and join orders cost more than they bring. */
const SMALL = {
  task_concurrency: '1',
  join_reordering_strategy: 'NONE',
  join_distribution_type: 'BROADCAST',
  enable_dynamic_filtering: 'false',
};
const ZONE = 'Asia/Shanghai';
const CURRENCY = 'CNY';
const MINUTES = 60_000;
/** Generous: on a machine that does other things too, a question may take minutes. The runner's own limit is for the whole. */
const QUESTION = 20 * MINUTES;
/** `npm run test:engines -- --all`. */
const ALL = process.env.CRM_ENGINES_ALL === '1';

interface Question extends Asked {
  readonly name: string;
  local(): Promise<Engine>;
  remote(): Promise<Engine>;
}

/** Bridges with the effects of each product, which are worked out when they are asked for. */
const told = (bridges: Awaited<ReturnType<typeof revenueBridges>>) =>
  new Map(
    [...bridges].map(([cut, { products, ...bridge }]) => [
      cut,
      { ...bridge, products: products && { ...products, effects: products.effects() } },
    ]),
  );

/** Every case of every analysis, and the shop, on both engines, whole Results compared. A new analysis is in it without a line. */
export function casesSuite(url: string): void {
  describe('both engines agree', () => {
    const { catalog, ...address } = parseTrinoUrl(url);
    const small = withSession(url, SMALL);
    const ofShop = `crm_test_${randomUUID().slice(0, 8)}`;
    const recorded = new Recorded();
    const total = { questions: 0, values: 0 };
    const filled = new Filled(manifest);
    const cases = manifest.entries.flatMap(({ id }) => casesOf(id));
    const enginesOf = (one: (typeof cases)[number]) => ({
      local: () => engineOverRows(one.input, { timezone: one.timezone, currency: one.currency }),
      remote: async () => recorded.over(await caseEngine(small, one)),
    });
    const questions: Question[] = [
      ...shopQuestions(),
      ...cases.map((one) => ({
        name: `${one.analysis}: ${one.name}`,
        request: { ...one.request, analysis: one.analysis },
        series: true,
        ...enginesOf(one),
      })),
      ...summedAlone(),
    ];
    let maker: TrinoEngine;

    /** Key figures that add up, without the other metrics, as a report asks for them from the year's first day: such a question may be another. */
    function summedAlone(): Question[] {
      return manifest.entries.flatMap(({ id, metrics: all }) => {
        const metrics = Object.keys(all).filter(
          (one) => all[one]!.keyFigure !== undefined && all[one]!.trend === 'sum',
        );
        const one = cases.find(({ analysis, request }) => analysis === id && request.by === undefined);
        if (metrics.length === 0 || one === undefined) return [];
        const request = { ...one.request, analysis: id, tables: [] };
        return { name: `${id}: ${metrics.join(' and ')} alone`, request, series: true, metrics, ...enginesOf(one) };
      });
    }

    /**
     * Each analysis on the fixture world, against the period before, and one of them cut by each computed attribute; of the
     * former only one unless all are asked for, as they take longer than all cases together.
     */
    function shopQuestions(): Question[] {
      const local = () => engineOverRows(shopRows(), { timezone: ZONE, currency: CURRENCY });
      const remote = async () => {
        const facts = { timezone: 'UTC', currency: CURRENCY };
        const at = small.replace(`/${catalog}/${address.schema}`, `/${catalog}/${ofShop}`);
        return recorded.over(await openTrino(at, { environment: process.env, facts }));
      };
      const whole = manifest.entries.map(({ id }) => ({
        name: `${id} on the shop, against the period before`,
        request: { analysis: id, compare: 'prev' as const },
        series: true,
        local,
        remote,
      }));
      const ofOrders = manifest.entries.filter(({ dated }) => dated === 'orders').map(({ id }) => id);
      const cutOne = ofOrders.includes('tiers') ? 'tiers' : ofOrders[0]!;
      const ways = [...Object.keys(COMPUTED).map((name) => [name]), ['quarter', 'weekday'], ['month'], ['hour']];
      const cut = ways.map((by) => ({
        name: `${cutOne} on the shop, by ${by.join(' and ')}`,
        request: { analysis: cutOne, by, tables: [] },
        local,
        remote,
      }));
      return [...whole.filter(({ request }) => ALL || request.analysis === cutOne), ...cut];
    }

    beforeAll(async () => {
      maker = await openTrino(url, { environment: process.env });
      await loadRows(maker, `${catalog}.${ofShop}`, shopRows(), ZONE);
    }, QUESTION);

    for (const question of questions) {
      it.concurrent(
        question.name,
        async () => {
          const here = await answer(await question.local(), question);
          const there = await answer(await question.remote(), question);
          filled.note(question.request.analysis, here);
          const { different, values } = differences(here, there);
          expect(different).toEqual([]);
          expect(values, 'nothing was compared').toBeGreaterThan(0);
          total.questions += 1;
          total.values += values;
        },
        QUESTION,
      );
    }

    const facts = definitions();
    for (const definition of facts) {
      for (const one of definition.cases) {
        it.concurrent(
          `${definition.name}: ${one.name}`,
          async () => {
            const remote = recorded.over(await caseEngine(small, one));
            const rows = await answerOf(remote, definition, one, definition.texts.get(one.text)!, facts);
            await remote.close();
            expect(rows).toEqual(one.expect.map((row) => expect.objectContaining(row)));
          },
          QUESTION,
        );
      }
    }

    it.concurrent(
      'what became of revenue',
      async () => {
        const day = (customer_id: string, ordered_at: string, amount: number, quantity: number) => ({
          ...{
            customer_id,
            ordered_at,
            amount,
            quantity,
            currency: 'CNY',
            channel: customer_id === 'c1' ? 'web' : 'shop',
          },
          ...{ order_id: `${customer_id} ${ordered_at}`, product_id: customer_id.replace('c', 'p') },
        });
        const input = {
          orders: [
            day('c1', '2025-01-10T09:00:00Z', 10, 1),
            day('c2', '2025-01-11T09:00:00Z', 20, 2),
            day('c1', '2025-02-10T09:00:00Z', 30, 3),
            day('c2', '2025-02-11T09:00:00Z', -5, -1),
            day('c3', '2025-02-12T09:00:00Z', 7, 1),
          ],
          products: ['p1', 'p2', 'p3'].map((product_id) => ({ product_id, category: `category of ${product_id}` })),
        };
        const month = (from: string, to: string) => ({ from, to, complete: true, label: from });
        const periods = [month('2025-02-01', '2025-02-28'), month('2025-01-01', '2025-01-31')] as const;
        const ask = async (engine: Engine) => {
          const sql = await sqlFor(engine, [], [], undefined);
          const channel = resolveAttribute('orders.channel', 'orders', await engine.catalog());
          const cut = await sqlFor(engine, [channel], [], undefined);
          const asked = {
            compared: { now: periods[0], before: periods[1] },
            within: 'channel' as const,
            first: '2024-02-01',
            asOf: '2025-02-28',
            has: () => true,
          };
          const said = [
            await revenueBridges(sql, { ...asked, level: 'product' }),
            await revenueBridges(cut, { ...asked, within: null, level: 'category' }),
          ];
          const [now, before] = periods;
          const each = await RevenueOfPeriods.read(sql, periods, { currencies: true, within: 'channel' });
          await engine.close();
          return { bridges: said.map(told), groups: each.compared({ now, before }) };
        };
        const here = await ask(await engineOverRows(input));
        expect(here.groups).toMatchObject([
          { before: { revenue: 200_000n }, now: { revenue: 20_000n } },
          { before: { revenue: 100_000n }, now: { revenue: 300_000n } },
        ]);
        expect([...here.bridges[0]!.values()]).toMatchObject([
          { groups: 2, tree: { before: 300_000n, now: 320_000n } },
        ]);
        expect(here.bridges[1]!.size).toBe(2);
        expect(await ask(recorded.over(await caseEngine(small, { ...cases[0]!, input })))).toEqual(here);
      },
      QUESTION,
    );

    it.concurrent(
      'days off and targets that the report asks for',
      async () => {
        const input = {
          holidays: [
            { day: '2025-01-01', is_workday: false },
            { day: '2025-01-04', is_workday: true },
            { day: '2025-02-01', is_workday: false },
          ],
          service_targets: [
            { measure: 'first_answer', target: 4, unit: 'hours' },
            { measure: 'solution', target: 24, unit: 'hours', priority: 'high' },
          ],
        };
        const ask = async (engine: Engine) => {
          const sql = await sqlFor(engine, [], [], undefined);
          const said = [await holidaysWithin(sql, '2025-01-01', '2025-01-31'), [...(await singleTargets(sql))]];
          await engine.close();
          return said;
        };
        const here = await ask(await engineOverRows(input));
        expect(here[0]).toEqual(['2025-01-01']);
        expect(await ask(recorded.over(await caseEngine(small, { ...cases[0]!, input })))).toEqual(here);
      },
      QUESTION,
    );

    it('every .sql file ran on the cluster', () => {
      expect([...asked()].filter(([, statement]) => statement === undefined).map(([path]) => path)).toEqual([]);
    });

    it(
      'the cluster finds no fault in any .sql file',
      async () => {
        const faults: string[] = [];
        const validate = async ([path, statement]: [string, { readonly spelled: string } | undefined]) => {
          const explain = { text: `EXPLAIN (TYPE VALIDATE) ${statement?.spelled}`, params: {} };
          const said = await maker.query(explain).then(
            ([row]) => (row?.Valid === true ? undefined : JSON.stringify(row)),
            (error: Error) => error.message,
          );
          if (said !== undefined) faults.push(`${path}: ${said}`);
        };
        // What gave rows has been looked at; a relation that is kept was only read within other texts.
        const files = [...asked()];
        const unanswered = files.filter(([, statement]) => statement?.answered !== true);
        await Promise.all(inPool(unanswered, 4, validate));
        expect(faults).toEqual([]);
        console.log(`EXPLAIN (TYPE VALIDATE): ${unanswered.length} files; ${files.length} answered or explained`);
      },
      QUESTION,
    );

    /** Each .sql file with a statement that holds it. */
    function asked() {
      return new Map(sqlFiles().map((path) => [path, recorded.holding(bodyOf(path))]));
    }

    it('every column of every table held a value', () => {
      expect(filled.empty(), 'two engines agree on nulls for nothing: add a case').toEqual([]);
    });

    afterAll(async () => {
      const asked = `${total.questions} of ${questions.length} questions answered alike`;
      console.log(
        `both engines: ${asked}, ${total.values} values compared${ALL ? '' : '; the whole shop with -- --all'}`,
      );
      await maker.query({ text: `DROP SCHEMA ${catalog}.${ofShop} CASCADE`, params: {} });
      await maker.close();
    });
  });
}

function withSession(url: string, properties: Readonly<Record<string, string>>): string {
  const set = new URL(url);
  for (const [name, value] of Object.entries(properties)) set.searchParams.set(name, value);
  return set.href;
}

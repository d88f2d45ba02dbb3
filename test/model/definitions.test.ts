import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { tierOn } from '../../src/model/computed/tier/index.js';
import { TIER_RULE, type TierRule } from '../../src/model/computed/tier/rule.js';
import { engineOverRows } from '../support/rows-engine.js';
import { answerOf, casesOf, type Definition, definitions, meets, readAll, sourceOf } from './definitions.js';
import { mutantsOf } from './mutants.js';

/** Boundaries that no input can tell from ours. */
const EQUIVALENT: Readonly<Record<string, readonly string[]>> = {
  // An answer or solution on the day of opening is known on it by either branch; of the history's first day, whether it is known at all.
  'case_clock/fact': [
    '63:56 > -> >=',
    '64:50 > -> >=',
    "124:54 CAST($history_from AS date) -> date_add('day', 1, CAST($history_from AS date))",
    "124:54 CAST($history_from AS date) -> date_add('day', -1, CAST($history_from AS date))",
  ],
  // Who ends on the day itself has been there as long by either branch.
  'contract_stays/fact': ['36:28 > -> >=', "36:30 CAST($until AS date) -> date_add('day', -1, CAST($until AS date))"],
  // Shares that add up to one are the same scaled to one.
  'credited_lines/fact': ['17:52 <= -> <', '25:34 10000000000 -> 9999999999'],
  // An amount of zero adds nothing.
  'customer_value/fact': ['8:35 < -> <='],
  'customer_value/margin': ['7:24 > -> >='],
  'customer_value/uncut': ['6:35 < -> <='],
  'customer_value/orders': ['8:26 > -> >='],
  'purchase_history/fact': ['18:58 > -> >='],
  // The second of the three least is the second of the two least.
  'first_purchase/habit': ['10:32 2 -> 3'],
  // A day that stands in for none is no later than as-of by either.
  'deal_course/fact': ["9:93 CAST($as_of AS date) -> date_add('day', -1, CAST($as_of AS date))"],
  // Who is below zero is so before bounds are asked; a day that is both is the same day.
  'tier/classify': ['7:91 0 -> -1'],
  'tier/refine': ['13:38 < -> <='],
  // Who bought longest ago and who bought next longest ago are in the same segments.
  'rfm_segment/rfm_segment': ['31:21 > -> >=', '31:23 4 -> 5', '31:23 4 -> 3', '31:39 1 -> 2', '31:70 2 -> 1'],
};

const all = definitions();

/** Runs `ask` on an engine over the rows of each case of one text. */
async function overCases(
  definition: Definition,
  name: string,
  ask: (engine: Engine, one: Definition['cases'][number]) => Promise<void>,
): Promise<void> {
  for (const one of casesOf(definition, name)) {
    const engine = await engineOverRows(one.input, { timezone: one.timezone });
    await ask(engine, one);
    await engine.close();
  }
}

describe.each(all.map((definition) => [definition.name, definition] as const))('%s', (name, definition) => {
  for (const [file, text] of definition.texts) {
    it(`${file}.sql gives what its cases expect`, async () => {
      let cases = 0;
      await overCases(definition, file, async (engine, one) => {
        const rows = await answerOf(engine, definition, one, text, all);
        for (const [index, row] of one.expect.entries())
          expect(rows[index], `${one.name}, row ${index}`).toMatchObject(row);
        expect(rows.length, `rows of ${one.name}: ${JSON.stringify(rows)}`).toBe(one.expect.length);
        cases += 1;
      });
      expect(cases, `a case with text: ${file}`).toBeGreaterThan(0);
    });

    it(`no boundary of ${file}.sql can move by a step unseen`, async () => {
      const alive = new Map(mutantsOf(text).map((mutant) => [mutant.change, mutant.text]));
      await overCases(definition, file, async (engine, one) => {
        for (const [change, mutant] of alive) {
          const rows = await answerOf(engine, definition, one, mutant, all).catch(() => undefined);
          if (rows === undefined || !meets(rows, one.expect)) alive.delete(change);
        }
      });
      expect([...alive.keys()]).toEqual(EQUIVALENT[`${name}/${file}`] ?? []);
    });
  }
});

it('no number of the rule of tiers can move by a step unseen', async () => {
  const tier = all.find(({ name }) => name === 'tier')!;
  const alive = new Map(
    Object.entries(TIER_RULE).flatMap(([name, value]) =>
      [-1, 1].map((sign): [string, TierRule] => {
        const step = sign * (value < 1 ? 0.01 : 1);
        return [
          `${name} ${value} -> ${value + step}`,
          { ...TIER_RULE, [name]: Math.round((value + step) * 100) / 100 },
        ];
      }),
    ),
  );
  await overCases(tier, 'tier', async (engine, one) => {
    for (const [change, rule] of alive) {
      const made = await tierOn(await sourceOf(engine), String(one.params['as_of']), rule);
      if (!meets((await readAll(engine, made)) as never, one.expect)) alive.delete(change);
    }
  });
  expect([...alive.keys()]).toEqual([]);
});

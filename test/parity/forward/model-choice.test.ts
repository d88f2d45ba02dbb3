import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseModel } from '../../../src/analyses/clv/model/choice.js';
import { heldOutOf } from '../../../src/analyses/clv/validation/held-out.js';
import type { Engine } from '../../../src/engine/engine.js';
import { sqlFor } from '../../../src/run/sql.js';
import { PURCHASE_MODELS } from '../../../src/stats/lifetime/purchase-model.js';
import { weeksOf } from '../../../src/stats/lifetime/weeks.js';
import { hasShared } from '../../support/public-data.js';
import { cdnowTables, worldOf } from '../../support/sql-engine.js';

/** Of more histories than can be looked at by days, models are compared by whole weeks: on data that allow both, both say the same. */
describe.skipIf(!hasShared('cdnow_sample/cdnow_sample.csv'))('models of CDNOW, 39 weeks held out', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = (await worldOf(cdnowTables())).engine;
  });
  afterAll(() => engine.close());

  it('are told apart by weeks as by days', async () => {
    const sql = await sqlFor(engine, [], [], undefined);
    const options = { measure: 'revenue' } as Parameters<typeof heldOutOf>[0]['options'];
    const heldOut = await heldOutOf({ sql, options }, { calibrationEnd: '1997-09-30', until: '1998-06-30' });
    const choiceOf = async (many: number) => {
      const { models, states } = await heldOut.compared(PURCHASE_MODELS, many);
      return { states, ...(await chooseModel(models, states, weeksOf(heldOut.days)))! };
    };
    const [days, weeks] = [await choiceOf(Number.POSITIVE_INFINITY), await choiceOf(0)];
    expect(weeks.states.length).toBeLessThan(0.8 * days.states.length);
    const customers = (states: typeof days.states) => states.reduce((sum, { count }) => sum + count, 0);
    expect(customers(weeks.states)).toBe(customers(days.states));
    expect([weeks.chosen, weeks.best]).toEqual([days.chosen, days.best]);
    expect(Math.abs(weeks.gain! - days.gain!)).toBeLessThan(0.15);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/core/time/period-days.js';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { rowsOf } from '../support/plain.js';
import { shopEngine } from '../support/rows-engine.js';

const END = '2025-12-31';
const START = '2025-06-30';

/** Where somebody with these purchase days stands on a day, by the words of the rule. */
function stateOn(bought: readonly string[], day: string, dormant: number, defected: number): string | null {
  const days = bought.filter((one) => one <= day);
  const last = days.at(-1);
  if (last === undefined) return null;
  const silent = daysBetween(last, day);
  if (silent > defected) return 'defected';
  if (silent > dormant) return 'dormant';
  const returns = days.filter((one, i) => i > 0 && daysBetween(days[i - 1]!, one) > defected);
  if (returns.length > 0 && daysBetween(returns.at(-1)!, day) <= dormant) return 'won_back';
  if (days.length === 1) return 'first_time';
  return days.length >= 4 ? 'loyal' : 'repeat';
}

describe('lifecycle of the shop', () => {
  let shop: Engine;
  beforeAll(async () => {
    shop = await shopEngine();
  });
  afterAll(() => shop.close());
  const asked = (analysis: string, table: string, request: object = {}) =>
    analyze(shop, manifest, {
      analysis,
      period: '2025-07-01..2025-12-31',
      asOf: END,
      ...request,
      tables: [table],
    }).then(async (result) => ({ result, rows: await rowsOf(result, table) }));

  it('puts everybody where a count of their days puts them, on the day since when and on the one before', async () => {
    const { rows } = await asked('lifecycle', 'customers');
    const { rows: states } = await asked('lifecycle', 'states');
    const [dormant, defected] = states
      .map(({ silent_from }) => silent_from)
      .filter((from) => from !== null)
      .map(Number);
    const days = new Map<string, Set<string>>();
    const lines = await shop.query({
      text: `SELECT customer_id, CAST(ordered_on AS varchar) AS day FROM data.orders
        WHERE amount >= 0 AND customer_id IS NOT NULL AND coalesce(state, '') <> 'void' AND ordered_on <= DATE '${END}'`,
      params: {},
    });
    for (const { customer_id, day } of lines) {
      const own = days.get(String(customer_id)) ?? new Set();
      days.set(String(customer_id), own.add(String(day)));
    }
    const buyers = rows.filter(({ purchases }) => Number(purchases) > 0);
    expect(buyers.map(({ customer_id }) => String(customer_id)).sort()).toEqual([...days.keys()].sort());
    for (const row of buyers) {
      const bought = [...days.get(String(row.customer_id))!].sort();
      const on = (day: string) => stateOn(bought, day, dormant!, defected!);
      const since = String(row.since);
      for (let day = since; day <= END; day = addDays(day, 1))
        if (on(day) !== row.state) expect(`${row.customer_id} ${day} ${on(day)}`).toBe(row.state);
      const before = on(addDays(since, -1));
      if (before !== null) expect(`${row.customer_id} ${before}`).toBe(`${row.customer_id} ${row.previous}`);
      else expect(['not_yet_known', 'prospect', 'qualified', 'likely_buyer']).toContain(row.previous);
    }
  });

  it('moves as many out of each state as were in it, and into each as are', async () => {
    const { rows } = await asked('lifecycle', 'transitions');
    const { rows: states } = await asked('lifecycle', 'states');
    const total = (column: string, state: unknown) =>
      rows.reduce((sum, row) => sum + (row[column] === state ? Number(row.customers) : 0), 0);
    expect(states).toHaveLength(9);
    for (const row of states) {
      expect(total('from', row.state)).toBe(Number(row.before));
      expect(total('to', row.state)).toBe(Number(row.customers));
    }
    const { rows: then } = await asked('lifecycle', 'states', { period: `2025-01-01..${START}`, asOf: END });
    expect(states.map((row) => row.before)).toEqual(then.map((row) => row.customers));
  });

  it('crosses the flows of retention with states, and adds up to them', async () => {
    const { rows } = await asked('lifecycle', 'retention_by_state');
    const { rows: flows } = await asked('retention', 'flows');
    const own = flows.filter(({ basis }) => basis === 'orders');
    expect(own.length).toBeGreaterThan(4);
    for (const { flow, customers, revenue_before, revenue_now } of own) {
      const parts = rows.filter((row) => row.flow === flow);
      const sum = (column: string) => parts.reduce((all, row) => all + Number(row[column]), 0);
      expect([flow, sum('customers')]).toEqual([flow, Number(customers)]);
      expect(sum('value_before')).toBeCloseTo(Number(revenue_before), 4);
      expect(sum('value_now')).toBeCloseTo(Number(revenue_now), 4);
    }
    expect(rows.every(({ flow }) => own.some((one) => one.flow === flow))).toBe(true);
  });

  it('tells of second purchases what retention tells', async () => {
    const { result: ours } = await asked('lifecycle', 'states');
    const { result: theirs } = await asked('retention', 'flows');
    const value = (result: typeof ours, id: string) => result.metrics.find((one) => one.id === id)!;
    expect(value(ours, 'first_to_repeat')).toEqual({ ...value(theirs, 'repeat_rate'), id: 'first_to_repeat' });
    expect(value(ours, 'days_to_second').value).toEqual(value(theirs, 'days_to_second').value);
  });

  it('cuts another analysis by the state of the day before the period', async () => {
    const { result } = await asked('tiers', 'tiers', { by: ['lifecycle'] });
    const values = new Set(result.metrics.flatMap(({ cut }) => (cut === undefined ? [] : [Object.values(cut)[0]])));
    for (const state of ['first_time', 'repeat', 'loyal', 'won_back', 'dormant', 'defected'])
      expect(values).toContain(state);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/time/period-days.js';
import { casesOf, type Input, type InputRow } from '../../support/case.js';
import { type Answered, answered, dearer, later, split } from './answered.js';

/** A made-up shop of 150 customers with margins, channels, referrals, a stated wallet and contracts. */
const rows = casesOf('clv').find(({ name }) => name === 'shop')!.input;
const AS_OF = '2025-12-31';
const TIMES = 1_000_000;

/** Half a year of days to the last: of whole months the period before would be months too, which a week later have other days. */
const HALF_YEAR = 182;

const say = (analysis: string, of: Input, asOf = AS_OF) =>
  answered(
    of,
    { analysis, asOf, ...(analysis === 'lifecycle' ? { since: addDays(asOf, -HALF_YEAR), until: asOf } : {}) },
    analysis === 'clv' ? { model: 'mbg_nbd' } : {},
  );

type Tables = Readonly<Record<string, readonly string[]>>;

/** Rows as told, without columns that are days or that the change is about. */
const told = (answer: Answered, tables: Tables): Record<string, InputRow[]> =>
  Object.fromEntries(
    Object.entries(tables).map(([table, columns]) => [
      table,
      answer.table(table).map((row) => Object.fromEntries(columns.map((column) => [column, row[column]!]))),
    ]),
  );

function expectNear(found: readonly InputRow[], wanted: readonly InputRow[], times: Readonly<Record<string, number>>) {
  expect(found).toHaveLength(wanted.length);
  found.forEach((row, i) => {
    for (const [column, value] of Object.entries(wanted[i]!)) {
      const scaled = typeof value === 'number' || /^-?\d+(\.\d+)?$/.test(String(value)) ? Number(value) : null;
      if (scaled === null || column.endsWith('_id')) expect(row[column], `${column} of row ${i}`).toEqual(value);
      else {
        const expected = scaled * (times[column] ?? 1);
        const error = Math.abs(Number(row[column]) - expected);
        expect(error, `${column} of row ${i}: ${row[column]} for ${expected}`).toBeLessThanOrEqual(
          1e-6 * Math.max(1, Math.abs(expected), times[column] ?? 1),
        );
      }
    }
  });
}

/** What each says, but for days. */
const SAID: Readonly<Record<string, Tables>> = {
  clv: {
    model: ['model', 'parameter', 'value', 'customers'],
    equity: ['by', 'tier', 'basis', 'customers', 'alive', 'current', 'expected_orders', 'future'],
    validation: ['predictor', 'repeats', 'orders_predicted', 'orders_actual', 'value_predicted', 'value_actual'],
    customers: [
      'customer_id',
      'repeats',
      'recency',
      'age',
      'alive',
      'expected_orders',
      'clv',
      'low',
      'high',
      'influence',
    ],
  },
  churn: {
    levels: ['basis', 'level', 'tier', 'customers', 'chance', 'value', 'value_at_risk', 'reason'],
    backtest: ['basis', 'warning', 'listed', 'left_listed', 'money_share', 'auc'],
    customers: ['customer_id', 'level', 'chance', 'silent', 'rhythm', 'value', 'value_at_risk'],
  },
  lifecycle: {
    states: ['state', 'customers', 'value', 'came_in', 'went_out', 'came_back'],
    transitions: ['from', 'to', 'customers', 'value_before'],
    retention_by_state: ['flow', 'state', 'customers', 'value_before', 'value_now'],
    customers: ['customer_id', 'state', 'previous', 'purchases', 'silent', 'value'],
  },
};

const MONEY = ['current', 'future', 'value_predicted', 'value_actual', 'clv', 'low', 'high', 'influence', 'value'];
const RICHER = Object.fromEntries(
  [...MONEY, 'value_at_risk', 'value_before', 'value_now'].map((name) => [name, TIMES]),
);
/** Rows of a model that are money, or a likelihood of money. */
const isMoneyRow = ({ model, parameter }: InputRow) =>
  model === 'gamma_gamma' && (parameter === 'v' || parameter === 'll');

describe.each(Object.entries(SAID))('%s, whatever the rows look like (definitions, appendix B)', (analysis, tables) => {
  let before: Record<string, InputRow[]>;
  beforeAll(async () => {
    before = told(await say(analysis, rows), tables);
    for (const name of Object.keys(tables)) expect(before[name]!.length, name).toBeGreaterThan(3);
  });
  const same = (after: Record<string, InputRow[]>, times: Readonly<Record<string, number>> = {}) => {
    for (const name of Object.keys(tables)) expectNear(after[name]!, before[name]!, times);
  };

  it('says the same of orders split into two lines of their day', async () => {
    same(told(await say(analysis, split(rows)), tables));
  });

  it('says the same a week later of everything a week later', async () => {
    const after = told(await say(analysis, later(rows, 7), addDays(AS_OF, 7)), tables);
    // Cohorts and channels of costs go by calendar months, which a week moves.
    const whole = (row: InputRow) => row.by === undefined || row.by === 'all' || row.by === 'tier';
    for (const name of Object.keys(tables)) expectNear(after[name]!.filter(whole), before[name]!.filter(whole), {});
  });

  it('counts a million times the money where money is a million times as large, and nothing else', async () => {
    const after = told(await say(analysis, dearer(rows, TIMES)), tables);
    if (after.model !== undefined) {
      const spend = (of: Record<string, InputRow[]>) => of.model!.find(({ parameter }) => parameter === 'v')!;
      expect(Number(spend(after).value) / Number(spend(before).value) / TIMES).toBeCloseTo(1, 4);
      for (const all of [after, before]) all.model = all.model!.filter((row) => !isMoneyRow(row));
      expectNear(after.model!, before.model!, { value: 1 });
      after.model = [];
      before = { ...before, model: [] };
    }
    same(after, RICHER);
  });
});

describe('clv of an order that was given back', () => {
  it('leaves the visit and takes its money out of what a purchase is worth', async () => {
    const order = rows.orders!.find(({ customer_id }, i, all) => i > 0 && customer_id === all[i - 1]!.customer_id)!;
    const named = { ...order, order_id: 'given-back' };
    const orders = rows.orders!.map((row) => (row === order ? named : row));
    const refund = { ...order, order_id: 'refund', amount: -Number(order.amount), returns_order_id: 'given-back' };
    const back = { ...refund, line_cost: -Number(order.line_cost), ordered_at: AS_OF };
    const [before, after] = [
      await say('clv', { ...rows, orders }),
      await say('clv', { ...rows, orders: [...orders, back] }),
    ];
    const visits = { customers: ['customer_id', 'repeats', 'recency', 'age', 'alive', 'expected_orders'] };
    const byId = (all: Record<string, InputRow[]>) =>
      [...all.customers!].sort((a, b) => (String(a.customer_id) < String(b.customer_id) ? -1 : 1));
    expect(byId(told(after, visits))).toEqual(byId(told(before, visits)));
    const model = (of: Answered, name: string) => of.table('model').filter((row) => row.model === name);
    expect(model(after, 'mbg_nbd')).toEqual(model(before, 'mbg_nbd'));
    expect(model(after, 'gamma_gamma')).not.toEqual(model(before, 'gamma_gamma'));
    const all = (of: Answered) => of.table('equity').find((row) => row.by === 'all' && row.basis === 'orders')!;
    const recent = String(order.ordered_at) > '2024-12-31' ? Number(order.amount) : 0;
    expect(Number(all(before).current) - Number(all(after).current)).toBeCloseTo(recent, 6);
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import type { InputRow } from '../support/case.js';
import { rowsOf } from '../support/plain.js';
import { engineOverRows } from '../support/rows-engine.js';

/** Of 1,000 customers, those still there after so many years: Fader and Hardie (2007), years 0 to 7. */
const REGULAR = [1000, 631, 468, 382, 326, 289, 262, 241];
const HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491];
const FIRST = 2018;

/** A contract a year, renewed while the customer stays; those who are there in the last year have one that runs on. */
function contractsOf(cohort: readonly number[]): InputRow[] {
  const years = (customer: number) => cohort.filter((there) => there > customer).length;
  return Array.from({ length: cohort[0]! }, (_, customer) =>
    Array.from({ length: years(customer) }, (_, year) => ({
      contract_id: `k${customer}-${year}`,
      customer_id: `c${customer}`,
      starts_on: `${FIRST + year}-01-01`,
      ends_on: `${FIRST + year}-12-31`,
      recurring_amount: 1,
    })),
  ).flat();
}

async function answer(cohort: readonly number[]) {
  const engine = await engineOverRows({ contracts: contractsOf(cohort) });
  afterAll(() => engine.close());
  const options = { discount: 0.1, grace_days: 0 };
  const result = await analyze(engine, manifest, { analysis: 'clv', asOf: '2025-06-30', options });
  const model = await rowsOf(result, 'model');
  return {
    parameter: (name: string) => Number(model.find(({ parameter }) => parameter === name)?.value),
    customers: await rowsOf(result, 'customers'),
  };
}

describe('clv of contracts', () => {
  it.each([
    ['regular', REGULAR, 0.70408, 1.18204, -1680.265],
    ['high end', HIGH_END, 0.66809, 3.8061, -1611.158],
  ] as const)(
    'fits the shifted beta-geometric of Fader and Hardie (2007), %s, years 0 to 7 (G13)',
    async (_, cohort, alpha, beta, ll) => {
      const { parameter } = await answer(cohort);
      expect(parameter('alpha')).toBeCloseTo(alpha, 4);
      expect(parameter('beta')).toBeCloseTo(beta, 4);
      expect(parameter('ll')).toBeCloseTo(ll, 2);
      expect(parameter('term_months')).toBe(12);
    },
  );

  it('gives the discounted expected residual lifetime of Fader and Hardie (2010), regular, 10 % (G14)', async () => {
    const { parameter, customers } = await answer(REGULAR);
    expect(parameter('derl_1')).toBeCloseTo(2.9643993, 6);
    expect(parameter('derl_2')).toBeCloseTo(4.1031398, 6);
    expect(parameter('derl_5')).toBeCloseTo(5.8940955, 6);
    // In force are those of the eighth year; each has half a year to go, one renewal to make and half a year after it.
    expect(customers.length).toBe(REGULAR.at(-1));
    const stays = (0.7040773 + 1.182043 - 1) / 1;
    expect(stays).toBeGreaterThan(0);
    const retention = (1.182043 + 7) / (0.7040773 + 1.182043 + 7);
    const paid = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, i) => 1.1 ** (-(from + i) / 12)).reduce((a, b) => a + b, 0);
    expect(Number(customers[0]!.clv)).toBeCloseTo(paid(1, 7) + retention * paid(8, 12), 3);
  });
});

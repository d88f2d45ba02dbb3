import { beforeAll, describe, expect, it } from 'vitest';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import type { InputRow } from '../support/case.js';
import { rowsOf } from '../support/plain.js';
import { shopEngine } from '../support/rows-engine.js';
import { shopRows } from '../support/shop.js';

const [FROM, UNTIL] = ['2025-10-01', '2025-12-31'];
/** The rows are instants; Shanghai's clock is eight hours before Greenwich's. */
const OFFSET = 8 * 3600e3;
const DAY = 86_400e3;

const dayOf = (instant: unknown): number =>
  Math.floor((Date.parse(`${String(instant).replace(' ', 'T')}Z`) + OFFSET) / DAY);
const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;
const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!) / 2;
};

/** Purchase days of each customer, by rows alone: what counts, sold and not given back. */
function purchaseDays(rows: readonly InputRow[]): Map<string, number[]> {
  const days = new Map<string, Set<number>>();
  for (const row of rows) {
    const counts = row.status === 'done';
    if (!counts || row.customer_id == null || !(Number(row.amount) >= 0)) continue;
    const id = String(row.customer_id);
    days.set(id, (days.get(id) ?? new Set()).add(dayOf(row.ordered_at)));
  }
  return new Map([...days].map(([id, own]) => [id, [...own].sort((a, b) => a - b)]));
}

/** The last NPS answer before a day, by customer; nobody rates rivals under their own id before it. */
function lastScores(rows: readonly InputRow[], before: number): Map<string, number> {
  const found = new Map<string, { at: string; score: number }>();
  for (const row of rows) {
    if (row.instrument !== 'nps' || row.customer_id == null || dayOf(row.responded_at) >= before) continue;
    const [id, at] = [String(row.customer_id), String(row.responded_at)];
    if ((found.get(id)?.at ?? '') < at) found.set(id, { at, score: Number(row.score) });
  }
  return new Map([...found].map(([id, { score }]) => [id, score]));
}

/** The axes once more, from the rows of the shop, by loops. */
function expected() {
  const days = purchaseDays(shopRows()['orders']!);
  const until = number(UNTIL);
  const repeat = [...days.values()].filter((own) => own.length > 1);
  const gap = Math.round(middle(repeat.map((own) => (own.at(-1)! - own[0]!) / (own.length - 1))));
  const scores = lastScores(shopRows()['surveys']!, number(FROM));
  const members = [...days]
    .filter(([, own]) => own.some((day) => day >= number(FROM) && day <= until))
    .map(([id, own]) => {
      const periods = Math.max(0, Math.floor((until - own[0]! + 1) / gap) - 1);
      const seen = new Set(
        own.map((day) => Math.floor((day - own[0]!) / gap)).filter((at) => at >= 1 && at <= periods),
      );
      return { id, periods, share: periods >= 3 ? seen.size / periods : null, score: scores.get(id) ?? null };
    });
  const band = (periods: number) => Math.floor(Math.log2(periods / 3) + 1e-9);
  const medians = new Map<number, number>();
  for (const { periods, share } of members) {
    if (share === null || medians.has(band(periods))) continue;
    medians.set(
      band(periods),
      middle(members.flatMap((one) => (one.share !== null && band(one.periods) === band(periods) ? [one.share] : []))),
    );
  }
  return new Map(
    members.map(({ id, periods, share, score }) => [
      id,
      {
        periods,
        periods_bought_in: share,
        behaviour: share === null ? null : share > medians.get(band(periods))! ? 'often' : 'seldom',
        attitude: score === null ? null : score >= 9 ? 'favourable' : 'unfavourable',
      },
    ]),
  );
}

describe('loyalty of the shop', () => {
  let said: Awaited<ReturnType<typeof rowsOf>>;
  let groups: Awaited<ReturnType<typeof rowsOf>>;
  beforeAll(async () => {
    const engine = await shopEngine();
    const request = { analysis: 'loyalty', since: FROM, until: UNTIL, asOf: UNTIL, tables: ['groups', 'customers'] };
    const result = await analyze(engine, manifest, request);
    [said, groups] = [await rowsOf(result, 'customers'), await rowsOf(result, 'groups')];
    await engine.close();
  });

  it('has both axes of every customer as loops over the rows have them', () => {
    const wanted = expected();
    expect(said.length).toBe(wanted.size);
    expect(wanted.size).toBeGreaterThan(400);
    for (const { customer_id, periods, periods_bought_in, behaviour, attitude } of said)
      expect({ customer_id, periods: Number(periods), periods_bought_in, behaviour, attitude }).toEqual({
        customer_id,
        ...wanted.get(String(customer_id))!,
      });
  });

  it('is unknown where one axis alone speaks, and adds up to all who bought', () => {
    for (const { loyalty, behaviour, attitude } of said)
      expect(loyalty === 'unknown').toBe(behaviour === null || attitude === null);
    for (const { loyalty, customers } of groups)
      expect(Number(customers)).toBe(said.filter((one) => one.loyalty === loyalty).length);
    expect(groups.reduce((sum, { customers }) => sum + Number(customers), 0)).toBe(said.length);
  });
});

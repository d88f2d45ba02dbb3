import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { analyzeSeries } from '../../src/run/series.js';
import type { Input } from '../support/case.js';
import { type Plain, rowsOf } from '../support/plain.js';
import { engineOverRows } from '../support/rows-engine.js';
import { shopRows } from '../support/shop.js';

type Row = Record<string, Plain>;

const wallet = (request: object = {}) => ({ analysis: 'wallet', period: '2025', ...request });

/** Type-7 quantile of plain numbers, as R and numpy take it. */
function quantile7(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const low = Math.floor(place);
  return sorted[low]! + (place - low) * ((sorted[low + 1] ?? sorted[low])! - sorted[low]!);
}

describe('wallet of the fixture world', () => {
  const shop = shopRows();
  const world: Input = { ...shop, orders: shop.orders!.filter(({ status }) => status === 'done') };
  let engine: Engine;
  let customers: Row[];
  beforeAll(async () => {
    engine = await engineOverRows(world, { currency: 'CNY' });
    customers = await rowsOf(await analyze(engine, manifest, wallet({ tables: ['customers'] })), 'customers');
  });
  afterAll(() => engine.close());

  it('flags exactly the planted statements below our own sales, and does not clamp them', () => {
    const page = readFileSync(join(import.meta.dirname, '../../fixtures/shop/README.md'), 'utf8');
    const planted = /\| wallets\.conflicts \| ([^|]+) \|/.exec(page)![1]!.trim().split(' ');
    const flagged = customers.filter(({ conflict }) => conflict === 'stated_below_own_sales');
    expect(flagged.map(({ customer_id }) => customer_id).sort()).toEqual([...planted].sort());
    const stated = new Map(
      shop
        .wallets!.filter(({ total_spend }) => total_spend !== '')
        .map((row) => [row.customer_id, Number(row.total_spend)]),
    );
    for (const row of flagged) {
      expect(row.wallet).toBe(stated.get(row.customer_id as string));
      expect(Number(row.spend)).toBeGreaterThan(Number(row.wallet));
    }
  });

  it('takes the high quantile of the nearest group of peers that is large enough, as computed by hand', () => {
    const facts = new Map(shop.customers!.map((row) => [row.customer_id, row]));
    const size = (employees: number) => (employees < 10 ? 'a' : employees < 50 ? 'b' : employees < 250 ? 'c' : 'd');
    const spending = customers.filter(({ spend }) => Number(spend) > 0);
    const near = ({ customer_id }: Row) => {
      const fact = facts.get(customer_id as string);
      const known = fact?.industry && fact.employees && fact.region;
      return known ? `${fact.industry} ${size(Number(fact.employees))} ${fact.region}` : null;
    };
    const industry = ({ customer_id }: Row) => {
      const fact = facts.get(customer_id as string);
      return fact?.industry || fact?.segment || null;
    };
    const levels = [near, industry, () => 'all'] as const;
    const used = new Set<Plain>();
    for (const row of spending) {
      const groups = levels.map((key) =>
        key(row) === null ? [] : spending.filter((other) => key(other) === key(row)).map(({ spend }) => Number(spend)),
      );
      const level = groups.findIndex((group, index) => group.length >= 30 || index === 2);
      expect(row.peer_level).toBe(['industry_size_region', 'industry', 'everybody'][level]);
      expect(row.peers).toBe(groups[level]!.length);
      expect(Number(row.peer_wallet)).toBeCloseTo(quantile7(groups[level]!, 0.9), 3);
      expect(Number(row.peer_low)).toBeLessThanOrEqual(Number(row.peer_wallet));
      expect(Number(row.peer_high)).toBeGreaterThanOrEqual(Number(row.peer_wallet));
      used.add(row.peer_level!);
    }
    expect(used.size).toBeGreaterThan(1);
  });

  it('shares by rank follow the Wallet Allocation Rule, per segment', async () => {
    const rows = await rowsOf(await analyze(engine, manifest, wallet({ tables: ['ranks'] })), 'ranks');
    const facts = new Map(shop.customers!.map((row) => [row.customer_id, row]));
    const answers = shop.wallets!.filter(({ our_rank, brands_used }) => our_rank !== '' && brands_used !== '');
    expect(rows.reduce((n, { respondents }) => n + Number(respondents), 0)).toBe(answers.length);
    for (const row of rows) {
      const own = answers.filter(({ customer_id }) => facts.get(customer_id!)?.industry === row.respondent_group);
      const shares = own.map(({ our_rank, brands_used }) => {
        const [rank, n] = [Number(our_rank), Number(brands_used)];
        return ((n + 1 - rank) / (n + 1)) * (2 / n);
      });
      expect(row.respondents).toBe(own.length);
      if (own.length >= 5)
        expect(Number(row.share_of_wallet)).toBeCloseTo(shares.reduce((a, b) => a + b, 0) / own.length, 10);
    }
  });

  it('penetration per category and tier equals a count by hand', async () => {
    const result = await analyze(engine, manifest, wallet({ by: ['tier'], tables: ['penetration'] }));
    const rows = (await rowsOf(result, 'penetration')).filter(({ is_total }) => is_total === true);
    const category = new Map(shop.products!.map((row) => [row.product_id, row.category]));
    const bought = world.orders!.filter(
      ({ ordered_at, amount, customer_id }) => String(ordered_at) >= '2025' && Number(amount) >= 0 && customer_id,
    );
    const everybody = new Set(bought.map(({ customer_id }) => customer_id));
    expect(rows.length).toBe(new Set(category.values()).size);
    for (const row of rows) {
      const buyers = new Set(
        bought
          .filter(({ product_id }) => category.get(product_id!) === row.category)
          .map(({ customer_id }) => customer_id),
      );
      expect({ buyers: row.buyers, customers: row.customers }).toEqual({
        buyers: buyers.size,
        customers: everybody.size,
      });
    }
    const metric = (tier: string) => result.metrics.find(({ id, cut }) => id === 'penetration' && cut?.tier === tier)!;
    expect(metric('gold').interval!.low).toBeGreaterThan(metric('ordinary').interval!.high!);
  });

  it('market share is ours of everybody, month by month', async () => {
    const points = await analyzeSeries(engine, manifest, { ...wallet(), grain: 'month' });
    const july = points.find(({ metric, period_start }) => metric === 'market_share' && period_start === '2025-07-01')!;
    const rows = shop.market_sales!.filter(({ period_start }) => period_start === '2025-07-01');
    const total = (list: typeof rows) => list.reduce((sum, { amount }) => sum + Number(amount), 0);
    const ours = total(rows.filter(({ company }) => company === 'us'));
    expect(Number(july.value)).toBeCloseTo(ours / total(rows), 10);
  });
});

it.each([
  [[[1, 1]], 1],
  [[[1, 2]], 0.6667],
  [[[2, 2]], 0.3333],
  [[[2, 3]], 0.3333],
  [[[3, 3]], 0.1667],
  [[[1, 4]], 0.4],
  [[[4, 4]], 0.1],
  [[[1.5, 3]], 0.4167],
  [
    [
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ],
    0.25,
  ],
])('ranks %j give the share %d (Wallet Allocation Rule, definitions.md §5)', async (answers, share) => {
  const orders = [{ customer_id: 'x', ordered_at: '2025-01-01', amount: 1 }];
  const wallets = answers.map(([our_rank, brands_used], index) => ({
    customer_id: `c${index}`,
    period_start: '2025-01-01',
    our_rank: our_rank!,
    brands_used: brands_used!,
  }));
  const engine = await engineOverRows({ orders, wallets });
  const request = {
    analysis: 'wallet',
    period: '2025-01',
    asOf: '2025-01-31',
    options: { min_n: 1 },
    tables: ['ranks'],
  };
  const result = await analyze(engine, manifest, request);
  const [row] = await rowsOf(result, 'ranks');
  expect(Number(row!.share_of_wallet)).toBeCloseTo(share as number, 4);
  const several = answers.filter(([, brands]) => brands! > 1).length / answers.length;
  expect(row!.applicable).toBe(several >= 0.4);
  expect(result.warnings.some(({ code }) => code === 'W_RANKS_NOT_APPLICABLE')).toBe(several < 0.4);
  await engine.close();
});

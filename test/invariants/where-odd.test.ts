import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import { csvCell } from '../../src/core/quoting.js';
import type { DuckdbEngine } from '../../src/engine/duckdb/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { COMPUTED_WORDS } from '../../src/model/computed/words.js';
import { makeReport } from '../../src/report/report.js';
import { analyze } from '../../src/run/analyze.js';
import { engineOverRows } from '../support/rows-engine.js';
import { shopRows } from '../support/shop.js';

let engine: DuckdbEngine;
beforeAll(async () => {
  const regions = ['North', 'South', 'New York', "Côte d'Or", 'A, B', '=x', null];
  engine = await engineOverRows({
    orders: Array.from({ length: 70 }, (_, n) => ({
      order_id: `o${n}`,
      customer_id: `c${n % 14}`,
      ordered_at: `2025-0${1 + (n % 6)}-1${n % 10}`,
      amount: 10 + n,
      branch: regions[n % 7]!,
      channel: n % 2 === 0 ? 'web' : 'store',
    })),
  });
});
afterAll(() => engine.close());

async function revenueOf(where: string): Promise<string | null> {
  const { metrics } = await analyze(engine, manifest, { analysis: 'rfm', period: 'all', where: [where] });
  const value = metrics.find(({ id }) => id === 'revenue_net')?.value ?? null;
  return value === null ? null : String(value);
}

async function refusalOf(where: string): Promise<UserError> {
  try {
    await revenueOf(where);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`${where} was answered`);
}

describe('what people call a part of the calendar, or a group', () => {
  const called: Readonly<Record<string, readonly string[]>> = {
    'weekday=7 Sun': [
      'weekday=Sunday',
      'weekday= sunday ',
      'weekday=周日',
      'weekday=星期天',
      "weekday='SUN'",
      'weekday=7',
    ],
    'month=2025-03': ['month=March', 'month=march 2025', 'month=3月', 'month=2025年3月', 'month=三月'],
    'quarter=2025-Q2': ['quarter=Q2', 'quarter=二季度', 'quarter=2025 Q2'],
    'weekday=7 Sun,1 Mon': ['weekday=Sunday,monday', 'weekday=周日,周一'],
  };
  it.each(Object.entries(called))('%s', async (plain, ways) => {
    const revenue = await revenueOf(plain);
    expect(Number(revenue)).toBeGreaterThan(0);
    for (const way of ways) expect(await revenueOf(way), way).toBe(revenue);
  });

  it('a group is known by its code, with blanks, and a tier by its words in both languages', async () => {
    const grouped = (more: object) =>
      analyze(engine, manifest, { analysis: 'rfm', period: 'all', byAt: 'end', ...more });
    const counted = async (where: string) => (await grouped({ where: [where] })).metrics[0]!.value;
    const { metrics } = await grouped({ by: ['rfm_segment'] });
    const segments = metrics.flatMap(({ cut }) => (cut?.rfm_segment === undefined ? [] : [String(cut.rfm_segment)]));
    const joined = segments.find((segment) => segment.includes('_'))!;
    const customers = await counted(`rfm_segment=${joined}`);
    expect(Number(customers)).toBeGreaterThan(0);
    const blanks = joined.replaceAll('_', ' ');
    for (const way of [blanks, blanks.toUpperCase(), `"${blanks}"`])
      expect(await counted(`rfm_segment=${way}`), way).toBe(customers);
    const gold = await counted('tier=gold');
    expect(Number(gold)).toBeGreaterThan(0);
    expect([await counted('tier=黄金'), await counted('tier= Gold')]).toEqual([gold, gold]);
  });

  it('what is none of them is still refused', async () => {
    for (const where of ['weekday=payday', 'month=Juno', 'quarter=Q5'])
      expect((await refusalOf(where)).code, where).toBe('E_WHERE_VALUE');
  });
});

it('a computed attribute as of a day before the data says so, as a filter and as a cut', async () => {
  for (const asked of [{ where: ['rfm_segment=at_risk'] }, { by: ['tier'] }]) {
    const { warnings } = await analyze(engine, manifest, { analysis: 'rfm', period: 'all', ...asked });
    expect(warnings.find(({ code }) => code === 'W_BEFORE_DATA')?.values).toMatchObject({
      attribute: 'by' in asked ? 'tier' : 'rfm_segment',
      first: '2025-01-10',
      day: '2025-01-09',
    });
  }
  const { warnings } = await analyze(engine, manifest, { analysis: 'rfm', since: '2025-05-01', by: ['tier'] });
  expect(warnings.map(({ code }) => code)).not.toContain('W_BEFORE_DATA');
});

describe('values of computed attributes, by what is printed for them', () => {
  let shop: DuckdbEngine;
  beforeAll(async () => {
    const { orders, customers } = shopRows();
    shop = await engineOverRows({
      orders: orders!.map(({ currency: _, ...order }) => order),
      customers: customers!,
    });
  });
  afterAll(() => shop.close());

  it.each(Object.keys(COMPUTED_WORDS))(
    '%s, in both languages',
    async (attribute) => {
      const asked = (more: object) =>
        analyze(shop, manifest, { analysis: 'rfm', period: '2025-12', tables: [], ...more });
      const { metrics } = await asked({ by: [attribute] });
      const values = new Set(metrics.flatMap(({ cut }) => (cut?.[attribute] ? [String(cut[attribute])] : [])));
      expect(values.size).toBeGreaterThan(2);
      // All but one, so that a condition that is passed over is seen.
      const chosen = [...values].sort().slice(1);
      const revenue = async (words: readonly string[]) => {
        const { metrics: found } = await asked({
          where: [`${attribute}=${words.map((word) => csvCell(word)).join(',')}`],
        });
        return String(found.find(({ id }) => id === 'revenue_net')!.value);
      };
      const plain = await revenue(chosen);
      expect(plain).not.toBe(String(metrics.find(({ id, cut }) => id === 'revenue_net' && cut === undefined)!.value));
      for (const words of Object.values(COMPUTED_WORDS[attribute]!)) {
        const typed = chosen.map((value) => words[value]!);
        expect(typed.every((word) => word.length > 0)).toBe(true);
        expect(await revenue(typed), typed.join()).toBe(plain);
      }
    },
    120_000,
  );
});

describe('odd ways to write a condition', () => {
  const meant: Readonly<Record<string, readonly string[]>> = {
    'branch=North': [
      'branch==North',
      'branch = North',
      'branch == North',
      'branch=north',
      'branch=NORTH',
      "branch='North'",
      'branch="North"',
      "branch=='north'",
      'branch=‘North’',
      'branch=“North”',
      'branch＝North',
      'orders.branch=North',
      ' branch=North ',
    ],
    'branch="New York"': ['branch=New York', "branch='New York'", 'branch=new york', 'branch=="New York"'],
    "branch=Côte d'Or": ["branch=côte d'or", 'branch="Côte d\'Or"'],
    'branch="A, B"': ['branch=="A, B"', 'branch="a, b"'],
    'branch="=x"': ['branch=="=x"'],
    'branch=North,South': ['branch=north, south', "branch='North','South'"],
    'branch!=North': ['branch<>North', 'branch≠North', 'branch!=north', "branch!='North'"],
    'amount>=50': ['amount≥50', 'amount >= 50'],
  };
  for (const [plain, odd] of Object.entries(meant)) {
    for (const text of odd)
      it(`${text} means ${plain}`, async () => {
        const wanted = await revenueOf(plain);
        expect(wanted).not.toBeNull();
        expect(await revenueOf(text)).toBe(wanted);
      });
  }

  const refused = [
    'branch=Nrth',
    'branch=North and channel=web',
    'branch=North && channel=web',
    'branch=North AND channel=web',
    'branch=North or branch=South',
    'branch=North;South',
    'branch=North|South',
    'branch=Nowhere',
    'branch is North',
    'branch:North',
    'branch in (North, South)',
    'branch like North',
    'branch',
    'North',
    '=North',
    'amount>=',
    'amount>=many',
    'branch=*',
    'branch=North%',
    'branch=null',
    'branch>North',
    'BRANCH=North',
    'not branch=North',
    'segment=A',
  ];
  for (const text of refused)
    it(`${text} is refused`, async () => {
      expect((await refusalOf(text)).exit).toBe('usage');
    });

  it('of a list, values that no row has are said beside the answer', async () => {
    const request = { analysis: 'rfm', period: 'all', where: ['branch=North,Nowhere'] };
    const { warnings } = await analyze(engine, manifest, request);
    expect(warnings.find(({ code }) => code === 'W_NO_SUCH_VALUE')?.values).toMatchObject({
      attribute: 'branch',
      values: 'Nowhere',
    });
  });

  it('a value that is left out and that no row has is said with those there are, the nearest first', async () => {
    const request = { analysis: 'rfm', period: 'all', where: ['branch!=Nrth'] };
    const { warnings } = await analyze(engine, manifest, request);
    const said = warnings.find(({ code }) => code === 'W_NO_SUCH_VALUE')?.values;
    expect(said).toMatchObject({ attribute: 'branch', values: 'Nrth' });
    expect(said?.known).toMatch(/^North, /);
    expect(await revenueOf('branch!=Nrth')).toBe(await revenueOf('branch!=Nowhere'));
  });

  it('a value that no row has is named with those there are, the nearest first', async () => {
    const error = await refusalOf('branch=Nrth');
    expect(error.code).toBe('E_WHERE_VALUE');
    expect(error.message).toBe('no row has branch=Nrth');
    expect(error.where[0]).toMatch(/^6 values: North, /);
    expect(error.hint).toBe('--where branch=North');
  });

  it('a report takes conditions as an analysis does', async () => {
    const asked = (where: string) => makeReport(engine, manifest, { where: [where], sections: [{ analysis: 'rfm' }] });
    const { frame, warnings } = await asked('branch=north,Nowhere');
    expect(frame.where).toEqual(['branch=North,Nowhere']);
    expect(warnings.filter(({ code }) => code === 'W_NO_SUCH_VALUE').map(({ values }) => values)).toMatchObject([
      { attribute: 'branch', values: 'Nowhere' },
    ]);
    await expect(asked('branch=Nrth')).rejects.toMatchObject({ code: 'E_WHERE_VALUE', hint: '--where branch=North' });
  });

  it('an attribute that two tables have, or spelled otherwise, leads to a condition', async () => {
    expect((await refusalOf('BRANCH=North')).hint).toBe('crm-analyze … --where branch=North');
    expect((await refusalOf('not branch=North')).hint).toBe('crm-analyze … --where branch=North');
  });

  it('conditions that no row meets are said, though each value is there', async () => {
    const request = { analysis: 'rfm', period: 'all', where: ['branch=South', 'channel=web', 'amount=13'] };
    const { warnings } = await analyze(engine, manifest, request);
    expect(warnings.find(({ code }) => code === 'W_NONE_MEET')?.message).toBe(
      'none of the rows of orders meets branch=South · channel=web · amount=13',
    );
  });

  it('a computed attribute needs no list of customers', async () => {
    const asked = { analysis: 'tiers', period: 'all', where: ['tier=gold'] };
    const { metrics } = await analyze(engine, manifest, asked);
    expect(metrics.find(({ id }) => id === 'customers')?.value).toBe(0);
  });
});

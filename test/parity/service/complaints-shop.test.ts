import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DuckdbEngine } from '../../../src/engine/duckdb/engine.js';
import { manifest } from '../../../src/generated/manifest.js';
import { analyze } from '../../../src/run/analyze.js';
import type { Input } from '../../support/case.js';
import { rowsOf } from '../../support/plain.js';
import { engineOverRows } from '../../support/rows-engine.js';
import { shopRows } from '../../support/shop.js';
import { worldOf } from '../../support/sql-engine.js';

type Request = Omit<Parameters<typeof analyze>[2], 'analysis'>;
const tenth = (value: unknown): number => Math.round(10 * Number(value)) / 10;

const INSTANTS = ['opened_at', 'first_response_at', 'resolved_at', 'closed_at', 'at', 'ordered_at'];

/** The fixture's sales and cases with its local times as the instants they are. */
function shop(): Input {
  const rows = shopRows();
  return Object.fromEntries(
    ['orders', 'tickets', 'ticket_events', 'products', 'customers', 'fx_rates'].map((table) => [
      table,
      rows[table]!.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            INSTANTS.includes(name) && typeof value === 'string' && value.length > 10 && !/Z|[+]/.test(value)
              ? `${value.replace(' ', 'T')}+08:00`
              : value,
          ]),
        ),
      ),
    ]),
  );
}

/** Figures by pandas over the same rows. */
describe('complaints of the made-up shop', () => {
  let engine: DuckdbEngine;
  beforeAll(async () => {
    engine = await engineOverRows(shop(), { timezone: 'Asia/Shanghai', currency: 'CNY' });
  });
  afterAll(() => engine.close());

  const ask = (request: Request) =>
    analyze(engine, manifest, { asOf: '2025-12-31', ...request, analysis: 'complaints' });

  it('one wave: P24 from 2025-09-15, by lots of mid July to September at equal age; P27 is high all year, agents have no rate', async () => {
    const result = await ask({ options: { after: 60 }, tables: ['waves', 'lots', 'products', 'effect', 'weeks'] });
    const waves = await rowsOf(result, 'waves');
    expect(waves).toMatchObject([
      {
        product_id: 'P24',
        first_week: '2025-09-15',
        last_week: '2025-10-20',
        over: true,
        lots_from: '2025-07-15',
        lots_to: '2025-09-30',
        delay: 33.5,
      },
    ]);
    expect(Number(waves[0]!.complaints)).toBe(20 + 23 + 11 + 12 + 5 + 3);
    expect(Number(waves[0]!.unsure)).toBeCloseTo(43 / 74, 9);
    const lots = (await rowsOf(result, 'lots')).filter(({ stands_out }) => stands_out === true);
    expect(lots.map(({ bought_month, complaints }) => [bought_month, Number(complaints)])).toEqual([
      ['2025-07-01', 10],
      ['2025-08-01', 18],
      ['2025-09-01', 29],
    ]);
    const products = await rowsOf(result, 'products');
    expect(products.find(({ product_id }) => product_id === 'P27')!.reading).toBe('more');
    expect(products.filter(({ reading }) => reading === 'wave').map(({ product_id }) => product_id)).toEqual(['P24']);
    const silent = (await rowsOf(result, 'effect')).filter(({ comparison }) => comparison === 'silent');
    expect(
      silent.map((row) => [
        row.product_id,
        Number(row.again),
        Number(row.cases),
        Number(row.against_again),
        Number(row.against_cases),
      ]),
    ).toEqual([
      ['P24', 10, 36, 177, 405],
      ['P27', 46, 96, 177, 405],
    ]);
    expect([silent[0]!.difference, silent[0]!.low, silent[0]!.high].map(tenth)).toEqual([-15.9, -28.8, 1]);
  });

  it.each([
    ['complaint', 60, 10, 2, 34, 40],
    ['complaint', 90, 9, 1, 21, 26],
    ['solution', 90, 8, 1, 18, 22],
  ] as const)(
    'recovered of the wave from the %s, %d days: %d and %d of those followed so long, %d and %d',
    async (anchor, after, a, b, n, m) => {
      const result = await ask({
        period: '2025-09-15..2025-11-02',
        where: ['tickets.product_id=P24', 'topic=quality'],
        options: { anchor, after },
        tables: ['effect'],
      });
      const row = (await rowsOf(result, 'effect')).find(({ comparison }) => comparison === 'recovered')!;
      expect([row.followed_again, row.against_followed_again, row.followed, row.against_followed].map(Number)).toEqual([
        a,
        b,
        n,
        m,
      ]);
      expect([row.cases, row.against_cases].map(Number)).toEqual([34, 40]);
      // Seen so far, however long each was followed: as many as until the end.
      expect([row.again, row.against_again].map(Number)).toEqual([after === 60 ? 10 : 12, 2]);
    },
  );

  it('times to answer and to solve are those of agents', async () => {
    const result = await ask({ tables: ['handling'] });
    const [all] = await rowsOf(result, 'handling');
    const agents = await analyze(engine, manifest, {
      analysis: 'agents',
      asOf: '2025-12-31',
      where: ['kind=complaint'],
    });
    const metric = (id: string) => agents.metrics.find((one) => one.id === id)!.value;
    expect(all!.answered_median).toBe(metric('first_response'));
    expect(all!.solved_median).toBe(metric('resolution'));
  });

  it('the margin that recovered customers let expect is the mean of what clv says of them', async () => {
    const result = await ask({ options: { horizon: '2026-12-31' }, tables: ['profit', 'cases'] });
    const [profit] = await rowsOf(result, 'profit');
    const recovered = new Set(
      (await rowsOf(result, 'cases'))
        .filter((row) => row.recovered === true && row.state === 'solved' && row.customer_id !== null)
        .map((row) => row.customer_id),
    );
    const clv = await analyze(engine, manifest, {
      analysis: 'clv',
      asOf: '2025-12-31',
      options: { model: 'mbg_nbd', measure: 'margin', discount: 0, horizon: '2026-12-31' },
      tables: ['customers'],
    });
    const own = (await rowsOf(clv, 'customers')).filter(
      (row) => row.basis === 'orders' && recovered.has(row.customer_id),
    );
    expect(own.length).toBe(74);
    const mean = own.reduce((sum, row) => sum + Number(row.clv), 0) / own.length;
    expect(Number(profit!.clv)).toBeCloseTo(mean, 1);
  });
});

describe('Laney chart of the complaints series of qicharts2 (20 points)', () => {
  const COMPLAINTS = [
    426, 543, 428, 67, 303, 481, 304, 718, 681, 1030, 704, 1062, 1085, 1311, 1309, 1342, 1740, 1468, 1364, 1824,
  ];
  const SALES = [90, 110, 90, 40, 60, 70, 90, 120, 150, 210, 190, 250, 220, 210, 230, 220, 310, 330, 320, 330];

  it('u chart flags 13 of 20, u′ none, sigma z 5.317393; limits are of chance, the dispersion is none of a small cell', async () => {
    const week = (i: number) => `DATE '2025-01-06' + ${7 * i}`;
    const { engine } = await worldOf([
      `CREATE TABLE data.main.orders AS SELECT 'o' || i AS order_id, 'c' AS customer_id, d AS ordered_on, CAST(d AS timestamp) AS ordered_at, CAST(1 AS decimal(18,4)) AS amount, CAST(q AS decimal(18,4)) AS quantity
         FROM (VALUES ${SALES.map((one, i) => `(${i}, ${week(i)}, ${1000 * one})`).join(', ')}) t(i, d, q)`,
      `CREATE TABLE data.main.tickets AS SELECT 't' || i || '-' || k AS ticket_id, 'complaint' AS kind, d AS opened_on, CAST(d AS timestamp) AS opened_at
         FROM (VALUES ${COMPLAINTS.map((one, i) => `(${i}, ${week(i)}, ${one})`).join(', ')}) t(i, d, n), range(n) r(k)`,
    ]);
    try {
      const result = await analyze(engine, manifest, {
        analysis: 'complaints',
        period: '2025-01-06..2025-05-25',
        asOf: '2025-05-25',
        options: { per: 'units' },
        tables: ['weeks'],
      });
      const weeks = await rowsOf(result, 'weeks');
      expect(weeks).toHaveLength(20);
      expect(weeks.filter(({ beyond }) => beyond === true)).toHaveLength(13);
      expect(weeks.filter(({ beyond_primed }) => beyond_primed === true)).toHaveLength(0);
      expect(Number(weeks[0]!.sigma_z)).toBeCloseTo(5.317393, 6);
      expect(Number(weeks[0]!.centre)).toBeCloseTo(4.997253, 6);
    } finally {
      await engine.close();
    }
  });
});

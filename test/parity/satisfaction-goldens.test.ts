import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/core/result.js';
import type { DuckdbEngine } from '../../src/engine/duckdb/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import type { Input, InputRow } from '../support/case.js';
import { rowsOf } from '../support/plain.js';
import { engineOverRows, shopEngine } from '../support/rows-engine.js';
import { shopRows } from '../support/shop.js';
import { SWISS } from './stats-regression-data.js';

const DAY = '2025-05-10';
let response = 0;
const answers = (
  instrument: string,
  item: string,
  counts: readonly (readonly [number, number])[],
  scale: readonly [number, number],
): InputRow[] =>
  counts.flatMap(([score, n]) =>
    Array.from({ length: n }, () => ({
      response_id: `r${++response}`,
      responded_at: DAY,
      instrument,
      item,
      score,
      scale_min: scale[0],
      scale_max: scale[1],
    })),
  );

async function of(input: Input, options: object = {}, tables: readonly string[] = []): Promise<Result> {
  const engine = await engineOverRows(input);
  try {
    return await analyze(engine, manifest, {
      analysis: 'satisfaction',
      period: 'all',
      includePartial: true,
      options: { ...options },
      tables,
    });
  } finally {
    await engine.close();
  }
}
const metricOf = (result: Result, id: string) => result.metrics.find((metric) => metric.id === id)!;

describe('NPS with the adjusted-Wald interval (MeasuringU; definitions.md G24)', () => {
  it.each([
    [[50, 30, 20], 30, 14.0511, 44.2013],
    [[162, 108, 54], 33.3333, 24.9453, 41.1098],
    [[18, 10, 8], 27.7778, 0.5455, 50.7365],
    [[5, 0, 0], 100, 17.49, 100],
  ] as const)('%j: %f', async ([p, n, d], nps, low, high) => {
    const result = await of({
      surveys: answers(
        'nps',
        'q',
        [
          [9, p],
          [7, n],
          [6, d],
        ],
        [0, 10],
      ),
    });
    const metric = metricOf(result, 'nps');
    expect(metric.value).toBeCloseTo(nps, 4);
    expect(metric.interval!.low).toBeCloseTo(low, 2);
    expect(metric.interval!.high).toBeCloseTo(high, 2);
    expect([metric.numerator, metric.denominator]).toEqual([p - d, p + n + d]);
  });
});

it('CES of 80 210 140 110 160 180 120 is 4.08 (cys.group; definitions.md G25)', async () => {
  const counts = [80, 210, 140, 110, 160, 180, 120].map((n, i) => [i + 1, n] as const);
  const result = await of({ surveys: answers('ces', 'effort', counts, [1, 7]) }, { ces_direction: 'high_is_easy' });
  expect(metricOf(result, 'ces').value).toBeCloseTo(4.08, 12);
  expect(metricOf(result, 'ces_easy').numerator).toBe(460);
});

it('ACSI of means 8.2, 7.5, 7.1 with equal weights is 73.3333 (definitions.md G25)', async () => {
  const triples = [
    [8, 7, 7],
    [8, 8, 7],
    [9, 7.5, 7],
    [8, 7.5, 7],
    [8, 7.5, 7.5],
  ];
  const surveys = triples.flatMap((scores, i) =>
    ['satisfaction', 'expectancy', 'ideal'].map((item, j) => ({
      ...answers('survey', item, [[scores[j]!, 1]], [1, 10])[0]!,
      response_id: `t${i}`,
    })),
  );
  expect(metricOf(await of({ surveys }), 'acsi').value).toBeCloseTo(73.3333333, 6);
});

it('SERVQUAL gaps -.65 -1.10 -.83 -.70 -1.01 give -.858 (12manage; definitions.md G25)', async () => {
  const surveys = [-0.65, -1.1, -0.83, -0.7, -1.01].flatMap((gap, j) =>
    [0, 1, 2, 3, 4, 5].map((i) => ({
      ...answers('survey', `dimension ${j}`, [[6 + gap, 1]], [1, 7])[0]!,
      response_id: `s${i}`,
      expectation: 6,
    })),
  );
  expect(metricOf(await of({ surveys }), 'expectation_gap').value).toBeCloseTo(-0.858, 12);
});

it('LMG shares of R swiss, Fertility on all others (relaimpo 2.2-7; definitions.md G22)', async () => {
  const { fertility, ...drivers } = SWISS;
  const surveys = fertility.flatMap((score, i) =>
    Object.entries({ overall: fertility, ...drivers }).map(([item, column]) => ({
      response_id: `d${String(i).padStart(2, '0')}`,
      responded_at: DAY,
      instrument: 'survey',
      item,
      role: item === 'overall' ? 'overall' : 'driver',
      score: item === 'overall' ? score : column[i]!,
    })),
  );
  const engine = await engineOverRows({ surveys });
  const result = await analyze(engine, manifest, {
    analysis: 'satisfaction',
    period: 'all',
    includePartial: true,
    tables: ['drivers'],
  });
  const rows = await rowsOf(result, 'drivers');
  await engine.close();
  const raw = Object.fromEntries(rows.map((row) => [row.item, Number(row.importance) * Number(row.r2)]));
  expect(rows.map(({ item }) => item)).toEqual([
    'education',
    'examination',
    'infantMortality',
    'catholic',
    'agriculture',
  ]);
  expect(raw.agriculture).toBeCloseTo(0.05709122, 8);
  expect(raw.examination).toBeCloseTo(0.17117303, 8);
  expect(raw.education).toBeCloseTo(0.26013468, 8);
  expect(raw.catholic).toBeCloseTo(0.10557015, 8);
  expect(raw.infantMortality).toBeCloseTo(0.11276592, 8);
  const weights = Object.fromEntries(rows.map((row) => [row.item, Number(row.relative_weight) * Number(row.r2)]));
  expect(weights.education).toBeCloseTo(0.2719641, 7);
});

describe('the planted truths of the fixture', () => {
  let shop: DuckdbEngine;
  let result: Result;
  const surveys = shopRows().surveys!;
  beforeAll(async () => {
    shop = await shopEngine();
    result = await analyze(shop, manifest, { analysis: 'satisfaction', period: 'all', includePartial: true });
  });
  afterAll(() => shop.close());

  it('Kettleworks is better at delivery speed and at nothing else', async () => {
    const rows = await rowsOf(result, 'competitors');
    const better = rows.filter(({ verdict }) => verdict !== 'no_difference');
    expect(better.map(({ brand, item, verdict }) => [brand, item, verdict])).toEqual([
      ['Kettleworks', 'Delivery speed', 'theirs_better'],
    ]);
    expect(rows).toHaveLength(6);
    // fixtures/shop/README.md, brands.*: rival minus us among those who rated both; 105 rated only us.
    expect(rows.map(({ n, rated_us }) => [n, Number(rated_us) - Number(n)])).toEqual(rows.map(() => [192, 105]));
    const gaps = Object.fromEntries(rows.map(({ item, gap }) => [item, Math.round(-Number(gap) * 1e4) / 1e4]));
    expect(gaps).toMatchObject({ 'Delivery speed': 1.0208, Price: 0.0156, Service: -0.0156, Overall: 0.0104 });
  });

  it('the overall opinion hangs on quality, not on delivery', async () => {
    const rows = await rowsOf(result, 'drivers');
    expect(rows[0]).toMatchObject({ item: 'Quality', rank_stability: 1 });
    expect(rows.at(-1)).toMatchObject({ item: 'Delivery speed' });
    expect(Number(rows.at(-1)!.high)).toBeLessThan(Number(rows[0]!.low));
  });

  it('good customers answer far more often and more kindly: weighting lowers the plain NPS', async () => {
    const year = await analyze(shop, manifest, { analysis: 'satisfaction', period: '2025', includePartial: true });
    const rows = await rowsOf(year, 'response');
    const [gold, ordinary] = ['gold', 'ordinary'].map((tier) => rows.find((row) => row.tier === tier)!);
    expect(Number(gold!.low)).toBeGreaterThan(Number(ordinary!.high));
    expect(Number(gold!.nps)).toBeGreaterThan(Number(ordinary!.nps));
    expect(Number(metricOf(year, 'nps_weighted').value)).toBeLessThan(Number(metricOf(year, 'nps').value));
  });

  it('NPS is that of the answers counted one by one', () => {
    const scores = surveys.filter(({ instrument }) => instrument === 'nps').map(({ score }) => Number(score));
    const net = scores.filter((s) => s >= 9).length - scores.filter((s) => s <= 6).length;
    expect(metricOf(result, 'nps').value).toBeCloseTo((100 * net) / scores.length, 10);
  });

  it('expectations are missed by most at delivery speed', async () => {
    const rows = await rowsOf(result, 'gaps');
    const own = surveys.filter(({ item, expectation }) => item === 'Delivery speed' && expectation !== '');
    const mean = own.reduce((sum, row) => sum + Number(row.score) - Number(row.expectation), 0) / own.length;
    const row = rows.find(({ item }) => item === 'Delivery speed')!;
    expect(row.gap).toBeCloseTo(mean, 10);
    expect(Math.min(...rows.map(({ gap }) => Number(gap)))).toBe(row.gap);
  });
});

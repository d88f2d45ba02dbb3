import { describe, expect, it } from 'vitest';
import { engineOverRows, SHOP_WORLD } from '../../../test/support/rows-engine.js';
import { shopRows } from '../../../test/support/shop.js';
import type { Metric } from '../../core/result.js';
import { manifest } from '../../generated/manifest.js';
import { bestTenth } from './branches.js';
import { MEASURES, STAGES } from './measures.js';
import { makeScorecard } from './scorecard.js';

const metaOf = (name: string) => {
  const [analysis, metric] = name.split('.') as [string, string];
  return manifest.entries.find(({ id }) => id === analysis)?.metrics[metric];
};

describe('measures of the scorecard', () => {
  it('are metrics that analyses have, with a better side, and a counter-measure that is another', () => {
    for (const { analysis, metric, counter } of MEASURES) {
      const name = `${analysis}.${metric}`;
      expect(['up', 'down', name === 'wallet.wallets_known' ? 'up' : null], name).toContain(metaOf(name)?.better);
      expect(metaOf(counter), counter).toBeDefined();
      expect(counter).not.toBe(name);
    }
  });

  it('are two to four a stage, and none twice', () => {
    for (const stage of STAGES) {
      const own = MEASURES.filter((measure) => measure.stage === stage);
      expect([stage, own.length >= 2 && own.length <= 4]).toEqual([stage, true]);
    }
    const names = MEASURES.map(({ analysis, metric }) => `${analysis}.${metric}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

const branch = (name: string, value: number | null, denominator: number, better: 'up' | 'down' = 'up'): Metric => ({
  ...{ id: 'rate', value, denominator, better, kind: 'ratio' as const },
  cut: { branch: name },
});

describe('the best tenth of branches', () => {
  it('is of those at least as large as the median: a small one that is right by chance is none', () => {
    const large = [0.1, 0.2, 0.3, 0.4, 0.5].map((rate, index) => branch(`l${index}`, rate, 100));
    const small = [1, 1, 1, 1].map((rate, index) => branch(`s${index}`, rate, 3));
    expect(bestTenth([...large, ...small], 'rate')).toBeCloseTo(0.46, 12);
  });

  it('is the lowest where less is better, and none of fewer than five, of another metric, or without sizes', () => {
    const five = [0.1, 0.2, 0.3, 0.4, 0.5].map((rate, index) => branch(`b${index}`, rate, 10, 'down'));
    expect(bestTenth(five, 'rate')).toBeCloseTo(0.14, 12);
    expect(bestTenth(five.slice(1), 'rate')).toBeNull();
    expect(bestTenth(five, 'other')).toBeNull();
    expect(
      bestTenth(
        five.map(({ denominator: _, ...metric }) => metric),
        'rate',
      ),
    ).toBeNull();
  });
});

/** One customer in so many: what is looked at is what is said of which table, not how well the shop does. */
const SHARE = 6;

describe('a shop of which only orders and customers are loaded', () => {
  it('has marks where there is evidence, and says what to load for the rest', async () => {
    const { orders, customers, fx_rates: rates } = shopRows();
    const few = orders!.filter(({ customer_id: id }) => Number(String(id).replace(/\D/g, '')) % SHARE === 0);
    const engine = await engineOverRows({ orders: few, customers: customers!, fx_rates: rates! }, SHOP_WORLD);
    try {
      const { rows, stages } = await makeScorecard(engine, manifest, { grain: 'month' });
      const of = (name: string) => rows.find(({ analysis, metric }) => `${analysis}.${metric}` === name)!;
      expect(of('complaints.recovered_rate')).toMatchObject({ value: null, mark: null, usual_low: null });
      expect(of('complaints.recovered_rate').load.join()).toContain('tickets');
      expect(of('satisfaction.nps').load.join()).toContain('surveys');
      expect(of('sales.return_rate')).toMatchObject({ load: [] });
      expect(of('sales.cost_to_sell')).toMatchObject({ value: null, load: ['costs'] });
      expect(of('retention.retention_rate')).toMatchObject({ kind: 'ratio', why: null, command: null, load: [] });
      const { value, usual_low: low, usual_high: high, mark } = of('retention.retention_rate');
      expect(mark === 'steady').toBe(Number(value) >= low! && Number(value) <= high!);
      for (const row of rows) {
        const told = [row.value !== null, row.load.length > 0, row.why !== null].filter((one) => one);
        expect(told, `${row.analysis}.${row.metric}: a figure, what to load, or why there is none`).toHaveLength(1);
        const isBeyond = Number(row.value) < row.usual_low! || Number(row.value) > row.usual_high!;
        if (row.mark === 'better' || row.mark === 'worse') expect(isBeyond, `${row.analysis}.${row.metric}`).toBe(true);
      }
      for (const row of rows) expect(row.mark === null, `${row.analysis}.${row.metric}`).toBe(row.value === null);
      for (const stage of stages) {
        const own = rows.filter((row) => row.stage === stage.stage);
        const open = own.filter(({ mark }) => mark === 'not_judged').length;
        expect(stage.better + stage.steady + stage.worse + open).toBe(stage.with_evidence);
        expect(stage.measures).toBe(own.length);
      }
      expect(stages.find(({ stage }) => stage === 'problems')).toMatchObject({ with_evidence: 0, measures: 3 });
    } finally {
      await engine.close();
    }
  }, 300_000);
});

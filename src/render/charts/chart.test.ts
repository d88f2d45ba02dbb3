import { describe, expect, it } from 'vitest';
import { EXAMPLES, meta, SIMPLE, spec, table, WORDS } from '../../../test/support/chart-examples.js';
import { english } from '../../core/message.js';
import type { LongTable } from '../../core/result.js';
import { barScale } from './axes.js';
import { drawChart } from './chart.js';
import { standalone } from './paint.js';
import { scaleOf, ticksOf, tight } from './scale.js';
import { waterfallSteps } from './waterfall.js';

const NAMED = { id: 'c1', title: 'Revenue & more' };

describe('charts', () => {
  it.each(EXAMPLES.map(([example, data]) => [example.id + example.type, example, data] as const))(
    '%s: well-formed, no style or script or pointer, only colours of the palette',
    async (_, example, data) => {
      const { svg } = (await drawChart(example, data, WORDS, NAMED))!;
      expect(svg.match(/<(\w+)[\s>]/g)!.length).toBeGreaterThan(5);
      expect(svg).not.toMatch(/<style|<script|style=|on\w+=|href|ecmeta|NaN|Infinity|undefined/);
      const colours = [...svg.matchAll(/ (fill|stroke)="([^"]+)"([^>]*)>/g)].filter(([, , value]) =>
        value!.startsWith('#'),
      );
      for (const [, kind, , rest] of colours)
        expect(rest).toMatch(kind === 'fill' ? / class="[^"]*\bf-/ : / class="[^"]*\bl-/);
      expect(svg).not.toMatch(/(fill|stroke)="rgb/);
    },
  );

  it('the same bytes whatever was drawn before', async () => {
    const draw = async () =>
      Promise.all(EXAMPLES.map(([example, data], i) => drawChart(example, data, WORDS, { id: `c${i}`, title: 't' })));
    const first = await draw();
    await drawChart(spec('line'), SIMPLE, WORDS, NAMED);
    expect(await draw()).toEqual(first);
  });

  it('says in words what it shows, and escapes what the data say', async () => {
    const hostile = table({ month: 'text', revenue: 'money' }, [
      ['<script>"x"', 5],
      ['b', 9],
    ]);
    const { svg, alternative } = (await drawChart(spec('line'), hostile, WORDS, { id: 'c', title: '<b>' }))!;
    expect(alternative).toBe(
      'Line chart: 收入 Revenue by Month, 2 values from <script>"x" to b. Lowest 5 (<script>"x"), highest 9 (b), last 9 (b).',
    );
    expect(svg).toContain('<title id="c-t">&lt;b&gt;</title>');
    expect(svg).not.toContain('<script');
  });

  it('names signals in words and marks them', async () => {
    const [example, data] = EXAMPLES[0]!;
    const { svg, alternative } = (await drawChart(example, data, WORDS, NAMED))!;
    expect(alternative).toContain('Signals: W21.');
    expect(svg.match(/class="[^"]*f-signal/g)).toHaveLength(1);
  });

  it('an empty table has no picture; a column that is not there is a fault', async () => {
    expect(await drawChart(spec('bars'), table({ month: 'text', revenue: 'money' }, []), WORDS, NAMED)).toBeNull();
    await expect(drawChart(spec('bars', { y: ['profit'] }), SIMPLE, WORDS, NAMED)).rejects.toThrow('profit');
  });

  it('leaves out places and measures without a figure; a lone point is no line', async () => {
    const data = table({ month: 'text', revenue: 'money', expected: 'money' }, [
      ['bought', 5, null],
      ['nothing known', null, null],
    ]);
    const { svg } = (await drawChart(spec('bars', { y: ['revenue', 'expected'] }), data, WORDS, NAMED))!;
    expect(svg).toContain('>bought</text>');
    expect(svg).not.toContain('>nothing known</text>');
    expect(svg).not.toContain('>expected</text>');
    expect(await drawChart(spec('line'), data, WORDS, NAMED)).toBeNull();
    expect(await drawChart(spec('bars', { y: ['expected'] }), data, WORDS, NAMED)).toBeNull();
  });

  it('numbers stand as far apart as they are, with the interval about them as one shape', async () => {
    const data = table({ days: 'count', revenue: 'ratio', low: 'ratio', high: 'ratio' }, [
      [30, 0.1, 0.05, 0.2],
      [60, 0.2, 0.1, 0.3],
      [360, 0.4, 0.3, 0.5],
    ]);
    const { svg } = (await drawChart(spec('line', { x: 'days', low: 'low', high: 'high' }), data, WORDS, NAMED))!;
    const across = /<path d="M([\d.]+) [\d.]+L([\d.]+) [\d.]+L([\d.]+) [\d.]+"[^>]* class="l-s0"/
      .exec(svg)!
      .slice(1)
      .map(Number);
    expect((across[2]! - across[0]!) / (across[1]! - across[0]!)).toBeCloseTo(11, 1);
    expect(svg.match(/opacity="0\.16"/g)).toHaveLength(1);
    expect(svg).not.toContain('stroke-dasharray');
  });

  it('a pair is named by both, a range by both its ends', async () => {
    const pairs = table({ item: 'text', month: 'text', revenue: 'number', low: 'number', high: 'number' }, [
      ['Teapot', 'Cups', 2, 1, 3],
      ['Teapot', 'Tray', 1.5, 1, 2],
    ]);
    const forest = spec('forest', { series: 'item', low: 'low', high: 'high' });
    expect((await drawChart(forest, pairs, WORDS, NAMED))!.svg).toContain('>Teapot + Cups</text>');
    const ranges = table({ month: 'count', to: 'count', revenue: 'count' }, [
      [1, 1, 8],
      [6, 10, 4],
      [11, null, 2],
    ]);
    const { svg } = (await drawChart(spec('bars', { upTo: 'to' }), ranges, WORDS, NAMED))!;
    expect(['>1<', '>6–10<', '>11+<'].filter((text) => !svg.includes(text))).toEqual([]);
  });

  it('a waterfall ends where the changes lead', () => {
    const steps = waterfallSteps([
      { amount: 100, level: true },
      { amount: -30, level: false },
      { amount: 5, level: false },
      { amount: 75, level: true },
    ]);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [0, 100],
      [100, 70],
      [70, 75],
      [0, 75],
    ]);
  });

  it('a long table is thinned to a curve, not held', async () => {
    const count = 100_000;
    const long: LongTable = {
      columns: { customers: meta('ratio'), share: meta('ratio') },
      count: async () => count,
      async *read() {
        for (let from = 0; from < count; from += 2_000) {
          const index = Array.from({ length: 2_000 }, (_, i) => (from + i + 1) / count);
          yield { count: 2_000, columns: { customers: index, share: index.map((x) => x ** 0.3) } };
        }
      },
    };
    const { svg, alternative } = (await drawChart(
      spec('lorenz', { x: 'customers', y: ['share'] }),
      long,
      WORDS,
      NAMED,
    ))!;
    expect(svg.length).toBeLessThan(20_000);
    expect(alternative).toContain('400 of 100,000 rows');
  });

  it('a picture on its own has background, title and both palettes', async () => {
    const { svg, title } = (await drawChart(spec('line'), SIMPLE, WORDS, NAMED))!;
    const file = standalone(svg, title);
    expect(file).toContain('prefers-color-scheme:dark');
    expect(file).toContain('>Revenue &amp; more</text>');
  });

  it('draws what the values are meant to be as a dotted line with its name, and says it', async () => {
    const number = { kind: 'count', priority: 1, nullable: true } as const;
    const columns = { period: { kind: 'text', priority: 1, nullable: false } as const, value: number, target: number };
    const rows = [3, 5, 4].map((value, i) => ({ period: `W${i + 1}`, value, target: 10 }));
    const spec = { id: 'c', type: 'line', table: 't', x: 'period', y: ['value'] } as const;
    const words = {
      language: 'en',
      say: english,
      column: (name: string) => name,
      cell: (cell: unknown) => String(cell),
      axis: (value: number) => String(value),
    };
    const draw = async (plan: object) =>
      (await drawChart({ ...spec, ...plan }, { columns, rows }, words, { id: 'x', title: 'T' }))!;
    const [without, planned] = [await draw({}), await draw({ plan: 'target' })];
    const plans = (svg: string) => svg.match(/<path[^>]*class="l-s2"/g)?.length ?? 0;
    expect([plans(without.svg), plans(planned.svg)]).toEqual([0, 1]);
    expect(planned.svg).toMatch(/>target<\/text>/);
    expect(planned.alternative).toContain('target: 10.');
  });
});

const MONEY = { kind: 'money', priority: 1, nullable: true } as const;
const COUNT = { kind: 'count', priority: 1, nullable: true } as const;
const SHARE = { kind: 'ratio', priority: 1, nullable: true } as const;

describe('scales', () => {
  it('end at round numbers beyond what they hold: no end of the data stands beside a round one', () => {
    expect(ticksOf(barScale(MONEY, [0, 48_720.25], 3))).toEqual([0, 20_000, 40_000, 60_000]);
    expect(ticksOf(scaleOf(-33_800, 21_700, MONEY, 6))).toEqual([-40_000, -20_000, 0, 20_000, 40_000]);
  });

  it('have no halves of what is counted, and steps of their own for what hardly differs', () => {
    expect(ticksOf(scaleOf(0, 0, COUNT))).toEqual([0, 1]);
    expect(ticksOf(scaleOf(0, 2, COUNT))).toEqual([0, 1, 2]);
    expect(ticksOf(scaleOf(6.02, 6.28, { kind: 'number' }, 5))).toEqual([6, 6.1, 6.2, 6.3]);
  });

  it('of shares reach from nothing to all; bars stand on zero, and a sliver below it doubles no axis', () => {
    expect(barScale(SHARE, [0.2, 0.4])).toEqual({ min: 0, max: 1, interval: 0.2 });
    expect(barScale(MONEY, [180, 350]).min).toBe(0);
    expect(barScale(MONEY, [-1, 350]).min).toBe(0);
    expect(barScale(MONEY, [-100, 350]).min).toBe(-100);
  });

  it('along numbers end with them, unless a round number is near', () => {
    expect(tight({ min: 0, max: 800, interval: 200 }, 3, 690)).toEqual({ min: 0, max: 690, interval: 200 });
    expect(tight({ min: 10, max: 24, interval: 2 }, 12, 24)).toEqual({ min: 12, max: 24, interval: 2 });
  });
});

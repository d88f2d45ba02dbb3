import { describe, expect, it } from 'vitest';
import { EXAMPLES, meta, SIMPLE, spec, table, WORDS } from '../../../test/support/chart-examples.js';
import { english } from '../../core/message.js';
import type { LongTable } from '../../core/result.js';
import { drawChart } from './chart.js';
import { standalone } from './paint.js';
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

import { fill } from '../../core/message.js';
import { type ChartData, type ChartSpec, type ChartWords, label, metaOf, numeric } from './figure.js';

const TEXTS = {
  en: {
    line: 'Line chart',
    bars: 'Bar chart',
    lorenz: 'Lorenz curve',
    heatmap: 'Heat map',
    quadrant: 'Quadrant chart',
    funnel: 'Funnel',
    waterfall: 'Waterfall chart',
    forest: 'Estimates with intervals',
    of: '{type}: {y} by {x}, {n} values from {first} to {last}.',
    range: 'Lowest {low} ({lowAt}), highest {high} ({highAt}), last {end} ({endAt}).',
    plan: '{name}: {value}.',
    signals: 'Signals: {list}.',
    none: '{type}: no values.',
    some: 'The picture shows {n} of {total} rows.',
    list: ', ',
  },
  'zh-CN': {
    line: '折线图',
    bars: '柱状图',
    lorenz: '洛伦兹曲线',
    heatmap: '热力图',
    quadrant: '四象限图',
    funnel: '漏斗图',
    waterfall: '瀑布图',
    forest: '估计值与置信区间',
    of: '{type}：按{x}的{y}，共 {n} 个值，从 {first} 到 {last}。',
    range: '最低 {low}（{lowAt}），最高 {high}（{highAt}），最后 {end}（{endAt}）。',
    plan: '{name}：{value}。',
    signals: '信号：{list}。',
    none: '{type}：无数值。',
    some: '图中为 {total} 行中的 {n} 行。',
    list: '、',
  },
} as const;

/** What a picture shows in words, for who cannot see it: kind, axes, extremes, last value, signals. */
export function alternativeOf(spec: ChartSpec, data: ChartData, words: ChartWords): string {
  const texts = words.language === 'zh-CN' ? TEXTS['zh-CN'] : TEXTS.en;
  const column = spec.y[0]!;
  const type = texts[spec.type];
  const rows = data.rows.filter((row) => numeric(row[column]) !== null);
  if (rows.length === 0) return fill(texts.none, { type });
  const place = (index: number): string => {
    const row = rows[index]!;
    const series =
      spec.series === undefined || spec.type === 'waterfall' || spec.type === 'quadrant'
        ? ''
        : `${label(row, spec.series, data, words)}, `;
    return series + label(row, spec.x, data, words);
  };
  const value = (index: number): string => words.cell(rows[index]![column] ?? null, metaOf(data, column));
  const numbers = rows.map((row) => numeric(row[column])!);
  const low = numbers.indexOf(Math.min(...numbers));
  const high = numbers.indexOf(Math.max(...numbers));
  const end = rows.length - 1;
  const parts = [
    fill(texts.of, {
      type,
      y: spec.y.map((name) => words.column(name)).join(texts.list),
      x: words.column(spec.x),
      n: rows.length,
      first: place(0),
      last: place(end),
    }),
    fill(texts.range, {
      low: value(low),
      lowAt: place(low),
      high: value(high),
      highAt: place(high),
      end: value(end),
      endAt: place(end),
    }),
  ];
  const { plan } = spec;
  if (plan !== undefined) {
    const target = words.cell(rows[end]![plan] ?? null, metaOf(data, plan));
    parts.push(fill(texts.plan, { name: words.column(plan), value: target }));
  }
  const marked =
    spec.marks === undefined ? [] : rows.flatMap((row, i) => (row[spec.marks!] === true ? [place(i)] : []));
  if (marked.length > 0) parts.push(fill(texts.signals, { list: marked.join(texts.list) }));
  if (data.total > data.rows.length) parts.push(fill(texts.some, { n: data.rows.length, total: data.total }));
  return parts.join(words.language === 'zh-CN' ? '' : ' ');
}

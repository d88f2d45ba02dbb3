import { listOf } from '../../core/words.js';
import { type ChartData, type ChartSpec, type ChartWords, label, metaOf, numeric } from './figure.js';
import { PICTURE } from './picture-words.js';

/** What a picture shows in words, for who cannot see it: kind, axes, extremes, last value, signals. */
export function alternativeOf(spec: ChartSpec, data: ChartData, words: ChartWords): string {
  const column = spec.y[0]!;
  const type = PICTURE[spec.type]();
  const rows = data.rows.filter((row) => numeric(row[column]) !== null);
  if (rows.length === 0) return words.say(PICTURE.none({ type }));
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
    PICTURE.of({
      type,
      y: listOf(spec.y.map((name) => words.column(name))),
      x: words.column(spec.x),
      n: rows.length,
      first: place(0),
      last: place(end),
    }),
    PICTURE.range({
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
    parts.push(PICTURE.plan({ name: words.column(plan), value: target }));
  }
  const marked =
    spec.marks === undefined ? [] : rows.flatMap((row, i) => (row[spec.marks!] === true ? [place(i)] : []));
  if (marked.length > 0) parts.push(PICTURE.signals({ list: listOf(marked) }));
  if (data.total > data.rows.length) parts.push(PICTURE.some({ n: data.rows.length, total: data.total }));
  return words.say(parts.reduce((first, rest) => PICTURE.joined({ first, rest })));
}

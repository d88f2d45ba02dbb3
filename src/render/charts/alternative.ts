import type { Message } from '../../core/message.js';
import type { Row } from '../../core/result.js';
import { listOf } from '../../core/words.js';
import { type ChartData, type ChartSpec, type ChartWords, label, metaOf, numeric } from './figure.js';
import { PICTURE } from './picture-words.js';

/** What a picture shows in words, for who cannot see it: kind, axes, extremes, last value, signals. */
export function alternativeOf(spec: ChartSpec, data: ChartData, words: ChartWords): string {
  const column = estimated(spec);
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
      y: listOf((spec.history === undefined ? spec.y : [column]).map((name) => words.column(name))),
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
  parts.push(...seenBefore(spec, data, words));
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

/** What a picture is of: of what was seen and what is forecast the latter. */
const estimated = ({ y, history }: ChartSpec): string => (history === undefined ? y[0]! : y.at(-1)!);

function seenBefore({ x, history }: ChartSpec, data: ChartData, words: ChartWords): Message[] {
  if (history === undefined || data.columns[history.y] === undefined) return [];
  const rows = data.rows.filter((row) => numeric(row[history.y]) !== null);
  const last = rows.at(-1);
  if (last === undefined) return [];
  return [
    PICTURE.seen({
      n: rows.length,
      first: label(rows[0]!, x, data, words),
      last: label(last, x, data, words),
      end: label(last, history.y, data, words),
    }),
  ];
}

/** Of a course: the last periods, the months beside them, and the year before of the last of each. */
export function courseAlternative(
  spec: ChartSpec,
  data: ChartData,
  { recent, months }: { readonly recent: readonly Row[]; readonly months: readonly Row[] },
  words: ChartWords,
): string {
  const [column, before] = [spec.y[0]!, spec.before!];
  const first = alternativeOf(spec, { ...data, rows: recent, total: recent.length }, words);
  const told = months.filter((row) => numeric(row[column]) !== null);
  const say = (row: Row, name: string) => words.cell(row[name] ?? null, metaOf(data, name));
  const at = (row: Row) => say(row, spec.x);
  const sized = told.toSorted((a, b) => numeric(a[column])! - numeric(b[column])!);
  const [low, high, end] = [sized[0], sized.at(-1), told.at(-1)];
  const beside =
    low === undefined || high === undefined || end === undefined
      ? []
      : [
          PICTURE.beside({
            n: told.length,
            first: at(told[0]!),
            last: at(end),
            low: say(low, column),
            lowAt: at(low),
            high: say(high, column),
            highAt: at(high),
            end: say(end, column),
          }),
        ];
  const years = [recent.at(-1), months.at(-1)].flatMap((row) =>
    row === undefined || numeric(row[before]) === null
      ? []
      : [PICTURE.before_at({ value: say(row, before), at: at(row) })],
  );
  const year = years.length === 0 ? [] : [PICTURE.before({ name: words.column(before), parts: listOf(years) })];
  return [...beside, ...year].reduce((said, part) => words.say(PICTURE.joined({ first: said, rest: part })), first);
}

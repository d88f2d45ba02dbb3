import { isShare } from '../../core/figures/figure-text.js';
import type { Cell, ColumnMeta, Row } from '../../core/result.js';
import { categories, grid, legend, legendHeight, QUIET, STILL, values } from './axes.js';
import { type ChartData, type ChartSpec, type Draw, metaOf, numeric, WIDTH } from './figure.js';
import { limitLine, planLine, scaleAround, strandSeries, withLonely } from './line.js';
import { colour } from './palette.js';
import { PICTURE } from './picture-words.js';
import { ALL, type Scale } from './scale.js';

/** How many times the mean of the weeks that of the months may be, and the other way round, on one scale. */
const LIKE = 1.5;

/** Shares beyond which the axis ends at all of it. */
const NEARLY_ALL = 0.9;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Whether weeks and months are read against each other: both shares of about as much, not sums of more or fewer days. */
export function isOneScale(weeks: readonly number[], months: readonly number[]): boolean {
  if (weeks.length === 0 || months.length === 0) return true;
  const [low, high] = [mean(weeks), mean(months)].sort((a, b) => a - b) as [number, number];
  return low < 0 ? true : high <= LIKE * low;
}

const known = (rows: readonly Row[], columns: readonly (string | undefined)[]): number[] =>
  columns
    .flatMap((name) => (name === undefined ? [] : rows.map((row) => numeric(row[name]))))
    .filter((value) => value !== null);

/**
 * Names of periods for a narrow axis: the year under the first and wherever it changes. The letter of weeks stands there too, of others
 * before the first: W47 beside 48 would run together.
 */
export function shortPeriods(periods: readonly string[]): string[] {
  const yearOf = (place: number) => periods[place]?.split('-')[0];
  return periods.map((period, place) => {
    const [year, ...rest] = period.split('-');
    if (rest.length === 0) return period;
    const own = rest.join('-');
    const isWeek = own.startsWith('W');
    const name = place === 0 && !isWeek ? own : own.replace(/^[A-Z]/, '');
    // Two years under neighbours would run together.
    const isCrowded = place === 0 && periods.length > 1 && yearOf(1) !== year;
    return year === yearOf(place - 1) || isCrowded ? name : `${name}\n${isWeek ? 'W ' : ''}${year}`;
  });
}

/** The rows of one part where they stand on the axis, nothing in the other's places. */
const placed = (rows: readonly Row[], from: number, all: number): (Row | undefined)[] =>
  Array.from({ length: all }, (_, place) => rows[place - from]);

const thin = (rows: readonly (Row | undefined)[], column: string, name: string, yAxisIndex: number) => ({
  type: 'line' as const,
  name,
  yAxisIndex,
  symbol: 'none',
  showAllSymbol: true,
  lineStyle: { color: colour('muted'), width: 1 },
  itemStyle: { color: colour('muted') },
  data: withLonely(rows.map((row) => numeric(row?.[column]))),
  ...QUIET,
});

/** The last periods, and the months beside them. */
export function besides(spec: ChartSpec, data: ChartData): { recent: readonly Row[]; months: readonly Row[] } {
  const isMonth = (cell: Cell | undefined) => cell === true;
  return {
    recent: data.rows.filter((row) => !isMonth(row[spec.beside!])),
    months: data.rows.filter((row) => isMonth(row[spec.beside!])),
  };
}

/** Shares that come near all of it end there. */
function courseScale(meta: ColumnMeta, all: readonly number[]): Scale {
  if (all.length === 0) return ALL;
  const scale = scaleAround(all, meta, 5);
  const most = Math.max(...all);
  return isShare(meta) && most <= 1 && most > NEARLY_ALL ? { ...scale, max: 1 } : scale;
}

/** Two scales in as many steps, so that the lines of one are at round numbers of both. */
function alike(a: Scale, b: Scale): [Scale, Scale] {
  const steps = Math.max(...[a, b].map(({ min, max, interval }) => Math.round((max - min) / interval)));
  const grown = (scale: Scale): Scale => ({ ...scale, max: scale.min + steps * scale.interval });
  return [grown(a), grown(b)];
}

/** The last periods and beside them twelve months on one axis, each with its year before as a thin line behind. */
export const drawCourse: Draw = (spec, data, words) => {
  const [column, before] = [spec.y[0]!, spec.before!];
  const meta = metaOf(data, column);
  const { recent, months } = besides(spec, data);
  const own = [column, before, spec.low, spec.high, spec.centre, spec.plan];
  const isOne = isOneScale(known(recent, [column]), known(months, [column]));
  const gap = months.length === 0 ? [] : [''];
  const label = (row: Row) => words.cell(row[spec.x] ?? null, metaOf(data, spec.x));
  const xs = [...shortPeriods(recent.map(label)), ...gap, ...shortPeriods(months.map(label))];
  const left = placed(recent, 0, xs.length);
  const right = placed(months, recent.length + gap.length, xs.length);
  const beside = isOne ? 0 : 1;
  const year = words.column(before);
  const hasYear = known(data.rows, [before]).length > 0;
  // Names of the axes leave room for that of the thin line between them.
  const top = hasYear && isOne ? legendHeight(['', year]) : legendHeight([]);
  const [scale, other] = alike(
    courseScale(meta, known(isOne ? data.rows : recent, own)),
    courseScale(meta, known(months, [column, before])),
  );
  const axis = (of: Scale, extra: object) => values(meta, words, of, { nameGap: 10, ...extra });
  const named = (message: () => Parameters<typeof words.say>[0]) => (isOne ? {} : { name: words.say(message()) });
  const line = (rows: readonly (Row | undefined)[]) => ({ name: words.column(column), column, rows });
  const drawn = (rows: readonly (Row | undefined)[], yAxisIndex: number) => [
    ...(hasYear ? [thin(rows, before, year, yAxisIndex)] : []),
    { ...strandSeries(line(rows), 0, spec.marks, false), yAxisIndex },
  ];
  return {
    width: WIDTH,
    height: 240 + top,
    option: {
      ...STILL,
      grid: { ...grid(top), right: 12 },
      ...(hasYear
        ? { legend: legend([year]).map((line) => ({ ...line, left: 'center', icon: 'rect', itemHeight: 1 })) }
        : {}),
      xAxis: categories(xs, {
        boundaryGap: true,
        axisLabel: {
          interval: 0,
          fontSize: 11,
          lineHeight: 14,
          hideOverlap: false,
          overflow: 'none' as const,
          width: undefined,
        },
      }),
      yAxis: [
        axis(isOne ? courseScale(meta, known(data.rows, own)) : scale, named(PICTURE.weeks)),
        ...(isOne
          ? []
          : [
              axis(other, {
                ...named(PICTURE.months),
                position: 'right',
                splitLine: { show: false },
              }),
            ]),
      ],
      series: [
        ...[spec.low, spec.high].flatMap((limit) => (limit === undefined ? [] : [limitLine(left, limit, 'dashed')])),
        ...(spec.centre === undefined ? [] : [limitLine(left, spec.centre, 'solid')]),
        ...(spec.plan === undefined ? [] : [planLine(left, spec.plan, words.column(spec.plan))]),
        ...drawn(left, 0),
        ...(months.length === 0 ? [] : drawn(right, beside)),
      ],
    },
  };
};

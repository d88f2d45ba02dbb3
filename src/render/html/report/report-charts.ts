import type { Report, RevenueChange, Trend } from '../../../core/report.js';
import type { ColumnMeta, SmallTable } from '../../../core/result.js';
import { cellText } from '../../cell-text.js';
import { drawChart, type Picture } from '../../charts/chart.js';
import type { ChartWords } from '../../charts/figure.js';
import { chartWords } from '../../charts/words.js';
import type { TextTable } from '../blocks.js';
import type { Texts } from './report-text.js';
import type { ReportWord } from './said.js';
import { isCourse, picturedTrends, shownPoints } from './trends-note.js';

const FLAG: ColumnMeta = { kind: 'flag', priority: 3, nullable: false };
const TEXT: ColumnMeta = { kind: 'text', priority: 1, nullable: false };

function trendTable(trend: Trend): SmallTable {
  const { points, centre, plan, kind, unit, decimals, months = [] } = trend;
  const own: ColumnMeta = {
    kind,
    priority: 1,
    nullable: true,
    ...(unit === undefined ? {} : { unit }),
    ...(decimals === undefined ? {} : { decimals }),
  };
  const drawn = isCourse(trend);
  const planned = plan === undefined ? {} : { plan };
  return {
    columns: {
      period: TEXT,
      value: own,
      ...(drawn ? { year_ago: own } : {}),
      low: own,
      high: own,
      centre: own,
      ...(plan === undefined ? {} : { plan: own }),
      signal: FLAG,
      ...(drawn ? { month: FLAG } : {}),
    },
    rows: drawn
      ? [
          ...shownPoints(trend).map(({ period, value, year_ago = null, low, high, signal }) => {
            return { period, value, year_ago, low, high, centre, signal, ...planned, month: false };
          }),
          ...months.map((one) => ({ ...one, month: true })),
        ]
      : points.map(({ period, value, low, high, signal }) => ({
          period,
          value,
          low,
          high,
          centre,
          signal,
          ...planned,
        })),
  };
}

/** A picture of a report with the table it was drawn from. */
export interface ReportPicture {
  readonly analysis: string;
  readonly picture: Picture;
  readonly table: TextTable;
}

async function trendPicture(trend: Trend, index: number, texts: Texts): Promise<ReportPicture | null> {
  const { words, say } = texts;
  const { analysis, metric } = trend;
  const title = `${words.analysis(analysis)?.title ?? analysis}: ${words.metric(analysis, metric)}`;
  const base = chartWords(analysis, words);
  const heads: Readonly<Record<string, string>> = {
    period: say('period'),
    value: words.metric(analysis, metric),
    low: words.column(analysis, 'low'),
    high: words.column(analysis, 'high'),
    centre: say('center'),
    plan: say('plan'),
    year_ago: say('year'),
    signal: say('verdict_limit'),
  };
  const spelled: ChartWords = {
    ...base,
    column: (name) => heads[name] ?? name,
    cell: (cell, meta) =>
      cellText(
        cell,
        meta.kind === 'count' && typeof cell === 'number' && !Number.isInteger(cell)
          ? { kind: 'number', decimals: 1 }
          : meta,
        analysis,
        words,
      ),
  };
  const table = trendTable(trend);
  const spec = {
    id: metric,
    type: 'line' as const,
    table: 'trend',
    x: 'period',
    y: ['value'],
    low: 'low',
    high: 'high',
    centre: 'centre',
    ...(trend.plan === undefined ? {} : { plan: 'plan' }),
    marks: 'signal',
    ...(isCourse(trend) ? { before: 'year_ago', beside: 'month' } : {}),
  };
  const picture = await drawChart(spec, table, spelled, { id: `trend-${index}`, title });
  if (picture === null) return null;
  const names = Object.keys(table.columns).filter((name) => heads[name] !== undefined);
  return {
    analysis,
    picture,
    table: {
      caption: title,
      headers: names.map((name) => heads[name]!),
      aligns: names.map((name) => (name === 'period' || name === 'signal' ? 'left' : 'right')),
      rows: table.rows.map((row) => names.map((name) => spelled.cell(row[name] ?? null, table.columns[name]!))),
    },
  };
}

export async function trendPictures(report: Report, most: number, texts: Texts): Promise<ReportPicture[]> {
  const pictures: ReportPicture[] = [];
  for (const { trend, order } of picturedTrends(report, most)) {
    const picture = await trendPicture(trend, order, texts);
    if (picture !== null) pictures.push(picture);
  }
  return pictures;
}

/** A waterfall of one decomposition of the change in revenue; its levels are told by the code of `kind`. */
export async function stepsPicture(
  table: RevenueChange['tree'],
  id: string,
  title: string,
  { words, say }: Texts,
): Promise<Picture | null> {
  const base = chartWords('', words);
  const spelled: ChartWords = {
    ...base,
    column: (name) => (name === 'amount' || name === 'step' ? say(name) : name),
    cell: (cell, meta) => (meta.kind === 'code' ? say(`step_${cell}` as ReportWord) : cellText(cell, meta, '', words)),
  };
  return drawChart(
    { id, type: 'waterfall', table: 'steps', x: 'step', y: ['amount'], series: 'kind' },
    table,
    spelled,
    { id, title },
  );
}

import type { Table } from '../../core/result.js';
import type { Chart } from '../../core/screen.js';
import { alternativeOf, courseAlternative } from './alternative.js';
import { drawBars } from './bars.js';
import { besides, drawCourse } from './course.js';
import { chartData } from './data.js';
import { type ChartData, type ChartSpec, type ChartWords, type Draw, numeric } from './figure.js';
import { drawForest } from './forest.js';
import { drawFunnel } from './funnel.js';
import { drawHeatmap } from './heatmap.js';
import { drawLine } from './line.js';
import { drawLorenz } from './lorenz.js';
import { paint } from './paint.js';
import { drawQuadrant } from './quadrant.js';
import { drawWaterfall } from './waterfall.js';

export type { ChartSpec, ChartWords } from './figure.js';

const DRAWS: Readonly<Record<Chart['type'], Draw>> = {
  line: drawLine,
  bars: drawBars,
  lorenz: drawLorenz,
  heatmap: drawHeatmap,
  quadrant: drawQuadrant,
  funnel: drawFunnel,
  waterfall: drawWaterfall,
  forest: drawForest,
};

export interface Picture {
  /** An `<svg>` element that takes its colours from the page's palette, or, on its own, is light. */
  readonly svg: string;
  /** The same in words. */
  readonly alternative: string;
  readonly title: string;
}

/** A picture holds a value, and a line two places. */
function saysSomething(spec: ChartSpec, data: ChartData): boolean {
  const known = data.rows.filter((row) => spec.y.some((name) => numeric(row[name]) !== null));
  return spec.type === 'line' ? new Set(known.map((row) => String(row[spec.x]))).size > 1 : known.length > 0;
}

/**
 * Draws a declared chart of a result's table; null where the table has no row to draw. `id` must be unique in the page.
 * Throws where the chart names a column that the table has not: that is a fault of the declaration.
 */
export async function drawChart(
  spec: ChartSpec,
  table: Table,
  words: ChartWords,
  { id, title }: { readonly id: string; readonly title: string },
): Promise<Picture | null> {
  const named = [spec.x, spec.upTo, ...spec.y, spec.low, spec.high, spec.series].filter((name) => name !== undefined);
  const missing = named.find((name) => table.columns[name] === undefined);
  if (missing !== undefined) throw new Error(`chart ${spec.id} names ${missing}, which ${spec.table} has not`);
  const data = await chartData(spec, table);
  if (!saysSomething(spec, data)) return null;
  const isCourse = spec.beside !== undefined;
  const alternative = isCourse
    ? courseAlternative(spec, data, besides(spec, data), words)
    : alternativeOf(spec, data, words);
  const draw = isCourse ? drawCourse : DRAWS[spec.type];
  const svg = await paint(draw(spec, data, words), { id, title, alternative });
  return { svg, alternative, title };
}

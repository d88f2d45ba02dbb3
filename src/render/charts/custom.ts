import type { Option } from './echarts.js';

/** One entry of `series` of an option. */
export type Series = Extract<NonNullable<Option['series']>, readonly unknown[]>[number];

/** What a shape's drawing is given: pixel positions of values of its own datum. */
export interface Plot {
  /** The value in dimension `index` of the datum. */
  value(index: number): number;
  /** Pixels of a point given in axis values. */
  at(x: number, y: number): readonly [number, number];
  /** Pixels that one category takes on each axis. */
  readonly band: readonly [number, number];
}

interface Api {
  value(index: number): unknown;
  coord(point: readonly number[]): number[];
  size?(extent: readonly number[]): number | number[];
}

/** A series whose shapes are drawn by hand: error bars, heat cells, floating bars. `x` and `y` name the dimensions that axes must hold. */
export function shapes(
  data: readonly (readonly (number | string | null)[])[],
  encode: { readonly x: number | readonly number[]; readonly y: number | readonly number[] },
  draw: (plot: Plot, index: number) => object | null,
  /** What stands over what: lines are 2. */
  level = 5,
): Series {
  const renderItem = (params: { dataIndex: number }, api: Api) => {
    const size = api.size?.([1, 1]) ?? [0, 0];
    const band = typeof size === 'number' ? ([size, size] as const) : ([size[0] ?? 0, size[1] ?? 0] as const);
    const plot: Plot = {
      value: (index) => Number(api.value(index)),
      at: (x, y) => api.coord([x, y]) as [number, number],
      band,
    };
    return draw(plot, params.dataIndex);
  };
  return {
    type: 'custom',
    data,
    encode,
    renderItem,
    silent: true,
    clip: false,
    emphasis: { disabled: true },
    z: level,
  } as unknown as Series;
}

export const rectangle = (x: number, y: number, width: number, height: number, fill: string): object => ({
  type: 'rect',
  shape: { x: Math.min(x, x + width), y: Math.min(y, y + height), width: Math.abs(width), height: Math.abs(height) },
  style: { fill },
});

export const area = (points: readonly (readonly [number, number])[], fill: string, opacity: number): object => ({
  type: 'polygon',
  shape: { points },
  style: { fill, opacity },
});

export const segment = (x1: number, y1: number, x2: number, y2: number, stroke: string, lineWidth = 1.5): object => ({
  type: 'line',
  shape: { x1, y1, x2, y2 },
  style: { stroke, lineWidth, fill: 'none' },
});

export const writing = (
  text: string,
  x: number,
  y: number,
  fill: string,
  align: 'left' | 'center' | 'right' = 'center',
  fontSize = 11,
): object => ({ type: 'text', style: { text, x, y, fill, align, verticalAlign: 'middle', fontSize } });

export const group = (children: readonly object[]): object => ({ type: 'group', children });

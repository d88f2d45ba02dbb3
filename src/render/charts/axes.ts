import type { ColumnMeta } from '../../core/result.js';
import { type ChartWords, labelWidth, WIDTH } from './figure.js';
import { colour } from './palette.js';
import { ALL, isOfWhole, type Scale, scaleOf, ticksOf } from './scale.js';

export const FONT = { color: colour('ink'), fontSize: 12 };

/** The plot area: labels of axes stay inside the picture whatever their length. */
export const grid = (top = 16, names: readonly string[] = []) => {
  // Letters of the reader's font may be wider than those that were measured.
  const left = 4 + Math.round(0.16 * Math.max(0, ...names.map(labelWidth)));
  return {
    left,
    right: 20,
    top,
    bottom: 4,
    outerBoundsMode: 'same' as const,
    outerBounds: { left, right: 12, top, bottom: 4 },
    outerBoundsContain: 'all' as const,
  };
};

/** The sign of a series, the room behind it, and that before the next. */
const LEGEND_SIGN = 22 + 5;
const LEGEND_GAP = 18;
const LEGEND_LINE = 20;

/** Names of series in lines that fit, each a legend of its own: the library breaks lines by letters that it does not know. */
export const legend = (names: readonly string[]) =>
  legendLines(names).map((line, i) => ({
    data: [...line],
    left: 0,
    top: i * LEGEND_LINE,
    itemWidth: 22,
    itemHeight: 9,
    itemGap: LEGEND_GAP,
    padding: [5, 0, 5, 5],
    textStyle: FONT,
    inactiveColor: colour('muted'),
    inactiveBorderColor: colour('muted'),
    lineStyle: { inactiveColor: colour('muted') },
  }));

function legendLines(names: readonly string[]): string[][] {
  const lines: string[][] = [];
  let used = WIDTH;
  for (const name of names) {
    const own = LEGEND_SIGN + 1.15 * labelWidth(name) + LEGEND_GAP;
    if (used + own > WIDTH) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)!.push(name);
    used += own;
  }
  return lines;
}

/** Room for a legend of so many names, in pixels. */
export const legendHeight = (names: readonly string[]): number =>
  names.length < 2 ? 12 : 8 + LEGEND_LINE * legendLines(names).length;

export const categories = (data: readonly string[], extra: object = {}) => ({
  type: 'category' as const,
  data: [...data],
  axisLine: { lineStyle: { color: colour('limit') } },
  axisTick: { show: false },
  axisLabel: {
    ...FONT,
    hideOverlap: true,
    width: 190,
    overflow: 'truncate' as const,
    ...(extra as { axisLabel?: object }).axisLabel,
  },
  ...withoutLabel(extra),
});

const withoutLabel = (extra: object): object =>
  Object.fromEntries(Object.entries(extra).filter(([key]) => key !== 'axisLabel'));

export const values = (meta: ColumnMeta, words: ChartWords, scale: Scale, extra: object = {}) => ({
  type: 'value' as const,
  ...scale,
  axisLine: { show: false },
  axisTick: { show: false },
  splitLine: { lineStyle: { color: colour('grid') } },
  axisLabel: { ...FONT, formatter: (value: number) => words.axis(value, meta, scale.interval) },
  nameTextStyle: { ...FONT, color: colour('muted') },
  ...extra,
});

/** Between labels along an axis, so that two are not read as one. */
const APART = 20;

/** A scale whose labels stand beside each other within so many pixels. */
export function lyingScale(make: (most: number) => Scale, meta: ColumnMeta, words: ChartWords, width: number): Scale {
  for (let most = 6; most > 2; most--) {
    const scale = make(most);
    const labels = tickLabels(scale, meta, words).map(labelWidth);
    if (labels.length * (Math.max(...labels) + APART) <= width) return scale;
  }
  return make(2);
}

/** How far a name stands from a standing axis: beyond the widest of its labels. */
export const beyond = (labels: readonly string[]): number =>
  16 + Math.round(1.1 * Math.max(0, ...labels.map(labelWidth)));

export const tickLabels = (scale: Scale, meta: ColumnMeta, words: ChartWords): string[] =>
  ticksOf(scale).map((tick) => words.axis(tick, meta, scale.interval));

/** What names at its side leave of a picture, in pixels. */
export const plotWidth = (names: readonly string[], right = 20): number =>
  WIDTH - right - 20 - Math.min(190, Math.max(0, ...names.map(labelWidth)));

/** A name at the middle of an axis. */
export const axisName = (name: string, nameGap = 30) => ({
  name,
  nameLocation: 'middle' as const,
  nameGap,
  nameTextStyle: { ...FONT, color: colour('muted') },
});

/** Bars stand on zero, also where one of them is a sliver below it; shares reach from nothing to all. */
export function barScale(meta: ColumnMeta, all: readonly number[], most = 6): Scale {
  const [least, greatest] = [Math.min(0, ...all), Math.max(0, ...all)];
  const floor = least < 0 && -least < SLIVER * greatest ? 0 : least;
  return isOfWhole(meta, [floor, greatest]) ? ALL : scaleOf(floor, greatest, meta, most);
}

/** Below zero by less than this part of the largest: no axis is doubled for it. */
const SLIVER = 0.02;

/** What every option carries: nothing moves, nothing reacts. */
export const STILL = {
  animation: false,
  textStyle: { fontFamily: 'sans-serif' },
  stateAnimation: { duration: 0 },
} as const;

export const QUIET = { silent: true, emphasis: { disabled: true } } as const;

import { isShare } from '../../core/figures/figure-text.js';
import type { ColumnMeta } from '../../core/result.js';
import { type ChartWords, labelWidth, WIDTH } from './figure.js';
import { colour } from './palette.js';

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

/** Between names beside each other and, which the library does not tell apart, between their lines. */
const LEGEND_GAP = 26;
const LEGEND_LINE = 12 + LEGEND_GAP;

export const legend = (names: readonly string[]) => ({
  data: [...names],
  left: 0,
  top: 0,
  itemWidth: 22,
  itemHeight: 9,
  itemGap: LEGEND_GAP,
  textStyle: FONT,
  inactiveColor: colour('muted'),
  inactiveBorderColor: colour('muted'),
  lineStyle: { inactiveColor: colour('muted') },
});

/** Room for a legend of so many names, in pixels. */
export const legendHeight = (names: readonly string[]): number => {
  if (names.length < 2) return 12;
  let [lines, used] = [1, 0];
  for (const name of names) {
    const own = 60 + labelWidth(name);
    if (used > 0 && used + own > WIDTH + LEGEND_GAP) [lines, used] = [lines + 1, 0];
    used += own;
  }
  return 28 + LEGEND_LINE * (lines - 1);
};

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

export const values = (meta: ColumnMeta, words: ChartWords, extra: object = {}) => ({
  type: 'value' as const,
  axisLine: { show: false },
  axisTick: { show: false },
  splitLine: { lineStyle: { color: colour('grid') } },
  axisLabel: { ...FONT, hideOverlap: true, formatter: (value: number) => words.axis(value, meta) },
  nameTextStyle: { ...FONT, color: colour('muted') },
  ...extra,
});

/** A name at the middle of an axis. */
export const axisName = (name: string, nameGap = 30) => ({
  name,
  nameLocation: 'middle' as const,
  nameGap,
  nameTextStyle: { ...FONT, color: colour('muted') },
});

/**
 * The range of a value axis: shares from nothing to all, unless some go beyond; bars stand on zero, also where one of them is a
 * sliver below it.
 */
export function valueRange(meta: ColumnMeta, all: readonly number[]): object {
  const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)];
  const isOnZero = least === 0 || -least < SLIVER * most;
  if (isShare(meta) && isOnZero && most <= 1) return { min: 0, max: 1 };
  return least < 0 && isOnZero ? { min: 0 } : {};
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

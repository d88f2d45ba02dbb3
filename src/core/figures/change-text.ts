import { finiteOf } from '../cell.js';
import type { Cell, ColumnMeta } from '../result.js';
import { ungrouped, type Written } from '../text/written.js';
import { type FigureWords, isShare, MISSING, shareDigits } from './figure-text.js';
import { fixed } from './number-text.js';
import { VALUE } from './words.js';

interface Moved {
  readonly now: Cell;
  readonly before: Cell;
  /** Relative to what was before. */
  readonly change: number | null | undefined;
}

/** Units of scales: on them 20 is not twice 10, and zero is a place like others. */
const SCALES = new Set(['points', 'coefficient']);

/** How far a metric moved: points of a share (0.1 is ten), what a scale shows, or parts of what it was. */
export interface Movement {
  readonly by: 'points' | 'difference' | 'percent';
  readonly value: number;
}

/**
 * Shares move by percentage points, what stands on a scale by the difference, everything else in percent of what it was. A percentage
 * of a percentage would be read as the difference. Null where it is not known.
 */
export function movementOf(meta: Pick<ColumnMeta, 'kind' | 'unit'>, { now, before, change }: Moved): Movement | null {
  const by = isShare(meta) ? 'points' : SCALES.has(meta.unit ?? '') ? 'difference' : 'percent';
  const value = by === 'percent' ? change : difference(now, before);
  return value === null || value === undefined || !Number.isFinite(value) ? null : { by, value };
}

/** How a metric moved, its direction said in a sign that needs no colour. */
export function changeText(
  meta: Pick<ColumnMeta, 'kind' | 'unit' | 'decimals'>,
  moved: Moved,
  words: Pick<FigureWords, 'say' | 'written'>,
): string {
  const movement = movementOf(meta, moved);
  if (movement === null) return MISSING;
  const { by, value } = movement;
  const { written } = words;
  if (by === 'points') return words.say(VALUE.points({ n: signed(value * 100, shareDigits(meta), written) }));
  return by === 'difference'
    ? signed(value, meta.decimals ?? 2, written)
    : written.percent(signed(value * 100, 1, written));
}

function signed(value: number, digits: number, written: Written): string {
  const text = fixed(Math.abs(value), digits);
  return `${Number(text) === 0 ? '=' : value > 0 ? '▲' : '▼'} ${ungrouped(text, written)}`;
}

function difference(now: Cell, before: Cell): number | null {
  const [to, from] = [finiteOf(now), finiteOf(before)];
  return to === null || from === null ? null : to - from;
}

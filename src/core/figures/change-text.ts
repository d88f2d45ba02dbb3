import { finiteOf } from '../cell.js';
import type { Cell, ColumnMeta } from '../result.js';
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

/**
 * How a metric moved, its direction said in a sign that needs no colour: shares by percentage points, what stands on a scale by
 * the difference, everything else in percent of what it was. A percentage of a percentage would be read as the difference.
 */
export function changeText(
  meta: Pick<ColumnMeta, 'kind' | 'unit' | 'decimals'>,
  { now, before, change }: Moved,
  words: Pick<FigureWords, 'say'>,
): string {
  if (isShare(meta)) {
    const points = signed((difference(now, before) ?? Number.NaN) * 100, shareDigits(meta));
    return points === MISSING ? MISSING : words.say(VALUE.points({ n: points }));
  }
  if (SCALES.has(meta.unit ?? '')) return signed(difference(now, before) ?? Number.NaN, meta.decimals ?? 2);
  const percent = signed((change ?? Number.NaN) * 100, 1);
  return percent === MISSING ? MISSING : `${percent}%`;
}

function signed(value: number, digits: number): string {
  if (!Number.isFinite(value)) return MISSING;
  const text = fixed(Math.abs(value), digits);
  return `${Number(text) === 0 ? '=' : value > 0 ? '▲' : '▼'} ${text}`;
}

function difference(now: Cell, before: Cell): number | null {
  const [to, from] = [finiteOf(now), finiteOf(before)];
  return to === null || from === null ? null : to - from;
}

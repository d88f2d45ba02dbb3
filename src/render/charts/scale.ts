import { isShare } from '../../core/figures/figure-text.js';
import type { ColumnMeta } from '../../core/result.js';

/** An axis from end to end in steps that are round numbers. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

const ROUND = [1, 2, 2.5, 5, 10];

/** The least round step that parts a range into at most so many. */
function roundStep(range: number, most: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(range / most));
  const step = ROUND.map((factor) => factor * power).find(
    (one) => range / one <= most + 1e-9 && (!whole || one % 1 === 0),
  );
  return step ?? (whole ? Math.max(1, Math.ceil(range / most)) : 10 * power);
}

/** Removes the tail of binary fractions: 0.30000000000000004 is no tick. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** Steps that hold all from the least to the greatest. Counts have no halves. */
export function scaleOf(least: number, greatest: number, meta: Pick<ColumnMeta, 'kind'>, most = 6): Scale {
  const whole = meta.kind === 'count';
  const flat = greatest - least < 1e-12 * Math.max(1, Math.abs(greatest));
  const [low, high] = flat ? aroundOne(least) : [least, greatest];
  // Ends are rounded outwards, which may take two steps more than the range has.
  for (let wanted = most; wanted > 1; wanted--) {
    const interval = roundStep(high - low, wanted, whole);
    const [from, to] = [Math.floor(low / interval + 1e-9), Math.ceil(high / interval - 1e-9)];
    if (to - from <= most || wanted === 2)
      return { min: clean(from * interval), max: clean(to * interval), interval: clean(interval) };
  }
  return { min: low, max: high, interval: high - low };
}

const aroundOne = (value: number): [number, number] =>
  value === 0 ? [0, 1] : [value - Math.abs(value) / 10, value + Math.abs(value) / 10];

/** From nothing to all. */
export const ALL: Scale = { min: 0, max: 1, interval: 0.2 };

/** Whether all these are shares of a whole, which has no more than all and no less than nothing. */
export const isOfWhole = (meta: ColumnMeta, values: readonly number[]): boolean =>
  isShare(meta) && values.every((value) => value >= 0 && value <= 1);

/** A scale that begins and ends where what it holds does; its lines stay at round numbers. */
export function tight(scale: Scale, least: number, greatest: number): Scale {
  // What is nearly a step away keeps the round end.
  const near = (end: number, value: number) => Math.abs(end - value) < scale.interval / 2;
  return {
    ...scale,
    min: near(scale.min, least) ? scale.min : least,
    max: near(scale.max, greatest) ? scale.max : greatest,
  };
}

/** The values at which an axis has a line. */
export function ticksOf({ min, max, interval }: Scale): number[] {
  return Array.from({ length: Math.round((max - min) / interval) + 1 }, (_, i) => clean(min + i * interval));
}

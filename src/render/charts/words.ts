import { isShare } from '../../core/figures/figure-text.js';
import { compact, fixed } from '../../core/figures/number-text.js';
import type { Kind } from '../../core/result.js';
import { ungrouped } from '../../core/text/written.js';
import type { Localizer } from '../../i18n/localizer.js';
import { cellText } from '../cell-text.js';
import type { ChartWords } from './figure.js';

/** Kinds whose great values have a short form: 1.2M, 120万. */
const COUNTED: ReadonlySet<Kind> = new Set(['money', 'count', 'number']);

/** Digits after the point that tell ticks of this size apart. */
const digitsFor = (size: number): number => (size === 0 || size >= 10 ? 0 : size >= 1 ? 1 : size >= 0.1 ? 2 : 3);

/** Digits after the point of a step that is a round number. */
const digitsOf = (step: number): number =>
  [0, 1, 2, 3, 4, 5, 6].find((digits) => Math.abs(step * 10 ** digits - Math.round(step * 10 ** digits)) < 1e-6) ?? 6;

const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** A chart's words from an analysis' strings in one language. */
export function chartWords(analysis: string, words: Localizer): ChartWords {
  return {
    language: words.language,
    say: words.say,
    column: (name) => words.column(analysis, name),
    cell: (cell, meta) => cellText(cell, meta, analysis, words),
    axis(value, meta, step) {
      const { number, percent } = words.written;
      const digits = step === undefined ? digitsFor(Math.abs(value)) : digitsOf(step);
      if (isShare(meta)) return percent(ungrouped(trimmed(fixed(value * 100, Math.max(0, digits - 2))), words.written));
      const short = COUNTED.has(meta.kind) ? compact(value, words.language) : null;
      // Of great values that differ by little the short forms would be one.
      if (short !== null && (step === undefined || short.digits !== compact(value + step, words.language)?.digits))
        return number(trimmed(short.digits)) + short.sign;
      const text = fixed(value, digits);
      return number(step === undefined ? trimmed(text) : text);
    },
  };
}

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

const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** A chart's words from an analysis' strings in one language. */
export function chartWords(analysis: string, words: Localizer): ChartWords {
  return {
    language: words.language,
    say: words.say,
    column: (name) => words.column(analysis, name),
    cell: (cell, meta) => cellText(cell, meta, analysis, words),
    axis(value, meta) {
      const { number, percent } = words.written;
      const isShare = meta.kind === 'ratio' && (meta.unit === undefined || meta.unit === 'share');
      if (isShare)
        return percent(
          ungrouped(trimmed(fixed(value * 100, Math.max(0, digitsFor(Math.abs(value)) - 2))), words.written),
        );
      const short = COUNTED.has(meta.kind) ? compact(value, words.language) : null;
      return short === null
        ? number(trimmed(fixed(value, digitsFor(Math.abs(value)))))
        : number(trimmed(short.digits)) + short.sign;
    },
  };
}

import { compact, fixed } from '../../core/figures/number-text.js';
import { grouped } from '../../core/message.js';
import type { Kind } from '../../core/result.js';
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
      const isShare = meta.kind === 'ratio' && (meta.unit === undefined || meta.unit === 'share');
      if (isShare) return `${trimmed(fixed(value * 100, Math.max(0, digitsFor(Math.abs(value)) - 2)))}%`;
      const short = COUNTED.has(meta.kind) ? compact(value, words.language) : null;
      return short === null ? grouped(trimmed(fixed(value, digitsFor(Math.abs(value))))) : shortened(short);
    },
  };
}

/** `1.50M` → `1.5M`, `2.00亿` → `2亿`. */
const shortened = (text: string): string => text.replace(/(\.\d*?)0+(?=\D*$)/, '$1').replace(/\.(?=\D*$)/, '');

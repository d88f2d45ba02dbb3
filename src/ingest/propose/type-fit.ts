import { bounded } from '../../core/bounded.js';
import type { ModelColumn } from '../../model/column.js';
import { dateEvidence, dateShare, MISSING } from '../values/dates.js';

const NUMBER = bounded(
  /^[(+\-−]?\s*(?:[A-Z]{2,3}\s*)?[¥￥$€£₹]?\s*[-−]?[\d０-９.,，．' \u00a0]+(?:[eE][+-]?\d+)?\s*(?:[%％万亿元)-]|[A-Z]{3}|€)*$/,
);

export const isDated = ({ type }: ModelColumn) => type === 'date' || type === 'instant';

/** Share of values that read as the type; 1 where there are none. */
export function typeFit({ type }: ModelColumn, values: readonly string[]): number {
  const filled = values.filter((value) => value.trim() !== '' && !MISSING.includes(value.trim())).slice(0, 500);
  if (filled.length === 0) return 1;
  const share = (test: (value: string) => boolean) => filled.filter(test).length / filled.length;
  switch (type) {
    case 'date':
    case 'instant': {
      // Days of the month, ages and counts: a month could be written so, and nothing here says that it is.
      if (filled.every((value) => /^\d{1,2}$/.test(value.trim()))) return 0;
      const evidence = dateEvidence(filled);
      return Math.max(
        dateShare(evidence),
        evidence.values > 0 ? (0.9 * (evidence.serials + evidence.periods)) / evidence.values : 0,
      );
    }
    case 'money':
    case 'number':
    case 'integer':
    case 'ratio':
      return share((value) => NUMBER.test(value.trim()));
    case 'flag':
      return share((value) => /^(?:true|false|yes|no|y|n|t|f|[01]|是|否|√|×)$/i.test(value.trim()));
    default:
      return 1;
  }
}

import type { ColumnMeta } from '../../core/result.js';
import { cellMask } from '../../run/mask/columns.js';
import type { Mask } from '../../run/mask/pseudonyms.js';
import { leavesOf, maskedCurrency, withMaskedCut } from '../../run/mask/result.js';
import { cutsOf, maskedWhere } from './mask.js';
import type { Saved } from './saved.js';
import type { SavedCell, SavedRow } from './saved-report.js';

/** A mask of what was computed by nobody knows which version: `words` are of ours, choices of options, and stay. */
export interface SavedMask extends Mask {
  readonly words: ReadonlySet<string>;
}

type Columns = Readonly<Record<string, ColumnMeta>>;

const ofSaved = ({ frame, metrics }: Saved, mask: Mask) => cutsOf(frame?.by ?? [], metrics, mask);

/** How a row of a saved table may be told; as it is without a mask. */
export function rowMask(columns: Columns, head: Saved, mask: Mask | undefined): (row: SavedRow) => SavedRow {
  if (mask === undefined) return (row) => row;
  const cuts = ofSaved(head, mask);
  const masks = Object.entries(columns).flatMap(([name, meta]) => {
    const own = cellMask(name, leavesOf(name, meta, cuts, mask), mask.pseudonyms);
    return own === undefined ? [] : [[name, own] as const];
  });
  return (row) => ({
    ...row,
    ...Object.fromEntries(masks.map(([name, own]) => [name, own(row[name] ?? null) as SavedCell])),
  });
}

/** What else a saved result says, as it may be told. Options are texts of the user's and may quote the data. */
export function maskedSaved(saved: Saved, mask: SavedMask): Saved {
  const { frame, metrics, params } = saved;
  const cuts = ofSaved(saved, mask);
  const told = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(told);
    return typeof value === 'string' && !mask.words.has(value) && /[^\d.:-]/.test(value)
      ? mask.pseudonyms.of('value', value)
      : value;
  };
  return {
    ...saved,
    frame:
      frame === null
        ? null
        : { ...frame, currency: maskedCurrency(frame.currency, mask), where: maskedWhere(frame.where, mask) },
    metrics: metrics.map((metric) => withMaskedCut(metric, cuts, mask)),
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, told(value)])),
  };
}

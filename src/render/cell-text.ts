import { type Figured, figureText } from '../core/figures/figure-text.js';
import type { Cell, ColumnMeta } from '../core/result.js';
import type { Localizer } from '../i18n/localizer.js';

/** A cell as people read it in tables: grouped digits, percent, words for codes. */
export const cellText = (cell: Cell, meta: Figured, analysis: string, { say, code, written }: Localizer): string =>
  figureText(cell, meta, { say, written, code: (value) => code(analysis, value) });

export const alignOf = (meta: Pick<ColumnMeta, 'kind'>): 'left' | 'right' =>
  ['money', 'count', 'ratio', 'number'].includes(meta.kind) ? 'right' : 'left';

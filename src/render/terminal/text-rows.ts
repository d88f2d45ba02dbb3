import type { Figured } from '../../core/figures/figure-text.js';
import type { Batch, Cell, ReadOptions } from '../../core/result.js';
import { safeText } from '../../core/text/safe-text.js';
import type { Localizer } from '../../i18n/localizer.js';
import { batches } from '../batches.js';
import { cellText } from '../cell-text.js';
import { columnOf, type Shown } from '../view.js';
import { METRIC } from '../words.js';

/** Of a cut table: whether a row is of the total, which people read in the columns of the cut. */
const IS_TOTAL = 'is_total';

/** A value of `--by` in words: of the total, of rows without a value, or itself. */
export function cutText(value: Cell, isTotal: boolean, words: Localizer): string {
  if (isTotal) return words.say(METRIC.total());
  return value === null ? words.say(METRIC.no_value()) : safeText(String(value));
}

/** The fields that people see: what `is_total` says stands in the columns of the cut. */
export const fieldsOf = ({ fields, asked, table }: Shown): readonly string[] =>
  asked || !Object.values(table.columns).some(({ ofCut }) => ofCut) ? fields : fields.filter((f) => f !== IS_TOTAL);

export interface TextRows {
  /** A row each, a text each of `fieldsOf`. */
  readonly texts: string[][];
  readonly batch: Batch;
}

/** The rows of a table as people read them, a batch at a time. */
export async function* textRows(
  shown: Shown,
  analysis: string,
  words: Localizer,
  read: ReadOptions = shown.read,
): AsyncIterable<TextRows> {
  const fields = fieldsOf(shown);
  const metas = fields.map((field) => columnOf(shown, field));
  const told = [
    ...(IS_TOTAL in shown.table.columns && metas.some(({ ofCut }) => ofCut) ? [IS_TOTAL] : []),
    ...(metas.some(({ byRow }) => byRow) ? ['kind', 'unit'] : []),
  ];
  for await (const batch of batches(shown.table, { ...read, fields: [...new Set([...fields, ...told])] })) {
    const totals = told.includes(IS_TOTAL) ? batch.columns[IS_TOTAL] : undefined;
    const texts = Array.from({ length: batch.count }, (_, row) =>
      fields.map((field, i) => {
        const cell = batch.columns[field]![row] ?? null;
        return metas[i]!.ofCut
          ? cutText(cell, totals?.[row] === true, words)
          : cellText(cell, metas[i]!.byRow ? ownFigure(batch, row) : metas[i]!, analysis, words);
      }),
    );
    yield { texts, batch };
  }
}

/** What the value of a row is, by the row's own columns. */
function ownFigure({ columns }: Batch, row: number): Figured {
  const unit = columns.unit?.[row];
  return { kind: columns.kind![row] as Figured['kind'], ...(typeof unit === 'string' ? { unit } : {}) };
}

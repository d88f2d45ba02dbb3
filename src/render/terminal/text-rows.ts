import type { Figured } from '../../core/figures/figure-text.js';
import type { Batch, Cell, ColumnMeta, ReadOptions } from '../../core/result.js';
import { safeText } from '../../core/text/safe-text.js';
import type { Localizer } from '../../i18n/localizer.js';
import { batches } from '../batches.js';
import { cellText } from '../cell-text.js';
import { columnOf, type Shown } from '../view.js';
import { METRIC } from '../words.js';

/** Of a cut table: whether a row is of the total, which people read in the columns of the cut. */
const IS_TOTAL = 'is_total';

/** A value of `--by` in words: of the total, of rows without a value, or itself. */
export function cutText(value: Cell, isTotal: boolean, words: Localizer, attribute = ''): string {
  if (isTotal) return words.say(METRIC.total());
  return value === null ? words.say(METRIC.no_value()) : safeText(words.value(attribute, String(value)));
}

/** The fields that people see: what `is_total` says stands in the columns of the cut. */
export const fieldsOf = ({ fields, asked, table }: Shown): readonly string[] =>
  asked || !Object.values(table.columns).some(({ ofCut }) => ofCut) ? fields : fields.filter((f) => f !== IS_TOTAL);

export interface TextRows {
  /** A row each, a text each of `fieldsOf`. */
  readonly texts: string[][];
  readonly batch: Batch;
}

/** What is read of a table for people: its fields, and beside them the columns that say what cells of others mean. */
export interface Reading {
  readonly fields: readonly string[];
  readonly options: ReadOptions;
  /** What stands in words for the cell of a field: a value of a cut, or that it is the total or names nothing; undefined of others. */
  inWords(batch: Batch, row: number, at: number, words: Localizer): string | undefined;
  /** What the cell of a field is, by the column or by the row's own. */
  figure(batch: Batch, row: number, at: number): Figured;
}

export function readingOf(shown: Shown, read: ReadOptions = shown.read): Reading {
  const fields = fieldsOf(shown);
  const metas = fields.map((field) => columnOf(shown, field));
  const hasTotal = IS_TOTAL in shown.table.columns && metas.some(({ ofCut }) => ofCut);
  const told = [
    ...(hasTotal ? [IS_TOTAL] : []),
    ...(metas.some(({ byRow }) => byRow) ? ['kind', 'unit'] : []),
    ...metas.flatMap(({ each }) => (each === undefined ? [] : [each.by])),
  ];
  return {
    fields,
    options: { ...read, fields: [...new Set([...fields, ...told])] },
    inWords({ columns }, row, at, words) {
      const { ofCut, blank } = metas[at]!;
      const cell = columns[fields[at]!]![row] ?? null;
      if (ofCut) return cutText(cell, hasTotal && columns[IS_TOTAL]![row] === true, words, fields[at]!);
      if (cell === null && blank === 'not_measured') return words.say(METRIC.not_measured());
      return cell === null && blank !== undefined ? cutText(cell, blank === 'total', words) : undefined;
    },
    figure: (batch, row, at) => figureOf(metas[at]!, batch, row),
  };
}

/** The rows of a table as people read them, a batch at a time. */
export async function* textRows(
  shown: Shown,
  analysis: string,
  words: Localizer,
  read: ReadOptions = shown.read,
): AsyncIterable<TextRows> {
  const reading = readingOf(shown, read);
  const { fields } = reading;
  for await (const batch of batches(shown.table, reading.options)) {
    const texts = Array.from({ length: batch.count }, (_, row) =>
      fields.map((field, at) => {
        const cell = batch.columns[field]![row] ?? null;
        return (
          reading.inWords(batch, row, at, words) ?? cellText(cell, reading.figure(batch, row, at), analysis, words)
        );
      }),
    );
    yield { texts, batch };
  }
}

/** What the value of a row is: as its column says, or by other columns of the row. */
function figureOf(meta: ColumnMeta, { columns }: Batch, row: number): Figured {
  if (meta.each !== undefined) return meta.each.as[String(columns[meta.each.by]?.[row])] ?? meta;
  if (meta.byRow !== true) return meta;
  const unit = columns.unit?.[row];
  return { kind: columns.kind![row] as Figured['kind'], ...(typeof unit === 'string' ? { unit } : {}) };
}

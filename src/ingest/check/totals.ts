import { Decimal } from '../../core/decimal.js';
import { UserError } from '../../core/errors.js';
import { literal } from '../../core/quoting.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import { LoadWarning, type SourceReport } from '../terms/index.js';
import { type DecimalMark, wideNumberSql } from '../values/index.js';
import type { ReadSource } from './read-rows.js';
import { compareTotal, trim } from './typed/limits.js';
import { CHECK } from './words.js';

type Compared = SourceReport['totals'][number];

/** A source whose footers agree with its rows. */
export interface CheckedSource extends ReadSource {
  /** Control totals that were compared. */
  readonly totals: readonly Compared[];
}

/**
 * Compares footers with what was read. Columns of amounts and numbers must agree (dropped rows may count in the footer);
 * of other columns a difference is a warning. Throws E_TOTAL.
 */
export async function checkTotals(source: ReadSource): Promise<CheckedSource> {
  const { writer, readings, conventions, typed } = source;
  const { sums } = source.tally;
  const compared: Compared[] = [];
  const warnings: LoadWarning[] = [];
  const footers = readings.flatMap(({ part }) => part.stage?.totals ?? []);
  const alone = readings.length === 1 && readings[0]!.part.stage?.files.length === 1;
  for (const footer of footers) {
    if (footer.count !== null && footer.count.said !== footer.count.found) {
      throw new UserError(
        'E_TOTAL',
        'input',
        CHECK.says_has_rows_but({ file: footer.file, said: footer.count.said, found: footer.count.found }),
        { hint: CHECK.file_not_whole_nothing() },
      );
    }
    for (const [header, { said, raw }] of footer.columns) {
      const total = await readNumber(writer, said, conventions.decimal);
      if (total === null) continue;
      const column = readings[0]!.columns.find(
        (c) => c.header === header && c.model !== null && ['money', 'number', 'integer'].includes(c.model.type),
      )?.name;
      const loaded = column !== undefined && alone ? sums[column] : undefined;
      const rawTotal = raw === null ? null : Decimal.parse(raw);
      if (column === undefined) {
        warnings.push(...unlike(footer.file, header, said, total, rawTotal));
        continue;
      }
      const found = loaded === undefined ? rawTotal : Decimal.parse(loaded);
      const wholeRaw = rawTotal !== null && typed.rejected === 0 && rawTotal.round(total.scale).compare(total) === 0;
      if (!wholeRaw) compareTotal(`${footer.file}: ${column} ("${header}")`, total, found ?? Decimal.zero, said);
      compared.push({ column, said, found: trim(found ?? rawTotal ?? Decimal.zero) });
    }
    if (footer.loose !== null && sums.amount !== undefined && alone) {
      const total = await readNumber(writer, footer.loose, conventions.decimal);
      if (total !== null) compareTotal(`${footer.file}: amount`, total, Decimal.parse(sums.amount), footer.loose);
      compared.push({ column: 'amount', said: footer.loose, found: sums.amount });
    }
  }
  return { ...source, totals: compared, warnings: [...source.warnings, ...warnings] };
}

/** A footer's total of a column that is none of amounts: said, where its rows give another. */
function unlike(file: string, header: string, said: string, total: Decimal, raw: Decimal | null): LoadWarning[] {
  if (raw === null || raw.round(total.scale).compare(total) === 0) return [];
  return [new LoadWarning('W_FOOTER', CHECK.footer_differs({ file, said, header, sum: trim(raw) }), null)];
}

async function readNumber(writer: Writer, text: string, decimal: DecimalMark): Promise<Decimal | null> {
  const row = await writer.row(`SELECT CAST(${wideNumberSql(literal(text), decimal)} AS VARCHAR) AS n`);
  if (row.n === null || row.n === undefined) return null;
  // Compared to as many decimals as the footer shows: 12.5 may stand for 12.50 but 1,266 for 1,265.79 is a rounded sum.
  const shown = decimal === '.' ? /\.(\d+)\D*$/.exec(text) : /,(\d+)\D*$/.exec(text);
  return Decimal.parse(String(row.n)).round(Math.min(4, shown?.[1]?.length ?? 0));
}

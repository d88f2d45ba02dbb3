import { Decimal } from '../../core/decimal.js';
import { UserError } from '../../core/errors.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import type { SourceReport } from '../report.js';
import type { Stage } from '../shape/stage.js';
import type { LoadContext } from '../source-load.js';
import type { DecimalMark } from '../values/numbers.js';
import { identifier, literal } from '../values/sql-text.js';
import { wideNumberSql } from '../values/value-sql.js';
import { compareTotal, trim } from './limits.js';
import type { SourcePlan } from './plan.js';
import type { Staged } from './typed-rows.js';

/** What a footer says of one file, and what the file's rows give before anything is dropped. */
export interface RawTotals {
  readonly file: string;
  /** By header: the footer's text and the sum of all rows; null where a value is no number. */
  readonly columns: ReadonlyMap<string, { readonly said: string; readonly raw: string | null }>;
  readonly count: { readonly said: number; readonly found: number } | null;
  /** A total said in one cell, without a column. */
  readonly loose: string | null;
}

/** Adds up the columns that a file's footer has totals for, over the texts as they stand. */
export async function rawTotals(writer: Writer, stage: Stage, decimal: DecimalMark): Promise<RawTotals[]> {
  const out: RawTotals[] = [];
  for (const [i, { file, footer, layout }] of stage.files.entries()) {
    if (footer === null) continue;
    const columns = new Map<string, { said: string; raw: string | null }>();
    for (const [at, said] of footer.totals) {
      const header = layout.headers[at];
      if (header === undefined) continue;
      const x = identifier(header);
      const number = wideNumberSql(x, decimal);
      const row = await writer.row(
        `SELECT CAST(sum(${number}) AS VARCHAR) AS s, count(*) FILTER (${x} IS NOT NULL AND ${number} IS NULL) AS bad FROM ${stage.table} WHERE __file = ${i}`,
      );
      columns.set(header, { said, raw: Number(row.bad) === 0 && row.s !== null ? String(row.s) : null });
    }
    const found = Number((await writer.row(`SELECT count(*) AS n FROM ${stage.table} WHERE __file = ${i}`)).n);
    out.push({
      file,
      columns,
      count: footer.count === null ? null : { said: footer.count, found },
      loose: footer.totals.get(-1) ?? null,
    });
  }
  return out;
}

type Compared = SourceReport['totals'][number];

/**
 * Compares footers with what was loaded. Columns of amounts and numbers must agree (dropped rows may count in the footer);
 * of other columns a difference is a warning. Throws E_TOTAL.
 */
export async function compareFooters(
  context: LoadContext,
  plan: SourcePlan,
  staged: Staged,
  sums: Readonly<Record<string, string>>,
): Promise<Compared[]> {
  const compared: Compared[] = [];
  const footers = plan.parts.flatMap(({ part }) => part.stage?.totals ?? []);
  const alone = plan.parts.length === 1 && plan.parts[0]!.part.stage?.files.length === 1;
  for (const footer of footers) {
    if (footer.count !== null && footer.count.said !== footer.count.found) {
      throw new UserError(
        'E_TOTAL',
        'input',
        `${footer.file} says it has ${footer.count.said} rows but has ${footer.count.found}`,
        { hint: 'the file is not whole; nothing is loaded' },
      );
    }
    for (const [header, { said, raw }] of footer.columns) {
      const total = await readNumber(context, said, plan.conventions.decimal);
      if (total === null) continue;
      const column = plan.parts[0]!.columns.find(
        (c) => c.header === header && c.model !== null && ['money', 'number', 'integer'].includes(c.model.type),
      )?.name;
      const loaded = column !== undefined && alone ? sums[column] : undefined;
      const rawTotal = raw === null ? null : Decimal.parse(raw);
      if (column === undefined) {
        warnOther(context, footer.file, header, said, total, rawTotal);
        continue;
      }
      const found = loaded === undefined ? rawTotal : Decimal.parse(loaded);
      const wholeRaw = rawTotal !== null && staged.rejected === 0 && rawTotal.round(total.scale).compare(total) === 0;
      if (!wholeRaw) compareTotal(`${footer.file}: ${column} ("${header}")`, total, found ?? Decimal.zero, said);
      compared.push({ column, said, found: trim(found ?? rawTotal ?? Decimal.zero) });
    }
    if (footer.loose !== null && sums.amount !== undefined && alone) {
      const total = await readNumber(context, footer.loose, plan.conventions.decimal);
      if (total !== null) compareTotal(`${footer.file}: amount`, total, Decimal.parse(sums.amount), footer.loose);
      compared.push({ column: 'amount', said: footer.loose, found: sums.amount });
    }
  }
  return compared;
}

function warnOther(
  context: LoadContext,
  file: string,
  header: string,
  said: string,
  total: Decimal,
  raw: Decimal | null,
): void {
  if (raw === null || raw.round(total.scale).compare(total) === 0) return;
  context.warnings.push({
    code: 'W_FOOTER',
    message: `${file}: the footer says ${said} for "${header}", its rows add up to ${trim(raw)}`,
    count: null,
  });
}

async function readNumber({ draft }: LoadContext, text: string, decimal: DecimalMark): Promise<Decimal | null> {
  const row = await draft.writer.row(`SELECT CAST(${wideNumberSql(literal(text), decimal)} AS VARCHAR) AS n`);
  if (row.n === null || row.n === undefined) return null;
  // Compared to as many decimals as the footer shows: 12.5 may stand for 12.50 but 1,266 for 1,265.79 is a rounded sum.
  const shown = decimal === '.' ? /\.(\d+)\D*$/.exec(text) : /,(\d+)\D*$/.exec(text);
  return Decimal.parse(String(row.n)).round(Math.min(4, shown?.[1]?.length ?? 0));
}

import { identifier } from '../../core/quoting.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import { type DecimalMark, wideNumberSql } from '../values/index.js';
import type { RawTotals, Stage } from './stage.js';

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

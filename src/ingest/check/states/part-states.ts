import { identifier } from '../../../core/quoting.js';
import type { Writer } from '../../../engine/duckdb/writer.js';
import type { ModelTable } from '../../../model/table.js';
import { headerKey, type Resolved } from '../../mapping/index.js';
import { type DecimalMark, REFUNDED, wideNumberSql } from '../../values/index.js';
import { samplesOf } from '../part-values.js';
import type { Reading } from '../reading.js';
import type { Signed } from './row-kinds.js';
import { stateColumn } from './state-column.js';

/** Every part with the state of its rows; where one part tells none, it is null there. */
export async function withStates(
  writer: Writer,
  table: ModelTable,
  { readings, noSale, kinds }: Signed,
  resolved: readonly (readonly Resolved[])[],
  decimal: DecimalMark,
): Promise<{ readings: readonly Reading[]; shown: string | null }> {
  const found: Awaited<ReturnType<typeof stateColumn>>[] = [];
  for (const [i, { part, columns }] of readings.entries()) {
    const columnOf = (header: string) => columns.find((column) => column.header === header)?.name ?? header;
    const types = kinds?.headers.filter((header) => part.headers.includes(header)) ?? [];
    const told =
      noSale[i] == null ? null : { noSale: noSale[i], shown: types.map((header) => identifier(columnOf(header))) };
    found.push(
      await stateColumn(writer, table, part.headers, resolved[i]!, {
        sample: (header) => samplesOf(part, header),
        columnOf,
        kinds: told,
        hasReturns: kinds?.hasReturns === true,
        partBack: partBack(part.headers, resolved[i]!, decimal),
      }),
    );
  }
  if (found.every((state) => state === null)) return { readings, shown: null };
  const none = { name: 'state', model: table.columns.state!, text: 'CAST(NULL AS VARCHAR)', header: null };
  return {
    readings: readings.map(({ part, columns }, i) => ({ part, columns: [...columns, found[i]?.column ?? none] })),
    shown: found.find((state) => state !== null)?.shown ?? null,
  };
}

const PAID_BACK: ReadonlySet<string> = new Set(REFUNDED.map(headerKey));

function partBack(headers: readonly string[], columns: readonly Resolved[], decimal: DecimalMark): string | null {
  const amount = columns.find(({ name }) => name === 'amount');
  const paid = headers.find((header) => PAID_BACK.has(headerKey(header)));
  if (amount === undefined || paid === undefined) return null;
  const back = `abs(${wideNumberSql(identifier(paid), decimal)})`;
  return `(${back} > 0 AND ${back} < ${wideNumberSql(amount.text, decimal)})`;
}

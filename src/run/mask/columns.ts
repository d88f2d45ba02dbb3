import { OTHERS } from '../../core/columns/words.js';
import { UserError } from '../../core/errors.js';
import { type Batch, type Cell, type ColumnMeta, isLong, type Row, type Table } from '../../core/result.js';
import type { Openness } from '../../model/openness.js';
import { RUN } from '../words.js';
import type { Pseudonyms } from './pseudonyms.js';

/** Whether a column's values leave, leave as pseudonyms (but for those of a closed set), or are left out. */
export type Leaves = Openness | 'out';

type Masked = (cell: Cell) => Cell;

/** What a column's cells become; undefined where they stay. */
export function cellMask(name: string, leaves: Leaves, pseudonyms: Pseudonyms): Masked | undefined {
  if (leaves === 'all') return undefined;
  if (leaves === 'out') return () => null;
  return (cell) => {
    const isOpen = cell === OTHERS || (leaves !== 'none' && leaves.has(String(cell)));
    return isOpen ? cell : pseudonyms.of(name, cell);
  };
}

/** A table in whose columns only what `leaves` lets out stays. A long one is masked as it is read, and not sorted by what is hidden. */
export function maskedTable(
  table: Table,
  leaves: (name: string, meta: ColumnMeta) => Leaves,
  pseudonyms: Pseudonyms,
): Table {
  const masks = new Map<string, Masked>();
  const columns: Record<string, ColumnMeta> = {};
  for (const [name, meta] of Object.entries(table.columns)) {
    const own = leaves(name, meta);
    const mask = cellMask(name, own, pseudonyms);
    if (mask !== undefined) masks.set(name, mask);
    columns[name] = own === 'out' ? { ...meta, nullable: true } : meta;
  }
  if (masks.size === 0) return table;
  if (!isLong(table)) return { columns, rows: table.rows.map((row) => maskedRow(row, masks)) };
  return {
    columns,
    count: () => table.count(),
    read(options = {}) {
      const hidden = options.sort?.find(({ field }) => masks.has(field));
      if (hidden !== undefined)
        throw new UserError('E_SORT_MASKED', 'usage', RUN.sorted_by_masked({ field: hidden.field }), {
          hint: RUN.sort_by_open(),
        });
      return maskedBatches(table.read(options), masks);
    },
  };
}

const maskedRow = (row: Row, masks: ReadonlyMap<string, Masked>): Row => ({
  ...row,
  ...Object.fromEntries([...masks].flatMap(([name, mask]) => (name in row ? [[name, mask(row[name] ?? null)]] : []))),
});

async function* maskedBatches(batches: AsyncIterable<Batch>, masks: ReadonlyMap<string, Masked>): AsyncIterable<Batch> {
  for await (const { count, columns } of batches)
    yield {
      count,
      columns: Object.fromEntries(
        Object.entries(columns).map(([name, cells]) => {
          const mask = masks.get(name);
          return [name, mask === undefined ? cells : cells.map(mask)];
        }),
      ),
    };
}

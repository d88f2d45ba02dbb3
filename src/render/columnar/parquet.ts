import type { ParquetColumn, WriteParquet } from '../../core/parquet.js';
import type { Batch, Cell } from '../../core/result.js';
import { batches } from '../batches.js';
import { gathered } from '../gathered.js';
import type { Shown, View } from '../view.js';
import { dayOf, microsecondsOf, type Physical, physicalOf, unitsOf } from './physical.js';

const GATHERED_ROWS = 65_536;

/** A table as a Parquet file, by the writer of an engine; the frame stands in its key-value metadata. */
export async function parquet(view: View, shown: Shown, path: string, write: WriteParquet): Promise<void> {
  const { table, fields, read } = shown;
  const source = gathered(batches(table, { ...read, fields }), fields, GATHERED_ROWS)[Symbol.asyncIterator]();
  // The first rows say how numbers are stored; they are written with the rest.
  const first = await source.next();
  const physicals = physicalOf(fields, table.columns, first.done ? undefined : first.value, view.look.floatMoney);
  const columns = fields.map((name, i): ParquetColumn => ({ name, ...columnOf(physicals[i]!) }));
  const rows = async function* (): AsyncIterable<Batch> {
    for (let next = first; !next.done; next = await source.next()) yield next.value;
  };
  await write(path, columns, rows(), aboutOf(view));
}

function columnOf(physical: Physical): Omit<ParquetColumn, 'name'> {
  switch (physical.type) {
    case 'text':
    case 'code':
      return { type: 'text', value: String };
    case 'integer':
      return { type: 'integer', value: (cell) => BigInt(String(cell)) };
    case 'double':
      return { type: 'double', value: Number };
    case 'date':
      return { type: 'date', value: (cell) => dayOf(String(cell)) };
    case 'instant':
      return { type: 'instant', value: (cell) => microsecondsOf(String(cell)) };
    case 'flag':
      return { type: 'flag', value: (cell) => cell === true };
    case 'decimal':
      return {
        type: 'decimal',
        scale: physical.scale,
        value: (cell: NonNullable<Cell>) => unitsOf(cell, physical.scale),
      };
  }
}

function aboutOf({ result }: View): Record<string, string> {
  const about: Record<string, string> = { 'crm_analyze.schema': result.schema };
  if (result.frame !== undefined) about['crm_analyze.frame'] = JSON.stringify(result.frame);
  return about;
}

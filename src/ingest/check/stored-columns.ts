import { identifier } from '../../core/quoting.js';
import type { TextColumn } from '../mapping/index.js';
import { storedValue } from '../read/index.js';
import type { Part } from '../shape/index.js';
import { isZoned } from '../values/index.js';

/** Columns whose file has them as days or exact numbers take these as they are stored, where their text would say no more. */
export function storedColumns({ source, headers }: Part, columns: readonly TextColumn[]): TextColumn[] {
  const columnar = source?.columnar;
  if (columnar === undefined) return [...columns];
  return columns.map((column) => {
    const at = headers.findIndex((header) => identifier(header) === column.text);
    const value = at < 0 ? null : storedValue(columnar, at);
    return value === null || !isOfKind(column, value.kind) ? column : { ...column, stored: value.sql };
  });
}

function isOfKind({ model, dates, year }: TextColumn, kind: 'day' | 'number'): boolean {
  if (kind === 'number') return model?.type === 'money' || model?.type === 'number' || model?.type === 'integer';
  if (dates === undefined || (model?.type !== 'date' && model?.type !== 'instant')) return false;
  const isPlain = !isZoned(dates) && dates.epoch === null && !dates.serial && !dates.period && dates.yearless === null;
  return isPlain && dates.groups.length === 0 && year === undefined;
}

import { identifier } from '../../core/quoting.js';
import type { Resolved, TextColumn } from '../mapping/index.js';
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

/** Columns but those that every part has as exact numbers: how these look as text tells nothing of how numbers are written. */
export function writtenColumns(
  parts: readonly Part[],
  resolved: readonly (readonly Resolved[])[],
  columns: readonly Resolved[],
): Resolved[] {
  const isStored = (part: Part, column: Resolved | undefined) =>
    column === undefined || storedColumns(part, [column]).every(({ stored }) => stored !== undefined);
  return columns.filter(
    ({ name }) =>
      !parts.every((part, i) =>
        isStored(
          part,
          resolved[i]!.find((column) => column.name === name),
        ),
      ),
  );
}

function isOfKind({ model, dates, year }: TextColumn, kind: 'day' | 'number'): boolean {
  if (kind === 'number') return model?.type === 'money' || model?.type === 'number' || model?.type === 'integer';
  if (dates === undefined || (model?.type !== 'date' && model?.type !== 'instant')) return false;
  const isPlain = !isZoned(dates) && dates.epoch === null && !dates.serial && !dates.period && dates.yearless === null;
  return isPlain && dates.groups.length === 0 && year === undefined;
}

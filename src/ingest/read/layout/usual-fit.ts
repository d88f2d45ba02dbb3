import { reads, type Usual } from './footer.js';

export const isBlank = (cell: string): boolean => cell.trim() === '';

/** Whether every cell is of its column's kind, blank only where others are too. */
export const fits = (cells: readonly string[], usual: readonly Usual[]): boolean =>
  usual.every((column) => {
    const cell = cells[column.at] ?? '';
    return isBlank(cell) ? !column.always : reads(cell, column);
  });

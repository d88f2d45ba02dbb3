import { literal } from '../../core/quoting.js';

export function list(items: readonly string[]): string {
  return items.map(literal).join(', ');
}

/** Whether a text is one of several. Not `IN`: DuckDB plans a long one as a join of every row, which also loses the rows' order. */
export const oneOf = (x: string, texts: readonly string[]) => `list_contains([${list(texts)}], ${x})`;

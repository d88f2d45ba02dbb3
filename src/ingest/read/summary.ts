import { looksNumeric } from '../values/index.js';
import { type Footer, usualColumns } from './layout/footer.js';
import type { TextRecord } from './records.js';

const TOTAL_NAME = /total|sum(?:me)?|gesamt|итог|合计|总额|合計/i;

/**
 * A first row that sums up the others (Amazon's settlement): it lacks what they all have, and its total stands under a header of totals that
 * none of them fills. Its total is that of the amounts; null where there is no such row.
 */
export function findSummary(rows: readonly TextRecord[], headers: readonly string[]): Footer | null {
  const [first, ...others] = rows;
  if (first === undefined || others.length < 2) return null;
  const isSet = (cells: readonly string[], at: number) => (cells[at] ?? '').trim() !== '';
  const own = headers.flatMap((header, at) =>
    TOTAL_NAME.test(header) && looksNumeric(first.cells[at] ?? '') && !others.some(({ cells }) => isSet(cells, at))
      ? [at]
      : [],
  );
  if (own.length !== 1) return null;
  const lacking = usualColumns(others, headers.length).filter(({ at, always }) => always && !isSet(first.cells, at));
  if (lacking.length < 2) return null;
  const text = first.cells.filter((cell) => cell.trim() !== '').join(' ');
  return {
    line: first.line,
    records: [first],
    totals: new Map([[-1, first.cells[own[0]!]!.trim()]]),
    count: null,
    text,
  };
}

/** A column of characters: its name as the header says it, first and last place counted from one. */
export interface AlignedColumn {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** Lines that are looked at, and how many there must be. */
const MOST = 500;
const FEWEST = 3;

/**
 * Columns of a text that blanks align, under the first line as their header: places that are blank in every line part them. Null where
 * fewer than three come out, a column has no name, or tabs stand in it.
 */
export function alignedColumns(text: string): readonly AlignedColumn[] | null {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST);
  const [header = '', ...rows] = lines;
  if (rows.length < FEWEST || text.includes('\t')) return null;
  const width = Math.max(...lines.map((line) => line.length));
  const isBlank = (at: number) => lines.every((line) => (line[at] ?? ' ') === ' ');
  const starts: number[] = [];
  for (let at = 0; at < width; at++) if (!isBlank(at) && (at === 0 || isBlank(at - 1))) starts.push(at);
  const columns = starts.map((start, i) => {
    const end = starts[i + 1] ?? width;
    return { name: header.slice(start, end).trim(), first: start + 1, last: end };
  });
  const isNamed = columns.every(({ name }) => name !== '' && !/^[\d.,-]+$/.test(name));
  return columns.length >= 3 && isNamed && new Set(columns.map(({ name }) => name)).size === columns.length
    ? columns
    : null;
}

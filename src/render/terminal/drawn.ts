/** Columns of a table whose widths are settled. */
export interface DrawnColumn {
  /** Terminal cells. */
  readonly width: number;
  readonly align: 'left' | 'right';
}

/** Rows of texts, each within its column, as lines. */
export type Drawer = (rows: readonly (readonly string[])[]) => string[];

const EDGES = ['top', 'bottom', 'left', 'right', 'mid'].flatMap((edge) => [
  edge,
  `${edge}-mid`,
  `${edge}-left`,
  `${edge}-right`,
]);

/**
 * What a terminal is shown is drawn by cli-table3, without borders. It takes 0.1 ms a row and 20 ms to load, so what goes to a pipe or
 * a file, which may be a million rows, is not: `padded` of width.ts lays those out alike.
 */
export async function drawerFor(columns: readonly DrawnColumn[], gap: string): Promise<Drawer> {
  const { default: Table } = await import('cli-table3');
  const chars = { ...Object.fromEntries(EDGES.map((edge) => [edge, ''])), middle: gap };
  return (rows) => {
    const table = new Table({
      chars,
      style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
      colWidths: columns.map(({ width }) => width),
      colAligns: columns.map(({ align }) => align),
    });
    table.push(...rows.map((row) => [...row]));
    return table
      .toString()
      .split('\n')
      .map((line) => line.trimEnd());
  };
}

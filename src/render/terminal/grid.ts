import { Buffered, type Out } from '../out.js';
import { loadColour, painter } from './ansi.js';
import { type Drawer, drawerFor } from './drawn.js';
import { isNarrow, loadWidth, padded, truncated, widthOf, wrapped } from './width.js';

export interface GridColumn {
  readonly header: string;
  readonly align: 'left' | 'right';
  /** 1 always shown, 2 from 100 terminal columns, 3 from 140, where not all fit. */
  readonly priority: 1 | 2 | 3;
  /** Never left out. */
  readonly keep?: boolean;
}

/** Rows of finished texts. They are read twice: once for the widths, once to print, so that none is held. */
export interface Grid {
  readonly columns: readonly GridColumn[];
  rows(): AsyncIterable<readonly (readonly string[])[]>;
}

export interface GridLook {
  readonly width: number | null;
  readonly colour: boolean;
  readonly graphic: boolean;
}

interface Fitted {
  readonly index: number;
  readonly column: GridColumn;
  readonly width: number;
}

const GAP = '  ';
const LEAST_TEXT = 8;
/** Signs of what names a row, or of a verdict, that are shown before other columns give way. */
const KEPT_TEXT = 16;
const HEADER_LINES = 3;

/** Prints a grid and returns the headers of the columns that found no room. */
export async function printGrid(grid: Grid, look: GridLook, out: Out): Promise<string[]> {
  if (!grid.columns.every(({ header }) => isNarrow(header))) await loadWidth();
  const natural = await cellWidths(grid);
  const fitted = look.width === null ? whole(grid, natural) : fitTo(grid, natural, look.width);
  const buffer = new Buffered(out);
  if (look.colour) await loadColour();
  const paint = painter(look.colour);
  const draw = look.graphic && fitted.every(({ width }) => width > 0) ? await drawnBy(fitted) : laidOut(fitted);
  for (const line of draw(headerRows(fitted))) await buffer.write(`${paint('bold', line)}\n`);
  const rule = fitted.map(({ width }) => (look.graphic ? '─' : '-').repeat(width)).join(GAP);
  await buffer.write(`${paint('dim', rule)}\n`);
  for await (const rows of grid.rows()) {
    for (const line of draw(rows.map((row) => fitted.map(({ index, width }) => truncated(row[index]!, width))))) {
      const behind = buffer.write(`${line}\n`);
      if (behind !== undefined) await behind;
    }
  }
  await buffer.flush();
  return grid.columns
    .filter(({ header }, index) => header !== '' && !fitted.some((kept) => kept.index === index))
    .map(({ header }) => header);
}

async function cellWidths(grid: Grid): Promise<number[]> {
  const widths = grid.columns.map(() => 0);
  for await (const rows of grid.rows())
    for (const row of rows)
      for (let index = 0; index < widths.length; index++) {
        const text = row[index]!;
        if (!isNarrow(text)) await loadWidth();
        if (text.length * 2 > widths[index]!) widths[index] = Math.max(widths[index]!, widthOf(text));
      }
  return widths;
}

const whole = ({ columns }: Grid, cells: readonly number[]): Fitted[] =>
  columns.map((column, index) => ({ index, column, width: Math.max(cells[index]!, widthOf(column.header)) }));

/** Wraps headers, then leaves out columns by priority, then cuts texts, then leaves out columns from the right. */
function fitTo(grid: Grid, cells: readonly number[], room: number): Fitted[] {
  let kept = whole(grid, cells);
  if (total(kept) <= room) return kept;
  const narrow = (list: readonly Fitted[]) =>
    list.map((f) => ({ ...f, width: Math.max(cells[f.index]!, headerWidth(f.column.header, cells[f.index]!)) }));
  kept = narrow(kept);
  for (const [priority, from] of [
    [3, 140],
    [2, 100],
  ] as const)
    if (total(kept) > room && room < from)
      kept = kept.filter(({ column }) => column.keep === true || column.priority < priority);
  while (total(shrunk(kept, room)) > room) {
    const least = leastOf(kept);
    if (least === undefined) break;
    kept = kept.filter((f) => f !== least);
  }
  return shrunk(kept, room, total(shrunk(kept, room)) > room ? 1 : LEAST_TEXT);
}

/** The column that can be done without first: of the lowest priority the last; names, verdicts and the last of all stay. */
function leastOf(kept: readonly Fitted[]): Fitted | undefined {
  if (kept.length < 2) return undefined;
  return kept.reduce<Fitted | undefined>((least, f, at) => {
    if (f.column.keep === true || (at === 0 && kept.length > 1 && kept.slice(1).some((other) => !other.column.keep)))
      return least;
    return least === undefined || f.column.priority >= least.column.priority ? f : least;
  }, undefined);
}

const total = (list: readonly Fitted[]) =>
  list.reduce((sum, { width }) => sum + width, 0) + GAP.length * Math.max(0, list.length - 1);

/** The least width at which a header takes no more than three lines. */
function headerWidth(header: string, atLeast: number): number {
  let width = Math.max(atLeast, ...header.split(/\s+/).map((word) => Math.min(widthOf(word), 14)));
  while (wrapped(header, width).length > HEADER_LINES) width++;
  return width;
}

/** Takes cells from the widest text columns until all fit or none can give more. */
function shrunk(list: readonly Fitted[], room: number, leastText = LEAST_TEXT): Fitted[] {
  const widths = list.map(({ width }) => width);
  let excess = total(list) - room;
  while (excess > 0) {
    let widest = -1;
    for (const [i, { column }] of list.entries())
      if (
        column.align === 'left' &&
        widths[i]! > (column.keep || i === 0 ? Math.min(KEPT_TEXT, leastText * 2) : leastText) &&
        (widest < 0 || widths[i]! > widths[widest]!)
      )
        widest = i;
    if (widest < 0) break;
    widths[widest]!--;
    excess--;
  }
  return list.map((f, i) => ({ ...f, width: widths[i]! }));
}

function headerRows(fitted: readonly Fitted[]): string[][] {
  const texts = fitted.map(({ column, width }) => wrapped(column.header, width));
  const height = Math.max(1, ...texts.map((lines) => lines.length));
  // Headers stand on the rule: short ones begin lower.
  return Array.from({ length: height }, (_, line) =>
    fitted.map(({ width }, position) => {
      const lines = texts[position]!;
      return truncated(lines[line - (height - lines.length)] ?? '', width);
    }),
  );
}

/** Rows that a person could look at in one go; a longer batch is laid out as for a pipe. */
const MOST_DRAWN = 200;

async function drawnBy(fitted: readonly Fitted[]): Promise<Drawer> {
  const columns = fitted.map(({ width, column: { align } }) => ({ width, align }));
  const [short, long] = [await drawerFor(columns, GAP), laidOut(fitted)];
  return (rows) => (rows.length > MOST_DRAWN ? long(rows) : short(rows));
}

const laidOut =
  (fitted: readonly Fitted[]): Drawer =>
  (rows) =>
    rows.map((row) =>
      fitted
        .map(({ width, column }, position) => padded(row[position]!, width, column.align))
        .join(GAP)
        .trimEnd(),
    );

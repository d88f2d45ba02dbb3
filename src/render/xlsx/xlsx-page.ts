import { widthOf } from '../terminal/width.js';
import type { Cells, Drawn } from './xlsx-cells.js';
import { fitting, labelRow, letters, row, sheetEnd, sheetHead } from './xlsx-sheet.js';
import type { Face } from './xlsx-styles.js';

/** Characters that a sentence is spread over, and those of a column whose width nobody set. */
const SENTENCE = 110;
const BARE_COLUMN = 9;
/** Points of a line, by how large its letters are. */
const LINE: Partial<Readonly<Record<Face, number>>> = { title: 20 };
const USUAL_LINE = 15;

type Part =
  | { readonly cells: readonly Drawn[] }
  | { readonly labels: readonly string[] }
  | { readonly sentence: string; readonly face: Face };

/** A small sheet to be read from its top: sentences over the whole width, facts, tables below each other. */
export class Page {
  private readonly parts: Part[] = [];
  private filter: { readonly columns: number; readonly from: number; readonly to: number } | undefined;

  constructor(private readonly cells: Cells) {}

  say(sentence: string, face: Face = 'wrapped'): this {
    if (sentence !== '') this.parts.push({ sentence, face });
    return this;
  }

  add(...rows: readonly (readonly Drawn[])[]): this {
    for (const cells of rows) this.parts.push({ cells });
    return this;
  }

  blank(): this {
    return this.add([]);
  }

  /** `isFiltered`: its rows can be chosen among. A sheet has one such table. */
  table(labels: readonly string[], rows: readonly (readonly Drawn[])[], isFiltered = false): this {
    this.parts.push({ labels });
    const from = this.parts.length;
    this.add(...rows);
    if (isFiltered) this.filter = { columns: labels.length, from, to: this.parts.length };
    return this;
  }

  *xml(): Iterable<string> {
    const labels = this.parts.flatMap((part) => ('labels' in part ? [part.labels] : []));
    const longest = labels.reduce((most, one) => (one.length > most.length ? one : most), []);
    const widths = fitting(
      longest,
      this.parts.flatMap((part) => ('cells' in part ? [part.cells.map(({ width }) => width)] : [])),
    );
    const span = spanOf(widths);
    const merged: string[] = [];
    yield sheetHead(widths, false);
    for (const [at, part] of this.parts.entries()) {
      if ('cells' in part) yield row(part.cells);
      else if ('labels' in part) yield labelRow(this.cells, part.labels, widths);
      else {
        merged.push(`A${at + 1}:${letters(span.columns)}${at + 1}`);
        const lines = Math.ceil((widthOf(part.sentence) * (part.face === 'title' ? 1.3 : 1.05)) / span.width);
        const height = Math.max(1, lines) * (LINE[part.face] ?? USUAL_LINE);
        yield `<row ht="${height}" customHeight="1">${this.cells.text(part.sentence, part.face)}</row>`;
      }
    }
    yield sheetEnd(this.filter, merged);
  }
}

/** How many columns hold a sentence, and the characters that these take. */
function spanOf(widths: readonly number[]): { readonly columns: number; readonly width: number } {
  let [columns, width] = [0, 0];
  while (width < SENTENCE) width += widths[columns++] ?? BARE_COLUMN;
  return { columns, width };
}

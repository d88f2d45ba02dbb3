import { readFile } from 'node:fs/promises';
import { Parser } from 'htmlparser2';
import { UserError } from '../../../core/errors.js';
import { SHEET } from '../sheet/sheet-words.js';
import type { FoundTable } from './table-text.js';

/** Cells of a table together, blank ones that spans make too. */
const MOST_CELLS = 100_000_000;
/** Tables within tables. */
const DEEPEST = 100;

interface Cell {
  text: string;
  readonly at: number | null;
  readonly across: number;
  readonly down: number;
}

/** A table in the making: cells go to the first free place of their row, as browsers and spreadsheets lay them out. */
class Making {
  readonly rows: string[][] = [];
  readonly merged = new Map<number, number>();
  hiddenRows = 0;
  cell: Cell | null = null;
  private readonly held = new Map<number, { text: string; rows: number }>();
  private cells = 0;

  constructor(
    readonly name: string,
    private readonly file: string,
  ) {}

  /** `at`: its number from 1, where the file says it; rows left out are blank ones. */
  beginRow(at: number | null, isHidden: boolean): void {
    this.endCell();
    while (at !== null && this.rows.length < at - 1) this.push();
    this.push();
    if (isHidden) this.hiddenRows++;
  }

  private push(): void {
    const row: string[] = [];
    for (const [column, { text, rows }] of this.held) {
      if (rows <= 0) continue;
      row[column] = text;
      this.held.set(column, { text, rows: rows - 1 });
      this.merged.set(column, this.rows.length);
    }
    this.rows.push(row);
    this.count(row.length + 1);
  }

  private count(cells: number): void {
    this.cells += cells;
    if (this.cells <= MOST_CELLS) return;
    throw new UserError('E_LIMIT', 'input', SHEET.table_spans({ file: this.file }), {
      hint: SHEET.save_sheet_as_csv(),
    });
  }

  beginCell(cell: Cell): void {
    this.endCell();
    if (this.rows.length === 0) this.push();
    this.cell = cell;
  }

  endCell(): void {
    const { cell } = this;
    this.cell = null;
    const row = this.rows.at(-1);
    if (cell === null || row === undefined) return;
    let column = cell.at ?? 0;
    if (cell.at === null) while (row[column] !== undefined) column++;
    this.count(cell.across + column);
    const text = cell.text.replace(/[\s\u00a0]+/g, ' ').trim();
    for (let i = 0; i < cell.across; i++) row[column + i] = i === 0 ? text : '';
    if (cell.down > 0) this.held.set(column, { text, rows: cell.down });
  }

  done(): FoundTable {
    this.endCell();
    const rows = this.rows.map((row) => Array.from(row, (cell) => cell ?? ''));
    return { name: this.name, rows, merged: this.merged, hiddenRows: this.hiddenRows };
  }
}

const whole = (text: string | undefined, least: number, most = 10_000): number =>
  Math.min(most, Math.max(least, Number.parseInt(text ?? '', 10) || least));

/** Tables of an HTML page, in order, called by their numbers. Throws E_LIMIT where they are larger than any sheet. */
export async function htmlTables(path: string, file: string): Promise<FoundTable[]> {
  const found: Making[] = [];
  const open: Making[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      const table = open.at(-1);
      if (tag === 'script' || tag === 'style') silent++;
      if (tag === 'table') {
        if (open.length >= DEEPEST) throw new UserError('E_LIMIT', 'input', SHEET.table_spans({ file }));
        open.push(new Making(String(found.length + 1), file));
        found.push(open.at(-1)!);
      } else if (tag === 'tr') table?.beginRow(null, /display:\s*none/i.test(attributes['style'] ?? ''));
      else if (tag === 'td' || tag === 'th')
        table?.beginCell({
          text: '',
          at: null,
          across: whole(attributes['colspan'], 1),
          down: whole(attributes['rowspan'], 1) - 1,
        });
      else if (/^(?:br|p|div|li)$/.test(tag) && table?.cell) table.cell.text += ' ';
    },
    ontext(text) {
      const cell = open.at(-1)?.cell;
      if (silent === 0 && cell) cell.text += text;
    },
    onclosetag(tag) {
      if (tag === 'script' || tag === 'style') silent--;
      if (tag === 'table') open.pop()?.endCell();
      else if (tag === 'td' || tag === 'th') open.at(-1)?.endCell();
    },
  });
  parser.end(await readFile(path, 'utf8'));
  return found.map((table) => table.done());
}

/** Sheets of a workbook in the XML that Excel 2002 and 2003 write. Throws E_LIMIT. */
export async function xmlTables(path: string, file: string): Promise<FoundTable[]> {
  const found: Making[] = [];
  let inData = false;
  let kind = '';
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const said = (name: string) => attributes[`ss:${name}`] ?? attributes[name];
        const at = (name: string) => (said(name) === undefined ? null : whole(said(name), 1, 1_048_576));
        const sheet = found.at(-1);
        const name = tag.replace(/^\w+:/, '');
        if (name === 'Worksheet') found.push(new Making(said('Name') ?? String(found.length + 1), file));
        else if (name === 'Row') sheet?.beginRow(at('Index'), said('Hidden') === '1');
        else if (name === 'Cell') {
          const column = at('Index');
          sheet?.beginCell({
            text: '',
            at: column === null ? null : column - 1,
            across: whole(said('MergeAcross'), 0) + 1,
            down: whole(said('MergeDown'), 0),
          });
        } else if (name === 'Data') [inData, kind] = [true, said('Type') ?? ''];
      },
      ontext(text) {
        const cell = found.at(-1)?.cell;
        if (inData && cell) cell.text += text;
      },
      onclosetag(tag) {
        const name = tag.replace(/^\w+:/, '');
        const sheet = found.at(-1);
        if (name === 'Data') {
          inData = false;
          if (kind === 'DateTime' && sheet?.cell) sheet.cell.text = dayText(sheet.cell.text);
        } else if (name === 'Cell') sheet?.endCell();
      },
    },
    { xmlMode: true },
  );
  parser.end(await readFile(path, 'utf8'));
  return found.map((sheet) => sheet.done());
}

/** `2025-03-15T00:00:00.000` is a day. */
const dayText = (text: string) =>
  text.replace(/T00:00:00(?:\.0+)?$/, '').replace(/T(\d\d:\d\d:\d\d)(?:\.\d+)?$/, ' $1');

/** How a delimited text is written. `quote` and `escape` are empty where there is none. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
}

export interface TextRecord {
  readonly cells: readonly string[];
  /** Line of the text on which the record begins, from 1. */
  readonly line: number;
  readonly fault?: 'quote not closed' | 'text after a closing quote';
  /** Lines it takes, where more than one. */
  readonly lines?: number;
  /** Whether a cell that is not quoted holds a quote. */
  readonly stray?: true;
  /** Whether a cell is quoted. */
  readonly quoted?: true;
}

/** Cuts a text into records by a dialect, as RFC 4180 reads it; empty lines are left out. `limit` is of records. */
export function parseRecords(text: string, dialect: Dialect, limit = Number.POSITIVE_INFINITY): TextRecord[] {
  const records: TextRecord[] = [];
  let position = 0;
  let line = 1;
  while (position < text.length && records.length < limit) {
    const record = parseRecord(text, position, dialect);
    if (record.cells.length > 1 || record.cells[0] !== '') {
      const { cells, fault, stray, quoted, lines } = record;
      records.push({
        cells,
        line,
        ...(fault ? { fault } : {}),
        ...(lines > 1 ? { lines } : {}),
        ...(stray ? { stray } : {}),
        ...(quoted ? { quoted } : {}),
      });
    }
    line += record.lines;
    position = record.end;
  }
  return records;
}

interface Parsed {
  readonly cells: string[];
  readonly end: number;
  readonly lines: number;
  readonly fault?: TextRecord['fault'];
  readonly stray?: true;
  readonly quoted?: true;
}

function parseRecord(text: string, start: number, { delimiter, quote, escape: escapes }: Dialect): Parsed {
  const cells: string[] = [];
  let fault: TextRecord['fault'];
  let stray = false;
  let isQuoted = false;
  let position = start;
  let lines = 1;
  for (;;) {
    let cell = '';
    if (quote !== '' && text[position] === quote) {
      isQuoted = true;
      const quoted = parseQuoted(text, position, quote, escapes);
      cell = quoted.value;
      lines += quoted.breaks;
      position = quoted.end;
      if (!quoted.closed) fault = 'quote not closed';
      const stop = cellEnd(text, position, delimiter);
      if (stop > position) {
        fault ??= 'text after a closing quote';
        cell += text.slice(position, stop);
        position = stop;
      }
    } else {
      const stop = cellEnd(text, position, delimiter);
      cell = text.slice(position, stop);
      // =`="0123"` keeps a spreadsheet from taking an id for a number.
      stray ||= quote !== '' && cell.includes(quote) && !/^="[^"]*"$/.test(cell);
      position = stop;
    }
    cells.push(cell);
    if (position >= text.length) break;
    if (text.startsWith(delimiter, position) && delimiter !== '') {
      position += delimiter.length;
      continue;
    }
    position += text[position] === '\r' && text[position + 1] === '\n' ? 2 : 1;
    break;
  }
  return {
    cells,
    end: position,
    lines,
    ...(fault ? { fault } : {}),
    ...(stray ? { stray } : {}),
    ...(isQuoted ? { quoted: true } : {}),
  };
}

function parseQuoted(text: string, open: number, quote: string, escapes: string) {
  let value = '';
  let breaks = 0;
  let position = open + 1;
  for (; position < text.length; position++) {
    const character = text[position]!;
    if (escapes !== '' && character === escapes && (escapes !== quote || text[position + 1] === quote)) {
      value += text[position + 1] ?? '';
      position++;
      continue;
    }
    if (character === quote) return { value, breaks, end: position + 1, closed: true };
    if (character === '\n' || (character === '\r' && text[position + 1] !== '\n')) breaks++;
    value += character;
  }
  return { value, breaks, end: position, closed: false };
}

function cellEnd(text: string, from: number, delimiter: string): number {
  for (let i = from; i < text.length; i++) {
    const character = text[i];
    if (character === '\n' || character === '\r' || character === delimiter) return i;
  }
  return text.length;
}

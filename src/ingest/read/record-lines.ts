import { createReadStream } from 'node:fs';
import type { TextSource } from './text-source.js';

/**
 * The lines on which records begin. `wanted` are record numbers as DuckDB counted them (ascending, from 1, without empty lines
 * and without the records at `skipped` lines). Reads the file once, up to the last record wanted; rows of a file that is read in place
 * count as lines below a header.
 */
export async function findLines(
  source: TextSource,
  wanted: readonly number[],
  skipped: readonly number[],
): Promise<(number | null)[]> {
  const found: (number | null)[] = wanted.map(() => null);
  if (wanted.length === 0) return found;
  if (source.columnar) return wanted.map((record) => record + 1);
  const skip = new Set(skipped);
  const place = new Map(wanted.map((record, i) => [record, i]));
  const last = Math.max(...wanted);
  let record = 0;
  const scanner = new RecordScanner(source, (line) => {
    if (skip.has(line)) return;
    record++;
    const at = place.get(record);
    if (at !== undefined) found[at] = line;
  });
  for await (const chunk of createReadStream(source.path, { highWaterMark: 1 << 20 })) {
    scanner.read(chunk as Buffer);
    if (record >= last) break;
  }
  return found;
}

/** Follows quotes and line ends through the bytes; tells the line on which each record begins. */
class RecordScanner {
  private line = 1;
  private start = 1;
  private quoted = false;
  private atCell = true;
  private filled = false;
  private escaped = false;
  private afterReturn = false;
  private readonly quote: number;
  private readonly escape: number;
  private readonly delimiter: number;
  private readonly first: number;
  private readonly single: boolean;

  constructor(
    { dialect, layout }: TextSource,
    private readonly found: (line: number) => void,
  ) {
    this.quote = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0);
    this.escape = dialect.escape === dialect.quote || dialect.escape === '' ? -1 : dialect.escape.charCodeAt(0);
    this.delimiter = dialect.delimiter.charCodeAt(0);
    this.first = layout.firstLine;
    this.single = layout.headers.length === 1;
  }

  read(chunk: Buffer): void {
    for (const byte of chunk) this.step(byte);
  }

  private step(byte: number): void {
    if (this.afterReturn) {
      this.afterReturn = false;
      if (byte === 10) return;
    }
    // Rows above the data may hold anything, so their quotes open nothing.
    const titles = this.line < this.first;
    if (this.escaped) {
      this.escaped = false;
    } else if (this.quoted && byte === this.escape) {
      this.escaped = true;
    } else if (byte === this.quote && !titles && (this.quoted || this.atCell)) {
      if (!this.filled) this.begin();
      this.quoted = !this.quoted;
      this.filled = true;
      // A doubled quote closes and opens again at once.
      this.atCell = !this.quoted;
      return;
    } else if ((byte === 10 || byte === 13) && !this.quoted) {
      this.endLine();
      this.afterReturn = byte === 13;
      return;
    }
    if (byte === 10 || (byte === 13 && this.quoted)) {
      this.line++;
      this.afterReturn = byte === 13;
      return;
    }
    this.atCell = byte === this.delimiter && !this.quoted;
    if (!this.filled) this.begin();
    this.filled = true;
  }

  private begin(): void {
    this.start = this.line;
    if (this.start >= this.first) this.found(this.start);
  }

  private endLine(): void {
    if (!this.filled && this.single && this.line >= this.first) this.found(this.line);
    this.filled = false;
    this.atCell = true;
    this.line++;
  }
}

import { sampleColumn, type TextSource } from '../read/index.js';

/** The first values of each column of a file, by header. */
export function sampleColumns(file: TextSource): Map<string, string[]> {
  return new Map(file.layout.headers.map((header, i) => [header, sampleColumn(file, i).slice(0, 2000)]));
}

import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { TextRecord } from '../records.js';

/** Every line that the records take. */
export const linesOf = (records: readonly TextRecord[]): number[] =>
  records.flatMap(({ line, lines = 1 }) => Array.from({ length: lines }, (_, i) => line + i));

/**
 * Copies a text to `to`, the given lines of its head empty: no reader takes them for records, and the others keep their numbers.
 */
export async function blankLines(path: string, head: Buffer, lines: readonly number[], to: string): Promise<string> {
  const blank = new Set(lines);
  const last = Math.max(...lines);
  const kept: Buffer[] = [];
  let line = 1;
  let from = 0;
  while (line <= last && from < head.length) {
    let end = from;
    while (end < head.length && head[end] !== 10 && head[end] !== 13) end++;
    const next = end + (head[end] === 13 && head[end + 1] === 10 ? 2 : 1);
    kept.push(head.subarray(blank.has(line) ? end : from, next));
    from = Math.min(next, head.length);
    line++;
  }
  const out = createWriteStream(to);
  for (const part of kept) out.write(part);
  await pipeline(createReadStream(path, { start: from }), out);
  return to;
}

import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { csvLine } from '../../core/quoting.js';

/** A fixed-width text as CSV, line by line the same, without a header. Spaces around values go. */
export async function fixedToText(
  path: string,
  fixed: Readonly<Record<string, readonly [number, number]>>,
  to: string,
): Promise<string> {
  const spans = Object.values(fixed);
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  const cut = async function* () {
    for await (const line of lines) {
      yield line.trim() === ''
        ? '\n'
        : `${csvLine(spans.map(([first, last]) => line.slice(first - 1, last).trim()))}\n`;
    }
  };
  await pipeline(Readable.from(cut()), createWriteStream(to));
  return to;
}

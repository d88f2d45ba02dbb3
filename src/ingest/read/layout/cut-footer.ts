import { copyFile, stat, truncate } from 'node:fs/promises';
import type { TextRecord } from '../records.js';
import { workFile } from '../work-file.js';
import type { Footer } from './footer.js';

/** Records of a sample that are not of the lines below the table. */
export function withoutFooter(sample: readonly TextRecord[], footer: Footer): TextRecord[] {
  const texts = new Set(footer.records.map(({ cells }) => cells.join('\x1f')));
  return sample.filter(({ cells }) => !texts.has(cells.join('\x1f')));
}

/** A copy of the file that ends before the lines below the table. `tail` is its last block, the whole file where that is `complete`. */
export async function cutFooter(
  path: string,
  footer: Footer,
  tail: Buffer,
  complete: boolean,
  work: string,
): Promise<string> {
  const text = tail.toString('utf8');
  let offset = 0;
  for (let line = 1; line < footer.line; line++) {
    const next = text.slice(offset).search(/\r\n|\r|\n/);
    if (next < 0) break;
    offset += next + (text.startsWith('\r\n', offset + next) ? 2 : 1);
  }
  const keep = Buffer.byteLength(text.slice(0, offset), 'utf8');
  const { size } = await stat(path);
  const to = workFile(work, 'body.csv');
  await copyFile(path, to);
  await truncate(to, complete ? keep : size - tail.length + keep);
  return to;
}

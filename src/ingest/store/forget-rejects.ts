import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { REJECTS_HEADER } from '../check/index.js';
import { fileFault } from '../read/index.js';

/** A shorter text is only looked for as the whole value. */
const TELLING = 5;

interface Counted {
  readonly record: readonly string[];
  readonly info: { readonly bytes: number };
}

/** Records with the byte behind each; of a list that somebody has changed so that its quotes do not close, its lines. */
async function recordsOf(bytes: Buffer): Promise<Counted[]> {
  const { CsvError, parse } = await import('csv-parse/sync');
  const form = { info: true, relax_column_count: true, record_delimiter: '\n' } as const;
  try {
    return parse(bytes, form) as unknown as Counted[];
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return parse(bytes, { ...form, quote: null }) as unknown as Counted[];
  }
}

/** Takes the lines whose values hold one of the texts out of a list of rejects; how many. A file that is no such list stays. */
export async function forgetRejects(path: string, texts: readonly string[]): Promise<number> {
  const content = await readFile(path, 'utf8').catch(() => '');
  if (!content.startsWith(REJECTS_HEADER)) return 0;
  const bytes = Buffer.from(content);
  const keep: Buffer[] = [];
  let gone = 0;
  let from = 0;
  // Where a record ends in the file is what the parser says of it, so that what stays keeps its bytes.
  for (const { record, info } of await recordsOf(bytes)) {
    const holds = (text: string) =>
      record.some((cell) => cell === text || (text.length >= TELLING && cell.includes(text)));
    if (from > 0 && texts.some(holds)) gone++;
    else keep.push(bytes.subarray(from, info.bytes));
    from = info.bytes;
  }
  if (gone === 0) return 0;
  const text = Buffer.concat(keep).toString('utf8');
  const draft = `${path}.tmp`;
  try {
    const { mode } = await stat(path);
    await writeFile(draft, text.endsWith('\n') ? text : `${text}\n`, { mode, flag: 'wx' });
    await rename(draft, path);
  } catch (fault) {
    throw fileFault(fault, path);
  }
  return gone;
}

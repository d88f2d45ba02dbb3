import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { REJECTS_HEADER } from '../check/index.js';
import { fileFault, parseRecords } from '../read/index.js';

const DIALECT = { delimiter: ',', quote: '"', escape: '"' } as const;
/** A shorter text is only looked for as the whole value. */
const TELLING = 5;

/** Takes the lines whose values hold one of the texts out of a list of rejects; how many. A file that is no such list stays. */
export async function forgetRejects(path: string, texts: readonly string[]): Promise<number> {
  const content = await readFile(path, 'utf8').catch(() => '');
  if (!content.startsWith(REJECTS_HEADER)) return 0;
  const lines = content.split('\n');
  const records = parseRecords(content, DIALECT);
  const keep: string[] = [];
  let gone = 0;
  for (const [i, { line, cells }] of records.entries()) {
    const holds = (text: string) =>
      cells.some((cell) => cell === text || (text.length >= TELLING && cell.includes(text)));
    if (i > 0 && texts.some(holds)) gone++;
    else keep.push(...lines.slice(line - 1, (records[i + 1]?.line ?? lines.length + 1) - 1));
  }
  if (gone === 0) return 0;
  const text = keep.join('\n');
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

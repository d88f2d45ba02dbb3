import { frameLine } from '../frame-line.js';
import { json } from '../json.js';
import type { Out } from '../out.js';
import type { View } from '../view.js';
import { page } from './page.js';
import { resultBlocks } from './result.js';
import { pageWords } from './words.js';

/** What a page may weigh, so that it can be mailed. */
export const MAX_BYTES = 1_000_000;
const CAPS = [200, 100, 50, 20, 5] as const;

/** The envelope's JSON as text, with at most `cap` rows of a table. */
export async function jsonText(view: View, cap: number): Promise<string> {
  let text = '';
  const shown = view.shown.map((one) => ({
    ...one,
    read: { ...one.read, limit: Math.min(cap, one.read.limit ?? cap) },
  }));
  await json(
    { ...view, shown },
    {
      write(chunk) {
        text += String(chunk);
        return undefined;
      },
    },
  );
  return text;
}

/** One analysis as a page in one file of at most 1 MB: long tables are cut, and say so. */
export async function html(view: View, out: Out): Promise<void> {
  const words = pageWords(view.words);
  const title = view.words.analysis(view.analysis)?.title ?? view.analysis;
  for (const cap of CAPS) {
    const body = await resultBlocks({ view, charts: view.charts ?? [], id: view.analysis, level: 2, cap }, words);
    const text = page(
      {
        language: view.words.language,
        written: view.words.written,
        title,
        frame: view.result.frame === undefined ? '' : frameLine(view.result.frame, view.words),
        body,
        json: await jsonText(view, cap),
        version: view.result.tool.version,
      },
      words,
    );
    if (Buffer.byteLength(text) > MAX_BYTES && cap !== CAPS.at(-1)) continue;
    return out.write(text);
  }
}

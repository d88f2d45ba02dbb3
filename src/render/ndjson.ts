import { jsonRows } from './json.js';
import { exactJson } from './machine-value.js';
import { Buffered, type Out } from './out.js';
import type { Shown } from './view.js';

/** One JSON object a line, values exact. */
export async function ndjson(shown: Shown, out: Out): Promise<void> {
  const buffer = new Buffered(out);
  for await (const lines of jsonRows(shown, () => exactJson)) {
    for (const line of lines) {
      const behind = buffer.write(`${line}\n`);
      if (behind !== undefined) await behind;
    }
  }
  await buffer.flush();
}

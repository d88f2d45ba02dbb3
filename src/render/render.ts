import { FORMATS, type StreamFormat } from './formats.js';
import type { Out } from './out.js';
import type { View } from './view.js';

/** Writes a view in a format; a format that holds one table takes the first shown. */
export async function renderStream(
  format: StreamFormat,
  view: View,
  out: Out,
  target: 'stream' | 'file' = 'stream',
): Promise<void> {
  const render = await FORMATS[format].render.stream();
  await render(view, out, target);
}

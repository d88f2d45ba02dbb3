import type { Out } from './out.js';
import type { View } from './view.js';

/** Formats that are written as a stream of bytes. */
export type StreamFormat =
  | 'table'
  | 'md'
  | 'csv'
  | 'tsv'
  | 'json'
  | 'ndjson'
  | 'arrow'
  | 'xlsx'
  | 'html'
  | 'svg'
  | 'none';

/**
 * Writes a view in a format; each format's code is imported when it is used. Single-table formats take the first shown.
 * Arrow has a form for streams and one for files.
 */
export async function renderStream(
  format: StreamFormat,
  view: View,
  out: Out,
  target: 'stream' | 'file' = 'stream',
): Promise<void> {
  const first = view.shown[0];
  switch (format) {
    case 'none':
      return;
    case 'table':
      return (await import('./table.js')).table(view, out);
    case 'md':
      return (await import('./markdown.js')).markdown(view, out);
    case 'xlsx':
      return (await import('./xlsx.js')).xlsx(view, out);
    case 'json':
      return (await import('./json.js')).json(view, out);
    case 'svg':
      return (await import('./svg.js')).svg(view, out);
    case 'html':
      return (await import('./html/html.js')).html(view, out);
  }
  if (first === undefined) return;
  switch (format) {
    case 'csv':
      return (await import('./csv.js')).csv(first, out, view.look.excel);
    case 'tsv':
      return (await import('./csv.js')).tsv(first, out);
    case 'ndjson':
      return (await import('./ndjson.js')).ndjson(first, out);
    case 'arrow':
      return (await import('./arrow.js')).arrow(view, first, out, target === 'file');
  }
}

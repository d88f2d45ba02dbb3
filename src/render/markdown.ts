import { batches, rowCount } from './batches.js';
import { alignOf, cellText } from './cell-text.js';
import { frameLine } from './frame-line.js';
import { spokenHeadline } from './headline.js';
import { plainMarkdown as plain } from './markdown-text.js';
import { metricRows } from './metric-rows.js';
import { Buffered, type Out } from './out.js';
import { columnOf, type Shown, type View } from './view.js';
import { TABLE } from './words.js';

/** GitHub-flavoured Markdown with the frame, the metrics, the tables and the warnings. */
export async function markdown(view: View, out: Out): Promise<void> {
  const { words, analysis, result } = view;
  const buffer = new Buffered(out);
  await buffer.write(`# ${plain(words.analysis(analysis)?.title ?? analysis)}\n`);
  if (result.frame !== undefined) await buffer.write(`\n${plain(frameLine(result.frame, words))}\n`);
  const headline = spokenHeadline(result, analysis, words);
  if (headline !== '') await buffer.write(`\n**${plain(headline)}**\n`);
  if (result.metrics !== undefined && result.metrics.length > 0) {
    const { headers, aligns, cells } = metricRows(result.metrics, analysis, words);
    await buffer.write(`\n${head(headers, aligns)}${cells.map(line).join('')}`);
  }
  for (const shown of view.shown) {
    await buffer.write(`\n## ${plain(words.table(analysis, shown.name))}\n\n`);
    await rows(view, shown, buffer);
  }
  for (const warning of result.warnings ?? []) await buffer.write(`\n> ${plain(words.warning(analysis, warning))}\n`);
  await buffer.flush();
}

async function rows({ words, analysis }: View, shown: Shown, buffer: Buffered): Promise<void> {
  const metas = shown.fields.map((field) => columnOf(shown, field));
  await buffer.write(
    head(
      shown.fields.map((field) => words.column(analysis, field)),
      metas.map(alignOf),
    ),
  );
  for await (const batch of batches(shown.table, { ...shown.read, fields: shown.fields }))
    for (let row = 0; row < batch.count; row++)
      await buffer.write(
        line(shown.fields.map((field, i) => cellText(batch.columns[field]![row]!, metas[i]!, analysis, words))),
      );
  const [printed, all] = [await rowCount(shown.table, shown.read), await rowCount(shown.table)];
  if (printed < all) await buffer.write(`\n${words.say(TABLE.capped({ shown: printed, n: all }))}\n`);
  if (shown.leftOut) await buffer.write(`\n${words.say(TABLE.left_out({ n: shown.leftOut, name: shown.name }))}\n`);
}

const head = (headers: readonly string[], aligns: readonly ('left' | 'right')[]) =>
  `${line(headers)}|${aligns.map((align) => (align === 'right' ? ' ---: |' : ' --- |')).join('')}\n`;

const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |\n`;

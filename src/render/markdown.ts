import { rowCount } from './batches.js';
import { alignOf } from './cell-text.js';
import { filled } from './filled.js';
import { frameLine } from './frame-line.js';
import { spokenHeadline } from './headline.js';
import { plainMarkdown as plain } from './markdown-text.js';
import { metricRows } from './metric-rows.js';
import { Buffered, type Out } from './out.js';
import { fieldsOf, textRows } from './terminal/text-rows.js';
import { columnOf, type Shown, type View } from './view.js';
import { TABLE } from './words.js';

/** GitHub-flavoured Markdown with the frame, the metrics, the tables and the warnings. */
export async function markdown(asked: View, out: Out): Promise<void> {
  const { view, left } = await filled(asked);
  const { words, analysis, result } = view;
  const buffer = new Buffered(out);
  if (view.alone !== true) {
    await buffer.write(`# ${plain(words.analysis(analysis)?.title ?? analysis)}\n`);
    if (result.frame !== undefined) await buffer.write(`\n${plain(frameLine(result.frame, words))}\n`);
    const headline = spokenHeadline(result, analysis, words);
    if (headline !== '') await buffer.write(`\n**${plain(headline)}**\n`);
    if (result.metrics !== undefined && result.metrics.length > 0) {
      const { headers, aligns, cells } = metricRows(result.metrics, analysis, words);
      await buffer.write(`\n${head(headers, aligns)}${cells.map(line).join('')}`);
    }
  }
  for (const [index, shown] of view.shown.entries()) {
    const above = index > 0 || view.alone !== true ? '\n' : '';
    if (view.alone !== true || view.shown.length > 1)
      await buffer.write(`${above}## ${plain(words.table(analysis, shown.name))}\n\n`);
    await rows(view, shown, buffer);
  }
  if (left !== null) await buffer.write(`\n${plain(left)}\n`);
  const warnings = view.alone === true ? [] : (result.warnings ?? []);
  for (const warning of warnings) await buffer.write(`\n> ${plain(words.warning(analysis, warning))}\n`);
  await buffer.flush();
}

async function rows({ words, analysis }: View, shown: Shown, buffer: Buffered): Promise<void> {
  const fields = fieldsOf(shown);
  await buffer.write(
    head(
      fields.map((field) => words.column(analysis, field)),
      fields.map((field) => alignOf(columnOf(shown, field))),
    ),
  );
  for await (const { texts } of textRows(shown, analysis, words))
    for (const row of texts) await buffer.write(line(row));
  const [printed, all] = [await rowCount(shown.table, shown.read), await rowCount(shown.table)];
  if (printed < all) await buffer.write(`\n${words.say(TABLE.capped({ shown: printed, n: all }))}\n`);
  if (shown.leftOut) await buffer.write(`\n${words.say(TABLE.left_out({ n: shown.leftOut, name: shown.name }))}\n`);
}

const head = (headers: readonly string[], aligns: readonly ('left' | 'right')[]) =>
  `${line(headers)}|${aligns.map((align) => (align === 'right' ? ' ---: |' : ' --- |')).join('')}\n`;

const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |\n`;

import { isLong, type Metric } from '../../core/result.js';
import { safeText } from '../../core/text/safe-text.js';
import { rowCount } from '../batches.js';
import { alignOf } from '../cell-text.js';
import { filled } from '../filled.js';
import { frameLine } from '../frame-line.js';
import { spokenHeadline } from '../headline.js';
import { metricRows } from '../metric-rows.js';
import type { Out } from '../out.js';
import { columnOf, type Shown, type View } from '../view.js';
import { TABLE } from '../words.js';
import { loadColour, painter } from './ansi.js';
import { type Grid, type GridColumn, printGrid } from './grid.js';
import { sparkline } from './sparkline.js';
import { fieldsOf, textRows } from './text-rows.js';
import { loadWidth, padded, widthOf, wrapped } from './width.js';

const BAR_CELLS = 12;
/** Columns without room that are named; a list of twenty helps nobody. */
const COLUMNS_NAMED = 4;

/** For people: the frame, the metrics, then each table, fitted to the terminal where there is one. */
export async function table(asked: View, out: Out): Promise<void> {
  const { view, left: nothing } = await filled(asked);
  const { words, analysis, result, look } = view;
  if (words.language !== 'en') await loadWidth();
  if (look.colour) await loadColour();
  const paint = painter(look.colour);
  const framed = result.frame !== undefined && view.alone !== true;
  if (result.frame !== undefined && framed) {
    const line = `${words.analysis(analysis)?.title ?? analysis} · ${frameLine(result.frame, words)}`;
    const lines = look.width === null ? [line] : wrapped(line, look.width);
    await out.write(`${lines.map((text, i) => (i === 0 ? paint('bold', text) : text)).join('\n')}\n`);
  }
  const headline = framed ? spokenHeadline(result, analysis, words) : '';
  if (headline !== '') await out.write(`\n${fittedText(headline, look)}\n`);
  if (framed && result.metrics !== undefined && result.metrics.length > 0) await metrics(result.metrics, view, out);
  const alone = !framed && view.shown.length === 1;
  for (const [index, shown] of view.shown.entries()) {
    const above = index > 0 || framed ? '\n' : '';
    if (!alone) await out.write(`${above}${paint('bold', words.table(analysis, shown.name))}\n`);
    if (look.graphic) await trend(view, shown, out);
    await (look.vertical ? records(view, shown, out) : grid(view, shown, out));
  }
  const hidden = framed ? view.hidden : [];
  if (hidden.length > 0 || nothing !== null) await out.write('\n');
  for (const { name, rows } of hidden)
    await out.write(`${fittedText(hiddenText(words.table(analysis, name), name, rows, words), look)}\n`);
  if (nothing !== null) await out.write(`${fittedText(nothing, look)}\n`);
}

const fittedText = (text: string, { width }: View['look']): string =>
  (width === null ? [text] : wrapped(text, width)).join('\n');

/** A line of blocks for the first value of each picture of one course: rows of several are no course of anything. */
async function trend({ charts = [], words, analysis, look }: View, shown: Shown, out: Out): Promise<void> {
  for (const { type, table: name, x, y } of charts) {
    if (type !== 'line' || name !== shown.name || isLong(shown.table) || !shown.fields.includes(y[0]!)) continue;
    const { rows } = shown.table;
    if (new Set(rows.map((row) => String(row[x]))).size < rows.length) continue;
    const line = sparkline(rows.map((row) => row[y[0]!] ?? null));
    if (line.length + widthOf(words.column(analysis, y[0]!)) >= (look.width ?? Number.POSITIVE_INFINITY)) continue;
    if (line !== '') await out.write(`${words.column(analysis, y[0]!)} ${line}\n`);
  }
}

const hiddenText = (table: string, name: string, rows: number | null, words: View['words']): string =>
  rows === null ? words.say(TABLE.hidden_unread({ table, name })) : words.say(TABLE.hidden({ table, name, n: rows }));

async function metrics(list: readonly Metric[], view: View, out: Out): Promise<void> {
  const rows = metricRows(list, view.analysis, view.words);
  await out.write('\n');
  const hidden = await printGrid(
    {
      columns: rows.headers.map(
        (header, i): GridColumn => ({ header, align: rows.aligns[i]!, priority: i < 2 ? 1 : 2 }),
      ),
      async *rows() {
        yield rows.cells;
      },
    },
    view.look,
    out,
  );
  await left(view, hidden, out);
}

async function grid(view: View, shown: Shown, out: Out): Promise<void> {
  const { words, look } = view;
  const rows = await rowCount(shown.table, shown.read);
  if (rows === 0) {
    await out.write(`${words.say(TABLE.empty())}\n`);
    return;
  }
  const hidden = await printGrid(gridOf(view, shown), look, out);
  const all = await rowCount(shown.table);
  if (rows < all) await out.write(`${words.say(TABLE.capped({ shown: rows, n: all }))}\n`);
  if (shown.leftOut) await out.write(`${words.say(TABLE.left_out({ n: shown.leftOut, name: shown.name }))}\n`);
  await left(view, hidden, out);
}

async function left({ words, look }: View, hidden: readonly string[], out: Out): Promise<void> {
  if (hidden.length === 0) return;
  const named = hidden.slice(0, COLUMNS_NAMED).join(', ');
  const columns = hidden.length > COLUMNS_NAMED ? `${named} …` : named;
  const text = words.say(TABLE.columns_hidden({ n: hidden.length, columns }));
  await out.write(`${fittedText(text, look)}\n`);
}

/** A result table as a grid of finished texts, with a bar beside shares where a person looks. */
export function gridOf(view: View, shown: Shown): Grid {
  const { words, analysis, look } = view;
  const fields = fieldsOf(shown);
  const bar = look.graphic ? fields.indexOf('share') : -1;
  const most = bar < 0 ? 0 : largestShare(shown);
  const columns = fields.map((field): GridColumn => {
    const meta = columnOf(shown, field);
    return {
      header: safeText(words.column(analysis, field)),
      align: alignOf(meta),
      priority: meta.priority,
      keep: meta.keep === true,
    };
  });
  return {
    columns: bar < 0 ? columns : columns.toSpliced(bar + 1, 0, { header: '', align: 'left', priority: 3 }),
    async *rows() {
      for await (const { texts, batch } of textRows(shown, analysis, words))
        yield bar < 0
          ? texts
          : texts.map((row, at) => row.toSpliced(bar + 1, 0, barOf(batch.columns.share![at], most)));
    },
  };
}

/** The longest bar is the largest share's, so that small shares can be told apart; a whole where the rows are not at hand. */
const largestShare = ({ table }: Shown): number =>
  isLong(table)
    ? 1
    : table.rows.reduce((most, { share }) => (typeof share === 'number' && share > most ? share : most), 0);

const barOf = (share: unknown, most: number): string =>
  typeof share === 'number' && share > 0 && share <= 1
    ? '█'.repeat(Math.max(1, Math.round((share / most) * BAR_CELLS)))
    : '';

/** One block a row, a line a field: for wide tables and single records. */
async function records(view: View, shown: Shown, out: Out): Promise<void> {
  const { words, analysis } = view;
  const labels = fieldsOf(shown).map((field) => safeText(words.column(analysis, field)));
  const width = Math.max(0, ...labels.map(widthOf));
  let number = 0;
  for await (const { texts } of textRows(shown, analysis, words))
    for (const row of texts) {
      const lines = row.map((text, i) => `${padded(labels[i]!, width, 'left')}  ${text}`);
      await out.write(`${number++ === 0 ? '' : '\n'}${lines.join('\n')}\n`);
    }
  const all = await rowCount(shown.table);
  if (number < all) await out.write(`${words.say(TABLE.capped({ shown: number, n: all }))}\n`);
}

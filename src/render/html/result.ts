import type { Cell, Check } from '../../core/result.js';
import type { Chart } from '../../core/screen.js';
import type { Written } from '../../core/text/written.js';
import { ungrouped } from '../../core/text/written.js';
import { rowCount } from '../batches.js';
import { alignOf } from '../cell-text.js';
import { drawChart, type Picture } from '../charts/chart.js';
import { singles, tableOf, titleOf } from '../charts/multiples.js';
import { chartWords } from '../charts/words.js';
import { filled } from '../filled.js';
import { spokenHeadline } from '../headline.js';
import { metricRows } from '../metric-rows.js';
import { fieldsOf, textRows } from '../terminal/text-rows.js';
import { columnOf, type Shown, type View } from '../view.js';
import { figureBlock, folded, list, paragraph, type TextTable, tableBlock } from './blocks.js';
import { marksOf } from './script.js';
import type { PageWords } from './words.js';

export interface ResultBlocks {
  readonly view: View;
  readonly charts: readonly Chart[];
  /** Prefix of every id in the blocks. */
  readonly id: string;
  /** Of headings within the blocks: one below that of what holds them; 3 where it is not said. */
  readonly level?: 2 | 3 | 4;
  /** What the tables are folded under; absent where they stand open. */
  readonly folds?: string;
  /** Most rows of a table that the page holds. */
  readonly cap: number;
  /** Most pictures, shared among the charts; all where it is not said. */
  readonly pictures?: number;
  /** Pictures drawn before, by id, for a page that is made again with less. */
  readonly kept?: Map<string, Picture | null>;
}

/** A picture once drawn is not drawn again. */
async function drawOnce(kept: Map<string, Picture | null>, id: string, draw: () => Promise<Picture | null>) {
  if (!kept.has(id)) kept.set(id, await draw());
  return kept.get(id)!;
}

/** Texts that spreadsheets and the page's script read as the number they are. */
const READ_AS_NUMBER = /^-?\d{1,3}(?:,?\d{3})*(?:\.\d+)?%?$/;

/** The number of a cell where its text does not read as one, and the day of one that is written otherwise than it sorts. */
function worthOf(text: string, cell: Cell, written: Written): string | undefined {
  if (typeof cell === 'string') return written.day(cell) === cell || text !== written.day(cell) ? undefined : cell;
  if (cell === null || typeof cell === 'boolean' || READ_AS_NUMBER.test(plainly(text, written))) return undefined;
  return ungrouped(String(cell), written);
}

/** A number as it is written without a word of a reader's home. */
function plainly(text: string, written: Written): string {
  const { group, decimal } = marksOf(written);
  return decimal === '.' ? text : text.replace(new RegExp(`[${group}\\s]`, 'g'), '').replace(decimal, '.');
}

/** A result table as texts, at most `cap` rows of it. */
export async function textTable({ view, cap }: ResultBlocks, shown: Shown, words: PageWords): Promise<TextTable> {
  const { analysis } = view;
  const fields = fieldsOf(shown);
  const limit = Math.min(cap, shown.read.limit ?? cap);
  const rows: string[][] = [];
  const plain: (string | undefined)[][] = [];
  for await (const { texts, batch } of textRows(shown, analysis, view.words, { ...shown.read, limit })) {
    rows.push(...texts);
    plain.push(
      ...texts.map((cells, row) =>
        cells.map((text, i) => worthOf(text, batch.columns[fields[i]!]?.[row] ?? null, view.words.written)),
      ),
    );
  }
  const all = await rowCount(shown.table);
  return {
    caption: view.words.table(analysis, shown.name),
    headers: fields.map((field) => view.words.column(analysis, field)),
    aligns: fields.map((field) => alignOf(columnOf(shown, field))),
    rows,
    plain,
    ranks: fields.map((field) => {
      const { keep, priority } = columnOf(shown, field);
      return keep === true ? 0 : priority;
    }),
    printNote: words('printed'),
    ...(rows.length < all ? { note: words('some', { shown: rows.length, n: all }) } : {}),
  };
}

export function metricsTable(view: View, words: PageWords): string {
  const metrics = view.result.metrics ?? [];
  if (metrics.length === 0) return '';
  const { headers, aligns, cells } = metricRows(metrics, view.analysis, view.words);
  return tableBlock({ caption: words('metrics'), headers, aligns, rows: cells });
}

/** Charts of tables that are shown; each with its data folded below. */
async function pictures(
  blocks: ResultBlocks,
  tables: ReadonlyMap<string, TextTable>,
  words: PageWords,
): Promise<{ html: string; drawn: ReadonlySet<string> }> {
  const { view, charts, id, pictures: most = Number.POSITIVE_INFINITY, kept = new Map() } = blocks;
  const ofOne = Math.max(1, Math.floor(most / Math.max(1, charts.length)));
  const figures: string[] = [];
  const drawn = new Set<string>();
  for (const chart of charts) {
    const table = tableOf(chart, view.result.tables);
    if (table === undefined) continue;
    const text = tables.get(chart.table);
    if (text === undefined) continue;
    const spelled = chartWords(view.analysis, view.words);
    for (const single of singles(chart, table, spelled).slice(0, ofOne)) {
      if (figures.length >= most) break;
      const { spec } = single;
      const title = titleOf(chart, single, table, view.charts ?? charts, view.analysis, view.words);
      const name = `${id}-${spec.id}`;
      const picture = await drawOnce(kept, name, () => drawChart(spec, table, spelled, { id: name, title }));
      if (picture === null) continue;
      // The data of several pictures of one table are folded under the first.
      const own = [chart.table, ...(chart.history === undefined ? [] : [chart.history.table])];
      const below = own.flatMap((of) => (drawn.has(of) || !tables.has(of) ? [] : [tableBlock(tables.get(of)!)]));
      figures.push(figureBlock(picture, words('pictureData'), below.join('\n')));
      for (const of of own) drawn.add(of);
    }
  }
  return { html: figures.length === 0 ? '' : `<div class="pictures">${figures.join('\n')}</div>`, drawn };
}

export function checksTable(checks: readonly Check[], words: PageWords, written: Written): string {
  if (checks.length === 0) return '';
  return tableBlock({
    caption: words('checks'),
    headers: [words('check'), words('actual'), words('state')],
    aligns: ['left', 'right', 'left'],
    rows: checks.map(({ expr, actual, status, cut }) => [
      cut === undefined ? expr : `${expr} (${Object.values(cut).join(', ')})`,
      actual === null ? '-' : actualText(actual, written),
      words(status),
    ]),
  });
}

/** What a check compared, with all its digits. */
export const actualText = (actual: NonNullable<Cell>, written: Written): string =>
  typeof actual === 'string' ? actual : ungrouped(String(actual), written);

function definitions({ view }: ResultBlocks, words: PageWords): string {
  const strings = view.words.analysis(view.analysis);
  const params = Object.entries(view.result.params ?? {}).filter(([, value]) => value !== null);
  const rows = params.map(([name, value]) => [
    strings?.options[name] ?? name,
    Array.isArray(value) ? value.join(', ') || '-' : String(value),
  ]);
  const table =
    rows.length === 0
      ? ''
      : tableBlock({
          caption: words('setting'),
          headers: [words('setting'), words('value')],
          aligns: ['left', 'left'],
          rows,
        });
  const more = paragraph(words('explain', { command: `crm-analyze explain ${view.analysis}` }), 'note');
  return folded(
    words('definitions'),
    [strings === undefined ? '' : paragraph(strings.summary), table, more].join('\n'),
  );
}

/** The content of one result: metrics, checks, pictures, tables, notes, definitions. */
export async function resultBlocks(asked: ResultBlocks, words: PageWords): Promise<string> {
  const { view, left } = await filled(asked.view);
  const blocks = { ...asked, view };
  const { level = 3 } = asked;
  const texts = new Map<string, TextTable>();
  for (const shown of view.shown) texts.set(shown.name, await textTable(blocks, shown, words));
  // A table that is drawn is folded under its picture; the others stand open.
  const { drawn, html: figures } = await pictures(blocks, texts, words);
  const open = [...texts].filter(([name]) => !drawn.has(name)).map(([, table]) => tableBlock(table));
  const { warnings = [], checks = [] } = view.result;
  const notes = warnings.map((warning) => view.words.warning(view.analysis, warning));
  const headline = spokenHeadline(view.result, view.analysis, view.words);
  return [
    headline === '' ? '' : paragraph(headline, 'headline'),
    asked.folds === undefined ? metricsTable(view, words) : '',
    checksTable(checks, words, view.words.written),
    figures,
    ...(asked.folds === undefined ? open : [folded(asked.folds, [metricsTable(view, words), ...open].join('\n'))]),
    left === null ? '' : paragraph(left, 'note'),
    notes.length === 0 ? '' : `<h${level}>${words('warnings')}</h${level}>${list(notes)}`,
    definitions(blocks, words),
  ]
    .filter((block) => block !== '')
    .join('\n');
}

import { movementOf } from '../../core/figures/change-text.js';
import type { KeyFigure, Report, Trend } from '../../core/report.js';
import type { Cell, SmallTable } from '../../core/result.js';
import type { Localizer } from '../../i18n/localizer.js';
import { filled } from '../filled.js';
import { actionsText } from '../html/report/first-page/actions.js';
import {
  belowLines,
  calmSentences,
  figureText,
  sentence,
  staleText,
} from '../html/report/first-page/first-page-text.js';
import { sectionView } from '../html/report/report-html.js';
import { allTrends, reportTitle, sourcesText, type Texts } from '../html/report/report-text.js';
import { type ReportWord, reportWords } from '../html/report/said.js';
import { loadWidth } from '../terminal/width.js';
import { frameRows } from './xlsx-answer.js';
import { Cells, type Drawn } from './xlsx-cells.js';
import { Page } from './xlsx-page.js';
import { book, type Sheet, tableRows } from './xlsx-sheet.js';
import { tableSheets } from './xlsx-tables.js';

const MONEY = { kind: 'money' } as const;

type Judged = Pick<KeyFigure, 'analysis' | 'metric' | 'value' | 'previous' | 'change' | 'year_ago' | 'change_year'> &
  Pick<KeyFigure, 'kind' | 'unit' | 'decimals'>;

/** A figure and what it is held against, as numbers: before, a year ago, each with the change. */
function pastCells(figure: Judged, cells: Cells): Drawn[] {
  const value = (cell: Cell) => cells.value(cell, figure, figure.analysis);
  const { value: now, previous, change, year_ago, change_year } = figure;
  return [
    value(now),
    value(previous),
    cells.moved(movementOf(figure, { now, before: previous, change }), figure),
    value(year_ago),
    cells.moved(movementOf(figure, { now, before: year_ago, change: change_year }), figure),
  ];
}

const PAST = ['value', 'before', 'change', 'year', 'change_year'] as const satisfies readonly ReportWord[];

function figureRow(figure: KeyFigure, texts: Texts, cells: Cells): Drawn[] {
  const { label, value, state, against } = figureText(figure, texts);
  if (figure.stale !== null) return [cells.label(label), cells.label(value), cells.beyond(against.join(' '))];
  const { low = null, high = null } = figure.points.at(-1) ?? {};
  return [
    cells.label(label),
    ...pastCells(figure, cells),
    ...[figure.plan, low, high].map((cell) => cells.value(cell, figure, figure.analysis)),
    cells.label(state),
  ];
}

/** The first page: what is judged, key figures as numbers, what matters with the command that shows its rows, the bridge. */
function firstPage(report: Report, texts: Texts, cells: Cells): Iterable<string> {
  const { say, words } = texts;
  const page = new Page(cells);
  page.say(reportTitle(report, texts), 'title');
  frameRows(page, report.frame, cells);
  page.say(sourcesText(report, texts));
  for (const table of report.stale ?? []) page.say(staleText(table, texts));
  page.blank().say(say('lead'), 'strong');
  if (report.lines.length === 0) for (const text of calmSentences(report, texts)) page.say(text);
  for (const line of report.lines) {
    const { said, more, command } = sentence(line, texts);
    page.say([said, ...more].join(' ')).add([cells.beyond(command)]);
  }
  if (report.lines.length > 0) for (const text of belowLines(report, texts)) page.say(text);
  page.blank().table(
    [say('key_figures'), ...PAST.map((head) => say(head)), say('plan'), ...limits(words), say('state')],
    (report.key_figures ?? []).map((figure) => figureRow(figure, texts, cells)),
  );
  for (const name of ['tree', 'mix'] as const) bridge(page, report.revenue?.[name] ?? null, say(name), texts, cells);
  actions(page, report, texts, cells);
  return page.xml();
}

const limits = (words: Localizer): string[] => [words.column('', 'low'), words.column('', 'high')];

function bridge(page: Page, table: SmallTable | null, name: string, { say }: Texts, cells: Cells): void {
  if (table === null) return;
  page.blank().table(
    [say('revenue'), name],
    table.rows.map(({ step, amount }) => [
      cells.label(say(`step_${step}` as ReportWord)),
      cells.value(amount ?? null, MONEY, ''),
    ]),
  );
}

function actions(page: Page, report: Report, texts: Texts, cells: Cells): void {
  const found = actionsText(report, texts);
  if (found === null) return;
  const { table, whole, command, brought, typed } = found;
  page.blank().say(texts.say('actions'), 'strong');
  page.table(
    table.headers,
    table.rows.map((row, at) =>
      row.map((text, column) => {
        const own = typed[at]![column];
        return own === undefined ? cells.label(text) : cells.value(own.cell, own.meta, '');
      }),
    ),
  );
  page
    .say(whole)
    .add([cells.beyond(command)])
    .say(brought);
}

function trendRow(trend: Trend, { words, say }: Texts, cells: Cells): Drawn[] {
  const { low = null, high = null } = trend.points.at(-1) ?? {};
  return [
    cells.label(words.analysis(trend.analysis)?.title ?? trend.analysis),
    cells.label(words.metric(trend.analysis, trend.metric)),
    ...pastCells(trend, cells),
    ...[trend.centre, low, high].map((cell) => cells.value(cell, trend, trend.analysis)),
    cells.label(say(`verdict_${trend.verdict}`)),
  ];
}

/** The tables of the sections; where two sections have a table of one name, the name says whose it is. */
async function sectionSheets(report: Report, words: Localizer, cells: Cells): Promise<Sheet[]> {
  const found: { readonly title: string; readonly sheet: Sheet }[] = [];
  for (const { analysis, result } of report.sections) {
    if (result === null) continue;
    const { view } = await filled(sectionView(result, analysis, words));
    const title = words.analysis(analysis)?.title ?? analysis;
    found.push(...(await tableSheets(view, cells)).map((sheet) => ({ title, sheet })));
  }
  const times = (name: string) =>
    new Set(found.filter(({ sheet }) => sheet.name === name).map((one) => one.title)).size;
  return found.map(({ title, sheet }) =>
    times(sheet.name) > 1 ? { ...sheet, name: `${sheet.name} · ${title}` } : sheet,
  );
}

/** A kept report as a workbook: its first page, all figures that have a course, and the tables of each section. */
export async function reportXlsx(report: Report, words: Localizer, brief: boolean): Promise<Uint8Array> {
  if (words.language !== 'en') await loadWidth();
  const texts: Texts = { words, say: reportWords(words) };
  const cells = new Cells(words);
  const sheets: Sheet[] = [{ name: reportTitle(report, texts), rows: () => firstPage(report, texts, cells) }];
  const trends = allTrends(report);
  if (!brief && trends.length > 0) {
    const heads = (['analysis', 'metric', ...PAST, 'center'] as const).map((head) => texts.say(head));
    const labels = [...heads, ...limits(words), texts.say('state')];
    const rows = trends.map((trend) => trendRow(trend, texts, cells));
    sheets.push({ name: texts.say('trends'), rows: () => tableRows(cells, labels, rows) });
  }
  if (!brief) sheets.push(...(await sectionSheets(report, words, cells)));
  const chunks: Uint8Array[] = [];
  await book(sheets, cells, {
    write: async (chunk) => void chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : Uint8Array.from(chunk)),
  });
  return Buffer.concat(chunks);
}

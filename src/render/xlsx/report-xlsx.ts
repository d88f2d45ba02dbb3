import type { KeyFigure, Report, Trend } from '../../core/report.js';
import type { Cell, ColumnMeta } from '../../core/result.js';
import type { Localizer } from '../../i18n/localizer.js';
import { actionsText } from '../html/report/first-page/actions.js';
import { calmSentences, figureText, sentence, staleText } from '../html/report/first-page/first-page-text.js';
import { sectionView } from '../html/report/report-html.js';
import { allTrends, reportFrameText, reportTitle, sourcesText, type Texts } from '../html/report/report-text.js';
import { type ReportWord, reportWords } from '../html/report/said.js';
import { loadWidth } from '../terminal/width.js';
import { book, cellOf, headerCell, row, SHEET_END, type Sheet, sheetHead, tableSheets, textCell } from './xlsx.js';

const typed = (value: Cell, meta: Pick<ColumnMeta, 'kind' | 'unit' | 'decimals'>): string =>
  cellOf({ ...meta, priority: 1, nullable: true }, (code) => code)(value);

const plainly = (...texts: readonly string[]): string => row(texts.map((text) => textCell(text)));

function figureRow(figure: KeyFigure, texts: Texts): string {
  const { label, value, against, state } = figureText(figure, texts);
  const cell = figure.stale === null ? typed(figure.value, figure) : textCell(value);
  return row([textCell(label), cell, textCell(state), textCell(against.join(' · '))]);
}

/** The first page: what is judged, key figures as numbers, what matters with the command that shows its rows, the bridge. */
function* firstPage(report: Report, texts: Texts): Iterable<string> {
  const { say } = texts;
  yield sheetHead([34, 16, 24, 90]) + row([headerCell(reportTitle(report, texts))]);
  yield plainly(reportFrameText(report, texts)) + plainly(sourcesText(report, texts));
  for (const table of report.stale ?? []) yield plainly(staleText(table, texts));
  yield row([]) + row([headerCell(say('key_figures'))]);
  for (const figure of report.key_figures ?? []) yield figureRow(figure, texts);
  yield row([]) + row([headerCell(say('lead'))]);
  if (report.lines.length === 0) for (const text of calmSentences(report, texts)) yield plainly(text);
  for (const line of report.lines) {
    const { said, more, command } = sentence(line, texts);
    yield plainly([said, ...more].join(' '), '', '', command);
  }
  for (const name of ['tree', 'mix'] as const) {
    const table = report.revenue?.[name] ?? null;
    if (table === null) continue;
    yield row([]) + row([headerCell(say('revenue')), headerCell(say(name))]);
    for (const { step, amount } of table.rows)
      yield row([textCell(say(`step_${step}` as ReportWord)), typed(amount ?? null, { kind: 'money' })]);
  }
  yield* actions(report, texts);
  yield SHEET_END;
}

function* actions(report: Report, texts: Texts): Iterable<string> {
  const found = actionsText(report, texts);
  if (found === null) return;
  const { table, whole, command, brought } = found;
  yield row([]) + row([headerCell(texts.say('actions'))]);
  yield row(table.headers.map(headerCell));
  for (const cells of table.rows) yield plainly(...cells);
  yield plainly(whole, '', '', command) + plainly(brought);
}

const HEADS = ['analysis', 'metric', 'value', 'before', 'change', 'year', 'change_year', 'center', 'state'] as const;

const trendRow = (trend: Trend, { words, say }: Texts): string =>
  row([
    textCell(words.analysis(trend.analysis)?.title ?? trend.analysis),
    textCell(words.metric(trend.analysis, trend.metric)),
    typed(trend.value, trend),
    typed(trend.previous, trend),
    typed(trend.change, { kind: 'ratio' }),
    typed(trend.year_ago, trend),
    typed(trend.change_year, { kind: 'ratio' }),
    typed(trend.centre, trend),
    textCell(say(`verdict_${trend.verdict}`)),
  ]);

function* trends(report: Report, texts: Texts): Iterable<string> {
  yield sheetHead(HEADS.map(() => 20)) + row(HEADS.map((head) => headerCell(texts.say(head))));
  for (const trend of allTrends(report)) yield trendRow(trend, texts);
  yield SHEET_END;
}

/** A kept report as a workbook: its first page, all figures that have a course, and the tables of each section. */
export async function reportXlsx(report: Report, words: Localizer, brief: boolean): Promise<Uint8Array> {
  if (words.language !== 'en') await loadWidth();
  const texts: Texts = { words, say: reportWords(words) };
  const sheets: Sheet[] = [{ name: reportTitle(report, texts), rows: () => firstPage(report, texts) }];
  if (!brief) {
    sheets.push({ name: texts.say('trends'), rows: () => trends(report, texts) });
    for (const { analysis, result } of report.sections)
      if (result !== null) sheets.push(...(await tableSheets(sectionView(result, analysis, words))));
  }
  const chunks: Uint8Array[] = [];
  await book(sheets, {
    write: async (chunk) => void chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : Uint8Array.from(chunk)),
  });
  return Buffer.concat(chunks);
}

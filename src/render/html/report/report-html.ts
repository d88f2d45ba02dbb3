import type { Chart } from '../../../core/analysis.js';
import type { Report, ReportSection } from '../../../core/report.js';
import { isLong, type Result } from '../../../core/result.js';
import type { Localizer } from '../../../i18n/localizer.js';
import type { Picture } from '../../charts/chart.js';
import { reportJsonLine } from '../../report-json.js';
import { PLAIN_LOOK, type View } from '../../view.js';
import { figureBlock, list, paragraph, section, tableBlock } from '../blocks.js';
import { escapeHtml } from '../escape.js';
import { page } from '../page.js';
import { checksTable, resultBlocks } from '../result.js';
import { type PageWords, pageWords } from '../words.js';
import { picturedTrends, type ReportPicture, stepsPicture, trendPictures } from './report-charts.js';
import {
  calmFigures,
  calmText,
  type LineText,
  lineText,
  qualityTexts,
  reportFrameText,
  reportTitle,
  stepsTable,
  type Texts,
  toDateTable,
  trendsNote,
  trendsTable,
} from './report-text.js';
import { reportWords } from './said.js';

/** What a report may weigh, so that it can be mailed; tables and pictures give way until it fits. */
export const MAX_BYTES = 1_000_000;
/** Rows of a table, pictures of trends, and pictures of an analysis at most; what a page begins with comes first in each. */
const FITS = [
  { cap: 50, pictures: 24, drawn: 12 },
  { cap: 20, pictures: 16, drawn: 12 },
  { cap: 15, pictures: 12, drawn: 6 },
  { cap: 10, pictures: 8, drawn: 3 },
  { cap: 8, pictures: 8, drawn: 2 },
  { cap: 5, pictures: 6, drawn: 1 },
  { cap: 5, pictures: 4, drawn: 0 },
] as const;
type Fit = (typeof FITS)[number];

export type ChartsOf = (analysis: string) => readonly Chart[];

interface Context extends Texts {
  readonly page: PageWords;
  readonly charts: ChartsOf;
  readonly fit: Fit;
  readonly kept: Map<string, Picture | null>;
}

function lineItem({ head, tone, good, details, command }: LineText, { say }: Context): string {
  const className = good === null ? '' : ` class="${good ? 'good' : 'bad'}"`;
  const rows = escapeHtml(say('rows', { command: '\ue000' })).replace('\ue000', `<code>${escapeHtml(command)}</code>`);
  return `<li><strong>${escapeHtml(head)}</strong> <span${className}>(${escapeHtml(tone)})</span>: ${details.map(escapeHtml).join(' · ')} · <span class="note">${rows}</span></li>`;
}

function lead(report: Report, context: Context): string {
  if (report.lines.length === 0) {
    const figures = calmFigures(report, context);
    return paragraph(calmText(report, context), 'calm') + (figures.length === 0 ? '' : list(figures));
  }
  const items = report.lines.map((line) => lineItem(lineText(line, context), context));
  const more = report.more > 0 ? paragraph(context.say('more', { n: report.more }), 'note') : '';
  return `<ol class="lead">${items.join('\n')}</ol>${more}`;
}

const figure = ({ picture, table }: ReportPicture, words: PageWords): string =>
  figureBlock(picture, words('pictureData'), tableBlock(table));

const figures = (drawn: readonly string[]): string =>
  drawn.length === 0 ? '' : `<div class="pictures">${drawn.join('\n')}</div>`;

async function trends(report: Report, context: Context): Promise<string> {
  const pictures = await trendPictures(report, context.fit.pictures, context);
  const notes = trendsNote(report, context).map((text) => paragraph(text, 'note'));
  return [
    ...notes,
    figures(pictures.map((one) => figure(one, context.page))),
    tableBlock(trendsTable(report, context)),
  ].join('\n');
}

async function revenue({ revenue: found }: Report, context: Context): Promise<string> {
  if (found === null) return '';
  const { say } = context;
  const drawn: string[] = [];
  for (const name of ['tree', 'mix'] as const) {
    const table = found[name];
    if (table === null) continue;
    const picture = await stepsPicture(table, `revenue-${name}`, say(name), context);
    if (picture !== null) drawn.push(figure({ picture, table: stepsTable(table, say(name), context) }, context.page));
  }
  const note = paragraph(say('revenue_note', { period: found.period.label, compare: found.compare.label }), 'note');
  return section('revenue', say('revenue'), note + figures(drawn));
}

/** A section's result as a view of all its tables. */
export function sectionView(result: Result, analysis: string, words: Localizer): View {
  const shown = Object.entries(result.tables).map(([name, table]) => ({
    name,
    table,
    fields: Object.keys(table.columns),
    read: {},
  }));
  return { result, analysis, shown, hidden: [], words, look: PLAIN_LOOK };
}

/** Why a section has no answer: its code, and the reason in the reader's language. */
export const problemText = ({ problem, told }: ReportSection, words: Localizer): string =>
  told === undefined ? (problem ?? '') : `${problem?.split(':')[0]}: ${words.say(told)}`;

async function part(one: ReportSection, context: Context): Promise<string> {
  const { analysis, result } = one;
  const title = context.words.analysis(analysis)?.title ?? analysis;
  const id = `s-${analysis}`;
  if (result === null)
    return section(id, title, paragraph(context.say('problem', { problem: problemText(one, context.words) }), 'note'));
  const view = sectionView(result, analysis, context.words);
  const { cap, drawn } = context.fit;
  const blocks = { view, charts: context.charts(analysis), id, cap, pictures: drawn, kept: context.kept };
  return section(id, title, await resultBlocks(blocks, context.page));
}

const link = (id: string, text: string): string => `<li><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`;

function contents(report: Report, { say, words, page: pageSay }: Context): string {
  const links = [
    link('trends', say('trends')),
    ...(report.revenue === null ? [] : [link('revenue', say('revenue'))]),
    ...report.sections.map(({ analysis }) => link(`s-${analysis}`, words.analysis(analysis)?.title ?? analysis)),
    link('quality', say('quality')),
  ];
  return `<nav aria-label="${escapeHtml(pageSay('contents'))}"><ul>${links.join('')}</ul></nav>`;
}

async function bodyOf(report: Report, context: Context): Promise<string> {
  const toDate = toDateTable(report, context);
  const parts: string[] = [];
  for (const one of report.sections) parts.push(await part(one, context));
  return [
    section('lead', context.say('lead'), lead(report, context) + checksTable(report.checks, context.page)),
    contents(report, context),
    section('trends', context.say('trends'), await trends(report, context)),
    toDate === null ? '' : section('to-date', context.say('to_date'), tableBlock(toDate)),
    await revenue(report, context),
    ...parts,
    section('quality', context.say('quality'), `<div class="box">${list(qualityTexts(report, context))}</div>`),
  ].join('\n');
}

/** The report with what its page shows: the first rows of each table, and the points of the trends that are drawn. */
function trimmed(report: Report, { cap, pictures }: Fit): Report {
  const drawn = new Set(picturedTrends(report, pictures).map(({ trend }) => trend));
  return {
    ...report,
    sections: report.sections.map((one) => ({
      ...one,
      trends: one.trends.map((trend) => (drawn.has(trend) ? trend : { ...trend, points: trend.points.slice(-1) })),
      result: one.result === null ? null : { ...one.result, tables: firstRows(one.result.tables, cap) },
    })),
  };
}

const firstRows = (tables: Result['tables'], cap: number): Result['tables'] =>
  Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      name,
      isLong(table) ? table : { ...table, rows: table.rows.slice(0, cap) },
    ]),
  );

/** A kept report as one page. `charts` are the pictures that the analyses declare. */
export async function reportHtml(report: Report, charts: ChartsOf, words: Localizer): Promise<string> {
  let text = '';
  const kept = new Map<string, Picture | null>();
  for (const fit of FITS) {
    const context: Context = { words, say: reportWords(words), page: pageWords(words), charts, fit, kept };
    text = page(
      {
        language: words.language,
        title: reportTitle(report, context),
        frame: reportFrameText(report, context),
        body: await bodyOf(report, context),
        json: reportJsonLine(trimmed(report, fit)),
        version: report.tool.version,
      },
      context.page,
    );
    if (Buffer.byteLength(text) <= MAX_BYTES) break;
  }
  return text;
}

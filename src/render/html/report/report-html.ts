import type { Group, Question } from '../../../core/analysis.js';
import type { MetricMeta } from '../../../core/columns/metric.js';
import type { TableEntry } from '../../../core/manifest.js';
import { shellWord } from '../../../core/quoting.js';
import type { Report, ReportSection, RevenueChange } from '../../../core/report.js';
import type { Result } from '../../../core/result.js';
import { type Chart, isOnPage, type Screen } from '../../../core/screen.js';
import type { Localizer } from '../../../i18n/localizer.js';
import type { Picture } from '../../charts/chart.js';
import { reportJsonLine } from '../../report-json.js';
import { PLAIN_LOOK, type View } from '../../view.js';
import { figureBlock, list, paragraph, section, tableBlock } from '../blocks.js';
import { escapeHtml } from '../escape.js';
import { page } from '../page.js';
import { checksTable, resultBlocks } from '../result.js';
import { type PageWords, pageWords } from '../words.js';
import { actionsBlock, staleLines, tiles, whatMatters } from './first-page/first-page.js';
import { bySection, questionText } from './questions.js';
import { type ReportPicture, stepsPicture, trendPictures } from './report-charts.js';
import {
  qualityTexts,
  reportFrameText,
  reportTitle,
  revenueNotes,
  sourcesText,
  stepsTable,
  type Texts,
  toDateTable,
  trendsTable,
} from './report-text.js';
import { reportWords } from './said.js';
import { MOST_PICTURED, trendsNote } from './trends-note.js';

/** What a report may weigh, so that it can be mailed; tables and pictures give way until it fits. */
export const MAX_BYTES = 400_000;
/**
 * Rows of a table, pictures of trends, and pictures of an analysis at most, and whether all of its tables stand on the page or
 * those that a terminal shows, and all metrics to date or the key figures; what a page begins with comes first in each. Signals and key
 * figures give way last.
 */
const FITS = [
  { cap: 50, pictures: MOST_PICTURED, drawn: 12, all: true },
  { cap: 20, pictures: MOST_PICTURED, drawn: 3, all: true },
  { cap: 20, pictures: MOST_PICTURED, drawn: 3, all: false },
  { cap: 15, pictures: MOST_PICTURED, drawn: 2, all: false },
  { cap: 10, pictures: MOST_PICTURED, drawn: 1, all: false },
  { cap: 5, pictures: MOST_PICTURED, drawn: 1, all: false },
  { cap: 3, pictures: MOST_PICTURED, drawn: 1, all: false },
  { cap: 1, pictures: MOST_PICTURED, drawn: 1, all: false },
  { cap: 1, pictures: 6, drawn: 1, all: false },
  { cap: 1, pictures: 0, drawn: 1, all: false },
] as const;
type Fit = (typeof FITS)[number];

/** What the page takes from the declaration of an analysis. */
export type Declared = (analysis: string) => {
  readonly group: Group;
  readonly question?: Question;
  readonly metrics?: Readonly<Record<string, Pick<MetricMeta, 'shortest'>>>;
  readonly charts: readonly Chart[];
  readonly screen?: readonly Screen[];
  /** What it can tell; what the result holds where absent. */
  readonly tables?: readonly Pick<TableEntry, 'name' | 'long'>[];
};

interface Context extends Texts {
  readonly page: PageWords;
  readonly declared: Declared;
}

/** What stands behind the first page, with what is the same however much of it fits. */
interface Behind extends Context {
  readonly fit: Fit;
  /** Pictures of trends, the first of which are shown. */
  readonly trends: readonly ReportPicture[];
  readonly kept: Map<string, Picture | null>;
}

const figure = ({ picture, table }: Pick<ReportPicture, 'picture' | 'table'>, words: PageWords): string =>
  figureBlock(picture, words('pictureData'), tableBlock(table));

const figures = (drawn: readonly string[]): string =>
  drawn.length === 0 ? '' : `<div class="pictures">${drawn.join('\n')}</div>`;

/** The figures of a question's analyses: pictures of those that are told of, and all of them as rows. */
function trends(report: Report, sections: readonly ReportSection[], context: Behind): string {
  const isOwn = ({ analysis }: ReportPicture) => sections.some((one) => one.analysis === analysis);
  const pictures = context.trends.slice(0, context.fit.pictures).filter(isOwn);
  const table = trendsTable({ ...report, sections }, context);
  return [
    figures(pictures.map((one) => figure(one, context.page))),
    table.rows.length === 0 ? '' : `<div class="rows">${tableBlock(table)}</div>`,
  ].join('\n');
}

async function steps(found: RevenueChange, name: 'tree' | 'mix', context: Context): Promise<string> {
  const { say } = context;
  const table = found[name];
  const picture = table === null ? null : await stepsPicture(table, `revenue-${name}`, say(name), context);
  if (table === null || picture === null) return '';
  return figure({ picture, table: stepsTable(table, say(name), context) }, context.page);
}

/** What the change in revenue is made of: of a week one picture, of a month and longer price and quantity beside it. */
async function revenue(report: Report, context: Context): Promise<string> {
  const { revenue: found } = report;
  if (found === null) return '';
  const drawn = [await steps(found, 'tree', context), await steps(found, 'mix', context)].filter((one) => one !== '');
  const note = revenueNotes(report, context).map((text) => paragraph(text, 'note'));
  return section('revenue', context.say('revenue'), note.join('') + figures(drawn));
}

/** A section's result as a view of all its tables. */
export function sectionView(
  result: Result,
  analysis: string,
  words: Localizer,
  isShown: (table: string) => boolean = () => true,
): View {
  const tables = Object.entries(result.tables).filter(([name]) => isShown(name));
  const shown = tables.map(([name, table]) => ({
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

async function part(one: ReportSection, context: Behind): Promise<string> {
  const { analysis, result } = one;
  const title = context.words.analysis(analysis)?.title ?? analysis;
  const id = `s-${analysis}`;
  if (result === null)
    return section(
      id,
      title,
      paragraph(context.say('problem', { problem: problemText(one, context.words) }), 'note'),
      3,
    );
  const { charts, screen, tables } = context.declared(analysis);
  const { cap, drawn, all } = context.fit;
  const isAsked = (table: string) => isOnPage({ charts, ...(screen === undefined ? {} : { screen }) }, table);
  const isShown = (table: string) => all || isAsked(table);
  const view = sectionView(result, analysis, context.words, isShown);
  const short = tables?.filter(({ long }) => !long).map(({ name }) => name) ?? Object.keys(result.tables);
  // What every report asks for and this answer has not was not made, and no command makes it of the same options.
  const left = short.filter((table) => !isShown(table) || !(table in result.tables || isAsked(table)));
  const folds = context.say('tables');
  const blocks = { view, charts, id, cap, pictures: drawn, kept: context.kept, folds, level: 4 as const };
  const { from, to } = result.frame.period;
  const days = paragraph(context.say('section_days', { from, to }), 'frame');
  const content = await resultBlocks(blocks, context.page);
  return section(id, title, days + content + leftTables(analysis, result.frame, left, context), 3);
}

const leftTables = (
  analysis: string,
  { as_of, where }: Result['frame'],
  left: readonly string[],
  { say, words }: Context,
): string =>
  left.length === 0
    ? ''
    : paragraph(
        say('left_tables', {
          tables: left.map((table) => words.table(analysis, table)).join(', '),
          command: [
            `crm-analyze ${analysis} --as-of ${as_of}`,
            ...where.map((condition) => `--where ${shellWord(condition)}`),
            `--show ${left.join(',')}`,
          ].join(' '),
        }),
        'note',
      );

const link = (id: string, text: string): string => `<li><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`;

function contents(report: Report, { say, words, page: pageSay, declared }: Context): string {
  const groups = bySection(report, declared).map(([question, sections]) => {
    const links = sections.map(({ analysis }) => link(`s-${analysis}`, words.analysis(analysis)?.title ?? analysis));
    return `<li><a href="#q-${question}">${escapeHtml(questionText(question, words))}</a><ul>${links.join('')}</ul></li>`;
  });
  const links = [...groups, link('trends', say('trends')), link('quality', say('quality'))];
  return `<nav aria-label="${escapeHtml(pageSay('contents'))}"><ul>${links.join('')}</ul></nav>`;
}

/** The page that is forwarded: what is judged, the figures, what matters, what became of revenue. */
async function firstPage(report: Report, context: Context): Promise<string> {
  const shown = tiles(report.key_figures ?? [], context);
  const actions = actionsBlock(report, context);
  const sides = [
    await revenue(report, context),
    actions === '' ? '' : section('actions', context.say('actions'), actions),
  ];
  return `<div class="first">${[
    paragraph(sourcesText(report, context), 'frame'),
    staleLines(report, context),
    shown === '' ? '' : section('figures', context.say('key_figures'), shown),
    section(
      'lead',
      context.say('lead'),
      whatMatters(report, context) + checksTable(report.checks, context.page, context.words.written),
    ),
    `<div class="sides">${sides.join('\n')}</div>`,
  ].join('\n')}</div>`;
}

async function behind(report: Report, context: Behind): Promise<string> {
  const { all } = context.fit;
  const isKey = (analysis: string, metric: string) =>
    report.key_figures?.some((one) => one.analysis === analysis && one.metric === metric) ?? true;
  const toDate = toDateTable(report, context, all ? undefined : isKey);
  const questions: string[] = [];
  for (const [question, sections] of bySection(report, context.declared)) {
    const parts: string[] = [];
    for (const one of sections) parts.push(await part(one, context));
    const content = `${trends(report, sections, context)}\n<div class="rest">${parts.join('\n')}</div>`;
    questions.push(section(`q-${question}`, questionText(question, context.words), content));
  }
  const notes = trendsNote(report, context).map((text) => paragraph(text, 'note'));
  return [
    contents(report, context),
    ...questions,
    toDate === null ? '' : section('to-date', context.say('to_date'), tableBlock(toDate)),
    section('trends', context.say('trends'), notes.join('')),
    paragraph(context.say('on_paper'), 'note paper'),
    section('quality', context.say('quality'), `<div class="box">${list(qualityTexts(report, context))}</div>`),
  ].join('\n');
}

/** What the first page says, for programs: the rest stands on the page, and all of it in the report's JSON. */
const carried = (report: Report): Report => ({
  ...report,
  sections: report.sections.map((one) => ({ ...one, trends: [], to_date: [], result: null })),
});

/** A kept report as one page, or its first alone. `declared` gives what the analyses say of themselves. */
export async function reportHtml(report: Report, declared: Declared, words: Localizer, brief = false): Promise<string> {
  const context: Context = { words, say: reportWords(words), page: pageWords(words), declared };
  const json = reportJsonLine(carried(report));
  const first = await firstPage(report, context);
  const pageWith = (body: string) =>
    page(
      {
        language: words.language,
        written: words.written,
        title: reportTitle(report, context),
        frame: reportFrameText(report, context),
        body,
        json,
        version: report.tool.version,
      },
      context.page,
    );
  if (brief) return pageWith(first);
  const shared = { ...context, trends: await trendPictures(report, FITS[0].pictures, context), kept: new Map() };
  let text = '';
  for (const fit of FITS) {
    text = pageWith(`${first}\n${await behind(report, { ...shared, fit })}`);
    if (Buffer.byteLength(text) <= MAX_BYTES) break;
  }
  return text;
}

import type { Report, ReportSection } from '../../../core/report.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { standalone } from '../../charts/paint.js';
import { filled } from '../../filled.js';
import { spokenHeadline } from '../../headline.js';
import { codeMarkdown, plainMarkdown as plain } from '../../markdown-text.js';
import { metricRows } from '../../metric-rows.js';
import type { TextTable } from '../blocks.js';
import { actualText, textTable } from '../result.js';
import { pageWords } from '../words.js';
import { actionsText } from './first-page/actions.js';
import { belowLines, calmSentences, figureText, sentence, staleText } from './first-page/first-page-text.js';
import { type ReportPicture, stepsPicture, trendPictures } from './report-charts.js';
import { problemText, sectionView } from './report-html.js';
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
import { trendsNote } from './trends-note.js';

/** Markdown, and the pictures that it names as files beside it. */
export interface MarkdownReport {
  readonly text: string;
  /** SVG by file name; empty where no folder for them was given. */
  readonly pictures: ReadonlyMap<string, string>;
}

const ROWS = 10;
const PICTURES = 8;

const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |\n`;

export function tableMarkdown({ headers, aligns, rows, note }: TextTable): string {
  const rule = `|${aligns.map((align) => (align === 'right' ? ' ---: |' : ' --- |')).join('')}\n`;
  return `${row(headers)}${rule}${rows.map(row).join('')}${note === undefined ? '' : `\n${plain(note)}\n`}`;
}

const heading = (level: 2 | 3, text: string): string => `\n${'#'.repeat(level)} ${plain(text)}\n\n`;

function figures({ key_figures = [] }: Report, texts: Texts): string {
  const rows = key_figures.map((figure) => {
    const { label, value, against, state } = figureText(figure, texts);
    return `- ${plain(label)}: **${plain(value)}**${state === '' ? '' : ` ${plain(state)}`}${against.length === 0 ? '' : ` · ${against.map(plain).join(' · ')}`}\n`;
  });
  return rows.length === 0 ? '' : heading(2, texts.say('key_figures')) + rows.join('');
}

function lead(report: Report, texts: Texts): string {
  if (report.lines.length === 0) {
    const [first, ...rest] = calmSentences(report, texts);
    return `${plain(first!)}\n${rest.length === 0 ? '' : `\n${rest.map((text) => `- ${plain(text)}\n`).join('')}`}`;
  }
  const lines = report.lines.map((line, i) => {
    const { said, more, command } = sentence(line, texts);
    return `${i + 1}. **${plain(said)}** ${more.map(plain).join(' ')} ${codeMarkdown(command)}\n`;
  });
  const below = belowLines(report, texts).map((text) => `\n${plain(text)}\n`);
  return lines.join('') + below.join('');
}

const stale = ({ stale: tables = [] }: Report, texts: Texts): string =>
  tables.map((table) => `\n**${plain(staleText(table, texts))}**\n`).join('');

function bridge(report: Report, images: string, texts: Texts): string {
  const { revenue } = report;
  if (revenue === null) return '';
  const { say } = texts;
  const steps = (['tree', 'mix'] as const).flatMap((name) => {
    const table = revenue[name];
    return table === null ? [] : [heading(3, say(name)), tableMarkdown(stepsTable(table, say(name), texts))];
  });
  const notes = revenueNotes(report, texts).map((note) => `${plain(note)}\n\n`);
  return [heading(2, say('revenue')), ...notes, images, ...steps].join('');
}

function actions(report: Report, texts: Texts): string {
  const found = actionsText(report, texts);
  if (found === null) return '';
  const { table, whole, command, brought } = found;
  return `${heading(2, texts.say('actions'))}${tableMarkdown(table)}\n${plain(whole)} ${codeMarkdown(command)}\n\n${plain(brought)}\n`;
}

function checks({ checks: found }: Report, localizer: Localizer): string {
  const words = pageWords(localizer);
  return found
    .map(
      ({ expr, actual, status }) =>
        `- ${codeMarkdown(expr)}: ${plain(words(status))} (${plain(actual === null ? '-' : actualText(actual, localizer.written))})\n`,
    )
    .join('');
}

async function sectionText(one: ReportSection, { words, say }: Texts): Promise<string> {
  const { analysis, result } = one;
  const title = heading(2, words.analysis(analysis)?.title ?? analysis);
  if (result === null) return `${title}${plain(say('problem', { problem: problemText(one, words) }))}\n`;
  const { view, left } = await filled(sectionView(result, analysis, words));
  const page = pageWords(words);
  const { headers, aligns, cells } = metricRows(view.result.metrics ?? [], analysis, words);
  const headline = spokenHeadline(result, analysis, words);
  const said = headline === '' ? '' : `**${plain(headline)}**\n\n`;
  const parts = [title, said, tableMarkdown({ caption: '', headers, aligns, rows: cells })];
  for (const shown of view.shown) {
    const table = await textTable({ view, charts: [], id: '', cap: ROWS }, shown, page);
    if (table.rows.length > 0) parts.push(heading(3, table.caption), tableMarkdown(table));
  }
  if (left !== null) parts.push(`\n${plain(left)}\n`);
  const notes = result.warnings.map((warning) => `- ${plain(words.warning(analysis, warning))}\n`);
  return parts.join('') + (notes.length === 0 ? '' : `\n${notes.join('')}`);
}

/** The pictures worth mailing: signals and what stands beside them, and what became of revenue. */
async function picturesOf(
  report: Report,
  folder: string | null,
  texts: Texts,
  most: number,
): Promise<Map<string, { svg: string; title: string }>> {
  const files = new Map<string, { svg: string; title: string }>();
  if (folder === null) return files;
  const add = (name: string, { picture }: Pick<ReportPicture, 'picture'>) =>
    files.set(`${folder}/${name}.svg`, { svg: standalone(picture.svg, picture.title), title: picture.alternative });
  for (const [i, picture] of (await trendPictures(report, most, texts)).entries()) add(`trend-${i + 1}`, picture);
  for (const name of ['tree', 'mix'] as const) {
    const table = report.revenue?.[name] ?? null;
    const picture = table === null ? null : await stepsPicture(table, name, texts.say(name), texts);
    if (picture !== null) add(`revenue-${name}`, { picture });
  }
  return files;
}

/** What follows the first page. */
async function behind(report: Report, images: string, texts: Texts): Promise<string> {
  const { say } = texts;
  const toDate = toDateTable(report, texts);
  const sections: string[] = [];
  for (const section of report.sections) sections.push(await sectionText(section, texts));
  return [
    heading(2, say('trends')),
    images,
    tableMarkdown(trendsTable(report, texts)),
    ...trendsNote(report, texts).map((note) => `\n${plain(note)}\n`),
    toDate === null ? '' : heading(2, say('to_date')) + tableMarkdown(toDate),
    ...sections,
    heading(2, say('quality')),
    qualityTexts(report, texts)
      .map((line) => `- ${plain(line)}\n`)
      .join(''),
  ].join('');
}

/**
 * A kept report for mail and chat, or its first page alone. `folder` is where the pictures will stand, relative to the text:
 * null leaves them out.
 */
export async function reportMarkdown(
  report: Report,
  folder: string | null,
  words: Localizer,
  brief = false,
): Promise<MarkdownReport> {
  const texts: Texts = { words, say: reportWords(words) };
  const files = await picturesOf(report, folder, texts, brief ? 0 : PICTURES);
  const images = (prefix: string) =>
    [...files]
      .filter(([name]) => name.includes(prefix))
      .map(([name, { title }]) => `![${plain(title)}](${encodeURI(name)})\n\n`)
      .join('');
  const text = [
    `# ${plain(reportTitle(report, texts))}\n\n${plain(reportFrameText(report, texts))}\n`,
    `\n${plain(sourcesText(report, texts))}\n`,
    stale(report, texts),
    figures(report, texts),
    heading(2, texts.say('lead')),
    lead(report, texts),
    report.checks.length === 0 ? '' : `\n${checks(report, words)}`,
    bridge(report, images('/revenue-'), texts),
    actions(report, texts),
    brief ? '' : await behind(report, images('/trend-'), texts),
  ].join('');
  return { text, pictures: new Map([...files].map(([name, { svg }]) => [name, svg])) };
}

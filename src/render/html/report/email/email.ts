import { finiteOf } from '../../../../core/cell.js';
import { reportCommand } from '../../../../core/figures/report-command.js';
import type { KeyFigure, Report, ReportSection, RevenueChange, Trend } from '../../../../core/report.js';
import type { Localizer } from '../../../../i18n/localizer.js';
import { cellText } from '../../../cell-text.js';
import { spokenHeadline } from '../../../headline.js';
import { escapeHtml } from '../../escape.js';
import { actionsText } from '../first-page/actions.js';
import { belowLines, calmSentences, figureText, sentence, staleText } from '../first-page/first-page-text.js';
import { bySection, isLongEnough, questionText } from '../questions.js';
import type { Declared } from '../report-html.js';
import { problemText } from '../report-html.js';
import {
  changed,
  reportFrameText,
  reportTitle,
  revenueNotes,
  sourcesText,
  type Texts,
  toDateTable,
  valueText,
} from '../report-text.js';
import { type ReportWord, reportWords } from '../said.js';
import {
  cell,
  columns,
  el,
  grid,
  head,
  heading,
  INK,
  line,
  mimeBytes,
  muted,
  right,
  stretch,
  subheading,
  tone,
} from './email-parts.js';

/** Mail programs cut what is longer than 102 KB of a message. */
export const MAX_MIME_BYTES = 95_000;

/** What gives way until a mail fits: small pictures, figures that nothing is said of, the sentence of each analysis. */
const FITS = [
  { bars: true, calm: true, sentences: true },
  { bars: true, calm: false, sentences: true },
  { bars: false, calm: false, sentences: true },
  { bars: false, calm: false, sentences: false },
] as const;
type Fit = (typeof FITS)[number];

interface Context extends Texts {
  readonly declared: Declared;
}

function figures({ key_figures = [] }: Report, texts: Texts, { bars }: Fit): string {
  const rows = key_figures.map((figure: KeyFigure) => {
    const { label, value, against, state, good } = figureText(figure, texts);
    const signal = state === '' ? '' : ` ${el('b', { color: tone(good), 'font-size': '12px' }, escapeHtml(state))}`;
    return [
      cell(`${escapeHtml(label)}${signal}<br>${muted(against.join(' · '))}`),
      right(el('b', { 'font-size': '18px' }, escapeHtml(value))),
      cell(bars ? columns(figure.points.map((point) => point.value)) : '', {
        width: '90px',
        'vertical-align': 'bottom',
      }),
    ];
  });
  return rows.length === 0 ? '' : heading(texts.say('key_figures')) + grid(rows);
}

function matters(report: Report, texts: Texts): string {
  const title = heading(texts.say('lead'));
  if (report.lines.length === 0) {
    const [first, ...rest] = calmSentences(report, texts);
    return (
      title +
      line(first!, { 'border-left': `4px solid ${INK.good}`, padding: '6px 10px', background: INK.soft }) +
      rest.map((text) => line(text)).join('')
    );
  }
  const items = report.lines.map((one) => {
    const { said, good, more, command } = sentence(one, texts);
    const rows = el('code', { 'font-size': '12px', 'word-break': 'break-all' }, escapeHtml(command));
    return el(
      'li',
      { margin: '8px 0' },
      `${el('b', { color: tone(good) }, escapeHtml(said))} ${more.map(escapeHtml).join(' ')}<br>${rows}`,
    );
  });
  const below = belowLines(report, texts).map((text) => line(text, { color: INK.muted }));
  return title + el('ol', { padding: '0 0 0 22px', margin: '4px 0' }, items.join('\n')) + below.join('');
}

/** The steps of the bridge, each with a bar as long as what it adds or takes. */
function steps(table: RevenueChange['tree'], { say, words }: Texts): string {
  const sizes = table.rows.map(({ amount }) => Math.abs(finiteOf(amount ?? null) ?? 0));
  const most = Math.max(...sizes, 1);
  const rows = table.rows.map(({ step, kind, amount }, place) => {
    const value = finiteOf(amount ?? null) ?? 0;
    const color = kind === 'level' ? INK.bar : kind === 'usual' ? INK.quiet : tone(value >= 0);
    return [
      cell(escapeHtml(say(`step_${step}` as ReportWord)), { width: '38%' }),
      right(escapeHtml(cellText(amount ?? null, { kind: 'money', decimals: 0 }, '', words)), { width: '20%' }),
      cell(stretch(Math.round((100 * sizes[place]!) / most), color)),
    ];
  });
  return grid(rows);
}

function revenue(report: Report, texts: Texts): string {
  const { revenue: found } = report;
  if (found === null) return '';
  const notes = revenueNotes(report, texts).map((text) => line(text, { color: INK.muted, 'font-size': '12px' }));
  const mix = found.mix === null ? '' : subheading(texts.say('mix')) + steps(found.mix, texts);
  return heading(texts.say('revenue')) + notes.join('') + steps(found.tree, texts) + mix;
}

/** Who does what by when: the owner stands above what is to be done, for a mail is narrow. */
function actions(report: Report, texts: Texts): string {
  const found = actionsText(report, texts);
  if (found === null) return '';
  const { table, whole, command, brought } = found;
  const rows = table.rows.map(([owner, customer, action, why, inPlay, due]) => [
    cell(`${muted(owner!)}<br>${el('b', {}, escapeHtml(action!))} ${escapeHtml(customer!)}<br>${muted(why!)}`),
    right(`${escapeHtml(inPlay!)}<br>${muted(due!)}`),
  ]);
  const quiet = { color: INK.muted, 'font-size': '12px' };
  const all = el('p', { margin: '4px 0', ...quiet }, `${escapeHtml(whole)} <code>${escapeHtml(command)}</code>`);
  return heading(texts.say('actions')) + grid(rows) + all + line(brought, quiet);
}

function trendRow(trend: Trend, texts: Texts, { bars }: Fit): string[] {
  const { analysis, metric, verdict } = trend;
  const isSignal = verdict === 'limit' || verdict === 'run';
  const good =
    trend.better === 'neither' || trend.value === null || trend.centre === null
      ? null
      : (trend.better === 'up') === trend.value > trend.centre;
  const state = isSignal
    ? `<br>${el('b', { color: tone(good), 'font-size': '12px' }, escapeHtml(texts.say(`verdict_${verdict}`)))}`
    : '';
  return [
    cell(escapeHtml(texts.words.metric(analysis, metric)) + state),
    right(escapeHtml(valueText(trend.value, trend, analysis, texts))),
    right(muted(changed(trend, trend.previous, trend.change, texts))),
    right(muted(changed(trend, trend.year_ago, trend.change_year, texts))),
    cell(bars ? columns(trend.points.slice(-13).map(({ value }) => value)) : '', {
      width: '90px',
      'vertical-align': 'bottom',
    }),
  ];
}

/** What of an analysis stands in a mail: its sentence, with the days that it is about. */
function told(one: ReportSection, { words, say }: Texts): string {
  const title = words.analysis(one.analysis)?.title ?? one.analysis;
  if (one.result === null)
    return line(`${title}: ${say('problem', { problem: problemText(one, words) })}`, { color: INK.muted });
  const spoken = spokenHeadline(one.result, one.analysis, words);
  if (spoken === '') return '';
  const { from, to } = one.result.frame.period;
  return el(
    'p',
    { margin: '4px 0' },
    `<b>${escapeHtml(title)}</b> ${muted(say('section_days', { from, to }))}<br>${escapeHtml(spoken)}`,
  );
}

function behind(report: Report, context: Context, fit: Fit): string {
  const { say } = context;
  const isKey = ({ analysis, metric }: Trend) =>
    report.key_figures?.some((one) => one.analysis === analysis && one.metric === metric) ?? false;
  // What means nothing for a period as short is in no mail.
  const isMeant = ({ analysis, metric }: Trend) =>
    isLongEnough(context.declared(analysis), metric, report.params.grain);
  const shows = (trend: Trend) =>
    isMeant(trend) &&
    trend.value !== null &&
    !isKey(trend) &&
    (trend.verdict === 'limit' || trend.verdict === 'run' || (fit.calm && trend.verdict === 'calm'));
  const heads = [
    head(say('metric')),
    head(say('value'), 'right'),
    head(say('change'), 'right'),
    head(say('change_year'), 'right'),
    head(''),
  ];
  return bySection(report, context.declared)
    .map(([question, sections]) => {
      const rows = sections
        .flatMap(({ trends }) => trends)
        .filter(shows)
        .map((trend) => trendRow(trend, context, fit));
      const spoken = fit.sentences ? sections.map((one) => told(one, context)).join('') : '';
      if (rows.length === 0 && spoken === '') return '';
      return heading(questionText(question, context.words)) + spoken + (rows.length === 0 ? '' : grid(rows, heads));
    })
    .join('\n');
}

function toDate(report: Report, context: Context): string {
  const isKey = (analysis: string, metric: string) =>
    report.key_figures?.some((one) => one.analysis === analysis && one.metric === metric) ?? true;
  const table = toDateTable(report, context, isKey);
  if (table === null) return '';
  // The analysis of a figure is clear from its name.
  const rows = table.rows.map((cells) =>
    cells
      .slice(1)
      .map((text, place) => (table.aligns[place + 1] === 'right' ? right(escapeHtml(text)) : cell(escapeHtml(text)))),
  );
  return (
    heading(table.caption) +
    grid(
      rows,
      table.headers.slice(1).map((text, place) => head(text, table.aligns[place + 1])),
    )
  );
}

function message(report: Report, context: Context, body: string): string {
  const { words, say } = context;
  const title = reportTitle(report, context);
  const whole = say('whole_report', { command: reportCommand(report) });
  return `<!doctype html>
<html lang="${words.language === 'en-XL' ? 'en' : words.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"><title>${escapeHtml(title)}</title></head>
<body style="margin:0;padding:0;background:#ffffff">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px"><tr><td style="font:14px/1.45 -apple-system,'Segoe UI',Arial,'PingFang SC','Microsoft YaHei',sans-serif;color:${INK.text};text-align:left">
<h1 style="font-size:22px;margin:0 0 4px">${escapeHtml(title)}</h1>
${line(reportFrameText(report, context), { color: INK.muted, 'font-size': '12px' })}
${line(sourcesText(report, context), { color: INK.muted, 'font-size': '12px' })}
${body}
${line(whole, { color: INK.muted, 'font-size': '12px', 'margin-top': '20px' })}
${line(`crm-analyze ${report.tool.version}`, { color: INK.muted, 'font-size': '12px' })}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

/** A kept report as the HTML part of a mail: one column of 600 px, no script, no style sheet, pictures of table cells; or its first page alone. */
export function reportEmail(report: Report, declared: Declared, words: Localizer, brief = false): string {
  const context: Context = { words, say: reportWords(words), declared };
  const stale = (report.stale ?? []).map((table) =>
    line(staleText(table, context), {
      'border-left': `4px solid ${INK.bad}`,
      color: INK.bad,
      'font-weight': 'bold',
      padding: '6px 10px',
      background: INK.soft,
    }),
  );
  let text = '';
  for (const fit of FITS) {
    const first = [
      ...stale,
      figures(report, context, fit),
      matters(report, context),
      revenue(report, context),
      actions(report, context),
    ].join('\n');
    text = message(
      report,
      context,
      brief ? first : [first, behind(report, context, fit), toDate(report, context)].join('\n'),
    );
    if (mimeBytes(text) <= MAX_MIME_BYTES) break;
  }
  return text;
}

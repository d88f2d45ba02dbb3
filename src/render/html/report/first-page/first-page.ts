import { finiteOf } from '../../../../core/cell.js';
import type { KeyFigure, Report } from '../../../../core/report.js';
import { list, paragraph, tableBlock } from '../../blocks.js';
import { escapeHtml } from '../../escape.js';
import type { Texts } from '../report-text.js';
import { actionsText } from './actions.js';
import { belowLines, calmSentences, figureText, sentence, staleText } from './first-page-text.js';

/** Size of a tile's picture in its own units. */
const [WIDTH, HEIGHT, MARGIN] = [160, 36, 3];

/** The last periods as a line over the band of what is usual; empty where there is no course to see. */
function spark({ points }: KeyFigure): string {
  const known = points.flatMap(({ value, low, high }) => [value, low, high]).filter((value) => value !== null);
  if (points.filter(({ value }) => value !== null).length < 3) return '';
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const y = (value: number) =>
    (HEIGHT - MARGIN - ((value - least) / (most - least || 1)) * (HEIGHT - 2 * MARGIN)).toFixed(1);
  const x = (place: number) => (MARGIN + (place / (points.length - 1)) * (WIDTH - 2 * MARGIN)).toFixed(1);
  const band = points.at(-1)!;
  const usual =
    band.low === null || band.high === null
      ? ''
      : `<rect x="0" y="${y(band.high)}" width="${WIDTH}" height="${(Number(y(band.low)) - Number(y(band.high))).toFixed(1)}"/>`;
  const line = points
    .map(({ value }, i) => ({ value, place: x(i), drawn: i > 0 && points[i - 1]!.value !== null }))
    .flatMap(({ value, place, drawn }) => (value === null ? [] : [`${drawn ? 'L' : 'M'}${place} ${y(value)}`]))
    .join('');
  const last = finiteOf(points.at(-1)!.value);
  const dot = last === null ? '' : `<circle cx="${x(points.length - 1)}" cy="${y(last)}" r="2.5"/>`;
  return `<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">${usual}<path d="${line}"/>${dot}</svg>`;
}

function tile(figure: KeyFigure, texts: Texts): string {
  const { label, value, against, state, good } = figureText(figure, texts);
  const tone = good === null ? (state === '' ? '' : ' told') : good ? ' good' : ' bad';
  const signal = state === '' ? '' : ` <span class="state">${escapeHtml(state)}</span>`;
  const lines = against.map((text) => `<span>${escapeHtml(text)}</span>`).join('');
  return `<li class="tile${tone}"><span class="label">${escapeHtml(label)}</span><span class="value">${escapeHtml(value)}${signal}</span>${spark(figure)}<span class="against">${lines}</span></li>`;
}

/** What the loaded data say in figures, each with its past. */
export const tiles = (figures: readonly KeyFigure[], texts: Texts): string =>
  figures.length === 0 ? '' : `<ul class="tiles">${figures.map((figure) => tile(figure, texts)).join('')}</ul>`;

/** Tables that end before the period, said before anything else. */
export const staleLines = ({ stale = [] }: Report, texts: Texts): string =>
  stale.map((table) => paragraph(staleText(table, texts), 'stale')).join('');

/** A note that ends in a command to be typed. */
const noteWith = (text: string, command: string): string =>
  `<p class="note">${escapeHtml(text)} <code>${escapeHtml(command)}</code></p>`;

/** Who does what by when, and what the list before brought; empty where there is no list. */
export function actionsBlock(report: Report, texts: Texts): string {
  const found = actionsText(report, texts);
  if (found === null) return '';
  const { table, whole, command, brought } = found;
  return `<div class="rows who">${tableBlock(table)}</div>${noteWith(whole, command)}${paragraph(brought, 'note')}`;
}

function item(line: Report['lines'][number], texts: Texts): string {
  const { said, good, more, command } = sentence(line, texts);
  const className = good === null ? '' : ` class="${good ? 'good' : 'bad'}"`;
  const rows = escapeHtml(texts.say('rows', { command: '\ue000' })).replace(
    '\ue000',
    `<code>${escapeHtml(command)}</code>`,
  );
  return `<li><strong${className}>${escapeHtml(said)}</strong> ${more.map(escapeHtml).join(' ')} <span class="note">${rows}</span></li>`;
}

/** What changed and matters, or how a calm period was. */
export function whatMatters(report: Report, texts: Texts): string {
  if (report.lines.length === 0) {
    const [first, ...figures] = calmSentences(report, texts);
    return paragraph(first!, 'calm') + (figures.length === 0 ? '' : list(figures));
  }
  const below = belowLines(report, texts).map((text) => paragraph(text, 'note'));
  return `<ol class="lead">${report.lines.map((line) => item(line, texts)).join('\n')}</ol>${below.join('')}`;
}

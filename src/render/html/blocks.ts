import type { Picture } from '../charts/chart.js';
import { escapeHtml } from './escape.js';
import { slimSvg } from './slim-svg.js';

/** A table as texts: what `cellText` made of its cells. */
export interface TextTable {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly aligns: readonly ('left' | 'right')[];
  readonly rows: readonly (readonly string[])[];
  /** Under the table: how many rows there are beyond. */
  readonly note?: string;
}

const cell = (name: 'th' | 'td', text: string, align: 'left' | 'right', extra = ''): string =>
  `<${name}${extra}${align === 'right' ? ' class="num"' : ''}>${escapeHtml(text)}</${name}>`;

/** A table that scrolls within itself; the page's script adds sorting, filter and copy. */
export function tableBlock({ caption, headers, aligns, rows, note }: TextTable): string {
  const head = headers.map((text, i) => cell('th', text, aligns[i]!, ' scope="col"')).join('');
  const body = rows
    .map((cells) => `<tr>${cells.map((text, i) => cell('td', text, aligns[i]!)).join('')}</tr>`)
    .join('\n');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}">
<table data-tools><caption>${escapeHtml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table></div>${note === undefined ? '' : `\n<p class="note">${escapeHtml(note)}</p>`}`;
}

/** A picture with its title, its words for who cannot see it, and, folded, the table it was drawn from. */
export function figureBlock({ svg, title, alternative }: Picture, dataLabel: string, table: string): string {
  return `<figure><figcaption>${escapeHtml(title)}</figcaption>
<div class="scroll picture" tabindex="0" role="region" aria-label="${escapeHtml(title)}">${slimSvg(svg)}</div>
<details><summary>${escapeHtml(dataLabel)}</summary><p class="note">${escapeHtml(alternative)}</p>
${table}</details></figure>`;
}

export const section = (id: string, heading: string, content: string): string =>
  `<section id="${escapeHtml(id)}" aria-labelledby="${escapeHtml(id)}-h">
<h2 id="${escapeHtml(id)}-h">${escapeHtml(heading)}</h2>
${content}
</section>`;

export const paragraph = (text: string, className = ''): string =>
  `<p${className === '' ? '' : ` class="${className}"`}>${escapeHtml(text)}</p>`;

export const list = (items: readonly string[], className = ''): string =>
  `<ul${className === '' ? '' : ` class="${className}"`}>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;

export const folded = (summary: string, content: string): string =>
  `<details><summary>${escapeHtml(summary)}</summary>\n${content}\n</details>`;

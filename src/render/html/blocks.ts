import type { Picture } from '../charts/chart.js';
import { labelWidth, WIDTH } from '../charts/figure.js';
import { escapeHtml } from './escape.js';
import { slimSvg } from './slim-svg.js';

/** A table as texts: what `cellText` made of its cells. */
export interface TextTable {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly aligns: readonly ('left' | 'right')[];
  readonly rows: readonly (readonly string[])[];
  /** What cells are worth whose text is no number, minutes of `10 h 57 min`; for sorting and copying. */
  readonly plain?: readonly (readonly (string | undefined)[])[];
  /** How early a column gives way where paper has no room for all: 0 names and verdicts, then as on a terminal; 1 where absent. */
  readonly ranks?: readonly number[];
  /** Said in print where columns are left out there. */
  readonly printNote?: string;
  /** A few rows to be read and not worked with: nothing to sort, filter or copy. */
  readonly bare?: true;
  /** Under the table: how many rows there are beyond. */
  readonly note?: string;
}

const cell = (name: 'th' | 'td', text: string, className: string, extra = ''): string =>
  `<${name}${extra}${className === '' ? '' : ` class="${className}"`}>${escapeHtml(text)}</${name}>`;

/** Letters of a name that is not broken into lines on a screen, where a table scrolls. */
const BRIEF = 22;

/** Columns that a page of paper holds beside each other at most, and pixels within its margins. */
const PAPER_COLUMNS = 9;
const PAPER_WIDTH = 700;

/** Pixels beside the words of a printed cell, and how much wider than in a picture its letters may be; those of heads are bold. */
const CELL_EDGES = 13;
const PRINTED = 1.1;
const BOLD = 1.2;

/** A word of more pixels is broken where it must be: no page holds a digest of 64 letters beside others. */
const LONGEST_WORD = 160;

/** Pixels of what stands on one line: signs of Chinese part anywhere. */
const longestWord = (text: string): number =>
  Math.max(0, ...text.split(/\s+|(?<=[\u2e80-\uffff])|(?=[\u2e80-\uffff])/u).map(labelWidth));

/** Pixels that a column takes on paper where no word of it is broken; numbers are not broken at their blanks either. */
function paperWidth({ headers, aligns, rows }: TextTable, place: number): number {
  let widest = 0;
  for (const cells of rows) {
    const text = cells[place]!;
    // Most cells are narrower as a whole than the widest word before.
    if (labelWidth(text) <= widest) continue;
    widest = Math.max(widest, aligns[place] === 'right' ? labelWidth(text) : longestWord(text));
  }
  return CELL_EDGES + Math.max(PRINTED * Math.min(LONGEST_WORD, widest), BOLD * longestWord(headers[place]!));
}

/** The columns that paper has room for: the most important, in their order where they are alike. */
function printedColumns(table: TextTable): ReadonlySet<number> {
  const { aligns, ranks = [] } = table;
  const places = aligns.map((_, i) => i).sort((a, b) => (ranks[a] ?? 1) - (ranks[b] ?? 1) || a - b);
  const printed = new Set<number>();
  let left = PAPER_WIDTH;
  for (const place of places) {
    const own = paperWidth(table, place);
    if (printed.size > 0 && (own > left || printed.size === PAPER_COLUMNS)) continue;
    printed.add(place);
    left -= own;
  }
  return printed;
}

/** Classes of the columns; those that paper has no room for, the least important last in line, are for the screen. */
function classesOf(table: TextTable): string[] {
  const printed = printedColumns(table);
  return table.aligns.map((align, i) =>
    [
      align === 'right' ? 'num' : table.rows.every((cells) => cells[i]!.length <= BRIEF) ? 'brief' : '',
      align === 'left' && table.rows.some((cells) => longestWord(cells[i]!) > LONGEST_WORD) ? 'long' : '',
      printed.has(i) ? '' : 'screen',
    ]
      .filter((name) => name !== '')
      .join(' '),
  );
}

/** A table that scrolls within itself; the page's script adds sorting, filter and copy. */
export function tableBlock(table: TextTable): string {
  const { caption, headers, rows, note, printNote, bare, plain = [] } = table;
  const classes = classesOf(table);
  const isCut = classes.some((name) => name.endsWith('screen'));
  const head = headers.map((text, i) => cell('th', text, classes[i]!, ' scope="col"')).join('');
  const body = rows
    .map((cells, row) => {
      const worth = (i: number) => (plain[row]?.[i] === undefined ? '' : ` data-v="${escapeHtml(plain[row][i])}"`);
      return `<tr>${cells.map((text, i) => cell('td', text, classes[i]!, worth(i))).join('')}</tr>`;
    })
    .join('\n');
  return `<div class="scroll" tabindex="0" role="group" aria-label="${escapeHtml(caption)}">
<table${bare ? '' : ' data-tools'}><caption>${escapeHtml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table></div>${note === undefined ? '' : `\n<p class="note">${escapeHtml(note)}</p>`}${isCut && printNote !== undefined ? `\n<p class="note paper">${escapeHtml(printNote)}</p>` : ''}`;
}

/** A picture with its title, its words for who cannot see it, and, folded, the table it was drawn from. */
export function figureBlock({ svg, title, alternative }: Picture, dataLabel: string, table: string): string {
  const wide = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1] ?? 0) > 1.2 * WIDTH;
  return `<figure${wide ? ' class="wide"' : ''}><figcaption>${escapeHtml(title)}</figcaption>
<div class="scroll picture" tabindex="0" role="group" aria-label="${escapeHtml(title)}">${slimSvg(svg)}</div>
<details><summary>${escapeHtml(dataLabel)}</summary><p class="note">${escapeHtml(alternative)}</p>
${table}</details></figure>`;
}

export const section = (id: string, heading: string, content: string, level: 2 | 3 = 2): string =>
  `<section id="${escapeHtml(id)}" aria-labelledby="${escapeHtml(id)}-h">
<h${level} id="${escapeHtml(id)}-h">${escapeHtml(heading)}</h${level}>
${content}
</section>`;

export const paragraph = (text: string, className = ''): string =>
  `<p${className === '' ? '' : ` class="${className}"`}>${escapeHtml(text)}</p>`;

export const list = (items: readonly string[], className = ''): string =>
  `<ul${className === '' ? '' : ` class="${className}"`}>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;

export const folded = (summary: string, content: string): string =>
  `<details><summary>${escapeHtml(summary)}</summary>\n${content}\n</details>`;

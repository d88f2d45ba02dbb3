import { createHash } from 'node:crypto';
import type { Written } from '../../core/text/written.js';
import { escapeHtml, escapeJson } from './escape.js';
import { marksOf, scriptOf } from './script.js';
import { STYLE } from './style.js';
import type { PageWords } from './words.js';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded and nothing sent: only this page's own style and script, known by their hashes, run. */
const policy = (script: string): string =>
  `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;

export interface PageParts {
  readonly language: string;
  /** How the numbers of its tables are written, which its script reads. */
  readonly written: Written;
  readonly title: string;
  /** Plain text under the title. */
  readonly frame: string;
  /** HTML of the content, everything of the data in it escaped. */
  readonly body: string;
  /** JSON text that the page carries, for programs. */
  readonly json: string;
  readonly version: string;
}

/** A page in one file: opens offline, asks for nothing, carries its data. */
export function page({ language, written, title, frame, body, json, version }: PageParts, words: PageWords): string {
  const script = scriptOf(marksOf(written));
  const data = [
    ['sort', words('sort')],
    ['filter', words('filter')],
    ['copy', words('copy')],
    ['copied', words('copied')],
    ['shown', words('shownRows')],
    ['sorts', words('sorts')],
    ['scrolls', words('scrolls')],
  ]
    .map(([name, text]) => ` data-${name}="${escapeHtml(text!)}"`)
    .join('');
  return `<!doctype html>
<html lang="${language === 'en-XL' ? 'en' : language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy(script))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body${data}>
<a class="skip" href="#content">${escapeHtml(words('skip'))}</a>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="frame">${escapeHtml(frame)}</p>
</header>
<main id="content">
${body}
</main>
<footer><p>${escapeHtml(words('made', { version }))}</p></footer>
<script type="application/json" id="data">${escapeJson(json)}</script>
<script>${script}</script>
</body>
</html>
`;
}

import { safeText } from '../core/text/safe-text.js';

/** Text of one line with everything that Markdown, HTML or a terminal would act on escaped. */
export const plainMarkdown = (text: string): string =>
  safeText(text.replace(/\r?\n/g, ' '))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/^(\s*)([#+-]|\d+\.)(?=\s)/, '$1\\$2')
    .replace(/:\/\//g, ':&#47;/');

/** Text as code; a run of backticks longer than any within it holds it. */
export function codeMarkdown(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + space + safeText(text.replace(/\r?\n/g, ' ')) + space + fence;
}

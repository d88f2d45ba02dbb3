/** Text with everything that Markdown or HTML would act on escaped; controls are escapes already. */
export const plainMarkdown = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/^(\s*)([#+-]|\d+\.)(?=\s)/, '$1\\$2')
    .replace(/\r?\n/g, ' ')
    .replace(/:\/\//g, ':&#47;/');

/** Text as code; a run of backticks longer than any within it holds it. */
export function codeMarkdown(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + space + text.replace(/\r?\n/g, ' ') + space + fence;
}

import stringWidth from 'string-width';

const LOOKS_OUT = /[|\\]/g;

/** A Markdown table whose columns stand under each other in a plain text, too. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map((cell) => cell.replace(LOOKS_OUT, '\\$&')));
  const widths = head.map((_, at) => Math.max(3, ...lines.map((cells) => stringWidth(cells[at]!))));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell + ' '.repeat(widths[at]! - stringWidth(cell))).join(' | ')} |`;
  return [
    line(lines[0]!),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...lines.slice(1).map(line),
  ].join('\n');
}

export const code = (text: string): string => `\`${text}\``;

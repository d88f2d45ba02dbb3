/** Letters, signs and arrows that every terminal shows one cell wide. */
const NARROW =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u03ff\u0400-\u04ff\u1e00-\u1eff\u2010-\u2027\u202f-\u205e\u2190-\u21ff\u2500-\u259f\u25b2\u25bc]*$/;

let measure: ((text: string) => number) | undefined;

export const isNarrow = (text: string): boolean => NARROW.test(text);

/**
 * Loads what measures other writing. It costs a third of a start of Node, so that it is loaded only for texts that need it;
 * without it every character beyond counts as two cells.
 */
export async function loadWidth(): Promise<void> {
  measure ??= (await import('string-width')).default;
}

/** Terminal cells that a text takes. Control characters must be gone. */
export const widthOf = (text: string): number =>
  NARROW.test(text) ? text.length : measure === undefined ? 2 * text.length : measure(text);

/** At most `width` cells, an ellipsis where something is cut. */
export function truncated(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width <= 1) return '…'.slice(0, width);
  let [kept, used] = ['', 0];
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    const cells = widthOf(segment);
    if (used + cells > width - 1) break;
    kept += segment;
    used += cells;
  }
  return `${kept}…`;
}

export function padded(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + space : space + text;
}

const CJK = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef';
/** What begins no line, and what ends none. */
const [CLOSING, OPENING] = ['，。；：、）」？！…', '（「'];
/** A number with its sign of per cent, a character of a script that breaks anywhere, a word: with the signs that it is not parted from. */
const UNPARTED = `[${OPENING}]*(?:\\d[\\d.,]* %[^\\s${CJK}]*|[${CJK}]|[^\\s${CJK}]+)[${CLOSING}]*`;
const WORD = new RegExp(`\\s+|${UNPARTED}`, 'g');
/** The same, and what is typed as one: a command to the end of its line, a flag with its value, a text in quotes. */
const TYPED = new RegExp(
  `\\s+|crm-analyze [^…]*$|(?:--[\\w-]+ )?[^\\s"${CJK}]*"[^"]*"[^\\s${CJK}]*|--[\\w-]+ [^\\s${CJK}]+[${CLOSING}]*|${UNPARTED}`,
  'g',
);

/** Lines of at most `width` cells, broken at spaces, or anywhere between CJK characters. */
export const wrapped = (text: string, width: number): string[] => broken(text.match(WORD) ?? [], width, widthOf);

function broken(words: readonly string[], width: number, cells: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && cells(line + word) > width) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else line += word;
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** What colours a text and takes no cell. */
const STYLE = /\x1b\[[0-9;]*m/g;
const visible = (text: string): number => widthOf(text.replace(STYLE, ''));
/** A line that is a command to be copied, or columns side by side: to break these would spoil them. */
const KEPT = /^(?:\x1b\[[0-9;]*m|\s|try: )*crm-analyze |\S {2,}\S/;

/** Cells below which nothing is broken: no terminal for reading, or one that does not say how wide it is. */
const LEAST = 40;

/** Sentences for people who read them in a terminal `width` cells wide: what is longer goes on below, further in. */
export function fitLines(text: string, width: number | null): string {
  if (width === null || width < LEAST) return text;
  const fit = (line: string): string => {
    if (visible(line) <= width || KEPT.test(line)) return line;
    const indent = ' '.repeat(line.search(/\S/) + 2);
    const words = line.trimStart().match(TYPED) ?? [];
    const [first, ...rest] = broken(words, width - indent.length, visible);
    return [`${indent.slice(2)}${first}`, ...rest.map((part) => indent + part)].join('\n');
  };
  return text.split('\n').map(fit).join('\n');
}

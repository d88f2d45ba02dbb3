import stringWidth from 'string-width';

const COLOURS: Readonly<Record<string, string>> = {
  31: '#ff8f88',
  32: '#7ddb8a',
  33: '#e8c872',
};
const [CHAR, LINE, EDGE] = [7.8, 18, 16] as const;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A terminal with what was typed and what came, as SVG: the bytes hang on nothing but the text. */
export function terminalPicture(command: string, printed: string, lines: number): string {
  const all = printed.trimEnd().split('\n');
  const shown = [`$ ${command}`, ...all.slice(0, lines), ...(all.length > lines ? ['…'] : [])];
  const columns = Math.max(...shown.map((line) => stringWidth(line)));
  const [width, height] = [Math.ceil(columns * CHAR) + 2 * EDGE, shown.length * LINE + 2 * EDGE];
  const texts = shown.map((line, at) => lineOf(line, EDGE + LINE * (at + 0.75), at === 0));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(command).replaceAll('"', '&quot;')}">
<rect width="${width}" height="${height}" rx="8" fill="#1d2126"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace" font-size="13" fill="#e6e8ea" xml:space="preserve">
${texts.join('\n')}
</g>
</svg>
`;
}

/** Each stretch of one style stands at its own column and is as long as its columns are, whatever the font. */
function lineOf(line: string, y: number, isTyped: boolean): string {
  let column = 0;
  let style = isTyped ? ' font-weight="bold"' : '';
  const parts: string[] = [];
  for (const piece of line.split(/(\x1b\[[0-9;]*m)/)) {
    const code = /^\x1b\[([0-9;]*)m$/.exec(piece)?.[1];
    if (code !== undefined) style = styleOf(code, style);
    else
      for (const [, gap, text] of piece.matchAll(/( *)((?:\S| (?! ))+|$)/g)) {
        column += gap!.length;
        if (text === '') continue;
        const span = stringWidth(text!);
        const [x, length] = [(EDGE + column * CHAR).toFixed(1), (span * CHAR).toFixed(1)];
        parts.push(
          `<tspan x="${x}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${style}>${escaped(text!)}</tspan>`,
        );
        column += span;
      }
  }
  return `<text y="${y.toFixed(1)}">${parts.join('')}</text>`;
}

function styleOf(code: string, before: string): string {
  const colour = COLOURS[code];
  if (colour !== undefined) return ` fill="${colour}"`;
  if (code === '1') return ' font-weight="bold"';
  if (code === '2') return ' fill="#9aa3ab"';
  return ['39', '22', '0', ''].includes(code) ? '' : before;
}

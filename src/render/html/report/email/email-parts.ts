import { escapeHtml } from '../../escape.js';

/** Colours of mail: written at each element, since mail programs drop style sheets. */
export const INK = {
  text: '#2b3036',
  muted: '#5c6470',
  line: '#e1e5ea',
  soft: '#f4f6f8',
  good: '#0b6b4f',
  bad: '#b02a00',
  bar: '#0072b2',
  quiet: '#b9c0c9',
};

/** How a change is shown. */
export const tone = (good: boolean | null): string => (good === null ? INK.text : good ? INK.good : INK.bad);

type Style = Readonly<Record<string, string>>;

const styled = (style: Style): string =>
  ` style="${Object.entries(style)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}"`;

/** An element with its style; its content is HTML. */
export const el = (name: string, style: Style, content: string): string =>
  `<${name}${styled(style)}>${content}</${name}>`;

/** A text of its own line, escaped. */
export const line = (text: string, style: Style = {}): string =>
  el('p', { margin: '4px 0', ...style }, escapeHtml(text));

export const heading = (text: string): string =>
  el(
    'h2',
    { 'font-size': '17px', margin: '24px 0 6px', 'border-top': `1px solid ${INK.line}`, 'padding-top': '8px' },
    escapeHtml(text),
  );

export const subheading = (text: string): string =>
  el('h3', { 'font-size': '15px', margin: '14px 0 4px' }, escapeHtml(text));

/** A table for layout alone, or of data with its heads. Cells are HTML. */
export function grid(rows: readonly (readonly string[])[], heads: readonly string[] = []): string {
  const role = heads.length === 0 ? ' role="presentation"' : '';
  const head = heads.length === 0 ? '' : `<tr>${heads.join('')}</tr>`;
  return `<table${role} width="100%" cellpadding="0" cellspacing="0"${styled({ 'border-collapse': 'collapse' })}>${head}${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}</table>`;
}

const CELL = { padding: '5px 6px 5px 0', 'border-bottom': `1px solid ${INK.line}`, 'vertical-align': 'top' };

export const cell = (content: string, style: Style = {}): string => el('td', { ...CELL, ...style }, content);
export const right = (content: string, style: Style = {}): string =>
  cell(content, { 'text-align': 'right', 'white-space': 'nowrap', ...style });
export const head = (text: string, align: 'left' | 'right' = 'left'): string =>
  `<th scope="col"${styled({ 'text-align': align, padding: '4px 6px 4px 0', 'font-size': '12px', color: INK.muted, 'border-bottom': `1px solid ${INK.line}` })}>${escapeHtml(text)}</th>`;

export const muted = (text: string): string => el('span', { color: INK.muted, 'font-size': '12px' }, escapeHtml(text));

/** Height of a small picture, px. */
const HEIGHT = 26;

/** Values as bars from nought, the last one in colour; empty where there are few, or some are below nought. */
export function columns(values: readonly (number | null)[]): string {
  const known = values.filter((value): value is number => value !== null);
  const most = Math.max(...known, 0);
  if (known.length < 3 || most === 0 || known.some((value) => value < 0)) return '';
  const bars = values.map((value, place) => {
    const height = value === null ? 0 : Math.max(1, Math.round((value / most) * HEIGHT));
    const color = place === values.length - 1 ? INK.bar : INK.quiet;
    const bar =
      height === 0 ? '' : `<div style="height:${height}px;width:5px;background:${color};font-size:0">&nbsp;</div>`;
    return `<td style="vertical-align:bottom;padding:0 1px 0 0;height:${HEIGHT}px">${bar}</td>`;
  });
  return `<table role="presentation" aria-hidden="true" cellpadding="0" cellspacing="0"><tr>${bars.join('')}</tr></table>`;
}

/** A bar as long as a part of the cell, in per cent. */
export const stretch = (share: number, color: string): string =>
  `<table role="presentation" aria-hidden="true" width="100%" cellpadding="0" cellspacing="0"><tr><td width="${share}%" style="background:${color};height:14px;font-size:0">&nbsp;</td><td></td></tr></table>`;

/** Bytes of a text as the part of a message: base64 in lines of 76 signs, each with its end (RFC 2045), the most that a mail program makes of it. */
export const mimeBytes = (text: string): number => {
  const signs = 4 * Math.ceil(Buffer.byteLength(text) / 3);
  return signs + 2 * Math.ceil(signs / 76);
};

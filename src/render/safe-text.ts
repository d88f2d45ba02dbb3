const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\e' };
// C0 and C1 controls, DEL, bidi overrides and isolates, line separators, zero-width marks that hide or reorder text.
const HOSTILE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Text of the data as it may stand on a terminal or page: what would act or hide is shown as an escape. */
export const safeText = (text: string): string =>
  text.replace(HOSTILE, (c) => NAMED[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Text of the data as part of a file name: no separators, no leading dots, no device names, at most 80 characters. */
export function safeFileName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^[.-]+/, '_')
    .slice(0, 80)
    .replace(/[.]+$/, '_');
  return /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i.test(plain) || plain === '' ? `_${plain}` : plain;
}

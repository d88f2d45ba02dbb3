const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\e' };
// C0 and C1 controls, DEL, bidi overrides and isolates, line separators, zero-width marks that hide or reorder text.
const HOSTILE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

const escapeOf = (c: string): string => NAMED[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text of the data as it may stand on a terminal or page: what would act or hide is shown as an escape. */
export const safeText = (text: string): string => text.replace(HOSTILE, escapeOf);

/** The same for a text of lines: what ends and indents them stays. JSON stays the same JSON. */
export const safeLines = (text: string): string =>
  text.replace(HOSTILE, (c) => (c === '\n' || c === '\t' ? c : escapeOf(c)));

// A spreadsheet runs texts that begin so, in full width too.
const FORMULA = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Text that a spreadsheet shows and does not run: an apostrophe stands before what it would take for a formula. */
export const noFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const NAME_CHARACTERS = 80;
/** File systems take 255 bytes, and what stands around the name needs its share. */
const NAME_BYTES = 160;

/** Text of the data as part of a file name: no separators, no leading dots, no device names, at most 80 characters and 160 bytes. */
export function safeFileName(text: string): string {
  const characters = [
    ...text
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}._-]+/gu, '_')
      .replace(/^[.-]+/, '_'),
  ].slice(0, NAME_CHARACTERS);
  while (new TextEncoder().encode(characters.join('')).length > NAME_BYTES) characters.pop();
  const plain = characters.join('').replace(/(?<!\.)\.+$/, '_');
  return /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i.test(plain) || plain === '' ? `_${plain}` : plain;
}

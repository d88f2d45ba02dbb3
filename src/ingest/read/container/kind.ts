import type { Kind } from './read-container.js';

const HTML = /^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body|table|meta|style|div|center)[\s>]/i;
const SHEETS = /<(?:\w+:)?Workbook[\s>][^<]{0,2000}urn:schemas-microsoft-com:office:spreadsheet/;
/** A cell of a CSV may begin with a bracket; a name or a value in quotes, another bracket or an end follows it in JSON alone. */
const JSON_START = /^\s*(?:\{\s*(?:"(?:[^"\\]|\\.){0,500}"\s*:|\})|\[\s*(?:[\]{[]|"(?:[^"\\]|\\.){0,500}"\s*[,\]]))/;

/** What a text is if no lines of cells. */
export function textKind(head: string): Exclude<Kind, 'workbook'> | null {
  const text = head.replace(/^\ufeff/, '').slice(0, 20_000);
  if (/^\s*<\?xml/.test(text)) return SHEETS.test(text) ? 'xml' : /<(?:html|table)[\s>]/i.test(text) ? 'html' : null;
  if (HTML.test(text)) return 'html';
  return JSON_START.test(text) ? 'json' : null;
}

/** The encoding that a page or an XML file says it has. */
export function saidEncoding(head: Buffer): string | undefined {
  const text = head.subarray(0, 4096).toString('latin1');
  if (!/^\s*</.test(text)) return undefined;
  const said =
    /^\s*<\?xml[^>]*encoding=["']([\w.-]+)["']/i.exec(text) ?? /<meta[^>]*charset=["']?([\w.-]+)/i.exec(text);
  return said?.[1];
}

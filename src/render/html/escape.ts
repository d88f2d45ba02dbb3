import { safeLines } from '../../core/text/safe-text.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in the content or a quoted attribute of HTML, SVG and XML; what XML forbids and what hides or reorders text is shown as an escape. */
export const escapeHtml = (text: string): string =>
  safeLines(text)
    .replace(/[&<>"']/g, (c) => ENTITIES[c]!)
    .replace(/[\ufffe\uffff]/g, '\ufffd');

const JSON_ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON text as it may stand within a `<script type="application/json">`: nothing in it can end the element. */
export const escapeJson = (json: string): string => json.replace(/[<>&\u2028\u2029]/g, (c) => JSON_ESCAPES[c]!);

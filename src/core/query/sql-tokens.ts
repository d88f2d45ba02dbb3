/** A piece of SQL text: what stands in quotes or comments can hold no parameter, no keyword and no parenthesis that counts. */
export interface SqlToken {
  readonly kind: 'string' | 'name' | 'comment' | 'parameter' | 'word' | 'other';
  readonly text: string;
}

const TOKEN =
  /[\p{L}_][\p{L}\p{N}_]*|\s+|'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\r\n]*|\/\*[\s\S]*?\*\/|\$[A-Za-z_]\w*|\d[\w.]*|[\s\S]/gu;

/** What a token is that begins with this sign and is longer than it: of a quote, comment or parameter that is none the sign stands alone. */
const KINDS: Readonly<Record<string, SqlToken['kind']>> = {
  "'": 'string',
  '"': 'name',
  '-': 'comment',
  '/': 'comment',
  $: 'parameter',
};
const LETTER = /^[\p{L}_]/u;

function kindOf(text: string): SqlToken['kind'] {
  const code = text.charCodeAt(0);
  // Letters of ASCII and signs below them, which nearly all tokens begin with, are told without a pattern.
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95) return 'word';
  if (code < 128) return text.length > 1 ? (KINDS[text[0]!] ?? 'other') : 'other';
  return LETTER.test(text) ? 'word' : 'other';
}

/** Splits SQL so that the texts of the tokens joined are the input again; blanks that follow one another are one token. */
export function sqlTokens(sql: string): SqlToken[] {
  return (sql.match(TOKEN) ?? []).map((text) => ({ kind: kindOf(text), text }));
}

/** A piece of SQL text: what stands in quotes or comments can hold no parameter, no keyword and no parenthesis that counts. */
export interface SqlToken {
  readonly kind: 'string' | 'name' | 'comment' | 'parameter' | 'word' | 'other';
  readonly text: string;
}

const TOKEN =
  /(?<string>'(?:[^']|'')*')|(?<name>"(?:[^"]|"")*")|(?<comment>--[^\r\n]*|\/\*[\s\S]*?\*\/)|(?<parameter>\$[A-Za-z_]\w*)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<other>\d[\w.]*|[\s\S])/gu;

/** Splits SQL so that the texts of the tokens joined are the input again. */
export function* sqlTokens(sql: string): Generator<SqlToken> {
  for (const match of sql.matchAll(TOKEN)) {
    const groups = match.groups as Record<SqlToken['kind'], string | undefined>;
    for (const kind of ['string', 'name', 'comment', 'parameter', 'word', 'other'] as const) {
      if (groups[kind] === undefined) continue;
      yield { kind, text: match[0] };
      break;
    }
  }
}

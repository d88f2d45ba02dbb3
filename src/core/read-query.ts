import { sqlTokens } from './sql-tokens.js';

/** What a query text names. Quotes and comments hold nothing that counts; names are in lower case. */
export interface QueryText {
  /** Relations that stand bare after FROM or JOIN, in order, as often as they stand there, with where in the text. */
  readonly reads: readonly { readonly name: string; readonly at: number }[];
  /** Functions that stand before a parenthesis. */
  readonly calls: ReadonlySet<string>;
  /** Every bare word: columns, relations, functions, keywords. */
  readonly words: ReadonlySet<string>;
  /** Names of `$parameters` as written, each once. */
  readonly parameters: readonly string[];
  /** Terms of the ORDER BY that ends it; none where it ends otherwise. */
  readonly order: readonly string[];
  /** The text without that ORDER BY. */
  readonly unordered: string;
  /** What follows the WITH that begins it, without comments before; undefined where it begins otherwise. */
  readonly afterWith: string | undefined;
  /** The text without comments before its first word. */
  readonly body: string;
}

/** Texts of queries are few and asked for again and again; those with values in them would add up. */
const REMEMBERED = 1000;
const known = new Map<string, QueryText>();

/** Reads a query text once: what it reads, calls, is bound by and ordered by. */
export function readQuery(sql: string): QueryText {
  const found = known.get(sql);
  if (found !== undefined) return found;
  if (known.size >= REMEMBERED) known.clear();
  const read = new Reading(sql).query();
  known.set(sql, read);
  return read;
}

/** Words after which an ORDER BY before them was not the final one. */
const AFTER_ORDER = new Set(['SELECT', 'FROM', 'UNION', 'LIMIT', 'OFFSET', 'FETCH']);

class Reading {
  private readonly reads: { name: string; at: number }[] = [];
  private readonly calls = new Set<string>();
  private readonly words = new Set<string>();
  private readonly parameters = new Set<string>();
  private terms: string[] = [];
  private depth = 0;
  /** Where the text of the first word, what follows it, and the last ORDER begin. */
  private readonly at = { body: -1, rest: 0, order: 0, now: 0 };
  private first = '';

  constructor(private readonly sql: string) {}

  query(): QueryText {
    this.walk();
    const order = this.terms.map((term) => term.trim()).filter((term) => term !== '');
    return {
      reads: this.reads,
      calls: this.calls,
      words: this.words,
      parameters: [...this.parameters],
      order,
      unordered: order.length === 0 ? this.sql : this.sql.slice(0, this.at.order),
      afterWith: this.first === 'WITH' ? this.sql.slice(this.at.rest).trimStart() : undefined,
      body: this.sql.slice(Math.max(0, this.at.body)),
    };
  }

  private walk(): void {
    /** The last two words with nothing between them and here but blanks and comments; words at no depth, however far back. */
    let [before, last, outer] = ['', '', ''];
    for (const { kind, text } of sqlTokens(this.sql.replace(/;\s*$/, ''))) {
      const start = this.at.now;
      this.at.now += text.length;
      if (kind === 'comment') continue;
      if (this.at.body < 0 && text.trim() !== '') this.begin(start, text);
      const upper = kind === 'word' ? text.toUpperCase() : '';
      if (kind === 'parameter') this.parameters.add(text.slice(1));
      if (text === '(') {
        this.depth++;
        if (last !== '') this.calls.add(last.toLowerCase());
      }
      if (text === ')') this.depth--;
      if (upper !== '') {
        this.words.add(text.toLowerCase());
        if ((last === 'FROM' && before !== 'DISTINCT') || last === 'JOIN')
          this.reads.push({ name: text.toLowerCase(), at: start });
      }
      const word = this.depth === 0 ? upper : '';
      if (word === 'ORDER') this.at.order = start;
      this.order(text, word, outer);
      if (word !== '') outer = word;
      if (upper !== '') [before, last] = [last, upper];
      else if (text.trim() !== '') [before, last] = ['', ''];
    }
  }

  private begin(start: number, text: string): void {
    this.at.body = start;
    this.at.rest = start + text.length;
    this.first = text.toUpperCase();
  }

  private order(text: string, word: string, before: string): void {
    if (word === 'BY' && before === 'ORDER') this.terms = [''];
    else if (AFTER_ORDER.has(word)) this.terms = [];
    else if (this.terms.length > 0) {
      if (text === ',' && this.depth === 0) this.terms.push('');
      else this.terms[this.terms.length - 1] += text;
    }
  }
}

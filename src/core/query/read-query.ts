import { nameOf } from '../quoting.js';
import { sqlTokens } from './sql-tokens.js';

/** What a query text names. Quotes and comments hold nothing that counts; names are in lower case. */
export interface QueryText {
  /** Relations that stand bare after FROM or JOIN, in order, as often as they stand there, with where in the text. */
  readonly reads: readonly { readonly name: string; readonly at: number }[];
  /** Functions that stand before a parenthesis. */
  readonly calls: ReadonlySet<string>;
  /** Every bare word: columns, relations, functions, keywords. */
  readonly words: ReadonlySet<string>;
  /** Names that stand in quotes, without them, as written. */
  readonly names: ReadonlySet<string>;
  /** Names that stand before AS and a parenthesis, in lower case: those of its CTEs, with where in the text. */
  readonly ctes: ReadonlyMap<string, number>;
  /** Names of `$parameters` as written, each once. */
  readonly parameters: readonly string[];
  /** Terms of the ORDER BY that ends it; none where it ends otherwise. */
  readonly order: readonly string[];
  /** The text without that ORDER BY. */
  readonly unordered: string;
  /** What follows the WITH that begins it, without comments before; undefined where it begins otherwise. */
  readonly afterWith: string | undefined;
  /** Where the word that begins it stands. */
  readonly at: number;
  /** The text without comments before its first word. */
  readonly body: string;
}

/** Strings and comments that an engine may end elsewhere than our tokens do, in a text of the user's. */
export const UNLIKE_OURS = /\$\w*\$|\be'|\/\*|\r/i;

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
  private readonly names = new Set<string>();
  private readonly ctes = new Map<string, number>();
  private readonly parameters = new Set<string>();
  /** The name just read, and for each open parenthesis the one before it. */
  private name: { readonly text: string; readonly at: number } | undefined;
  private readonly outer: (typeof this.name)[] = [];
  /** What the last AS stands behind. */
  private named: typeof this.name;
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
      names: this.names,
      ctes: this.ctes,
      parameters: [...this.parameters],
      order,
      unordered: order.length === 0 ? this.sql : this.sql.slice(0, this.at.order),
      afterWith: this.first === 'WITH' ? this.sql.slice(this.at.rest).trimStart() : undefined,
      at: Math.max(0, this.at.body),
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
      if (kind === 'name') this.names.add(nameOf(text));
      this.cte(kind, text, last);
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

  /** `a AS (`, `"a" (x, y) AS NOT MATERIALIZED (`. */
  private cte(kind: string, text: string, last: string): void {
    if (text === '(') {
      if ((last === 'AS' || last === 'MATERIALIZED') && this.named !== undefined && !this.ctes.has(this.named.text))
        this.ctes.set(this.named.text, this.named.at);
      this.outer.push(this.name);
    } else if (text === ')') this.name = this.outer.pop();
    else if (kind === 'word' && text.toUpperCase() === 'AS') this.named = this.name;
    else if (kind === 'name' || (kind === 'word' && !/^(?:NOT|MATERIALIZED)$/i.test(text)))
      this.name = { text: nameOf(text).toLowerCase(), at: this.at.now - text.length };
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

import { UserError } from '../../core/errors.js';
import { beyondTables, onlySelect, parameterNamed, severalQueries } from '../select-faults.js';
import { TRINO } from './words.js';

/**
 * The lexical rules of Trino's grammar (SqlBase.g4), for there is no parser of it here: comments do not nest and end at CR too,
 * a backslash is no escape, and `$` begins nothing. What none of them matches is no Trino.
 */
const LEXEME =
  /(?<blank>[ \r\n\t]+|--[^\r\n]*|\/\*[\s\S]*?\*\/)|(?<string>(?:U&|X)?'(?:[^']|'')*')|(?<name>"(?:[^"]|"")*"|[A-Za-z_][A-Za-z0-9_]*)|(?<number>\d[\w.]*|\.\d[\w]*)|(?<mark>[-+*/%=<>!|.,()[\]:{}^]|\?|;)/gy;

interface Lexeme {
  readonly kind: 'string' | 'name' | 'number' | 'mark';
  readonly text: string;
}

/** Table functions that read nothing but their arguments; a connector's own may send text to the system behind it. */
const TABLE_FUNCTIONS = new Set([
  'sequence',
  'exclude_columns',
  'system.builtin.sequence',
  'system.builtin.exclude_columns',
]);

/**
 * Lets pass what Trino reads as one query: the text begins as only a query does, which the cluster confirms by reading it inside
 * `SELECT * FROM (…)` when the columns of the stored query are asked, before it is run; and it calls no table function of a connector. Throws UserError E_SQL.
 */
export function admitTrinoSelect(query: string): void {
  const lexemes = lexemesOf(query);
  const first = lexemes.find(({ text }) => text !== '(');
  const word = first?.kind === 'name' ? first.text.toLowerCase() : '';
  if (!['select', 'with', 'values', 'table'].includes(word)) throw onlySelect();
  for (const [at, { kind, text }] of lexemes.entries()) {
    if (text === ';' && kind === 'mark') throw severalQueries();
    if (text === '?' && kind === 'mark') throw parameterNamed('?');
    if (text.toLowerCase() === 'table' && lexemes[at + 1]?.text === '(') assertTableFunction(lexemes.slice(at + 2));
  }
}

function lexemesOf(query: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  LEXEME.lastIndex = 0;
  for (let at = 0; at < query.length; at = LEXEME.lastIndex) {
    const groups = LEXEME.exec(query)?.groups;
    if (groups === undefined) throw unreadable(query.slice(at));
    for (const kind of ['string', 'name', 'number', 'mark'] as const)
      if (groups[kind] !== undefined) lexemes.push({ kind, text: groups[kind] });
  }
  return lexemes;
}

function unreadable(rest: string): UserError {
  const parameter = /^\$\w+/.exec(rest)?.[0];
  return parameter !== undefined
    ? parameterNamed(parameter)
    : new UserError('E_SQL', 'usage', TRINO.this_begins_nothing_trino({ rest: rest.slice(0, 40) }));
}

/** `rest` follows `TABLE (`: a function's call, or a table or query that one takes as its argument. */
function assertTableFunction(rest: readonly Lexeme[]): void {
  const parts: string[] = [];
  let at = 0;
  for (; rest[at]?.kind === 'name'; at += 2) {
    parts.push(rest[at]!.text.replace(/^"|"$/g, '').toLowerCase());
    if (rest[at + 1]?.text !== '.') break;
  }
  const name = parts.join('.');
  if (rest[at + 1]?.text !== '(' || TABLE_FUNCTIONS.has(name)) return;
  throw beyondTables(`${name}()`);
}

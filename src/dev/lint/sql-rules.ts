import { readQuery } from '../../core/query/read-query.js';
import { sqlTokens } from '../../core/query/sql-tokens.js';
import { TABLES } from '../../model/tables.js';

export interface SqlFault {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

const FORBIDDEN: readonly [RegExp, string][] = [
  [/\bQUALIFY\b/i, 'QUALIFY is DuckDB only: filter a window in an outer SELECT'],
  [/\bGROUP BY ALL\b/i, 'GROUP BY ALL is DuckDB only: list the columns'],
  [/\bORDER BY ALL\b/i, 'ORDER BY ALL is DuckDB only: list a unique key'],
  [/\bEXCLUDE\s*\(/i, 'SELECT * EXCLUDE is DuckDB only: list the columns'],
  [/::/, ':: is DuckDB only: CAST(x AS type)'],
  [/\[/, 'list literals and subscripts are not portable: json_text_list($parameter) and UNNEST'],
  [/\{/, 'struct literals are DuckDB only'],
  [/\bASOF\b/i, 'ASOF joins are DuckDB only: a window over the union of both sides'],
  [/\bPIVOT\b/i, 'PIVOT is DuckDB only: FILTER (WHERE) per column'],
  [/\b(TABLE)?SAMPLE\b/i, 'sampling is spelled and drawn otherwise on each engine'],
  [/\b(least|greatest)\s*\(/i, 'least and greatest treat nulls otherwise on each engine: CASE WHEN'],
  [/\bconcat\s*\(/i, 'concat with a null is null on Trino only: concat_ws, or || where null is meant'],
  [/\bapprox_\w+/i, 'approximate aggregates differ from run to run'],
  [/\bIGNORE NULLS\b/i, 'IGNORE NULLS is placed otherwise on each engine: filter the nulls before'],
  [
    /(?<![*/])\/(?![*/])/,
    'decimals and integers divide otherwise on each engine: ratio(CAST(a AS double), CAST(b AS double))',
  ],
  [
    /\b(current_date|current_timestamp|now\s*\(|random\s*\()/i,
    'results may depend on parameters only, not on a clock or chance',
  ],
  [
    /\bCAST\s*\(\s*(?:ratio|floor|ceil|ceiling|round|sqrt|exp|ln|power)\s*\([^;]*?\)\s+AS\s+(?:bigint|integer|int)\b/i,
    'doubles become integers by rounding on Trino, by truncation on DuckDB: floor() and keep the double',
  ],
  [/\bSELECT\s+\*/i, 'list the columns: what a reader sees is what there is'],
];

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
/** The text with comments and string literals blanked, so that lines stay. */
const bare = (text: string): string =>
  [...sqlTokens(text)]
    .map(({ kind, text: token }) =>
      kind === 'comment' ? blank(token) : kind === 'string' ? `'${blank(token.slice(1, -1))}'` : token,
    )
    .join('');

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Where the parenthesis that opens at `open` has closed. */
function afterClosing(sql: string, open: number): number {
  let depth = 0;
  for (let at = open; at < sql.length; at++) {
    if (sql[at] === '(') depth += 1;
    if (sql[at] === ')' && --depth === 0) return at + 1;
  }
  return sql.length;
}

/** Calls whose fault lies in what follows their closing parenthesis. */
const FORBIDDEN_AFTER: readonly [call: RegExp, after: RegExp, message: string][] = [
  [
    /\bJOIN\s+UNNEST\s*\(/gi,
    /^(?:\s*WITH\s+ORDINALITY)?(?:\s+(?:AS\s+)?\w+\s*(?:\([^()]*\))?)?\s+ON\s+(?!TRUE\b)/i,
    'Trino joins UNNEST on nothing but ON TRUE: CROSS JOIN UNNEST and filter in WHERE, or a CTE around it',
  ],
  [
    /\bcount_if\s*\(/gi,
    /^\s*FILTER\b/i,
    'count_if is a macro on DuckDB and takes no FILTER: count(*) FILTER (WHERE a AND b)',
  ],
];

/** Where what ends before `end` begins: a parenthesis with what it is called by, or a word; of `a.b` and `a.1` all. */
function operandBefore(sql: string, end: number): string {
  let at = sql.slice(0, end).trimEnd().length;
  if (sql[at - 1] === ')') {
    let depth = 0;
    do {
      at -= 1;
      if (sql[at] === ')') depth += 1;
      if (sql[at] === '(') depth -= 1;
    } while (depth > 0 && at > 0);
  }
  while (at > 0 && /[\w.$]/.test(sql[at - 1]!)) at -= 1;
  return sql.slice(at, end).trim();
}

function operandAfter(sql: string, start: number): string {
  const word = /^\s*[\w.$]*\s*/.exec(sql.slice(start))![0];
  const open = start + word.length;
  return sql.slice(start, sql[open] === '(' ? afterClosing(sql, open) : open).trim();
}

/** Factors that never overflow beside another: whole numbers, and doubles, which lose digits instead. */
const SAFE_FACTOR = /^(?:\d+|CAST\([\s\S]*\bAS\s+(?:double|bigint|integer)\s*\)|ratio\([\s\S]*\))$/i;

const digitsOf = (operand: string): number =>
  Number(/^CAST\([\s\S]*\bAS\s+decimal\((\d+),\s*\d+\)\s*\)$/i.exec(operand)?.[1] ?? Number.NaN);

/** Products that may need more digits than an engine gives them: DuckDB gives 18 digits times 18 digits 18. */
function* unsafeProducts(sql: string): Generator<number> {
  for (const { index } of sql.matchAll(/(?<=[\w)]\s*)\*(?=\s*[\w(])/g)) {
    const [left, right] = [operandBefore(sql, index), operandAfter(sql, index + 1)];
    if (/^(?:SELECT|DISTINCT)$/i.test(left) || SAFE_FACTOR.test(left) || SAFE_FACTOR.test(right)) continue;
    const [a, b] = [digitsOf(left), digitsOf(right)];
    if (Math.max(a, b) > 18 && a + b <= 38) continue;
    yield index;
  }
}

/** What of a query text would not run, or not mean the same, on both engines; and what our own rules of form ask. */
export function sqlFaults(text: string): SqlFault[] {
  const sql = bare(text);
  const faults: SqlFault[] = [];
  const add = (index: number, message: string) => faults.push({ line: lineOf(text, index), message });
  for (const [pattern, message] of FORBIDDEN) {
    for (const match of sql.matchAll(new RegExp(pattern, `${pattern.flags}g`))) add(match.index, message);
  }
  for (const [call, after, message] of FORBIDDEN_AFTER) {
    for (const match of sql.matchAll(call)) {
      const rest = sql.slice(afterClosing(sql, match.index + match[0].length - 1));
      if (after.test(rest)) add(match.index, message);
    }
  }
  for (const index of unsafeProducts(sql)) {
    add(
      index,
      'decimals overflow when multiplied: exact_product(amount, factor), or one side cast to double or bigint',
    );
  }
  for (const match of sql.matchAll(/\$\w+/g)) {
    if (!/CAST\s*\(\s*$/i.test(sql.slice(0, match.index)))
      add(match.index, `${match[0]} must stand inside a CAST, which gives it its type`);
  }
  const { reads, order, afterWith, body, ctes } = readQuery(text);
  if (afterWith === undefined && !/^SELECT\b/i.test(body))
    add(0, 'a query begins with WITH or SELECT, or the prefix cannot stand before it');
  if (order.length === 0) add(sql.trimEnd().length, 'a query ends in ORDER BY a unique key, or rows come in any order');
  const counts = new Map<string, number>();
  for (const { name, at } of reads) {
    if (!(name in TABLES) && !(name.replace(/^all_/, '') in TABLES)) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (counts.get(name) === 2) add(at, `${name} is read twice: Trino scans it again for each`);
  }
  for (const [name, at] of ctes) {
    const rest = text.slice(at, text.indexOf('\n', at));
    if (!/--/.test(rest)) add(at, `CTE ${name} needs a comment that says what one row is`);
  }
  return faults.sort((a, b) => a.line - b.line);
}

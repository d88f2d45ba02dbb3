import { readQuery } from '../../core/query/read-query.js';
import { sqlTokens } from '../../core/query/sql-tokens.js';
import type { Helper } from '../../model/helper.js';

/** Spellings of the portable SQL that Trino lacks; DuckDB has its own for the same names. */
const PORTABLE: readonly Helper[] = [
  list('json_text_list', 'varchar'),
  list('json_number_list', 'double'),
  list('json_decimal_list', 'decimal(38,4)'),
];

function list(name: string, item: string): Helper {
  const returns = `array(${item})`;
  return { name, parameters: [{ name: 'j', type: 'varchar' }], returns, body: `CAST(json_parse(j) AS ${returns})` };
}

/**
 * Puts `WITH FUNCTION …` in front of a query for the helpers that it calls, and for those that they call. Trino compiles
 * inline functions anew for each query, so what is not called does not travel.
 */
export function withInlineFunctions(sql: string, helpers: readonly Helper[]): string {
  // What --sql printed, and what is explained of it, carries its functions already.
  if (/^\s*(?:EXPLAIN\s*(?:\([^()]*\))?\s*)?WITH\s+FUNCTION\b/i.test(sql)) return sql;
  const known = [...PORTABLE, ...helpers];
  const wanted = new Set<Helper>();
  const want = (text: string) => {
    const called = readQuery(text).calls;
    for (const helper of known) {
      if (!called.has(helper.name.toLowerCase()) || wanted.has(helper)) continue;
      wanted.add(helper);
      want(helper.body);
    }
  };
  want(sql);
  if (wanted.size === 0) return sql;
  // A function must stand before those that call it; helpers are declared in that order.
  const functions = known.filter((helper) => wanted.has(helper)).map(inlineFunction);
  return `WITH ${functions.join(',\n')}\n${sql}`;
}

function inlineFunction(helper: Helper): string {
  const parameters = helper.parameters.map((p) => `${p.name} ${p.type}`).join(', ');
  return `FUNCTION ${helper.name}(${parameters}) RETURNS ${helper.returns} RETURN CAST(${helper.body} AS ${helper.returns})`;
}

/** The SQL with each function called by the name that `rename` gives for it. */
export function renameCalls(sql: string, rename: (name: string) => string | undefined): string {
  const texts: string[] = [];
  let word: number | undefined;
  for (const { kind, text } of sqlTokens(sql)) {
    texts.push(text);
    if (kind === 'word') {
      word = texts.length - 1;
    } else if (text === '(' && word !== undefined) {
      const called = texts[word]!;
      texts[word] = rename(called.toLowerCase()) ?? called;
      word = undefined;
    } else if (kind !== 'comment' && text.trim() !== '') {
      word = undefined;
    }
  }
  return texts.join('');
}

import { sqlTokens } from './sql-tokens.js';

/** The terms of the ORDER BY that ends a query; none where it ends otherwise. */
export const finalOrder = (sql: string): string[] => splitFinalOrder(sql).terms;

/** A query without the ORDER BY that ends it, and the terms of that; the whole query and none where it ends otherwise. */
export function splitFinalOrder(sql: string): { readonly body: string; readonly terms: string[] } {
  let depth = 0;
  let terms: string[] = [];
  let word = '';
  let [at, orderAt] = [0, 0];
  for (const token of sqlTokens(sql.replace(/;\s*$/, ''))) {
    const start = at;
    at += token.text.length;
    if (token.kind === 'comment') continue;
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    const upper = token.kind === 'word' && depth === 0 ? token.text.toUpperCase() : '';
    if (upper === 'ORDER') orderAt = start;
    if (upper === 'BY' && word === 'ORDER') {
      terms = [''];
    } else if (AFTER_ORDER.has(upper)) {
      terms = [];
    } else if (terms.length > 0) {
      if (token.text === ',' && depth === 0) terms.push('');
      else terms[terms.length - 1] += token.text;
    }
    if (upper !== '') word = upper;
  }
  const named = terms.map((term) => term.trim()).filter((term) => term !== '');
  return { body: named.length === 0 ? sql : sql.slice(0, orderAt), terms: named };
}

/** Words after which an ORDER BY before them was not the final one. */
const AFTER_ORDER = new Set(['SELECT', 'FROM', 'UNION', 'LIMIT', 'OFFSET', 'FETCH']);

/** Whether a query around the ordered one can order by this term: an output column or its number. */
export function isOuterTerm(term: string, columns: Iterable<string>): boolean {
  const named = /^(?:"([^"]+)"|(\w+))(?:\s+(?:ASC|DESC))?(?:\s+NULLS\s+(?:FIRST|LAST))?$/i.exec(term);
  const name = named?.[1] ?? named?.[2];
  return name !== undefined && (/^\d+$/.test(name) || [...columns].includes(name));
}

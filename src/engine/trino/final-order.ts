import { sqlTokens } from './sql-tokens.js';

/** The terms of the ORDER BY that ends a query, or undefined where it ends otherwise (or with LIMIT). */
export function finalOrder(sql: string): string | undefined {
  let depth = 0;
  let order: string | undefined;
  let word = '';
  for (const token of sqlTokens(sql)) {
    if (token.kind === 'comment') continue;
    if (order !== undefined) order += token.text;
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    if (token.kind !== 'word' || depth > 0) continue;
    const upper = token.text.toUpperCase();
    if (upper === 'BY' && word === 'ORDER') order = '';
    else if (['SELECT', 'LIMIT', 'OFFSET', 'FETCH', 'UNION', 'FROM'].includes(upper)) order = undefined;
    word = upper;
  }
  return order?.replace(/;\s*$/, '').trim() || undefined;
}

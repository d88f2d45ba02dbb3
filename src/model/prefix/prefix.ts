import type { Fact, Params } from '../../core/analysis.js';
import { readQuery } from '../../core/query/read-query.js';
import { TABLES } from '../tables.js';
import { BaseTable } from './base-table.js';
import { type BoundText, isOfState, type PrefixInput } from './prefix-input.js';

/**
 * The query as an engine runs it: base tables become CTEs of their own names that hold the columns the text names (missing ones
 * as typed nulls), the user's filters, and `__cut`. `all_orders` is `orders` without filter and cut.
 */
export function withPrefix(text: string, params: Params, input: PrefixInput): BoundText {
  const bound: Record<string, Params[string]> = { ...params };
  const ctes: string[] = [];
  const facts = new Map<string, string>();
  for (const [name, one] of Object.entries(input.using)) {
    if (isBound(one)) {
      Object.assign(bound, one.params);
      ctes.push(input.dialect.cte(name, `SELECT * FROM ${one.text}`));
    } else addFact(facts, name, one);
  }
  const texts = [...facts.values(), text];
  const joinsLater = texts.some((one) => readQuery(one).calls.has('cut_of'));
  for (const name of new Set(texts.flatMap(baseTables))) {
    const reading = texts.filter((one) => baseTables(one).includes(name));
    const bare = name.startsWith('all_');
    const builder = bare
      ? new BaseTable(
          name.slice(4),
          reading,
          joinsLater,
          { ...input, cuts: [], filters: input.filters.filter(isOfState) },
          bound,
        )
      : new BaseTable(name, reading, joinsLater, input, bound);
    ctes.push(input.dialect.cte(name, bare ? builder.plain() : builder.cutAndFiltered()));
  }
  for (const [name, fact] of facts) ctes.push(`${name} AS (\n${readQuery(fact).unordered.trim()}\n)`);
  const { body, afterWith } = readQuery(text);
  const rest = afterWith === undefined ? `\n${body}` : `,\n${afterWith}`;
  return { text: ctes.length === 0 ? body : `WITH ${ctes.join(',\n')}${rest}`, params: bound };
}

const isBound = (one: BoundText | Fact): one is BoundText => 'params' in one;

/** What a fact is made of stands before it; the same fact under two facts stands once. */
function addFact(facts: Map<string, string>, name: string, fact: Fact): void {
  for (const [other, needed] of Object.entries(fact.using ?? {})) {
    addFact(facts, other, needed);
  }
  const there = facts.get(name);
  if (there !== undefined && there !== fact.text) throw new Error(`two facts are called ${name}`);
  facts.set(name, readQuery(fact.text).body);
}

const isBase = (name: string): boolean =>
  name in TABLES || (name.startsWith('all_') && name.slice('all_'.length) in TABLES);

/** The canonical tables a text reads, each once. */
export const baseTables = (text: string): string[] =>
  [...new Set(readQuery(text).reads.map(({ name }) => name))].filter(isBase);

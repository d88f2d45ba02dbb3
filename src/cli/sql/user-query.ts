import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { readQuery, UNLIKE_OURS } from '../../core/query/read-query.js';
import type { Catalog, Engine, Stored } from '../../engine/engine.js';
import { CLUSTER_REFUSAL } from '../engine/cluster.js';

/**
 * Runs one SELECT of the user over the canonical tables under their own names; its ORDER BY stays the last word.
 * Throws UserError E_SQL (exit usage) for what is no single SELECT and for what the engine refuses of it.
 */
export async function storeUserQuery(engine: Engine, typed: string): Promise<Stored> {
  const query = typed.trim().replace(/;+\s*$/, '');
  try {
    await engine.admit(query);
    const text = overTables(await engine.catalog(), engine.dialect, query);
    const stored = await engine.store({ text, params: {} });
    // A cluster reads the text only now.
    await stored.columns();
    return stored;
  } catch (error) {
    throw refusal(error, engine, query);
  }
}

/** What the user's query begins with is put at the place where it stood, so that columns of the engine's messages are hers. */
function overTables({ tables }: Catalog, { identifier, cte }: Engine['dialect'], query: string): string {
  const read = readQuery(query);
  const shadowed = [...tables.keys()].some((name) => read.ctes.has(name));
  const quoted = new Set([...read.names].map((name) => name.toLowerCase()));
  // Texts that end elsewhere than our tokens do may hide a name: too many tables do no harm.
  const names = (name: string) => UNLIKE_OURS.test(query) || read.words.has(name) || quoted.has(name);
  const ctes = [...tables].flatMap(([name, { relation, columns }]) => {
    if (!names(name)) return [];
    return [cte(name, `SELECT ${[...columns.keys()].map(identifier).join(', ')} FROM ${relation}`)];
  });
  if (ctes.length === 0) return query;
  if (read.afterWith === undefined) return `WITH ${ctes.join(',\n')}\n${query}`;
  // A CTE of hers that bears a table's name means that table within: only a query around hers keeps both.
  if (shadowed) return `WITH ${ctes.join(',\n')}\nSELECT * FROM (\n${query}\n) AS query_rows`;
  const [word] = /^with(?:\s+recursive)?/i.exec(read.body)!;
  const rest = query.slice(0, read.at) + ' '.repeat(word.length) + query.slice(read.at + word.length);
  return `${word} ${ctes.join(',\n')},\n${rest}`;
}

/** How the engines begin what they say of a query that is not theirs to run. */
const REFUSED = new RegExp(
  `^(?:Failed to extract statements: )?(?:${CLUSTER_REFUSAL}|(?:Parser|Binder|Catalog|Syntax|Conversion|Invalid Input|Invalid|Out of Range|Not implemented|Mismatch Type|Permission)(?: Error)?: )`,
);
const OF_TEXT = /^(?:COLUMN_NOT_FOUND|TABLE_NOT_FOUND|SCHEMA_NOT_FOUND|CATALOG_NOT_FOUND): /;

/** The engine's words on the user's text as a fault of hers, with the line counted in what she typed; any other error as it is. */
function refusal(error: unknown, engine: Engine, query: string): unknown {
  const said =
    error instanceof UserError
      ? error.where.find((where) => OF_TEXT.test(where))?.replace(OF_TEXT, '')
      : error instanceof Error && REFUSED.test(error.message)
        ? error.message.replace(REFUSED, '')
        : undefined;
  if (said === undefined) return error;
  const before = linesBefore(engine, query);
  const inHerLines = said
    .replace(/\bline (\d+):/i, (_, line: string) => `line ${Number(line) - before}:`)
    .replace(/^LINE (\d+):/m, (_, line: string) => `LINE ${Number(line) - before}:`);
  const [message, ...where] = inHerLines.split('\n').filter((line) => line.trim() !== '' && !/^\s*\^\s*$/.test(line));
  return new UserError('E_SQL', 'usage', verbatim(message!), {
    where: where.map(verbatim),
    hint: verbatim('crm-analyze model orders'),
    cause: error,
  });
}

/** Lines that stand before the user's own in the text that ran last. */
function linesBefore(engine: Engine, query: string): number {
  const sent = engine.log().at(-1)?.text ?? '';
  const body = query.replace(/^with(?:\s+recursive)?\b/i, '').trimEnd();
  const at = sent.lastIndexOf(body);
  return at < 0 ? 0 : sent.slice(0, at).split('\n').length - 1;
}

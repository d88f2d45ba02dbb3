import { literal } from '../../core/quoting.js';
import type { Helper } from '../../model/helper.js';
import type { Statement } from '../engine.js';
import { withParameters } from './spell.js';

/** Characters from which a value that stands more than once is sent once: a cluster takes a million of a statement. */
const LONG = 1000;

/**
 * Stored queries stand whole in each query that names them, and so would the lists they were given: of long texts that several parameters
 * hold, each becomes a function without arguments, and the parameters call it.
 */
export function withValuesOnce(statement: Statement): { readonly statement: Statement; readonly functions: Helper[] } {
  const times = new Map<string, number>();
  withParameters(statement, (value, name) => {
    if (typeof value === 'string' && value.length >= LONG) times.set(value, (times.get(value) ?? 0) + 1);
    return `$${name}`;
  });
  const functions = new Map<string, Helper>();
  for (const [value, count] of times) {
    if (count < 2) continue;
    const name = `given_text_${functions.size + 1}`;
    functions.set(value, { name, parameters: [], returns: 'varchar', body: literal(value) });
  }
  if (functions.size === 0) return { statement, functions: [] };
  const text = withParameters(statement, (value, name) => {
    const told = typeof value === 'string' ? functions.get(value) : undefined;
    return told === undefined ? `$${name}` : `${told.name}()`;
  });
  return { statement: { text, params: statement.params }, functions: [...functions.values()] };
}

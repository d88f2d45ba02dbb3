import { closest, UserError } from '../core/errors.js';
import { verbatim } from '../core/message.js';
import { identifier } from '../core/quoting.js';
import { CORE } from '../core/words.js';
import type { Engine } from '../engine/engine.js';
import { REPORT } from './words.js';

/** Tables of people and partners whose business a report may be, with their keys. */
const OWNERS = [
  ['reps', 'rep_id'],
  ['agents', 'agent_id'],
  ['resellers', 'reseller_id'],
] as const;

/** Ids that are looked through for one that is near. */
const MOST = 10_000;

/**
 * The attribute that says that something is a rep's, an agent's or a reseller's, with the id: `reps.rep_id` = `R04`. Throws UserError
 * E_OWNER (usage) where nobody has the id, with the nearest.
 */
export async function ownerOf(engine: Engine, id: string): Promise<{ attribute: string; value: string }> {
  const { tables } = await engine.catalog();
  const known: string[] = [];
  for (const [table, key] of OWNERS) {
    const loaded = tables.get(table);
    if (loaded === undefined || !loaded.columns.has(key)) continue;
    const column = identifier(key);
    const text = `SELECT DISTINCT CAST(${column} AS varchar) AS id FROM ${loaded.relation} WHERE ${column} IS NOT NULL ORDER BY 1 LIMIT ${MOST}`;
    const ids = (await engine.query({ text, params: {} })).map((row) => String(row.id));
    if (ids.includes(id)) return { attribute: `${table}.${key}`, value: id };
    known.push(...ids);
  }
  const near = closest(id, known);
  throw new UserError('E_OWNER', 'usage', REPORT.no_owner({ id, tables: OWNERS.map(([table]) => table) }), {
    hint:
      near === undefined
        ? verbatim('crm-analyze report --where region=East -o report.html')
        : CORE.did_you_mean({ near }),
  });
}

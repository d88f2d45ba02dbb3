import { UserError } from '../core/errors.js';
import type { Catalog, Engine } from '../engine/engine.js';
import { chainDepthSql, DEEPEST, leadersSql, withIdentities } from '../model/identities.js';
import { withStates } from '../model/states/states.js';
import { RUN } from './words.js';

/**
 * The engine's catalog as analyses read it: with a state for every row whose status says one, also where no load wrote it, and with the
 * ids of one customer brought together. Throws E_IDENTITIES where chains are deeper than are followed, or an id has two leaders.
 */
export async function classedCatalog(engine: Engine): Promise<Catalog> {
  const catalog = withStates(await engine.catalog(), engine.dialect.identifier);
  const leaders = await leadersOf(engine, catalog);
  return leaders === null ? catalog : withIdentities(catalog, leaders, engine.dialect.identifier);
}

/** The relation of ids that are another's and their leaders; null where none is loaded. */
export async function leadersOf(engine: Engine, { tables, leaders }: Catalog): Promise<string | null> {
  const identities = tables.get('identities');
  if (identities === undefined) return null;
  if (leaders !== undefined) return leaders;
  const [row] = await engine.query({ text: chainDepthSql(identities.relation), params: {} });
  const { depth, example, split } = row!;
  if (split !== null)
    throw new UserError('E_IDENTITIES', 'input', RUN.id_of_two_leaders({ id: String(split) }), {
      hint: RUN.identities_must_lead(),
    });
  if (example !== null)
    throw new UserError('E_IDENTITIES', 'input', RUN.chain_too_deep({ id: String(example), most: DEEPEST }), {
      hint: RUN.identities_must_lead(),
    });
  return depth === null ? null : leadersSql(identities.relation, Number(depth));
}

import type { Catalog, Engine } from '../engine/engine.js';
import { withStates } from '../model/states/states.js';

/** The engine's catalog with a state for every row whose status says one, also where no load wrote it. */
export const classedCatalog = async (engine: Engine): Promise<Catalog> =>
  withStates(await engine.catalog(), engine.dialect.identifier);

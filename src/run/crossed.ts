import type { Crossed } from '../core/analysis.js';
import type { Engine } from '../engine/engine.js';
import { decodeCut, shortenedCut } from '../model/prefix/cut.js';
import { type CutAttribute, isCustomerGrain, type PrefixInput } from '../model/prefix/prefix-input.js';
import type { Attributes } from './attributes.js';
import { sqlFor } from './sql.js';

/** What cutting the rows of a run takes. */
interface Rows extends Pick<PrefixInput, 'filters' | 'conversion'> {
  readonly engine: Engine;
  readonly attributes: Attributes;
}

/** The rows of a run, cut by these attributes after those that it is cut by. Throws UserError (exit usage) where a name means nothing or two things. */
export async function crossedBy(
  { engine, attributes, filters, conversion }: Rows,
  cuts: readonly CutAttribute[],
  names: readonly string[],
): Promise<Crossed> {
  const more = await Promise.all(names.map((name) => attributes.find(name)));
  const all = [...cuts, ...more];
  return {
    sql: await sqlFor(engine, all, filters, conversion),
    ofCustomer: more.map(isCustomerGrain),
    partsOf: (cut) => ({
      cut: shortenedCut(cut, cuts.length),
      values: decodeCut(cut, all.length)!.slice(cuts.length),
    }),
  };
}

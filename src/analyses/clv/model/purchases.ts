import type { Relation, Sql } from '../../../core/analysis.js';
import { spendStates } from '../../../model/purchases/index.js';
import { fittedSpend } from '../../../parts/fits.js';
import type { Spend } from '../../../stats/lifetime/spend-model.js';

/** The model of what a purchase is worth; null where the data identify none. */
export const spendOf = async (sql: Sql, history: Relation): Promise<Spend | null> =>
  fittedSpend(await spendStates(sql, history));

import type { Sql } from '../../core/analysis.js';
import { finiteOf } from '../../core/cell.js';
import text from './service-targets.sql';

/** What each measure is meant to be, where one target holds for all of its cases. */
export async function singleTargets(sql: Sql): Promise<ReadonlyMap<string, number | null>> {
  return new Map((await sql.rows(text)).map(({ measure, target }) => [String(measure), finiteOf(target)]));
}

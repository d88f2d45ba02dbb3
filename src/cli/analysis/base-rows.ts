import type { ManifestEntry } from '../../core/manifest.js';
import type { Engine } from '../../engine/engine.js';
import { TABLES } from '../../model/tables.js';
import type { Mask } from '../../run/mask/pseudonyms.js';
import { preparedUnder } from '../../run/mask/run.js';
import { maskedStored, shuffled } from '../../run/mask/stored.js';
import { firstLoaded } from '../../run/ready.js';
import type { AnalyzeRequest } from '../../run/request.js';
import { dateColumn } from '../../run/span.js';
import { sqlFor, storedOf } from '../../run/sql.js';
import type { Context } from '../context.js';
import { plainNames } from '../output/plain-names.js';
import { writeTables } from '../output/write-result.js';
import { tableOf } from '../sql/run.js';

/** `--rows`: the rows of the dated table that lie in the period and pass `--where`, oldest first. */
export async function writeBaseRows(
  context: Context,
  engine: Engine,
  entry: ManifestEntry,
  request: AnalyzeRequest,
  mask: Mask | undefined,
): Promise<void> {
  const { catalog, conversion, frame, filters } = await preparedUnder(engine, context.manifest, request, mask);
  const table = firstLoaded(entry.dated, catalog);
  const day = dateColumn(table);
  const known = catalog.tables.get(table)!.columns;
  const columns = Object.keys(TABLES[table]!.columns).filter((column) => known.has(column));
  const keys = TABLES[table]!.key.filter((column) => known.has(column));
  const order = mask === undefined ? keys : shuffled(engine.dialect, keys, mask);
  const sql = await sqlFor(engine, [], filters, conversion);
  const relation = await sql.relation(
    `SELECT ${columns.join(', ')} FROM ${table}
     WHERE ${day} BETWEEN CAST($from_day AS date) AND CAST($to_day AS date)
     ORDER BY ${[day, ...order].join(', ')}`,
    { from_day: frame.period.from, to_day: frame.period.to },
  );
  const words = plainNames(context.words, 'rows');
  const rows = await tableOf(storedOf(relation));
  const shown = mask === undefined ? rows : maskedStored(table, rows, mask);
  await writeTables({ ...context, words }, 'rows', { [table]: shown });
}

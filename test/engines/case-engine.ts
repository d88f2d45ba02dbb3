import { literal } from '../../src/core/quoting.js';
import { parseTrinoUrl } from '../../src/engine/trino/connection-url.js';
import { TrinoEngine } from '../../src/engine/trino/trino-engine.js';
import { connect } from '../../src/engine/trino/wire/http.js';
import { TrinoProtocol } from '../../src/engine/trino/wire/protocol.js';
import type { Catalog } from '../../src/model/catalog.js';
import type { Helper } from '../../src/model/helper.js';
import { HELPERS } from '../../src/model/helpers.js';
import { type Case, inputTables } from '../support/case.js';
import { rowsSelect } from './load-rows.js';

/**
 * A cluster over the rows of a case: its tables are texts in the query, each a function that stands there once, so that a case leaves
 * nothing there, needs no rights, and is one task on one worker. (VALUES with a cast in each cell take ten times as long to plan.)
 */
export async function caseEngine(
  url: string,
  {
    input,
    timezone = 'UTC',
    currency = null,
  }: Pick<Case, 'input' | 'timezone'> & { readonly currency?: string | null },
): Promise<TrinoEngine> {
  const given = inputTables(input, timezone);
  const rowsOf = (table: { readonly name: string }) => `rows_of_${table.name}`;
  const texts: Helper[] = given.map((table) => ({
    name: rowsOf(table),
    parameters: [],
    returns: 'varchar',
    body: literal(JSON.stringify(table.values)),
  }));
  const tables: Catalog['tables'] = new Map(
    given.map((table) => [
      table.name,
      {
        relation: `(${rowsSelect(table.columns, `${rowsOf(table)}()`)})`,
        columns: new Map(table.columns.map((c) => [c.name, c.type])),
      },
    ]),
  );
  // As the other engine over rows has it: the zone is the local days' only.
  const catalog: Catalog = { tables, timezone: 'UTC', weekStart: 'monday', currency, fingerprint: null };
  const address = parseTrinoUrl(url);
  const protocol = new TrinoProtocol(await connect(address, {}), address);
  return new TrinoEngine({ protocol, helpers: [...HELPERS, ...texts], catalog: async () => catalog });
}

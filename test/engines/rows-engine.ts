import { parseTrinoUrl } from '../../src/engine/trino/connection-url.js';
import { connect } from '../../src/engine/trino/http.js';
import { TrinoProtocol } from '../../src/engine/trino/protocol.js';
import { TrinoEngine } from '../../src/engine/trino/trino-engine.js';
import type { Catalog } from '../../src/model/catalog.js';
import { HELPERS } from '../../src/model/helpers.js';
import { type Input, inputTables } from '../support/case.js';

/** A cluster over rows written in a test: its tables are VALUES, so that a case leaves nothing there and needs no rights. */
export async function trinoOverRows(url: string, input: Input, timezone = 'UTC'): Promise<TrinoEngine> {
  const tables: Catalog['tables'] = new Map(
    inputTables(input, timezone).map(({ name, columns, rows }) => {
      const names = columns.map((column) => `"${column.name}"`).join(', ');
      const typed = columns.map((column) => `CAST(NULL AS ${column.type})`).join(', ');
      // A table of no rows has types all the same.
      const values =
        rows.length > 0
          ? `VALUES ${rows.map((row) => `(${row.join(', ')})`).join(', ')}`
          : `SELECT ${typed} WHERE 1 = 0`;
      return [
        name,
        {
          relation: `(SELECT * FROM (${values}) AS t (${names}))`,
          columns: new Map(columns.map((c) => [c.name, c.type])),
        },
      ];
    }),
  );
  const catalog: Catalog = { tables, timezone, weekStart: 'monday', currency: null, fingerprint: null };
  const address = parseTrinoUrl(url);
  const protocol = new TrinoProtocol(await connect(address, {}), address);
  return new TrinoEngine({ protocol, helpers: HELPERS, catalog: async () => catalog });
}

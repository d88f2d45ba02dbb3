import type { TablesName } from '../output/tables-names.js';
import { checkSchema } from './envelope-schema.js';
import { cell, document, type Json, list, object, text } from './json-schema.js';

const column = object({ kind: text, label: text, priority: { type: 'integer' }, nullable: { type: 'boolean' } });
const byName = (additionalProperties: Json): Json => ({ type: 'object', additionalProperties });

/** The JSON Schema of what commands that are no analyses write: tables by name, each with the kinds of its columns and its rows. */
export const tablesSchema = (name: TablesName): Json =>
  document(`crm-analyze/${name}@1`, {
    tool: object({ version: text }),
    ...(name === 'scorecard' ? { checks: list(checkSchema) } : {}),
    columns: byName(byName(column)),
    tables: byName(list(byName(cell))),
  });

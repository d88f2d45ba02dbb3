import { type Check, isLong, type Table } from '../../core/result.js';
import { TOOL_VERSION } from '../../core/version.js';
import { refuseOpening } from './opening.js';
import type { TablesName } from './tables-names.js';
import { targetsOf } from './targets.js';
import { type Writing, writeTargets } from './write-targets.js';
import type { Outline } from './written.js';

/**
 * For commands that are no analyses: writes tables to where the flags say, in any format. `id` names the command
 * in the schema; labels come from `context.words`, else column names.
 * `checks` are those of `--fail-on` where the command makes any.
 */
export async function writeTables(
  context: Writing,
  id: TablesName,
  tables: Readonly<Record<string, Table>>,
  checks?: readonly Check[],
): Promise<void> {
  refuseOpening(context.settings, id);
  const outline: Outline = {
    id,
    tables: Object.entries(tables).map(([name, table]) => ({ name, long: isLong(table), columns: table.columns })),
  };
  const targets = targetsOf(context.settings, context.io.stdout.isTty);
  await writeTargets(
    context,
    outline,
    {
      schema: `crm-analyze/${id}@1`,
      tool: { version: TOOL_VERSION },
      ...(checks === undefined ? {} : { checks }),
      tables,
    },
    targets,
  );
}

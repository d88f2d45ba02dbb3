import type { ManifestEntry } from '../../core/manifest.js';
import { isLong, type Result, type Table } from '../../core/result.js';
import { TOOL_VERSION } from '../../core/version.js';
import type { Context } from '../context.js';
import { targetsOf } from './targets.js';
import { writeTargets } from './write-targets.js';

/** What is written: an analysis' Result, or tables of a command that has neither frame nor metrics. */
export type Written = Pick<Result, 'schema' | 'tool' | 'tables'> & Partial<Result>;

/** Whose tables these are, and which there are. */
export type Outline = Pick<ManifestEntry, 'id' | 'tables'> & Partial<Pick<ManifestEntry, 'charts' | 'screen'>>;

/**
 * For commands that are no analyses: writes tables to where the flags say, in any format. `id` names the command
 * in the schema; labels come from `context.words`, else column names.
 */
export async function writeTables(
  context: Context,
  id: string,
  tables: Readonly<Record<string, Table>>,
): Promise<void> {
  const outline: Outline = {
    id,
    tables: Object.entries(tables).map(([name, table]) => ({ name, long: isLong(table), columns: table.columns })),
  };
  const targets = targetsOf(context.settings, context.io.stdout.isTty);
  await writeTargets(
    context,
    outline,
    { schema: `crm-analyze/${id}@1`, tool: { version: TOOL_VERSION }, tables },
    targets,
  );
}

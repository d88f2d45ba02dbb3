import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import type { Context } from '../context.js';
import { type Asking, confirm } from '../shell/confirm.js';
import { CLI } from '../words.js';
import { clusterUrl } from './cluster.js';
import { lakeSources } from './lake-sources.js';
import { givenFacts } from './open-engine.js';

/**
 * `model --sql` and `--apply`: prints, or after asking runs, the statements that make the canonical views on the cluster.
 * Throws UserError E_MAPPING or E_DB (exit usage) where there is nothing to make them of, E_CONFIRM where nobody can be asked.
 */
export async function runViews(context: Context, options: { apply: boolean; yes: boolean }): Promise<void> {
  const url = clusterUrl(context.settings);
  if (url === undefined)
    throw new UserError('E_DB', 'usage', CLI.views_are_made_cluster(), {
      hint: CLI.model_sql_db_trino(),
    });
  const sources = await lakeSources(context);
  if (sources.length === 0)
    throw new UserError('E_MAPPING', 'usage', CLI.no_source_mapping_names(), {
      hint: verbatim(`crm-analyze init --db ${url}`),
    });
  const { parseTrinoUrl } = await import('../../engine/trino/connection-url.js');
  const { readCatalog } = await import('../../engine/trino/lake/cluster-catalog.js');
  const { applyViews, createViewStatements, lakeViews } = await import('../../engine/trino/lake/lake.js');
  const address = parseTrinoUrl(url);
  const engine = await context.openEngine();
  const { timezone, weekStart, currency } = await readCatalog(engine, address, givenFacts(context.settings));
  const views = await lakeViews(engine, address, sources, timezone);
  const statements = createViewStatements(address, views, { timezone, weekStart, currency });
  const script = statements.map((statement) => `${statement};\n`).join('\n');
  if (!options.apply) return context.print(script);
  if (!options.yes) await ask(context, statements.length, `${address.catalog}.${address.schema}`, script);
  await applyViews(engine, address, statements);
  for (const { table } of views) await context.print(`${address.catalog}.${address.schema}.${table}\n`);
  context.note(`crm-analyze doctor --db ${url}`);
}

async function ask(
  context: Asking & Pick<Context, 'note'>,
  count: number,
  schema: string,
  script: string,
): Promise<void> {
  context.note(script);
  if (await confirm(context, CLI.create_views({ count, schema }))) return;
  throw new UserError('E_CONFIRM', 'usage', CLI.no_view_was_made(), {
    hint: CLI.model_apply_yes_sql(),
  });
}

import { UserError } from '../../core/errors.js';
import type { Context } from '../context.js';
import { lakeSources } from '../engine/lake-sources.js';
import { clusterUrl, givenFacts } from '../engine/open-engine.js';
import { confirm } from '../shell/confirm.js';

/**
 * `model --sql` and `--apply`: prints, or after asking runs, the statements that make the canonical views on the cluster.
 * Throws UserError E_MAPPING or E_DB (exit usage) where there is nothing to make them of, E_CONFIRM where nobody can be asked.
 */
export async function runViews(context: Context, options: { apply: boolean; yes: boolean }): Promise<void> {
  const url = clusterUrl(context.settings);
  if (url === undefined)
    throw new UserError('E_DB', 'usage', 'views are made on a cluster, and --db names none', {
      hint: 'crm-analyze model --sql --db trino://user@host:port/catalog/schema',
    });
  const sources = await lakeSources(context);
  if (sources.length === 0)
    throw new UserError('E_MAPPING', 'usage', 'no source of the mapping names a table: of the cluster', {
      hint: `crm-analyze init --db ${url}`,
    });
  const { parseTrinoUrl } = await import('../../engine/trino/connection-url.js');
  const { readCatalog } = await import('../../engine/trino/cluster-catalog.js');
  const { applyViews, createViewStatements, lakeViews } = await import('../../engine/trino/lake.js');
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

async function ask(context: Context, count: number, schema: string, script: string): Promise<void> {
  const isChinese = context.words.language === 'zh-CN';
  context.note(script);
  if (
    await confirm(
      context,
      isChinese
        ? `在 ${schema} 中创建或替换这 ${count} 个视图？`
        : `create or replace these ${count} views in ${schema}?`,
    )
  )
    return;
  throw new UserError('E_CONFIRM', 'usage', 'no view was made: nobody said yes', {
    hint: 'crm-analyze model --apply --yes; --sql prints the statements',
  });
}

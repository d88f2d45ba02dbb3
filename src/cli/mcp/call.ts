import { closest, UserError } from '../../core/errors.js';
import type { ManifestEntry } from '../../core/manifest.js';
import type { Result } from '../../core/result.js';
import { rowCount } from '../../render/batches.js';
import { json } from '../../render/json.js';
import { PLAIN_LOOK } from '../../render/view.js';
import { analyze } from '../../run/analyze.js';
import type { Context } from '../context.js';
import { explained } from '../explain/text.js';
import { requestOf } from '../options/request.js';
import { overlaid, resolveSettings } from '../options/settings.js';
import { shownTables, wantedTables } from '../output/selection.js';
import { masked } from './mask.js';
import { ASKED } from './tools.js';

export interface ServeOptions {
  /** Ids and names of people leave as pseudonyms. */
  readonly masked: boolean;
}

/** Rows of any table that an answer holds at most; more is said to be there. */
const MOST_ROWS = 200;

interface ToolResult {
  readonly content: readonly { readonly type: 'text'; readonly text: string }[];
  readonly structuredContent?: unknown;
  readonly isError?: boolean;
}

/** Runs a tool; what the user can mend comes back as an error the assistant can read, not as a fault of the protocol. */
export async function callTool(
  context: Context,
  options: ServeOptions,
  name: string,
  given: Readonly<Record<string, unknown>>,
): Promise<ToolResult> {
  try {
    if (name === 'explain') return textResult(await explained(context, String(given['name'] ?? '')));
    const entry = context.manifest.entries.find(({ id }) => id === name);
    if (entry === undefined) throw unknownTool(context, name);
    const text = await answer(withGiven(context, given), entry, optionsOf(entry, given), options);
    return { ...textResult(text), structuredContent: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof UserError) || error.exit === 'interrupted') throw error;
    const lines = [
      `${error.code}: ${error.message}`,
      ...error.where,
      ...(error.hint === undefined ? [] : [error.hint]),
    ];
    return { ...textResult(lines.join('\n')), isError: true };
  }
}

const textResult = (text: string): ToolResult => ({ content: [{ type: 'text', text }] });

function unknownTool({ manifest }: Context, name: string): UserError {
  const ids = manifest.entries.map(({ id }) => id);
  return new UserError('E_ANALYSIS', 'usage', `no analysis ${name}`, { hint: closest(name, ids) ?? ids.join(', ') });
}

/** The context with what the caller asks above what the server was started with. */
function withGiven(context: Context, given: Readonly<Record<string, unknown>>): Context {
  const asked = resolveSettings({ typed: given, env: {}, files: [], taken: ASKED });
  return { ...context, settings: overlaid(context.settings, asked) };
}

function optionsOf(entry: ManifestEntry, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = new Set(entry.options.map(({ name }) => name));
  const shared: readonly string[] = ASKED;
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (shared.includes(name)) continue;
    if (!known.has(name)) throw new UserError('E_OPTION', 'usage', `${entry.id} has no option ${name}`);
    options[name] = typeof value === 'object' ? value : String(value);
  }
  return options;
}

async function answer(
  context: Context,
  entry: ManifestEntry,
  options: Readonly<Record<string, unknown>>,
  { masked: isMasked }: ServeOptions,
): Promise<string> {
  const { settings, words } = context;
  const names = wantedTables(entry, settings, 'table');
  const engine = await context.openEngine();
  try {
    const computed = await analyze(engine, context.manifest, requestOf(context, entry, options, names));
    const result = isMasked ? masked(computed) : computed;
    const limit = Math.min(settings.limit ?? MOST_ROWS, MOST_ROWS);
    const shown = shownTables(result, names, settings, 'json').map((table) => ({
      ...table,
      read: { ...table.read, limit },
    }));
    let text = '';
    const view = {
      result: await capped(result, shown, limit),
      analysis: entry.id,
      shown,
      hidden: [],
      words,
      look: PLAIN_LOOK,
    };
    await json(view, {
      write(chunk) {
        text += chunk;
        return undefined;
      },
    });
    return text;
  } finally {
    // Between calls nothing holds the file, so that it can be loaded meanwhile.
    await engine.close();
  }
}

/** The result with a warning for each table that is cut. */
async function capped(result: Result, shown: readonly { readonly name: string }[], limit: number): Promise<Result> {
  const counted = await Promise.all(
    shown.map(async ({ name }) => ({ name, count: await rowCount(result.tables[name]!) })),
  );
  const cut = counted.flatMap(({ name, count }) =>
    count <= limit
      ? []
      : [
          {
            code: 'W_CAPPED' as const,
            message: `${name}: ${limit} of ${count} rows; narrow with where, sort or limit`,
            count,
          },
        ],
  );
  return { ...result, warnings: [...result.warnings, ...cut] };
}

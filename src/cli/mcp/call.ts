import { closest, UserError } from '../../core/errors.js';
import type { ManifestEntry } from '../../core/manifest.js';
import { verbatim } from '../../core/message.js';
import type { Metric, Result, Warning } from '../../core/result.js';
import { TOOL_VERSION } from '../../core/version.js';
import { commonWarning } from '../../core/warnings.js';
import { CORE } from '../../core/words.js';
import type { Engine } from '../../engine/engine.js';
import { rowCount } from '../../render/batches.js';
import { json } from '../../render/json.js';
import { PLAIN_LOOK, type Shown, type View } from '../../render/view.js';
import { resultOf } from '../../run/analyze.js';
import { isPlainFault } from '../../run/mask/faults.js';
import type { Mask } from '../../run/mask/pseudonyms.js';
import { maskedRun, preparedUnder } from '../../run/mask/run.js';
import type { Context } from '../context.js';
import { explained } from '../explain/text.js';
import { requestOf } from '../options/question/request.js';
import { overlaid, resolveSettings } from '../options/settings.js';
import { shownTables, wantedTables } from '../output/selection.js';
import { dataAnswer } from './data.js';
import { ASKED, ASKED_OF_CARD } from './tools.js';
import { MCP } from './words.js';

export interface ServeOptions {
  /** How ids and texts of people leave; undefined: as they are. */
  readonly mask: Mask | undefined;
}

/** Rows of all tables together, and metrics of cuts, that an answer holds at most; more is said to be there. */
const MOST_ROWS = 200;
/** Characters of an answer: texts of the data have no bound of their own. */
const MOST_TEXT = 1_000_000;

interface ToolResult {
  readonly content: { readonly type: 'text'; readonly text: string }[];
  readonly structuredContent?: Record<string, unknown>;
  readonly isError?: boolean;
  readonly [key: string]: unknown;
}

export interface ToolCall {
  readonly name: string;
  readonly given: Readonly<Record<string, unknown>>;
  /** Ends the call: what runs in the engine is cancelled. */
  readonly signal: AbortSignal;
}

/** Runs a tool; what the user can mend comes back as an error the assistant can read, not as a fault of the protocol. */
export async function callTool(context: Context, options: ServeOptions, call: ToolCall): Promise<ToolResult> {
  const { name, given } = call;
  try {
    if (name === 'explain') return textResult(await explained(context, String(given['name'] ?? '')));
    if (name === 'data') return await dataResult(context, options, call.signal);
    if (name === 'scorecard') return await scorecardResult(context, call);
    const entry = context.manifest.entries.find(({ id }) => id === name);
    if (entry === undefined) throw unknownTool(context, name);
    const text = await answer(withGiven(context, given), entry, call, options, context.settings.where.length);
    return structured(text);
  } catch (error) {
    if (!(error instanceof UserError) || error.exit === 'interrupted') throw error;
    return errorResult(options.mask !== undefined ? withoutData(context, error, name) : error);
  }
}

const textResult = (text: string): ToolResult => ({ content: [{ type: 'text', text }] });

async function dataResult(context: Context, { mask }: ServeOptions, signal: AbortSignal): Promise<ToolResult> {
  const engine = await context.openEngine();
  return uncancelled(engine, signal, async () => {
    const found = await dataAnswer(engine, mask);
    return { ...textResult(JSON.stringify(found)), structuredContent: found };
  });
}

/** Names no people: its rows are measures. */
async function scorecardResult(context: Context, { given, signal }: ToolCall): Promise<ToolResult> {
  const strange = Object.keys(given).find((name) => !(ASKED_OF_CARD as readonly string[]).includes(name));
  if (strange !== undefined)
    throw new UserError('E_OPTION', 'usage', CORE.has_no_option({ analysis: 'scorecard', option: strange }));
  const { cardOf, cardTables } = await import('../scorecard/run.js');
  const asked = withGiven(context, given, ASKED_OF_CARD);
  const engine = await context.openEngine();
  const card = await uncancelled(engine, signal, () => cardOf(asked, engine));
  const tables = cardTables(card, context.words);
  const shown = Object.entries(tables).map(([name, table]) => ({
    name,
    table,
    fields: Object.keys(table.columns),
    read: {},
  }));
  const result = { schema: 'crm-analyze/scorecard@1', tool: { version: TOOL_VERSION }, tables };
  const view = { result, analysis: 'scorecard', shown, hidden: [], words: context.words, look: PLAIN_LOOK };
  return structured(await jsonText(view));
}

const structured = (text: string): ToolResult => ({
  ...textResult(text),
  structuredContent: JSON.parse(text) as Record<string, unknown>,
});

/** Runs `work` until the caller ends it; between calls nothing holds the file, so that it can be loaded meanwhile. */
async function uncancelled<T>(engine: Engine, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const cancel = () => void engine.cancel().catch(() => {});
  signal.addEventListener('abort', cancel);
  try {
    if (signal.aborted) throw new UserError('E_INTERRUPTED', 'interrupted', CORE.interrupted());
    return await work();
  } finally {
    signal.removeEventListener('abort', cancel);
    await engine.close();
  }
}

/** An error as an assistant reads it. */
export function errorResult({ code, message, where, hint }: UserError): ToolResult {
  const lines = [`${code}: ${message}`, ...where, ...(hint === undefined ? [] : [hint])];
  return { ...textResult(lines.join('\n')), isError: true };
}

/** A fault that may quote the data is said here, where the data are, and its code is all that leaves. */
function withoutData({ warn, words }: Pick<Context, 'warn' | 'words'>, error: UserError, tool: string): UserError {
  if (isPlainFault(error)) return error;
  const { message, where } = error.told;
  const said = where.reduce((first, rest) => CORE.and_also({ first, rest }), message);
  warn('W_KEPT_BACK', words.say(CORE.noted({ of: error.code, note: said })));
  return new UserError(error.code, error.exit, MCP.reason_may_quote_data(), {
    hint: MCP.owner_data_sees_with({ tool }),
  });
}

function unknownTool({ manifest }: Pick<Context, 'manifest'>, name: string): UserError {
  const ids = manifest.entries.map(({ id }) => id);
  return new UserError('E_ANALYSIS', 'usage', CORE.no_analysis({ id: name }), {
    hint: verbatim(closest(name, ids) ?? ids.join(', ')),
  });
}

/** The context with what the caller asks above what the server was started with; conditions of both hold. */
function withGiven(context: Context, given: ToolCall['given'], taken = ASKED): Context {
  const asked = resolveSettings({ typed: given, env: {}, files: [], taken });
  const where = [...context.settings.where, ...asked.where];
  return { ...context, settings: { ...overlaid(context.settings, asked), where } };
}

function optionsOf(entry: ManifestEntry, given: ToolCall['given']): Record<string, unknown> {
  const known = new Set(entry.options.map(({ name }) => name));
  const shared: readonly string[] = ASKED;
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (shared.includes(name)) continue;
    if (!known.has(name))
      throw new UserError('E_OPTION', 'usage', CORE.has_no_option({ analysis: entry.id, option: name }));
    options[name] = typeof value === 'object' ? value : String(value);
  }
  return options;
}

async function answer(
  context: Context,
  entry: ManifestEntry,
  { given, signal }: ToolCall,
  options: ServeOptions,
  own: number,
): Promise<string> {
  const names = wantedTables(entry, context.settings, 'table');
  const request = requestOf(context, entry, optionsOf(entry, given), names);
  const engine = await context.openEngine();
  return uncancelled(engine, signal, async () => {
    const { mask } = options;
    const prepared = await preparedUnder(engine, context.manifest, request, mask, { own, hint: hintOf });
    const result = await resultOf(prepared, request);
    return written(context, entry, mask === undefined ? result : maskedRun(result, prepared, mask), names);
  });
}

const hintOf = (attribute: string) => MCP.cut_by_by_owner({ attribute });

async function written(
  context: Context,
  entry: ManifestEntry,
  result: Result,
  names: readonly string[],
): Promise<string> {
  const { settings, words } = context;
  const limit = Math.min(settings.limit || MOST_ROWS, MOST_ROWS);
  const { shown, warnings } = await capped(shownTables(result, names, settings, 'json', entry), limit);
  const { metrics, cutWarnings } = cappedMetrics(result.metrics);
  return jsonText({
    result: { ...result, metrics, warnings: [...result.warnings, ...warnings, ...cutWarnings] },
    analysis: entry.id,
    shown,
    hidden: [],
    words,
    look: PLAIN_LOOK,
  });
}

/** An answer as one text. Throws UserError E_ANSWER_SIZE where it is longer than anybody reads. */
async function jsonText(view: View): Promise<string> {
  let text = '';
  await json(view, {
    write(chunk) {
      text += chunk;
      if (text.length > MOST_TEXT) throw tooLong();
      return undefined;
    },
  });
  return text;
}

const tooLong = (): UserError =>
  new UserError('E_ANSWER_SIZE', 'cannotCompute', MCP.answer_longer_than_characters({ most_text: MOST_TEXT }), {
    hint: MCP.narrow_with_show_fields(),
  });

/** Each table's share of the rows that an answer has room for: short ones whole, long ones what is left, shared evenly. */
async function capped(shown: readonly Shown[], limit: number): Promise<{ shown: Shown[]; warnings: Warning[] }> {
  const counted = await Promise.all(shown.map(async (table) => ({ table, count: await rowCount(table.table) })));
  const rows = new Map<string, number>();
  let [room, left] = [MOST_ROWS, counted.length];
  for (const { table, count } of [...counted].sort((a, b) => a.count - b.count)) {
    const given = Math.min(count, limit, Math.ceil(room / left));
    rows.set(table.name, given);
    room -= given;
    left -= 1;
  }
  return {
    shown: counted.map(({ table }) => ({ ...table, read: { ...table.read, limit: rows.get(table.name)! } })),
    warnings: counted.flatMap(({ table: { name }, count }) => {
      const given = rows.get(name)!;
      if (given === count) return [];
      return [commonWarning('W_CAPPED', { table: name, shown: given, rows: count }, count)];
    }),
  };
}

/** Those of the total, and of the cuts whole cuts as far as there is room. */
function cappedMetrics(metrics: readonly Metric[]): { metrics: readonly Metric[]; cutWarnings: Warning[] } {
  const ofCuts = metrics.filter(({ cut }) => cut !== undefined).length;
  if (ofCuts <= MOST_ROWS) return { metrics, cutWarnings: [] };
  const each = new Set(metrics.map(({ id }) => id)).size;
  const most = Math.max(1, Math.floor(MOST_ROWS / each)) * each;
  let seen = 0;
  const kept = metrics.filter(({ cut }) => cut === undefined || ++seen <= most);
  const values = { table: 'metrics', shown: Math.min(most, ofCuts), rows: ofCuts };
  return { metrics: kept, cutWarnings: [commonWarning('W_CAPPED', values, ofCuts)] };
}

import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from '@modelcontextprotocol/sdk/types.js';
import { UserError } from '../../core/errors.js';
import { TOOL_VERSION } from '../../core/version.js';
import type { Context } from '../context.js';
import { durationMs, timedOut } from '../options/time-limit.js';
import { callTool, errorResult, type ServeOptions, type ToolCall } from './call.js';
import { Lines } from './lines.js';
import { toolsOf } from './tools.js';

const INSTRUCTIONS =
  'Read-only customer analytics. Every answer states its frame: as-of day, period, rows used. Answers hold at most 200 rows and say where more are; never treat a capped table as complete.';
const MASKED =
  ' Ids and texts of the data are pseudonyms, names are left out; rows can be chosen (where) by numbers, dates, closed codes and computed attributes only.';

/** For one request, unless `--timeout` says otherwise. */
const PATIENCE = '2m';
/** Requests that wait for the one that runs. */
const MOST_WAITING = 32;

/**
 * Speaks the Model Context Protocol until stdin ends or a signal comes. Stdout belongs to the protocol: whatever else there is to say
 * goes to stderr. Tools run one after the other; a ping, a list or a cancel need not wait for them.
 */
export async function serve(context: Context, options: ServeOptions): Promise<void> {
  const server = new Server(
    { name: 'crm-analyze', version: TOOL_VERSION },
    { capabilities: { tools: {} }, instructions: options.mask !== undefined ? INSTRUCTIONS + MASKED : INSTRUCTIONS },
  );
  const turn = oneAfterTheOther();
  server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: await toolsOf(context) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given = {} } }, { signal }) =>
    turn(() => limited(context, options, { name, given, signal })),
  );
  server.onerror = ({ message }) => context.warn('W_PROTOCOL', message);
  const lines = new Lines(context);
  const closed = new Promise<void>((done) => {
    server.onclose = done;
  });
  const unsubscribe = context.io.onSignal(() => void server.close());
  try {
    await server.connect(lines);
    await closed;
  } finally {
    unsubscribe();
  }
}

/** A queue of one server; refuses where too many wait. */
function oneAfterTheOther(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (work) => {
    if (waiting > MOST_WAITING) throw new McpError(ErrorCode.InternalError, `more than ${MOST_WAITING} requests wait`);
    waiting += 1;
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine.finally(() => {
      waiting -= 1;
    });
  };
}

/** One call within its time. A fault of ours is told on stderr: its words may hold data. */
async function limited(context: Context, options: ServeOptions, call: ToolCall): ReturnType<typeof callTool> {
  const limit = context.settings.timeout ?? PATIENCE;
  const late = AbortSignal.timeout(durationMs(limit));
  const signal = AbortSignal.any([call.signal, late]);
  try {
    call.signal.throwIfAborted();
    return await callTool(context, options, { ...call, signal });
  } catch (error) {
    if (late.aborted && !call.signal.aborted) return errorResult(timedOut(limit));
    if (!(error instanceof UserError) && !call.signal.aborted)
      context.warn('W_TOOL', error instanceof Error ? (error.stack ?? error.message) : String(error));
    throw new McpError(ErrorCode.InternalError, `${call.name} failed; the reason stands on stderr of the server`);
  }
}

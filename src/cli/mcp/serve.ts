import { createInterface } from 'node:readline';
import { UserError } from '../../core/errors.js';
import { TOOL_VERSION } from '../../core/version.js';
import type { Context } from '../context.js';
import { callTool, type ServeOptions } from './call.js';
import { toolsOf } from './tools.js';

const PROTOCOLS = ['2025-06-18', '2025-03-26', '2024-11-05'] as const;

interface Request {
  readonly jsonrpc: '2.0';
  readonly id?: number | string | null;
  readonly method: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

const CODE = { parse: -32_700, invalid: -32_600, unknownMethod: -32_601, internal: -32_603 } as const;

/**
 * Speaks the Model Context Protocol, JSON-RPC 2.0 with one message a line, until stdin ends. Stdout belongs to the protocol:
 * whatever else there is to say goes to stderr. Requests are answered one after the other.
 */
export async function serve(context: Context, options: ServeOptions): Promise<void> {
  for await (const line of createInterface({ input: context.io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = await answerTo(line, context, options);
    if (answer !== undefined) await context.print(`${JSON.stringify(answer)}\n`);
  }
}

async function answerTo(line: string, context: Context, options: ServeOptions): Promise<object | undefined> {
  let request: Request;
  try {
    request = JSON.parse(line) as Request;
  } catch {
    return failure(null, CODE.parse, 'not JSON');
  }
  if (typeof request !== 'object' || request === null || typeof request.method !== 'string')
    return failure(null, CODE.invalid, 'no request');
  // Without an id it is a notification, which gets no answer.
  if (request.id === undefined) return undefined;
  try {
    const result = await resultOf(request, context, options);
    if (result === undefined) return failure(request.id, CODE.unknownMethod, `no method ${request.method}`);
    return { jsonrpc: '2.0', id: request.id, result };
  } catch (error) {
    if (error instanceof UserError && error.exit === 'interrupted') throw error;
    return failure(request.id, CODE.internal, error instanceof Error ? error.message : String(error));
  }
}

async function resultOf(
  { method, params = {} }: Request,
  context: Context,
  options: ServeOptions,
): Promise<object | undefined> {
  switch (method) {
    case 'initialize':
      return {
        protocolVersion: PROTOCOLS.find((known) => known === params['protocolVersion']) ?? PROTOCOLS[0],
        capabilities: { tools: {} },
        serverInfo: { name: 'crm-analyze', version: TOOL_VERSION },
        instructions:
          'Read-only customer analytics. Every answer states its frame: as-of day, period, rows used. Long tables are capped and say so; never treat a capped table as complete.',
      };
    case 'ping':
      return {};
    case 'tools/list':
      return { tools: await toolsOf(context) };
    case 'tools/call':
      return callTool(context, options, String(params['name']), (params['arguments'] ?? {}) as Record<string, unknown>);
    default:
      return undefined;
  }
}

const failure = (id: Request['id'], code: number, message: string) => ({
  jsonrpc: '2.0',
  id: id ?? null,
  error: { code, message },
});

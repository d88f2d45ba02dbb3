import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { type JSONRPCMessage, JSONRPCMessageSchema, type RequestId } from '@modelcontextprotocol/sdk/types.js';
import type { Context } from '../context.js';

/** Bytes of one message; what is longer is read past and refused. */
const LONGEST = 1_000_000;

const CODE = { parse: -32_700, invalid: -32_600 } as const;

/**
 * JSON-RPC with one message a line between stdin and stdout. The SDK's own keeps what it reads without bound and says nothing of a
 * line that is no message; this one bounds and answers. Closes when stdin has ended and every request has its answer.
 */
export class Lines implements Transport {
  onmessage?: (message: JSONRPCMessage) => void;
  onclose?: () => void;
  onerror?: (error: Error) => void;
  private readonly open = new Set<RequestId>();
  private hasEnded = false;
  private isClosed = false;

  constructor(private readonly context: Pick<Context, 'io' | 'print'>) {}

  async start(): Promise<void> {
    void this.read().then(
      () => {
        this.hasEnded = true;
        this.closeWhenDone();
      },
      (error: Error) => {
        if (!this.isClosed) this.onerror?.(error);
        void this.close();
      },
    );
  }

  async send(message: JSONRPCMessage): Promise<void> {
    // As people read it: whose answer it is comes first.
    const { jsonrpc, ...rest } = message;
    const id = 'id' in message ? { id: message.id } : {};
    await this.context.print(`${JSON.stringify({ jsonrpc, ...id, ...rest })}\n`);
    if ('id' in message && !('method' in message)) this.settle(message.id as RequestId);
  }

  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    this.context.io.stdin.destroy();
    this.onclose?.();
  }

  private settle(id: RequestId): void {
    this.open.delete(id);
    this.closeWhenDone();
  }

  private closeWhenDone(): void {
    if (this.hasEnded && this.open.size === 0) void this.close();
  }

  /** Reads to the end of stdin; a message is handed on when the one before has had its turn. */
  private async read(): Promise<void> {
    let held: Buffer[] = [];
    let size = 0;
    for await (const chunk of this.context.io.stdin) {
      let rest = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
        const isShort = size + end <= LONGEST;
        await this.take(isShort ? Buffer.concat([...held, rest.subarray(0, end)]).toString('utf8') : null);
        [held, size, rest] = [[], 0, rest.subarray(end + 1)];
      }
      size += rest.length;
      held = size <= LONGEST ? [...held, rest] : [];
    }
    if (size > 0) await this.take(size <= LONGEST ? Buffer.concat(held).toString('utf8') : null);
  }

  private async take(line: string | null): Promise<void> {
    if (line === null) return this.refuse(null, CODE.invalid, `a message is at most ${LONGEST} bytes`);
    if (line.trim() === '') return;
    let message: unknown;
    try {
      message = JSON.parse(line);
    } catch {
      return this.refuse(null, CODE.parse, 'not JSON');
    }
    const read = JSONRPCMessageSchema.safeParse(introduced(message));
    if (!read.success) return this.refuse(idOf(message), CODE.invalid, 'no request');
    const { data } = read;
    if ('method' in data && 'id' in data) this.open.add(data.id);
    this.onmessage?.(data);
    // What is cancelled gets no answer.
    if ('method' in data && data.method === 'notifications/cancelled')
      this.settle((data.params as { requestId?: RequestId } | undefined)?.requestId ?? '');
    await new Promise(setImmediate);
  }

  private async refuse(id: RequestId | null, code: number, message: string): Promise<void> {
    await this.context.print(`${JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } })}\n`);
  }
}

/** Clients that say nothing of themselves are served too. */
function introduced(message: unknown): unknown {
  if (typeof message !== 'object' || message === null || !('method' in message) || message.method !== 'initialize')
    return message;
  const params = 'params' in message && typeof message.params === 'object' ? message.params : {};
  return {
    ...message,
    params: { protocolVersion: '', capabilities: {}, clientInfo: { name: 'unknown', version: '0' }, ...params },
  };
}

function idOf(message: unknown): RequestId | null {
  const id = typeof message === 'object' && message !== null && 'id' in message ? message.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

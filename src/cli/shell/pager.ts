import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { type Io, type Sink, sinkOf } from './io.js';
import { canRun, onPath } from './on-path.js';

/** A world whose stdout is read by a pager, which starts with the first byte. */
export interface Paged {
  readonly io: Io;
  /** Waits until the reader has left the pager; what came for stderr meanwhile is written then. */
  ended(): Promise<void>;
}

/** What pages: PAGER, of which `cat` and nothing mean none; else less. Undefined where it is not on this machine. */
export function pagerOf(env: Io['env']): string | undefined {
  const command = env['PAGER'] ?? (process.platform === 'win32' ? 'more' : 'less');
  const [program = ''] = command.trim().split(/\s+/);
  if (program === '' || basename(program) === 'cat') return undefined;
  if (process.platform === 'win32') return command;
  return (program.includes('/') ? canRun(program) : onPath(env, [program]) !== undefined) ? command : undefined;
}

/** Pages what is printed; colours and width stay those of the terminal behind. */
export function withPager(io: Io, command: string): Paged {
  const held: (string | Uint8Array)[] = [];
  const start = () => {
    const env = { ...io.env, LESS: io.env['LESS'] ?? 'FRX', LV: io.env['LV'] ?? '-c' };
    const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env });
    const closed = new Promise<void>((resolve) => {
      child.once('error', () => resolve());
      child.once('close', () => resolve());
    });
    const end = () => {
      child.stdin.end();
      return closed;
    };
    return { sink: sinkOf(child.stdin, command), end };
  };
  let running: ReturnType<typeof start> | undefined;
  const write = (chunk: string | Uint8Array) => {
    if (chunk.length === 0) return undefined;
    running ??= start();
    return running.sink.write(chunk);
  };
  const own = Object.create(io, {
    stdout: { value: { ...io.stdout, write, settled: async () => running?.sink.settled() } satisfies Sink },
    stderr: {
      value: {
        ...io.stderr,
        // The reader's screen is the pager's while it runs.
        write: (chunk) => (running === undefined ? io.stderr.write(chunk) : void held.push(chunk)),
      } satisfies Sink,
    },
  }) as Io;
  return {
    io: own,
    async ended() {
      // Ctrl-C is for the pager, which does with it what it does.
      const unsubscribe = running === undefined ? () => {} : io.onSignal(() => {});
      await running?.end();
      unsubscribe();
      running = undefined;
      for (const chunk of held.splice(0)) await io.stderr.write(chunk);
    },
  };
}

import type { Readable } from 'node:stream';

/** A place for bytes that says when it is full. */
export interface Sink {
  readonly isTty: boolean;
  /** Terminal columns; null where there is no terminal to fit. */
  readonly columns: number | null;
  /** Resolves when the reader has room again. Throws ClosedPipe when there is no reader any more. */
  write(chunk: string | Uint8Array): Promise<void> | undefined;
}

/** The world as the program sees it: everything that a test replaces. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  now(): Date;
  /** Calls back on Ctrl-C or termination until the returned function is called. */
  onSignal(callback: (signal: 'SIGINT' | 'SIGTERM') => void): () => void;
  setExitCode(code: number): void;
}

/** The reader of stdout went away (`| head`): no fault, only the end. */
export class ClosedPipe extends Error {
  constructor() {
    super('the reader closed the pipe');
    this.name = 'ClosedPipe';
  }
}

/** Wraps a stream of the process: one pending write at a time, quiet when the other end closes. */
export function sinkOf(stream: NodeJS.WriteStream): Sink {
  let closed = false;
  const failures: (() => void)[] = [];
  stream.on('error', () => {
    closed = true;
    for (const fail of failures.splice(0)) fail();
  });
  return {
    isTty: stream.isTTY === true,
    columns: stream.isTTY ? (stream.columns ?? 80) : null,
    write(chunk) {
      if (closed) throw new ClosedPipe();
      if (chunk.length === 0 || stream.write(chunk)) return undefined;
      return new Promise((resolve, reject) => {
        const fail = () => {
          stream.off('drain', drained);
          reject(new ClosedPipe());
        };
        const drained = () => {
          failures.splice(failures.indexOf(fail), 1);
          resolve();
        };
        failures.push(fail);
        stream.once('drain', drained);
      });
    },
  };
}

/** The real world. */
export function processIo(): Io {
  return {
    stdin: process.stdin,
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    onSignal(callback) {
      const interrupted = () => callback('SIGINT');
      const terminated = () => callback('SIGTERM');
      process.on('SIGINT', interrupted);
      process.on('SIGTERM', terminated);
      return () => {
        process.off('SIGINT', interrupted);
        process.off('SIGTERM', terminated);
      };
    },
    setExitCode(code) {
      process.exitCode = code;
    },
  };
}

import { rmSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { leftovers } from '../../core/process/leftovers.js';
import { outputFault } from '../output/output-fault.js';

/** A place for bytes that says when it is full. */
export interface Sink {
  readonly isTty: boolean;
  /** Whether colours show there, or are forced by `FORCE_COLOR`. */
  readonly hasColour: boolean;
  /** Terminal columns; null where there is no terminal to fit. */
  readonly columns: number | null;
  /** Resolves when the reader has room again. Throws ClosedPipe when there is no reader any more, UserError E_OUTPUT else. */
  write(chunk: string | Uint8Array): Promise<void> | undefined;
  /** Resolves when all that was written has left the program: a full disk is only known then. Throws as `write`. */
  settled(): Promise<void>;
}

/** The world as the program sees it: everything that a test replaces. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The user's number; null where the system has none. */
  readonly uid: number | null;
  now(): Date;
  /** Calls back on Ctrl-C or termination until the returned function is called. */
  onSignal(callback: (signal: 'SIGINT' | 'SIGTERM') => void): () => void;
  setExitCode(code: number): void;
  /** Ends the process at once, as the signal does that nobody hears, and takes away what its run would have. */
  end(signal: 'SIGINT' | 'SIGTERM'): void;
}

/** The reader of stdout went away (`| head`): no fault, only the end. */
export class ClosedPipe extends Error {
  constructor() {
    super('the reader closed the pipe');
    this.name = 'ClosedPipe';
  }
}

/** Only this says that the reader went away; a full disk and the like are faults. */
const isClosed = (error: Error): boolean => 'code' in error && (error.code === 'EPIPE' || error.code === 'EOF');

/** Wraps a stream of the process, called `name` in messages: quiet when the other end closes, a fault when writing fails. */
export function sinkOf(
  stream: Writable & { readonly isTTY?: boolean; readonly columns?: number },
  name: string,
  hasColour = false,
): Sink {
  let failure: Error | undefined;
  let last: Promise<void> = Promise.resolve();
  const failed = (error: Error): Error => {
    failure ??= isClosed(error) ? new ClosedPipe() : outputFault(name, error);
    return failure;
  };
  stream.on('error', failed);
  return {
    isTty: stream.isTTY === true,
    hasColour,
    columns: stream.isTTY ? (stream.columns ?? 80) : null,
    write(chunk) {
      if (failure !== undefined) throw failure;
      if (chunk.length === 0) return undefined;
      let hasRoom = true;
      const written = new Promise<void>((resolve, reject) => {
        try {
          hasRoom = stream.write(chunk, (error) => (error ? reject(failed(error)) : resolve()));
        } catch (error) {
          // Files are written at once, and some versions of Node throw from there.
          throw failed(error as Error);
        }
      });
      // Whoever asks next is told: a rejection that nobody awaits would end the program.
      written.catch(() => {});
      last = written;
      return hasRoom ? undefined : written;
    },
    async settled() {
      await last;
      if (failure !== undefined) throw failure;
    },
  };
}

/** Milliseconds for a file or folder that is being made when the process is to end: it is known, and taken away, only after. */
const MAKING_MS = 300;

function takeAway(paths: readonly string[]): void {
  for (const path of paths) {
    try {
      // A thread of the engine may put a file there in between.
      rmSync(path, { recursive: true, force: true, maxRetries: 4, retryDelay: 10 });
    } catch {
      // The next run clears it.
    }
  }
}

/** What chalk makes of terminal, `TERM` and `FORCE_COLOR`; it is not asked where nothing can be coloured. */
async function coloursOf(): Promise<{ stdout: boolean; stderr: boolean }> {
  const { stdout, stderr, env } = process;
  if (!stdout.isTTY && !stderr.isTTY && !env['FORCE_COLOR']) return { stdout: false, stderr: false };
  const { supportsColor, supportsColorStderr } = await import('chalk');
  return { stdout: supportsColor !== false, stderr: supportsColorStderr !== false };
}

/** The real world. */
export async function processIo(): Promise<Io> {
  const colours = await coloursOf();
  return {
    // Opened when it is asked for: most runs read nothing from it.
    get stdin() {
      return process.stdin;
    },
    stdout: sinkOf(process.stdout, 'stdout', colours.stdout),
    stderr: sinkOf(process.stderr, 'stderr', colours.stderr),
    env: process.env,
    cwd: process.cwd(),
    uid: process.getuid?.() ?? null,
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
    end(signal) {
      const now = () => {
        takeAway(leftovers.all());
        // Leaving by exit() would wait for the engine's threads.
        process.removeAllListeners(signal);
        process.kill(process.pid, signal);
      };
      if (leftovers.isMaking()) void leftovers.made(MAKING_MS).then(now);
      else now();
    },
  };
}

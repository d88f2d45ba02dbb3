import type { Worker } from 'node:worker_threads';
import { UserError } from '../errors.js';
import { CORE } from '../words.js';

/** What is asked of a thread of computation: a function it knows by this name. */
export interface ThreadQuestion {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Beside the bundle, or above its chunks. Where the program runs from its sources, or in somebody's bundle, nothing stands there. */
const FILE = new URL(
  import.meta.url.includes('/chunks/') ? '../aside-worker.js' : './aside-worker.js',
  import.meta.url,
);

const isMissing = (fault: unknown): boolean =>
  ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'].includes((fault as NodeJS.ErrnoException)?.code ?? '');

const running = new Set<(reason: UserError) => void>();

/** A thread that has answered waits for the next question, and holds the process no longer: to start one takes 30 ms. */
let idle: Worker | undefined;

async function threadFor(): Promise<Worker> {
  // Ten modules of Node stand behind it, and most runs need none.
  const { Worker: Thread } = await import('node:worker_threads');
  const worker = idle ?? new Thread(FILE);
  idle = undefined;
  worker.ref();
  return worker;
}

async function release(worker: Worker, canWait: boolean): Promise<void> {
  // Its own of other events make it hear us.
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
  if (canWait && idle === undefined) {
    idle = worker;
    worker.unref();
  } else await worker.terminate();
}

/** What takes longer was about so much that the thread ends with it: it would hold its memory while it waits. */
const LONG_MS = 60_000;

/** The answer of a thread, which leaves this one free to hear signals. Throws what the thread threw, UserError E_INTERRUPTED after `endThreads`. */
async function askThread(question: ThreadQuestion, ms: number): Promise<unknown> {
  const worker = await threadFor();
  let stop: ((reason: UserError) => void) | undefined;
  let answered = false;
  try {
    const answer = await new Promise((resolve, reject) => {
      stop = reject;
      running.add(reject);
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error(`the thread of ${question.name} ended without an answer`)));
      worker.postMessage(question);
    });
    answered = true;
    return answer;
  } finally {
    running.delete(stop!);
    await release(worker, answered && ms < LONG_MS);
  }
}

/** Ends all that compute: after a signal, or when the time is up. */
export function endThreads(): void {
  for (const stop of running) stop(new UserError('E_INTERRUPTED', 'interrupted', CORE.interrupted()));
}

// biome-ignore lint/suspicious/noExplicitAny: whatever the functions take.
type Functions = Readonly<Record<string, (...args: any) => unknown>>;

/** Milliseconds that a signal may wait: what takes no longer is not worth a thread. */
const LEAST_MS = 200;

/**
 * The answer of one of the functions that the thread knows, too, given about how many milliseconds it takes: long ones are computed in a
 * thread of their own, so that signals and limits of time are heard meanwhile. Throws as the function does, and UserError E_INTERRUPTED after `endThreads`.
 */
export async function aside<F extends Functions, K extends keyof F & string>(
  functions: F,
  name: K,
  ms: number,
  ...args: Parameters<F[K]>
): Promise<ReturnType<F[K]>> {
  if (ms >= LEAST_MS && !import.meta.url.endsWith('.ts'))
    try {
      return (await askThread({ name, args }, ms)) as ReturnType<F[K]>;
    } catch (fault) {
      if (!isMissing(fault)) throw fault;
    }
  return functions[name]!(...args) as ReturnType<F[K]>;
}

import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type ExitKind, UserError } from '../../../core/errors.js';
import type { ContainerQuestion } from '../container/read-container.js';
import type { SheetText } from './sheet.js';
import { SHEET } from './sheet-words.js';

/** What the thread posts: one of these. */
export interface SheetAnswer {
  readonly read?: SheetText;
  readonly fault?: {
    readonly code: `E_${string}`;
    readonly exit: ExitKind;
    readonly told: UserError['told'];
  };
  /** The stack of what was no fault of the user's. */
  readonly bug?: string;
}

/** Megabytes of the thread's heap: some fifteen million cells. */
const HEAP_MB = 4096;
/** Milliseconds: 100,000 rows, five megabytes, take 1.5 s on a quiet machine. */
const LEAST_MS = 20_000;
const MS_PER_BYTE = 0.01;

/**
 * The table of a workbook, a page or a JSON file as CSV text, read in a thread of its own that is ended where it takes too long or too much memory.
 * Throws as `readContainer`, and UserError E_LIMIT. From sources, where no such thread has been built, it is read right here.
 */
export async function readSheet(question: ContainerQuestion): Promise<SheetText> {
  const thread = threadFile();
  if (thread === null) {
    const { readContainer } = await import('../container/read-container.js');
    return readContainer(question);
  }
  const ms = LEAST_MS + MS_PER_BYTE * (await stat(question.path)).size;
  const { read, fault, bug } = await asked(new Worker(thread, workerOptions(question)), question.file, ms);
  if (read !== undefined) return read;
  if (fault === undefined) throw new Error(bug);
  const { message, where, hint } = fault.told;
  throw new UserError(fault.code, fault.exit, message, { where, ...(hint === undefined ? {} : { hint }) });
}

const workerOptions = (workerData: ContainerQuestion) => ({
  workerData,
  resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
});

/** Beside the bundle, or above its chunks. */
function threadFile(): string | null {
  const places = ['./sheet-worker.js', '../sheet-worker.js'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  return places.find((place) => existsSync(place)) ?? null;
}

async function asked(worker: Worker, file: string, ms: number): Promise<SheetAnswer> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<SheetAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(tooLong(file, ms)), ms);
      worker.once('message', resolve);
      worker.once('error', (fault: NodeJS.ErrnoException) =>
        reject(fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(file, fault) : fault),
      );
      worker.once('exit', () => reject(new Error(`the thread that read ${file} ended without an answer`)));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

const tooLong = (file: string, ms: number): UserError =>
  new UserError('E_LIMIT', 'input', SHEET.workbook_too_slow({ file, seconds: Math.round(ms / 1000) }), {
    hint: SHEET.save_sheet_as_csv(),
  });

const tooLarge = (file: string, cause: unknown): UserError =>
  new UserError('E_LIMIT', 'cannotCompute', SHEET.workbook_memory({ file }), {
    hint: SHEET.save_sheet_as_csv(),
    cause,
  });

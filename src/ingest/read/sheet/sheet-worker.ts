// The thread in which a workbook is read: what hangs or grows there can be ended from outside.
import { parentPort, workerData } from 'node:worker_threads';
import { UserError } from '../../../core/errors.js';
import { readContainer } from '../container/read-container.js';
import type { SheetAnswer } from './sheet-thread.js';

async function answer(): Promise<SheetAnswer> {
  try {
    return { read: await readContainer(workerData) };
  } catch (fault) {
    if (!(fault instanceof UserError))
      return { bug: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
    const { code, exit, told } = fault;
    return { fault: { code, exit, told } };
  }
}

void answer().then((told) => parentPort!.postMessage(told));

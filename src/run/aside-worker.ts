// The thread of `aside`: one question, one answer.
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadQuestion } from '../core/process/thread.js';
import { ASIDES } from '../stats/asides.js';

const { name, args } = workerData as ThreadQuestion;
const work = ASIDES[name as keyof typeof ASIDES] as (...given: readonly unknown[]) => unknown;
parentPort!.postMessage(work(...args));

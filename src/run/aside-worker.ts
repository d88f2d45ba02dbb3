// The thread of `aside`: an answer to each question.
import { parentPort } from 'node:worker_threads';
import type { ThreadQuestion } from '../core/process/thread.js';
import { ASIDES } from '../stats/asides.js';

parentPort!.on('message', ({ name, args }: ThreadQuestion) => {
  const work = ASIDES[name as keyof typeof ASIDES] as (...given: readonly unknown[]) => unknown;
  parentPort!.postMessage(work(...args));
});

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** How often it is looked whether another file has made it, and how long at most. */
const WAIT_MS = 50;
const LONGEST_MS = 240_000;

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Whether this process is the one that makes what stands at `path`; false once it is there. */
function* turns(path: string): Generator<'mine' | 'wait'> {
  for (let waited = 0; waited < LONGEST_MS && !existsSync(path); waited += WAIT_MS) {
    try {
      mkdirSync(`${path}.making`);
    } catch {
      yield 'wait';
      continue;
    }
    try {
      if (!existsSync(path)) yield 'mine';
    } finally {
      rmSync(`${path}.making`, { recursive: true });
    }
  }
  if (!existsSync(path)) throw new Error(`${path} was not made`);
}

const draftOf = (path: string): string => join(`${path}.making`, 'draft');

/** The file of this name that all test files of a run share; the first that asks makes it. Nobody may write into it. */
export async function sharedFile(name: string, make: (draft: string) => Promise<unknown>): Promise<string> {
  const path = join(process.env['CRM_TEST_WORLDS']!, name);
  for (const turn of turns(path)) {
    if (turn === 'wait') await new Promise((done) => setTimeout(done, WAIT_MS));
    else {
      await make(draftOf(path));
      renameSync(draftOf(path), path);
    }
  }
  return path;
}

/** The same for what is made at once, while a test file is read. */
export function sharedFileSync(name: string, make: (draft: string) => void): string {
  const path = join(process.env['CRM_TEST_WORLDS']!, name);
  for (const turn of turns(path)) {
    if (turn === 'wait') Atomics.wait(pause, 0, 0, WAIT_MS);
    else {
      make(draftOf(path));
      renameSync(draftOf(path), path);
    }
  }
  return path;
}

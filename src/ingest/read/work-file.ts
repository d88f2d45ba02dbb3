import { basename, join } from 'node:path';

let copies = 0;

/** A path in the work folder that no other copy has. */
export const workFile = (work: string, name: string) => join(work, `${++copies}-${basename(name)}`);

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PUBLISHED = resolve(import.meta.dirname, '../../fixtures/published');
const BESIDE = resolve(import.meta.dirname, '../../../shared/data');

/** The folder that holds a set of public data, named by its own folder: ours where the licence allows a copy, else beside the repository. */
export const folderOf = (name: string): string =>
  existsSync(join(PUBLISHED, name.split('/')[0]!)) ? PUBLISHED : BESIDE;

/** The path of a public data file; tests that need one skip where it is absent. */
export const sharedFile = (name: string): string => join(folderOf(name), name);
export const hasShared = (name: string): boolean => existsSync(sharedFile(name));

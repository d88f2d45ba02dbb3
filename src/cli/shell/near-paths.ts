import { sep } from 'node:path';

/** Paths below the current folder as a user types them: the folder itself says nothing in a message. */
export const nearPaths = (text: string, cwd: string): string =>
  cwd === sep || cwd === '' ? text : text.replaceAll(cwd + sep, '');

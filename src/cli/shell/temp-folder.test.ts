import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leftovers } from '../../core/process/leftovers.js';
import { tempFolder } from './temp-folder.js';

test('a process that a signal ends at once takes its folder of temporary files with it', () => {
  const folder = tempFolder();
  expect(existsSync(folder)).toBe(true);
  expect(leftovers.all()).toContain(folder);
});

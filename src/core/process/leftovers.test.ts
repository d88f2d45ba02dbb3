import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leftovers } from './leftovers.js';

test('what is being made when a process is to end is waited for, and listed then', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'leftovers-')), 'made');
  const made = leftovers.making(async () => {
    await mkdir(folder);
    await new Promise((done) => setTimeout(done, 50));
    return leftovers.add(folder);
  });
  expect(leftovers.isMaking()).toBe(true);
  expect(leftovers.all()).not.toContain(folder);
  await leftovers.made(5000);
  expect(leftovers.isMaking()).toBe(false);
  expect(leftovers.all()).toContain(await made);
  expect(existsSync(folder)).toBe(true);
  leftovers.done(folder);
  rmSync(folder, { recursive: true });
});

test('what is never made is not waited for, and what fails is made no more', async () => {
  let give = () => {};
  const never = leftovers.making(() => new Promise<void>((done) => (give = done)));
  const started = performance.now();
  await leftovers.made(30);
  expect(performance.now() - started).toBeLessThan(5000);
  expect(leftovers.isMaking()).toBe(true);
  give();
  await never;
  await expect(leftovers.making(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect(leftovers.isMaking()).toBe(false);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every test file with its text, by path from the root. */
function testFiles(root) {
  const found = ['src', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return found.sort().map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));
}

/** Test files that do more where there is time. */
export const longTests = (root) =>
  testFiles(root)
    .filter(({ text }) => text.includes('/support/long.js'))
    .map(({ path }) => path);

/** Files of `src` that take more than a second or two each. */
const SLOW = ['src/report/'];
const SHORT = ['src/', 'test/contract/cases.', 'test/model/', 'test/i18n/words.'];

/** Pure parts, every case of every analysis, every boundary of the model, every word in both languages. */
export const quickTests = (root) =>
  testFiles(root)
    .map(({ path }) => path)
    .filter((path) => SHORT.some((start) => path.startsWith(start)) && !SLOW.some((start) => path.startsWith(start)));

/** A test that goes over every analysis has its name in that of a case, not in the file. */
const OVER_ALL = /manifest\.entries|manifest\.ts/;
/** Suites of their own. */
const APART = /^test\/(long|engines|bench)\//;

/**
 * The arguments of each run of vitest that a user asks for. A bare word is what is to be tested (an analysis, a flag, a command): the
 * files that speak of it, and of those that go over all analyses the tests of that name. Paths and flags stay as they are.
 */
export function testRuns(root, args) {
  const words = args.filter(
    (arg, index) => /^\w[\w-]*$/.test(arg) && !args[index - 1]?.startsWith('-') && !existsSync(join(root, arg)),
  );
  if (words.length === 0) return [args];
  const rest = args.filter((arg) => !words.includes(arg));
  const said = new RegExp(`(?<![\\w-])(?:${words.join('|')})(?![\\w-])`);
  const files = testFiles(root).filter(({ path }) => !APART.test(path));
  const speaking = files.filter(({ path, text }) => said.test(text) || said.test(path));
  const overAll = files.filter((file) => !speaking.includes(file) && OVER_ALL.test(file.text));
  const paths = (list) => list.map(({ path }) => path);
  if (speaking.length + overAll.length === 0) throw new Error(`no test speaks of ${words.join(', ')}`);
  return [
    ...(speaking.length > 0 ? [[...rest, ...paths(speaking)]] : []),
    ...(overAll.length > 0 ? [[...rest, ...paths(overAll), '-t', words.join('|'), '--passWithNoTests']] : []),
  ];
}

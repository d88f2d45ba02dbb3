import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BARE_ENV, ROOT, scratch } from '../cli/world.js';

const folder = scratch();
const clone = join(folder, 'clone');

/** One line in the clone, as it is printed: the program is what `npx` finds there. */
function typed(line: string, cwd = clone) {
  const { stdout, status } = spawnSync('bash', ['-c', `{ ${line}\n} 2>&1`], {
    cwd,
    env: { ...BARE_ENV, HOME: folder, npm_config_offline: 'true', npm_config_update_notifier: 'false' },
    encoding: 'utf8',
  });
  return { code: status, output: stdout };
}

const linesOf = (page: string, mark: RegExp): string[] =>
  [...readFileSync(join(clone, page), 'utf8').matchAll(mark)].map(([, line]) => line!.replace(/\s+#.*$/, ''));

test('from a fresh clone: npm run demo says how to type on, and the README runs as printed', () => {
  expect(spawnSync('git', ['clone', '-q', ROOT, clone]).status).toBe(0);
  // What is installed is tried by `.ci/run`; here it is taken as it stands.
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
  const demo = typed('npm run -s demo');
  expect([demo.code, demo.output]).toEqual([0, expect.stringContaining('npx crm-analyze ')]);
  expect(demo.output).not.toContain('W_STALE_DATA');
  for (const line of linesOf('README.md', /^(crm-analyze .*)$/gm)) {
    const { code, output } = typed(`npx ${line}`);
    expect([line, code, code === 0 ? '' : output]).toEqual([line, 0, '']);
  }
}, 1_800_000);

test('each page with console blocks is one that the tests print again', () => {
  const pages = readdirSync(join(clone, 'docs')).filter((name) => name.endsWith('.md'));
  const others = readdirSync(join(clone, 'docs'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.md') && !pages.includes(path),
  );
  for (const path of others)
    expect([path, readFileSync(join(clone, 'docs', path), 'utf8').includes('```console')]).toEqual([path, false]);
});

// The one entry of every npm script: runs on a bare checkout, so it may import nothing but Node until dependencies are there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { longTests, quickTests, testRuns } from './test-files.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (...parts) => join(root, ...parts);
const STAMP = at('node_modules', '.crm-analyze-stamp');

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
  throw new Error('task failed');
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) fail(`${command}: ${error.message}`);
  if (status !== 0) fail(`${command} ${args.join(' ')}: exit ${status}`);
}

const digest = (text) => createHash('sha256').update(text).digest('hex');

/** Installs from the lockfile unless what is installed came from this very lockfile. */
function install() {
  const wanted = digest(readFileSync(at('package-lock.json')));
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  process.stderr.write('installing from the lockfile …\n');
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(STAMP, wanted);
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

/** A hash over the sources, so that a second run skips what is up to date. */
const sourceDigest = () =>
  digest(
    [...files(at('src')), at('package.json'), at('package-lock.json')]
      .sort()
      .map((path) => `${relative(root, path)} ${digest(readFileSync(path))}`)
      .join('\n'),
  );

async function build() {
  const stamp = at('dist', '.stamp');
  const wanted = sourceDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const { bundle } = await import('./bundle.mjs');
  await bundle(root);
  writeFileSync(stamp, wanted);
}

const cached = (name) => at('node_modules', '.cache', `${name}.mjs`);

/** A TypeScript script as one file, as Node 20 reads none. */
async function bundled(name, folder = at('src', 'dev')) {
  const { bundleScript } = await import('./bundle.mjs');
  mkdirSync(at('node_modules', '.cache'), { recursive: true });
  await bundleScript(join(folder, `${name}.ts`), cached(name));
}

async function script(name, args = [], folder = at('src', 'dev')) {
  await bundled(name, folder);
  run(process.execPath, [cached(name), ...args]);
}

const bin = (name) => at('node_modules', '.bin', name);
const cli = (...args) => run(process.execPath, [at('bin', 'crm-analyze.js'), ...args]);

function vitest(name, args) {
  const reports = process.env.CRM_TEST_REPORTS;
  const json = reports
    ? ['--reporter=default', '--reporter=json', `--outputFile=${join(reports, `${name}.json`)}`]
    : [];
  run(bin('vitest'), ['run', '--config', '.vitest.config.ts', ...json, ...args]);
}

/** What looks at the sources, and the folder it stands in. */
const LINT = at('src', 'dev', 'lint');
const LINTS = { layers: LINT, 'lint-sql': LINT, 'lint-regex': LINT };

/** What a package holds: the program, and the types of the library, which only those want who install it. */
async function buildWithTypes() {
  await build();
  const { declarations } = await import('./declarations.mjs');
  declarations(root);
}

const tasks = {
  build,
  async generate(args) {
    await script('generate', args);
    await script('pages', args);
  },
  'new-analysis': async (args) => {
    await script('new-analysis', args);
    run(bin('biome'), ['check', '--write', `src/analyses/${args[0]}`]);
    await tasks.generate([]);
  },
  // `npm test -- tiers` runs all that speaks of tiers; paths and flags are vitest's.
  async test(args) {
    await build();
    const runs = testRuns(root, args);
    for (const [index, own] of runs.entries()) vitest(`tests${index === 0 ? '' : index}`, own);
  },
  // A cluster of three nodes keeps both cores busy: beside other tests it would only time out, so `npm test` skips it and says so.
  // `--all`: every analysis on the whole fixture world too, not one of them.
  async engines(args) {
    await build();
    process.env.CRM_CLUSTER ??= '1';
    if (args.includes('--all')) process.env.CRM_ENGINES_ALL = '1';
    vitest('engines', ['test/engines', ...args.filter((arg) => arg !== '--all')]);
  },
  // What takes minutes: full counts, worlds of known truth, signals at many moments. `.ci/run` does not run it.
  async long(args) {
    await build();
    process.env.CRM_LONG = '1';
    vitest('long', args.length > 0 ? args : ['test/long', ...longTests(root)]);
  },
  // Worlds of known truth for every interval that is printed; writes docs/coverage.md.
  async coverage(args) {
    await script('coverage', args, at('test', 'coverage'));
    run(bin('biome'), ['format', '--write', 'docs/coverage.md']);
  },
  async check() {
    // What is said of a change in a minute: all but the tests, and the quick ones of those. `npm test` runs them all.
    const { sideBySide } = await import('./side-by-side.mjs');
    const scripts = Object.keys(LINTS);
    await bundled('generate');
    await bundled('pages');
    for (const name of scripts) await bundled(name, LINTS[name]);
    await sideBySide(root, [
      [bin('tsc'), '-p', '.'],
      [process.execPath, cached('generate'), '--check'],
      [process.execPath, cached('pages'), '--check'],
      [bin('vitest'), 'run', '--config', '.vitest.config.ts', '--reporter=dot', ...quickTests(root)],
      [bin('knip'), '--cache', '--cache-location', 'node_modules/.cache/knip'],
      ...scripts.map((name) => [process.execPath, cached(name)]),
      [bin('biome'), 'check', '--error-on-warnings', '.'],
    ]).catch(({ message }) => fail(message));
  },
  shop: () => script('shop-files'),
  layers: () => script('layers', [], LINTS.layers),
  'lint-sql': () => script('lint-sql', [], LINTS['lint-sql']),
  'lint-regex': () => script('lint-regex', [], LINTS['lint-regex']),
  async 'supply-chain'() {
    await build();
    const { supplyChainFaults } = await import('./supply-chain.mjs');
    const faults = await supplyChainFaults(root);
    if (faults.length > 0) fail(faults.join('\n'));
    process.stderr.write(
      'supply chain: every package hashed and permissive, notices whole, dependencies as dist imports them\n',
    );
  },
  async demo() {
    await build();
    cli('demo');
    process.stderr.write(
      '\nin this folder type `npx crm-analyze …`; `npm install -g .` gives `crm-analyze` everywhere\n',
    );
  },
  // Flags alone, as `--against HEAD~1`, are those of the comparison of two commits.
  async bench(args) {
    await build();
    const [name, rest] = args[0]?.startsWith('--') ? ['against', args] : [args[0] ?? 'tiers', args.slice(1)];
    await script(name, rest, at('test', 'bench'));
  },
  async fuzz(args) {
    await build();
    await script('fuzz', args, at('test', 'fuzz'));
  },
  // npm runs this for an install of the checkout or of a git address, which is packed without `prepack`, and before packing.
  prepare() {
    if (!existsSync(at('node_modules', 'esbuild'))) install();
    return buildWithTypes();
  },
  async prepack() {
    await buildWithTypes();
    // Code that this machine's V8 made is nobody else's.
    rmSync(at('dist', 'cache'), { recursive: true, force: true });
  },
};

const [name, ...args] = process.argv.slice(2);
try {
  if (!(name in tasks)) fail(`no task ${name}; tasks: ${Object.keys(tasks).join(', ')}`);
  if (name !== 'prepare') install();
  await tasks[name](args);
} catch (error) {
  if (process.exitCode !== 1) throw error;
}

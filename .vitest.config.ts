import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** `.sql` files are imported as their text, as the bundle does it. */
const sqlAsText = {
  name: 'sql-as-text',
  enforce: 'pre' as const,
  load(id: string) {
    return /\.sql$/.test(id) ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : undefined;
  },
};

const exclude = ['test/bench/**', 'node_modules/**', ...(process.env.CRM_LONG ? [] : ['test/long/**'])];

/**
 * Files that have a process each: one replaces a module, others hold a browser or a cluster, or try the program as a process. The rest leave
 * nothing behind, so that the modules under them are read once for all of a worker: 1.8 s of processor time a file otherwise.
 */
const APART = ['test/{browser,cli,engines,package}/**/*.test.ts'];
const ALL = ['src/**/*.test.ts', 'test/**/*.test.ts'];

export default defineConfig({
  plugins: [sqlAsText],
  test: {
    projects: [
      { extends: true, test: { name: 'together', isolate: false, include: ALL, exclude: [...exclude, ...APART] } },
      { extends: true, test: { name: 'apart', include: APART, exclude } },
    ],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // By default one core is left free: of two, half of the machine.
    maxWorkers: Math.max(availableParallelism() - 1, 2),
    // What was built is imported as Node does it.
    server: { deps: { external: [/\/dist\//] } },
    globalSetup: ['test/support/global-setup.ts'],
  },
});

import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** `.sql` files are imported as their text, as the bundle does it. */
const sqlAsText = {
  name: 'sql-as-text',
  enforce: 'pre' as const,
  load(id: string) {
    return /\.sql$/.test(id) ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : undefined;
  },
};

export default defineConfig({
  plugins: [sqlAsText],
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/bench/**', 'node_modules/**', ...(process.env.CRM_LONG ? [] : ['test/long/**'])],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // What was built is imported as Node does it.
    server: { deps: { external: [/\/dist\//] } },
    globalSetup: ['test/support/global-setup.ts'],
  },
});

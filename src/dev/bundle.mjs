import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const TEXT = { '.sql': 'text', '.md': 'text' };

const SHARED = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  loader: TEXT,
  logLevel: 'warning',
  // CommonJS packages inside an ES bundle ask for `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

/**
 * Packages that load on use stay outside, from where npm put them; what every run needs is bundled. DuckDB's client is (one file
 * opens faster than its sixty), its native part cannot be. A CommonJS package imported on use must stay outside: inside, `import()`
 * would give its default export only. Of ECharts the charts need a part that loads in 64 ms, the package as installed takes 960.
 */
const EXTERNAL = [
  '@duckdb/node-bindings',
  '@e965/xlsx',
  'apache-arrow',
  'chardet',
  'csv-parse',
  'trino-client',
  'write-excel-file',
  'yaml',
];

/** The published form: entries with lazy chunks between them. */
export async function bundle(root) {
  const outdir = join(root, 'dist');
  rmSync(outdir, { recursive: true, force: true });
  await build({
    ...SHARED,
    entryPoints: {
      cli: join(root, 'src/cli/main.ts'),
      index: join(root, 'src/index.ts'),
      // A thread is started from a file of its own.
      'sheet-worker': join(root, 'src/ingest/read/sheet-worker.ts'),
    },
    outdir,
    splitting: true,
    external: EXTERNAL,
    minifySyntax: true,
    chunkNames: 'chunks/[name]-[hash]',
  });
}

/** A development script as one file that Node can run. */
export async function bundleScript(entry, outfile) {
  await build({ ...SHARED, entryPoints: [entry], outfile, packages: 'external' });
}

import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { coarsen } from './coarse-chunks.mjs';
import { commonJs } from './common-js.mjs';
import { bundledFolders, legalOf, noticesText } from './notices.mjs';
import { printHelp } from './print-help.mjs';

const TEXT = { '.sql': 'text', '.md': 'text' };

const SHARED = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  loader: TEXT,
  logLevel: 'warning',
  // CommonJS packages inside an ES bundle ask for `require`; the module behind it opens a dozen of its own, so only when one does.
  banner: {
    js: "let __required; const require = (id) => (__required ??= process.getBuiltinModule('module').createRequire(import.meta.url))(id);",
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
  'chalk',
  'iconv-lite',
  'cli-table3',
  'commander',
  'csv-parse',
  'simple-statistics',
  'trino-client',
  'yaml',
];

/** Its parts become CommonJS in the end, where `require` is there. */
const PARTS = { ...SHARED, banner: {}, external: EXTERNAL, minifySyntax: true };

const published = (root, dist = join(root, 'dist')) => ({
  ...PARTS,
  absWorkingDir: root,
  entryPoints: {
    cli: join(root, 'src/cli/main.ts'),
    index: join(root, 'src/index.ts'),
    // Threads are started from files of their own.
    'sheet-worker': join(root, 'src/ingest/read/sheet/sheet-worker.ts'),
  },
  outdir: dist,
  splitting: true,
  metafile: true,
  chunkNames: 'chunks/[name]-[hash]',
});

/** The thread of computation, whole in one small file: with chunks of the program it would take 100 ms more to start. */
const aside = (root, dist) => ({
  ...SHARED,
  entryPoints: [join(root, 'src/run/aside-worker.ts')],
  outfile: join(dist, 'aside-worker.js'),
  external: EXTERNAL,
  minifySyntax: true,
});

/** The published form: entries with lazy chunks between them, and the notices of what is bundled. */
export async function bundle(root) {
  // What is half made is never found where the program is looked for.
  const draft = join(root, 'node_modules', '.cache', `dist-${process.pid}`);
  const { metafile } = await build(published(root, draft));
  await coarsen(draft, metafile, PARTS);
  await commonJs(draft, metafile);
  await build(aside(root, draft));
  await printHelp(draft);
  const packages = bundledFolders(metafile).map((folder) => legalOf(root, folder));
  writeFileSync(join(draft, 'NOTICES.md'), noticesText(packages));
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(draft, join(root, 'dist'));
}

/** What the published form is made of, as esbuild tells it; nothing is written. */
export async function publishedParts(root) {
  return (await build({ ...published(root), write: false })).metafile;
}

/** A development script as one file that Node can run. */
export async function bundleScript(entry, outfile) {
  await build({ ...SHARED, entryPoints: [entry], outfile, packages: 'external' });
}

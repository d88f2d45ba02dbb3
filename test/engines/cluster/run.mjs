// Runs run.ts on a Node that cannot read TypeScript: node test/engines/cluster/run.mjs
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'crm-run-'));
const outfile = join(folder, 'run.mjs');
const entry = fileURLToPath(new URL('run.ts', import.meta.url));
await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile });
await import(pathToFileURL(outfile).href).finally(() => rmSync(folder, { recursive: true, force: true }));

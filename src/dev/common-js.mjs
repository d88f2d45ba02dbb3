// The parts of the bundle as CommonJS: what bin/modules.js loads with the code that V8 made of it before, which Node does for no ES module.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transform } from 'esbuild';

const OWN_IMPORT = /\bimport\("(\.\/[^"]+)"\)/g;
const OTHER_IMPORT = /\bimport\("(?=[^."])/g;
// Code that V8 kept knows no more whose it is, and may import nothing; bin/modules.js gives it an import of its own.
const OUTSIDE = 'const __outside = typeof __import === "undefined" ? (id) => import(id) : __import;';
const OWN_URL = 'const __url = require("node:url").pathToFileURL(__filename).href;';

/** One part. Packages that load on use stay imports: some of them are ES modules. */
async function converted(text) {
  const own = text
    .replaceAll('"./chunks/', '"./')
    .replace(OWN_IMPORT, 'Promise.resolve().then(() => require("$1"))')
    .replace(OTHER_IMPORT, '__outside("')
    .replaceAll('import.meta.url', '__url');
  const { code } = await transform(own, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    sourcefile: 'part.mjs',
    logLevel: 'warning',
    banner: [own.includes('__url') ? OWN_URL : '', own.includes('__outside(') ? OUTSIDE : ''].join(''),
  });
  return code;
}

/** What stands where the entry stood: who imports it by its name sees ES exports. */
const doorTo = (name, names) =>
  names.length === 0
    ? `import './chunks/${name}';\n`
    : `import parts from './chunks/${name}';\nexport const { ${names.join(', ')} } = parts;\n`;

/** Makes CommonJS of all parts in `dist`, in `dist/chunks`; entries keep a door where they stood. */
export async function commonJs(dist, { outputs }) {
  const folder = join(dist, 'chunks');
  const hash = createHash('sha256');
  const entries = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const parts = [...readdirSync(folder).map((name) => join(folder, name)), ...entries.map((name) => join(dist, name))];
  for (const path of parts.sort()) {
    const code = await converted(readFileSync(path, 'utf8'));
    hash.update(code);
    rmSync(path);
    writeFileSync(join(folder, basename(path)), code);
  }
  for (const name of entries) {
    const made = Object.entries(outputs).find(([path]) => basename(path) === name);
    writeFileSync(join(dist, name), doorTo(name, made[1].exports));
  }
  const build = hash.digest('hex').slice(0, 16);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type: 'commonjs', build })}\n`);
}

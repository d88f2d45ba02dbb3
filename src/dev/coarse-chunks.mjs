// Files that nearly every run opens, made into two: with a file for each set of modules that some lazy parts share, a run opened a hundred,
// and opening them took a tenth of its time.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** What even `--help` opens; and beyond it what a run of an analysis opens. Sources of lazy parts, by what stands at the end of their path. */
const GROUPS = {
  base: ['src/cli/main.ts', 'src/cli/all-commands.ts', 'src/cli/help/text.ts'],
  runs: [
    'src/cli/program.ts',
    'src/cli/analysis/run.ts',
    'src/cli/engine/open-engine.ts',
    'src/engine/duckdb/open.ts',
    'src/engine/duckdb/client.ts',
    'src/render/terminal/table.ts',
  ],
};

const CHUNK = /^chunk-\w+\.js$/;

/** Shared chunks that these parts load at once, with all that those load. */
function closure(outputs, sources) {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind, external } of outputs[path].imports)
      if (kind === 'import-statement' && external !== true) visit(next);
  };
  for (const source of sources) {
    const entry = Object.keys(outputs).find((path) => outputs[path].entryPoint === source);
    if (entry === undefined) throw new Error(`no part of the bundle begins at ${source}`);
    visit(entry);
  }
  return new Set([...found].map((path) => basename(path)).filter((name) => CHUNK.test(name)));
}

const IMPORT = /^(import|export) (?:\{([^}]*)\} from )?"(\.\/(?:chunks\/)?)(chunk-\w+\.js)";$/gm;

const alias = (chunk, name) => `of${chunk.slice('chunk-'.length, -'.js'.length)}_${name}`;

/** The text with what it imports of merged chunks taken from the file that holds them all. */
const redirected = (text, merged, target) =>
  text.replace(IMPORT, (statement, word, names, folder, chunk) => {
    if (!merged.has(chunk)) return statement;
    if (names === undefined) return `import "${folder}${target}";`;
    const renamed = names
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map((one) => {
        const [name, own = name] = one.split(' as ');
        return `${alias(chunk, name)} as ${own}`;
      });
    return `${word} { ${renamed.join(', ')} } from "${folder}${target}";`;
  });

const BARE = /^import "(\.\/[^"]+)";\n/gm;

/** The text with each part asked for once. */
function trimmed(text) {
  const seen = new Set(
    [...text.matchAll(/^(?:import|export) \{[^}]*\} from "(\.\/[^"]+)";$/gm)].map(([, path]) => path),
  );
  return text.replace(BARE, (statement, path) => {
    if (seen.has(path)) return '';
    seen.add(path);
    return statement;
  });
}

const filesOf = (dist, folder) => [
  ...readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(dist, name)),
  ...readdirSync(folder).map((name) => join(folder, name)),
];

function rewrite(files, change) {
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const changed = change(text);
    if (changed !== text) writeFileSync(file, changed);
  }
}

/** The names that a chunk gives, from the list at its end. */
function exportsOf(text) {
  const [, names = ''] = /^export \{\n([^}]*)\n\};\s*$/m.exec(text) ?? [];
  return names
    .split(',')
    .map((one) => one.trim().split(' as ').at(-1))
    .filter((one) => one !== '');
}

async function merge(folder, merged, target, shared) {
  const given = [...merged].map((chunk) => {
    const names = exportsOf(readFileSync(join(folder, chunk), 'utf8'));
    return names.length === 0
      ? `import './${chunk}';`
      : `export { ${names.map((name) => `${name} as ${alias(chunk, name)}`).join(', ')} } from './${chunk}';`;
  });
  const inside = {
    name: 'inside',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\// }, ({ path }) =>
        merged.has(basename(path)) ? { path: join(folder, basename(path)) } : { path, external: true },
      );
    },
  };
  await build({
    ...shared,
    stdin: { contents: given.join('\n'), resolveDir: folder },
    outfile: join(folder, target),
    plugins: [inside],
    allowOverwrite: true,
  });
}

/** Merges the groups in `dist`, and points all that remains at the files made. `shared` is how the parts were built. */
export async function coarsen(dist, { outputs }, shared) {
  const folder = join(dist, 'chunks');
  const done = new Set();
  for (const [group, sources] of Object.entries(GROUPS)) {
    const merged = new Set([...closure(outputs, sources)].filter((chunk) => !done.has(chunk)));
    const target = `${group}.js`;
    await merge(folder, merged, target, shared);
    for (const chunk of merged) rmSync(join(folder, chunk));
    rewrite(filesOf(dist, folder), (text) => redirected(text, merged, target));
    for (const chunk of merged) done.add(chunk);
  }
  rewrite(filesOf(dist, folder), trimmed);
}

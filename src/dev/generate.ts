import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { type AnyDeclaration, LANGUAGES } from '../core/analysis.js';
import { COMMON_COLUMNS } from '../core/labels.js';
import { describe } from './describe.js';
import { readPresets } from './presets.js';
import { readStates } from './states.js';

/** Writes what follows from the declarations and presets: manifest, strings, JSON Schemas, presets as code. `--check` only compares. */
const root = process.cwd();
const ids = readdirSync(join(root, 'src/analyses'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const HEADER = '// Generated from the declarations by `npm run generate`; do not edit.\n';

async function declarations(): Promise<AnyDeclaration[]> {
  const { bundleScript } = (await import(pathToFileURL(join(root, 'src/dev/bundle.mjs')).href)) as {
    bundleScript(entry: string, outfile: string): Promise<void>;
  };
  const found: AnyDeclaration[] = [];
  for (const id of ids) {
    const out = join(root, 'node_modules/.cache', `declaration-${id}.mjs`);
    await bundleScript(join(root, 'src/analyses', id, 'index.ts'), out);
    const { default: declaration } = (await import(`${pathToFileURL(out).href}?${Date.now()}`)) as {
      default: AnyDeclaration;
    };
    if (declaration.id !== id) throw new Error(`src/analyses/${id} declares the id ${declaration.id}`);
    found.push(declaration);
  }
  return found;
}

function manifestText(all: readonly AnyDeclaration[]): string {
  const entries = all.map((declaration) => {
    const { id } = declaration;
    const plain = JSON.stringify(describe(declaration), null, 2).slice(0, -2);
    return `${plain},\n  load: () => import('../analyses/${id}/run.js') as unknown as Promise<AnalysisModule>,\n  declare: async () => (await import('../analyses/${id}/index.js')).default,\n}`;
  });
  return `${HEADER}import type { AnalysisModule, Manifest, ManifestEntry } from '../core/manifest.js';

const entries: readonly ManifestEntry[] = [${entries.join(', ')}];

/** Every analysis, as plain data: help, flags and readiness need nothing else. */
export const manifest: Manifest = {
  entries,
  strings: {
${LANGUAGES.map((language) => `    '${language}': async () => (await import('./strings-${language}.js')).strings,`).join('\n')}
  },
};
`;
}

function stringsText(all: readonly AnyDeclaration[], language: (typeof LANGUAGES)[number]): string {
  const strings = Object.fromEntries(
    all.map(({ id, strings: own, tables }) => {
      const used = Object.values(tables as Record<string, z.ZodObject>).flatMap((schema) => Object.keys(schema.shape));
      const common = Object.entries(COMMON_COLUMNS[language]).filter(([name]) => used.includes(name));
      return [id, { ...own[language], columns: { ...Object.fromEntries(common), ...own[language].columns } }];
    }),
  );
  return `${HEADER}import type { EntryStrings } from '../core/manifest.js';

export const strings: Readonly<Record<string, EntryStrings>> = ${JSON.stringify(strings, null, 2)};
`;
}

const schemaText = ({ id, version, tables }: AnyDeclaration): string =>
  `${JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `crm-analyze/${id}@${version}`,
      title: `tables of ${id}`,
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(tables as Record<string, z.ZodObject>).map(([name, schema]) => {
          const { $schema: _, ...row } = z.toJSONSchema(schema, { io: 'output' });
          return [name, { type: 'array', items: row }];
        }),
      ),
    },
    null,
    2,
  )}\n`;

const presetsText =
  () => `${HEADER.replace('the declarations', 'src/ingest/mapping/presets')}import type { Preset } from '../ingest/mapping/preset.js';

export const presets: readonly Preset[] = ${JSON.stringify(readPresets(root), null, 2)};
`;

const statesText =
  () => `${HEADER.replace('the declarations', 'src/model/states')}import type { StateVocabulary } from '../model/states/vocabulary.js';

export const states: readonly StateVocabulary[] = ${JSON.stringify(readStates(root), null, 2)};
`;

const all = await declarations();
const outputs = new Map<string, string>([
  ['src/generated/manifest.ts', manifestText(all)],
  ['src/generated/presets.ts', presetsText()],
  ['src/generated/states.ts', statesText()],
  ...LANGUAGES.map((language): [string, string] => [
    `src/generated/strings-${language}.ts`,
    stringsText(all, language),
  ]),
  ...all.map((declaration): [string, string] => [`docs/schemas/${declaration.id}.json`, schemaText(declaration)]),
]);

const check = process.argv.includes('--check');
for (const [path, text] of outputs) {
  const file = join(root, path);
  let old = '';
  try {
    old = readFileSync(file, 'utf8');
  } catch {
    // Not there yet: it counts as different.
  }
  if (old === text) continue;
  if (check) {
    process.stderr.write(`${path} is not what its sources give; run: npm run generate\n`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    process.stderr.write(`wrote ${path}\n`);
  }
}

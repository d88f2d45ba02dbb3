import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { type AnyDeclaration, LANGUAGES } from '../core/analysis.js';
import { COMMON_COLUMNS } from '../core/columns/words.js';
import { chartFaults } from './chart-rules.js';
import { codesPage, readCodes } from './codes.js';
import { describe } from './describe.js';
import { readKinds } from './kinds.js';
import { readPresets } from './presets.js';
import { roomsTable } from './rooms.js';
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
    const faults = (declaration.charts ?? []).flatMap((chart) => chartFaults(chart, describe(declaration).tables));
    if (faults.length > 0) throw new Error(`src/analyses/${id} declares charts that mislead: ${faults.join('; ')}`);
    found.push(declaration);
  }
  return found;
}

/** A generated object: `late` names the parts, the largest, that are read and built only when they are asked for. */
function objectText(
  type: string,
  plain: object,
  late: readonly string[],
  more = '',
): [functions: string, object: string] {
  const isLate = ([name]: [string, unknown]) => late.includes(name);
  const parts = Object.entries(plain);
  const functions = parts
    .filter(isLate)
    .map(([name, value]) => `const ${name} = once((): ${type}['${name}'] => (${JSON.stringify(value, null, 2)}));\n`);
  const members = parts.map((part) => {
    const [name, value] = part;
    return isLate(part)
      ? `  get ${name}() {\n    return ${name}();\n  },\n`
      : `  ${JSON.stringify(name)}: ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')},\n`;
  });
  return [functions.join('\n'), `{\n${members.join('')}${more}}`];
}

/** One file an analysis: what changes with one stands apart from what changes with another. */
function entryText(declaration: AnyDeclaration): string {
  const { id } = declaration;
  const load = `  load: () => import('../analyses/${id}/run.js') as unknown as Promise<AnalysisModule>,
  declare: async () => (await import('../analyses/${id}/index.js')).default,
`;
  const [tables, entry] = objectText('ManifestEntry', describe(declaration), ['tables'], load);
  return `${HEADER}import type { AnalysisModule, ManifestEntry } from '../core/manifest.js';
import { once } from '../core/once.js';

${tables}
export const entry: ManifestEntry = ${entry};
`;
}

const nameOf = (id: string): string => id.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());

const importsOf = (exported: string): string =>
  ids.map((id) => `import { ${exported} as ${nameOf(id)} } from './${id}.js';`).join('\n');

const manifestText = (): string => `${HEADER}import type { Manifest } from '../core/manifest.js';
${importsOf('entry')}

/** Every analysis, as plain data: help, flags and readiness need nothing else. */
export const manifest: Manifest = {
  entries: [${ids.map(nameOf).join(', ')}],
  strings: {
${LANGUAGES.map((language) => `    '${language}': async () => (await import('./${language}/index.js')).strings,`).join('\n')}
  },
};
`;

/** What no help page says. */
const LATE_STRINGS = ['tables', 'columns', 'metrics', 'codes', 'headlines', 'warnings'];

function stringsText({ strings, tables }: AnyDeclaration, language: (typeof LANGUAGES)[number]): string {
  const used = Object.values(tables as Record<string, z.ZodObject>).flatMap((schema) => Object.keys(schema.shape));
  const common = Object.entries(COMMON_COLUMNS).flatMap(([name, words]) =>
    used.includes(name) ? [[name, words[language]]] : [],
  );
  const own = { ...strings[language], columns: { ...Object.fromEntries(common), ...strings[language].columns } };
  const [late, now] = objectText('EntryStrings', own, LATE_STRINGS);
  return `${HEADER}import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

${late}
export const strings: EntryStrings = ${now};
`;
}

const stringsIndex = (): string => `${HEADER}import type { EntryStrings } from '../../core/manifest.js';
${importsOf('strings')}

export const strings: Readonly<Record<string, EntryStrings>> = {
${ids.map((id) => `  '${id}': ${nameOf(id)},`).join('\n')}
};
`;

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

const CONTRIBUTING = 'docs/CONTRIBUTING.md';
const MARKS = /(<!-- rooms: `npm run generate` writes what stands here -->\n)[\s\S]*(\n<!-- end of rooms -->)/;

/** The page with the picture of the house as it stands. */
const contributingText = (): string =>
  readFileSync(join(root, CONTRIBUTING), 'utf8').replace(
    MARKS,
    (_, begin, end) => `${begin}\n${roomsTable(root)}\n${end}`,
  );
const kindsText =
  () => `${HEADER.replace('the declarations', 'src/model/kinds')}import type { KindVocabulary } from '../model/kinds/vocabulary.js';

export const kinds: readonly KindVocabulary[] = ${JSON.stringify(readKinds(root), null, 2)};
`;

const all = await declarations();
const codes = readCodes(root, all);
const codesText = `${HEADER.replace('the declarations', 'the sources')}import type { SpokenCode } from '../core/codes.js';

export const codes: Readonly<Record<string, SpokenCode>> = ${JSON.stringify(codes, null, 2)};
`;
const outputs = new Map<string, string>([
  ['src/generated/manifest.ts', manifestText()],
  ['src/generated/presets.ts', presetsText()],
  ['src/generated/states.ts', statesText()],
  [CONTRIBUTING, contributingText()],
  ['src/generated/codes.ts', codesText],
  ['docs/codes.md', codesPage(codes)],
  ['src/generated/kinds.ts', kindsText()],
  ...all.flatMap((declaration): [string, string][] => [
    [`src/generated/${declaration.id}.ts`, entryText(declaration)],
    [`docs/schemas/${declaration.id}.json`, schemaText(declaration)],
  ]),
  ...LANGUAGES.flatMap((language): [string, string][] => [
    [`src/generated/${language}/index.ts`, stringsIndex()],
    ...all.map((declaration): [string, string] => [
      `src/generated/${language}/${declaration.id}.ts`,
      stringsText(declaration, language),
    ]),
  ]),
]);

/** Files that an analysis left behind when it was renamed or taken out. */
const leftOver = ['src/generated', ...LANGUAGES.map((language) => `src/generated/${language}`), 'docs/schemas']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => `${folder}/${name}`),
  )
  .filter((path) => !outputs.has(path));

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
for (const path of leftOver) {
  if (check) {
    process.stderr.write(`${path} belongs to no analysis; run: npm run generate\n`);
    process.exitCode = 1;
  } else {
    rmSync(join(root, path));
    process.stderr.write(`removed ${path}\n`);
  }
}

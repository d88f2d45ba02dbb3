import { readdirSync, readFileSync } from 'node:fs';

// Who may import whom, each rule with its reason. Folders not named in `may` are closed to the layer.
const layer = (folder, may, comment) => ({
  name: `layer-${folder.replace('/', '-')}`,
  comment,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...may].join('|')})(/|\\.)` },
});

const client = (pattern, from, comment) => ({
  name: `only-${from.replaceAll(/\W+/g, '-')}-imports-${pattern.replaceAll(/\W+/g, '')}`,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: from },
  to: { path: `node_modules/${pattern}`, dependencyTypesNot: ['type-only'] },
});

/** Facts that wait for the analyses an issue brings: `<fact> <issue>` a line. */
const expected = readFileSync(new URL('.facts-expected', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' ')[0]);

/** Facts that analyses use by what carries them: parts, other facts, histories; `npm run layers` counts who uses that. */
const carried = ['parts', 'model/facts', 'model/purchases']
  .map((folder) => new URL(`src/${folder}/`, import.meta.url))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...readFileSync(new URL(file, folder), 'utf8').matchAll(
          /import .* from '(?:\.\.\/)+(?:model\/)?(?:facts\/)?(\w+)\/index\.js'/g,
        ),
      ]),
  )
  .map(([, fact]) => fact);

/** Formulas that wait for the analyses of their issue: the lifetime models and regressions for 28, the log-rank test for 29, Dirichlet for 31. */
const WAITING = [
  'decomposition/standardisation',
  'intervals/poisson-interval',
  'lifetime/nbd-dirichlet',
  'regression/(least-squares|logistic-regression|quantile-regression)',
  'survival/log-rank',
];

const TEXT = 'text-modules';

/** The rooms of loading along the way of the data; each may import those before it, and the terms that all share. */
const ROOMS = ['values', 'read', 'mapping', 'shape', 'propose', 'check', 'store'];

const room = (name, i) => ({
  name: `room-ingest-${name}`,
  comment: 'Data go through the rooms one way; a step that reaches back has no place in it.',
  severity: 'error',
  from: { path: `^src/ingest/${name}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^src/ingest/', pathNot: `^src/ingest/(${['terms', ...ROOMS.slice(0, i + 1)].join('|')})/` },
});

/** What generated data are written in; the door stands above them. */
const PRESET_FORM = '^src/ingest/mapping/preset\\.ts$';

const door = (name) => ({
  name: `door-ingest-${name}`,
  comment: 'What a room gives stands in its index.ts; the rest is its own.',
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/ingest/${name}/|\\.test\\.ts$` },
  to: { path: `^src/ingest/${name}/`, pathNot: `^src/ingest/${name}/index\\.ts$|${PRESET_FORM}` },
});

export default {
  forbidden: [
    layer('core', [TEXT], 'Contracts stand on nothing, or everything that uses them would depend on what they use.'),
    layer('stats', [TEXT], 'Numbers in, numbers out: a formula must be readable and testable without a database.'),
    layer(
      'model',
      ['core', 'generated/(states|kinds)', TEXT],
      'The canonical model is data; engines and analyses read it, it knows none of them.',
    ),
    layer('engine', ['core', 'model', TEXT], 'An engine runs SQL; what the SQL means is none of its business.'),
    layer(
      'ingest',
      ['core', 'model', 'engine', 'generated/presets', TEXT],
      'Loading writes canonical tables and knows no analysis.',
    ),
    ...ROOMS.map(room),
    ...['terms', ...ROOMS].map(door),
    {
      name: 'room-ingest-terms',
      comment: 'What all rooms share stands below them.',
      severity: 'error',
      from: { path: '^src/ingest/terms/' },
      to: { path: '^src/ingest/', pathNot: '^src/ingest/terms/' },
    },
    layer(
      'parts',
      ['core', 'stats', 'model', TEXT],
      'What analyses are made of alike stands below them; it knows none of them.',
    ),
    layer(
      'analyses',
      ['core', 'stats', 'model', 'parts', TEXT],
      'An analysis must run on any engine and in any front end, so it can import none.',
    ),
    layer(
      'run',
      ['core', 'stats', 'model', 'parts', 'engine', TEXT],
      'One run of an analysis: frame, cut, prefix. The manifest is handed to it.',
    ),
    layer(
      'report',
      ['core', 'stats', 'model', 'parts', 'engine', 'run', 'i18n', TEXT],
      'A report composes analyses through the manifest; it names none of them.',
    ),
    layer('render', ['core', 'i18n', TEXT], 'A saved Result renders without a database.'),
    layer(
      'generated',
      ['core', 'analyses', 'ingest/mapping/preset', 'model/(states|kinds)/vocabulary', TEXT],
      'Data made from declarations, in the types of those who read it; an analysis is imported when it runs.',
    ),
    layer('i18n', ['core', TEXT], 'Shared strings; an analysis carries its own.'),
    {
      name: 'facts-shared',
      comment: 'What fewer than three use is no fact of the house: it stands in its analysis, or in .facts-expected.',
      severity: 'error',
      from: { path: '^src/analyses/' },
      module: {
        path: '^src/model/facts/[^/]+/index\\.ts$',
        pathNot: `^src/model/facts/(${['none', ...expected, ...carried].join('|')})/`,
        numberOfDependentsLessThan: 3,
      },
    },
    {
      name: 'analyses-apart',
      comment: 'What two analyses share moves down to stats or model.',
      severity: 'error',
      from: { path: '^src/analyses/([^/]+)/' },
      to: { path: '^src/analyses/([^/]+)/', pathNot: '^src/analyses/$1/' },
    },
    {
      name: 'cli-through-manifest',
      comment: 'Naming an analysis outside its folder would make adding one touch more than its folder.',
      severity: 'error',
      from: { path: '^src/(cli|run|report|render|ingest|engine|index)' },
      to: { path: '^src/analyses/' },
    },
    {
      name: 'cluster-behind-its-door',
      comment: 'What a cluster is and can do is known in one room of the command line; commands ask it.',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: '^src/cli/engine/' },
      to: { path: '^src/engine/trino/' },
    },
    {
      name: 'dev-not-published',
      comment: 'Generators and the scaffolder are not in the package.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/dev/|\\.test\\.ts$' },
      to: { path: '^src/dev/' },
    },
    client('@duckdb', '^src/engine/duckdb/', 'One place knows the DuckDB client, so that values are converted once.'),
    client('trino-client', '^src/engine/trino/', 'One place knows the Trino client; others never load it.'),
    client(
      '@modelcontextprotocol',
      '^src/cli/mcp/',
      'Only the server for assistants speaks their protocol, and only when it runs.',
    ),
    client('cli-table3', '^src/render/terminal/drawn\\.ts$', 'One place draws tables.'),
    client('simple-statistics', '^src/stats/', 'Formulas stand in one place, whoever wrote them.'),
    client(
      'chalk',
      '^src/(render/terminal/ansi|cli/shell/io)\\.ts$',
      'One place paints and one detects; others ask for a style.',
    ),
    client('commander', '^src/cli/', 'Only the command line parses arguments.'),
    {
      name: 'reached-from-commands',
      comment: 'What no command and no caller of the library can reach is of no use to anybody.',
      severity: 'error',
      // A thread is started from its file, not imported.
      from: { path: '^src/(cli/main|index|ingest/read/sheet/sheet-worker|run/aside-worker)\\.ts$' },
      to: {
        path: '^src/',
        pathNot: `^src/(dev/|text-modules\\.d\\.ts$|cli/main\\.ts$|index\\.ts$|ingest/read/sheet/sheet-worker\\.ts$|run/aside-worker\\.ts$|stats/(${WAITING.join('|')})\\.ts$)|\\.test\\.ts$`,
        reachable: false,
      },
    },
    {
      name: 'files-behind-their-doors',
      comment:
        'Files are opened by the command line, the engines, and the rooms of loading at either end; all else is given bytes, rows or names.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot:
          '^src/(cli|dev|engine/(duckdb|trino)|ingest/(mapping|read|store))/|^src/ingest/open-files\\.ts$|\\.test\\.ts$',
      },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'no-test-imported',
      comment: 'What a test needs and the program too belongs to the program.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { path: '\\.test\\.ts$|^test/' },
    },
    {
      name: 'dev-dependencies-bundled',
      comment: 'A user installs dependencies only: of the others the program takes what goes into its bundle.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/dev/|\\.test\\.ts$' },
      to: {
        dependencyTypes: ['npm-dev'],
        path: 'node_modules',
        pathNot: 'node_modules/(@modelcontextprotocol/sdk|echarts|htmlparser2|string-width|zod)/',
      },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle has no order of understanding.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '\\.(sql|yml|md)$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence for each room of the house, in the order in which data go through it. */
const ROOMS: Readonly<Record<string, string>> = {
  'src/core':
    'Contracts that all share: analysis, result, columns, periods, errors, messages, quoting; stands on nothing.',
  'src/core/columns':
    'What columns of every analysis are called, and which belong together; how a metric behaves over time.',
  'src/core/figures': 'Numbers and changes as text, and the sentence that a result comes to.',
  'src/core/time': 'Days, periods, calendars, selling days, and what of a period the data cover.',
  'src/core/query': 'What a query text reads, calls and orders by, parsed once.',
  'src/core/process': 'Threads, room for signals, and files that a stopped run takes away.',
  'src/core/text': 'Texts of strangers: patterns of bounded time, names with * and ?, what a terminal may be shown.',
  'src/stats': 'Pure maths, numbers in and numbers out, each function with formula, edge cases and source.',
  'src/stats/control': 'Control charts: limits, and signals against them.',
  'src/stats/decomposition': 'What a change is made of.',
  'src/stats/experiment': 'Arms of a trial: their difference, whether they were alike, what it could have seen.',
  'src/stats/distributions': 'Densities, quantiles and special functions.',
  'src/stats/forecast': 'Series carried on, with their errors.',
  'src/stats/intervals': 'Confidence intervals of shares, means and ratios.',
  'src/stats/lifetime': 'Models of buying until one stays away, and what is still to come.',
  'src/stats/optimise': 'Finding the least of a function.',
  'src/stats/ranking': 'Who is better than chance, shrunk towards the mean.',
  'src/stats/regression': 'Least squares, logistic, relative weights.',
  'src/stats/survival': 'Times until an event where some are still waited for.',
  'src/stats/warning':
    'How well a warning foretold what came: area under the curve, limits of silence, lists in pairs.',
  'src/model': 'The canonical tables as data, how they join, and the SQL that names them.',
  'src/model/prefix':
    'What stands in front of the SQL of an analysis: base tables, cuts, conditions, periods, given lists.',
  'src/model/texts': 'Relations that one or two analyses or the report ask for, each SQL text once.',
  'src/model/time': 'Instants, their local days, and business hours.',
  'src/model/computed': 'Attributes that `--by` computes (tier, RFM segment), each SQL text with its cases.',
  'src/model/ladder': 'Customers from the largest value down, and where tiers end on them.',
  'src/model/facts': 'Relations that three or more analyses share, each SQL text with its cases.',
  'src/model/purchases': 'What models of purchases are fitted to, and whom their answer is about.',
  'src/model/customer-flows':
    'Who came back, was lost, won back or new between the days before and now, and with what money.',
  'src/model/revenue-change': 'The texts of what a change of revenue is made of.',
  'src/model/states': 'Which words of a status column count, table by table.',
  'src/model/kinds': 'What the document type of a row says it is: sale, return, payment, cost.',
  'src/engine': 'Runs SQL: statements and rows in the same form from either engine.',
  'src/engine/duckdb': 'The only importer of the DuckDB client: opening, locking down, storing, Parquet.',
  'src/engine/trino': 'The only importer of the Trino client: canonical views, spelling, faults of a cluster.',
  'src/engine/trino/lake': 'Tables of a lake as canonical views.',
  'src/engine/trino/wire': 'What goes to a cluster and comes back: protocol, credentials, pages.',
  'src/ingest': 'Files become canonical tables; `load.ts` reads like the list in docs/loading.md.',
  'src/ingest/terms': 'Types that all rooms of loading share: load, source, part, reject, mode.',
  'src/ingest/values': 'What a number, date, flag or missing value looks like: one grammar for TypeScript and SQL.',
  'src/ingest/read': 'Bytes to records: encoding, dialect, workbook, layout, and finding a line again.',
  'src/ingest/read/container': 'Archives, and tables inside pages, XML and JSON.',
  'src/ingest/read/encoding': 'Which encoding the bytes are in, and the text in UTF-8.',
  'src/ingest/read/sheet': 'Workbooks, read in a thread.',
  'src/ingest/read/layout': 'Where in a text the table is: header, data, and the rows around it that are none.',
  'src/ingest/mapping': 'What the user said: the mapping file, `--map`, presets (`presets/*.yml`).',
  'src/ingest/shape': 'Joins, fills, pivots and expressions that bring sources into the form of a table.',
  'src/ingest/propose': 'What headers and values say about columns and tables.',
  'src/ingest/check': 'Types, rejects, limits, control totals, suspicions.',
  'src/ingest/check/typed': 'Rows by their types, and what is said of those that are rejected.',
  'src/ingest/check/states': 'Which rows count, by the words of their state or kind.',
  'src/ingest/check/doubts': 'Signs, refunds and the like of which a column alone does not tell what it means.',
  'src/ingest/check/ids': 'Ids: cleaned, many of one, nobody’s, of rows that have none.',
  'src/ingest/store': 'Lock, draft, merge, lineage, undo, publishing.',
  'src/ingest/store/overlap': 'Rows that stand in two files or loads.',
  'src/ingest/store/health': 'What `doctor` and `profile` say of a database.',
  'src/parts':
    'What analyses are made of alike: rates, quantiles, rows used, the loop over cuts, the list of customers, the second purchase, series.',
  'src/analyses': 'A folder per analysis: declaration, SQL, rules, words, README, cases; none imports another.',
  'src/run': 'One run of an analysis: frame, attributes, currency, cuts, checks, result.',
  'src/run/mask': 'Names and ids as pseudonyms, for outputs that others see.',
  'src/report': 'Composes results and series into the weekly report; computes nothing that an analysis could.',
  'src/report/change': 'Whether a figure has changed, and why.',
  'src/report/course':
    'What a picture shows of a figure beside the weeks that are judged: months, and the year before.',
  'src/report/revenue': 'What a change of revenue is made of, and what is usual of each step.',
  'src/report/saved': 'A kept report or result, read again and masked.',
  'src/report/scorecard': 'Measures of each stage of customer management, marked as the report judges them.',
  'src/render': 'A result to bytes: `formats.ts` is the one table of formats.',
  'src/render/terminal': 'Tables as a terminal shows them: width, colour, pages.',
  'src/render/columnar': 'Arrow and Parquet.',
  'src/render/xlsx': 'Workbooks, and the zip they are.',
  'src/render/charts': 'Figures as SVG.',
  'src/render/html': 'Results as a page.',
  'src/render/html/report': 'The report as a page, and as Markdown.',
  'src/i18n': 'Fills sentences with values, in the reader’s language.',
  'src/generated': 'Made from the declarations by `npm run generate`; nobody edits it.',
  'src/cli': 'The process: commands, flags, exit codes; knows analyses by the manifest alone.',
  'src/cli/options': '`FLAGS`, the one table of flags, and settings from flag, environment and config.',
  'src/cli/options/question': 'Flags of what is asked, and the question made of them.',
  'src/cli/options/answer': 'Flags of how the answer is written, checked and told.',
  'src/cli/output': '`-o`, shaping (`--fields`, `--sort`), writing whole files or none.',
  'src/cli/help': '`--help` and its topics.',
  'src/cli/shell': 'Streams, signals, temporary folders: all that touches the process.',
  'src/cli/engine': 'Opens what `--db` names; the only room of the command line that knows of clusters.',
  'src/dev': 'Generators, lints, the scaffolder, `task.mjs` behind every npm script; not published.',
  'src/dev/pages': 'Pages of docs that are written out of declarations, words and presets.',
  'src/dev/lint': 'The lints of layers, SQL and regular expressions, and their rules.',
  'src/dev/shop': 'The made-up company behind `fixtures/shop`, and the truths planted in it.',
  'src/dev/languages': 'Words of business in many languages, from which letters are counted.',
  'src/dev/template': 'What `npm run new-analysis` writes.',
  'test/contract': 'What every analysis must do, over the manifest; no code per analysis.',
  'test/parity': 'Numbers from papers, textbooks and other programs, the source in the name of the test.',
  'test/invariants': 'Identities across analyses, and the truths planted in the fixture world.',
  'test/property': 'Random inputs (fast-check).',
  'test/model': 'Facts and computed attributes: their cases, and every boundary moved by one step.',
  'test/ingest': 'Loading: real exports, damage, modes, kills.',
  'test/ingest/exports': 'Exports of real programs, presets, and public data.',
  'test/ingest/presets': 'Every preset by an export of its system, and the total that the export says itself.',
  'test/ingest/shared-cases': 'Inputs of others that stand beside the repository, typed as they were.',
  'test/ingest/files': 'Bytes to records: encodings, workbooks, archives, damage.',
  'test/ingest/database': 'What is stored: modes, overlaps, formats, kills.',
  'test/cli': 'The command line: what is printed, streams, signals, limits, docs as they print.',
  'test/cli/load': 'What a load asks, takes and says.',
  'test/cli/report': 'Reports through the command: what is not judged.',
  'test/golden': 'Whole outputs, byte for byte.',
  'test/i18n': 'Both languages whole, and nothing English in Chinese.',
  'test/doors': 'Attempts to read or write what the program must not.',
  'test/engines': 'The same questions on DuckDB and on a real Trino cluster (`npm run test:engines`).',
  'test/browser': 'The report in a real Chromium.',
  'test/package': 'The package as others consume it.',
  'test/long': 'What takes minutes (`npm run test:long`).',
  'test/coverage': 'Worlds of known truth for every interval that is printed (`npm run coverage`).',
  'test/fuzz': 'Damaged files of every kind through the real command (`npm run fuzz`).',
  'test/bench': 'Benchmarks (`npm run bench`).',
  'test/support': 'What test files share; `worlds.ts` makes each shared file once a run.',
};

/** Rooms of these are listed one by one; a folder of `src/cli` that is a command's own says so by its name. */
const OPENED = [
  'src',
  'src/core',
  'src/stats',
  'src/model',
  'src/engine',
  'src/engine/trino',
  'src/ingest',
  'src/ingest/read',
  'src/ingest/check',
  'src/ingest/store',
  'src/run',
  'src/report',
  'src/render',
  'src/dev',
  'test',
  'test/ingest',
  'test/cli',
];
/** Data beside code. */
const PLAIN = new Set(['src/ingest/mapping/presets']);

const foldersIn = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !PLAIN.has(`${folder}/${entry.name}`))
    .map(({ name }) => `${folder}/${name}`);

/** The picture of the house as a table. Throws where a room has no sentence. */
export function roomsTable(root: string): string {
  const there = OPENED.flatMap((folder) => foldersIn(root, folder));
  const missing = there.filter((folder) => !(folder in ROOMS) && !folder.startsWith('src/cli/'));
  if (missing.length > 0) throw new Error(`src/dev/rooms.ts: no sentence for ${missing.join(', ')}`);
  const rows = Object.entries(ROOMS).map(([folder, says]) => [`\`${folder}/\``, says] as const);
  const widths = [0, 1].map((at) => Math.max(...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  return [line(['room', 'is']), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  );
}

import { basename, relative } from 'node:path';
import { UserError } from '../../core/errors.js';
import { english, type Message } from '../../core/message.js';
import { breathe, flatMapBreathing } from '../../core/process/breathe.js';
import { literal } from '../../core/quoting.js';
import { safeText } from '../../core/text/safe-text.js';
import { CORE } from '../../core/words.js';
import { ownFolder } from '../../engine/duckdb/own-folder.js';
import { TABLES } from '../../model/tables.js';
import { loadPresets } from '../mapping/index.js';
import { openText } from '../read/index.js';
import type { ColumnSource } from '../terms/index.js';
import { type Proposal, proposeColumns } from './propose-columns.js';
import { proposeTable } from './propose-table.js';
import { sampleColumns } from './samples.js';
import { stateTable } from './state-table.js';
import { type WideSurvey, wideSurvey } from './wide-survey.js';
import { PROPOSE } from './words.js';

export interface InitRequest {
  readonly files: readonly string[];
  /** Folder that the mapping will stand in; its paths are relative to it. */
  readonly folder: string;
  readonly temp: string;
  readonly timezone?: string;
  /** The sheet of workbooks that have several. */
  readonly sheet?: string;
  /** Somebody to ask about columns that are not sure; without it they are left out, commented. */
  readonly ask?: AskColumn;
  readonly say?: Say;
  /** How the user's country writes, kept for the loads to come. */
  readonly locale?: string;
}

/** Gives a comment in the language of the reader. */
export type Say = (comment: Message) => string;

/** Headers hold line breaks: what follows one would be no comment any more. */
const ofOneLine =
  (say: Say): Say =>
  (comment) =>
    safeText(say(comment));

/** What is asked about a column that is not sure: the likeliest header if there is one, and all headers that are free. */
export interface ColumnQuestion {
  readonly file: string;
  readonly table: string;
  readonly column: string;
  readonly required: boolean;
  readonly proposal: { readonly header: string; readonly confidence: number; readonly by: Message } | null;
  readonly free: readonly string[];
}

/** Gives the header of the column, or null for none. */
export type AskColumn = (question: ColumnQuestion) => Promise<string | null>;

export interface InitReport {
  /** The mapping file, commented. */
  readonly text: string;
  readonly sources: readonly {
    readonly file: string;
    readonly table: string | null;
    readonly missing: readonly (readonly string[])[];
  }[];
}

/** Reads the headers and samples of exports and writes the mapping a careful person would begin with. */
export async function initMapping({
  files,
  folder,
  temp,
  timezone,
  sheet,
  ask,
  say: asked = english,
  locale,
}: InitRequest): Promise<InitReport> {
  const say = ofOneLine(asked);
  const folderOfOurs = await ownFolder(temp);
  const work = folderOfOurs.path;
  try {
    const presets = await loadPresets();
    const blocks: string[] = [];
    const sources: InitReport['sources'][number][] = [];
    const used = new Map<string, number>();
    for (const file of files) {
      const source = await openText(file, { sheet }, work);
      const originOf = (preset: string) => {
        const read = say(PROPOSE.read_as({ encoding: source.encoding, preset }));
        const files = `files: ${scalar(relative(folder, file) || basename(file))}  # ${read}`;
        return sheet === undefined ? files : `${files}\n    sheet: ${scalar(sheet)}`;
      };
      await breathe();
      const samples = sampleColumns(source);
      await breathe();
      const wide = wideSurvey(source.layout.headers, samples, presets, {}, false);
      if (wide !== null) {
        const count = (used.get('surveys') ?? 0) + 1;
        used.set('surveys', count);
        blocks.push(surveyBlock(wide, originOf(wide.preset), count));
        sources.push({ file, table: 'surveys', missing: [] });
        continue;
      }
      const { best, rivals } = await proposeTable(source.layout.headers, samples, presets);
      const found = best ?? rivals[0] ?? (await nearestTable(file, source.layout.headers, samples, presets));
      const proposal = ask ? await askColumns(ask, basename(file), found, source.layout.headers) : found;
      const count = (used.get(proposal.table) ?? 0) + 1;
      used.set(proposal.table, count);
      const states = stateTable(proposal, samples);
      blocks.push(block(source.layout.headers, proposal, originOf(proposal.preset), count, best === null, say, states));
      const table = best?.table ?? (ask && proposal.missing.length === 0 ? proposal.table : null);
      sources.push({ file, table, missing: proposal.missing });
    }
    return { text: document(timezone, blocks, say, locale), sources };
  } finally {
    await folderOfOurs.remove();
  }
}

/** The proposal with what somebody says of its unsure columns: those that must be there first, then the likeliest. */
async function askColumns(ask: AskColumn, file: string, proposal: Proposal, headers: readonly string[]) {
  const columns = [...proposal.columns];
  let missing = proposal.missing;
  const required = missing.map(([name]) => name!);
  for (const column of new Set([...required, ...proposal.doubtful.map(({ column }) => column)])) {
    const taken = new Set(columns.flatMap(({ source, header }) => source.from ?? [header]));
    const free = headers.filter((header) => !taken.has(header));
    if (free.length === 0) break;
    const rated = proposal.doubtful.find((doubt) => doubt.column === column);
    const near = proposal.nearest[column];
    const likely = rated ?? (near === undefined ? null : { header: near, confidence: 0, by: PROPOSE.its_values() });
    const question = { file, table: proposal.table, column, required: required.includes(column), free };
    const header = await ask({ ...question, proposal: likely && free.includes(likely.header) ? likely : null });
    if (header === null) continue;
    columns.push({ column, source: { from: [header] }, header, confidence: 1, by: PROPOSE.said_by_hand() });
    missing = missing.filter((names) => !names.includes(column));
  }
  const order = Object.keys(TABLES[proposal.table]!.columns);
  columns.sort((a, b) => order.indexOf(a.column) - order.indexOf(b.column));
  return { ...proposal, columns, missing };
}

/** A table of a lake with some of its values as texts, by column. */
export interface LakeTableSample {
  readonly name: string;
  readonly samples: ReadonlyMap<string, readonly string[]>;
}

/** The mapping a careful person would begin with for tables of a lake; those that fit no table of the model are named in it, commented. */
export async function initLakeMapping(
  tables: readonly LakeTableSample[],
  timezone?: string,
  asked: Say = english,
): Promise<InitReport> {
  const say = ofOneLine(asked);
  const presets = await loadPresets();
  const used = new Map<string, number>();
  const sources: InitReport['sources'][number][] = [];
  const blocks = await flatMapBreathing(tables, async ({ name, samples }) => {
    const { best } = await proposeTable([...samples.keys()], samples, presets);
    sources.push({ file: name, table: best?.table ?? null, missing: [] });
    if (best === null) return [`  # ${say(PROPOSE.fits_no_table_model({ file: name }))}`];
    const count = (used.get(best.table) ?? 0) + 1;
    used.set(best.table, count);
    // What a preset does to rows of files (fill_down) a view cannot do.
    const made = block(
      [...samples.keys()],
      { ...best, fillDown: [] },
      `table: ${scalar(name)}  # ${say(PROPOSE.of_preset({ preset: best.preset }))}`,
      count,
      false,
      say,
    );
    return [made];
  });
  return { text: document(timezone, blocks, say), sources };
}

function document(timezone: string | undefined, blocks: readonly string[], say: Say, locale?: string): string {
  const head = [
    `# ${say(PROPOSE.how_data_become_tables())}`,
    `tz: ${timezone ?? 'UTC'}  # ${say(PROPOSE.zone_of_times())}`,
    ...(locale === undefined ? [] : [`locale: ${locale}  # ${say(PROPOSE.how_values_are_written())}`]),
    '',
    'sources:',
  ];
  return `${[...head, ...blocks].join('\n')}\n`;
}

/** The table with most columns known, for a file that lacks what a table requires. */
async function nearestTable(
  file: string,
  headers: readonly string[],
  samples: ReadonlyMap<string, readonly string[]>,
  presets: Parameters<typeof proposeTable>[2],
): Promise<Proposal> {
  const all = await flatMapBreathing(Object.values(TABLES), (table) => [
    proposeColumns(table, headers, samples, presets),
  ]);
  const [best] = all.sort(
    (a, b) => b.columns.length - b.missing.length * 2 - (a.columns.length - a.missing.length * 2),
  );
  if (best === undefined) throw new UserError('E_TABLE', 'input', PROPOSE.fits_no_table_model({ file }));
  return best;
}

function block(
  headers: readonly string[],
  proposal: Proposal,
  origin: string,
  count: number,
  unsure: boolean,
  say: Say,
  states: readonly Message[] = [],
): string {
  const name = count === 1 ? proposal.table : `${proposal.table}_${count}`;
  const lines = [
    `  ${name}:${unsure ? `  # ${say(PROPOSE.not_sure_of_table())}` : ''}`,
    ...(name === proposal.table ? [] : [`    into: ${proposal.table}`]),
    `    ${origin}`,
    ...(proposal.amountBasis
      ? [
          `    amount_basis: ${proposal.amountBasis}  # ${say(proposal.amountBasis === 'net' ? PROPOSE.net_of_tax() : PROPOSE.gross_of_tax())}`,
        ]
      : []),
    ...(proposal.fillDown.length > 0 ? [`    fill_down: [${proposal.fillDown.map(scalar).join(', ')}]`] : []),
    ...(proposal.drop ? [`    drop: ${scalar(proposal.drop)}`] : []),
    '    columns:',
    ...proposal.columns.map(
      ({ column, source: from, confidence, by }) =>
        `      ${column}: ${sourceText(from)}  # ${say(CORE.and_more({ first: confidence.toFixed(2), rest: by }))}`,
    ),
    ...proposal.missing.map(
      (names) =>
        `      # ${names[0]}: ${scalar(proposal.nearest[names[0]!] ?? '…')}  # ${say(PROPOSE.required_not_found())}`,
    ),
  ];
  const taken = new Set(proposal.columns.flatMap(({ source: from }) => from.from ?? []));
  const kept = headers.filter((header) => !taken.has(header));
  if (kept.length > 0) lines.push(`    # ${say(PROPOSE.kept_as_attributes({ names: kept }))}`);
  lines.push(...states.map((line) => `    # ${say(line)}`));
  const unused = Object.keys(TABLES[proposal.table]!.columns).filter(
    (column) => !proposal.columns.some((c) => c.column === column),
  );
  if (unused.length > 0) lines.push(`    # ${say(PROPOSE.not_found_here({ names: unused.join(' ') }))}`);
  return lines.join('\n');
}

/** A survey with a question a column: what becomes of it, to be corrected by hand. */
function surveyBlock({ unpivot, columns, drop }: WideSurvey, origin: string, count: number): string {
  const name = count === 1 ? 'surveys' : `surveys_${count}`;
  const list = (headers: readonly string[]) => `[${headers.map(scalar).join(', ')}]`;
  const roles = Object.entries(unpivot.roles).map(([role, items]) => `${role}: ${list(items)}`);
  return [
    `  ${name}:`,
    ...(count === 1 ? [] : ['    into: surveys']),
    `    ${origin}`,
    ...(drop === null ? [] : [`    drop: ${scalar(drop)}`]),
    '    unpivot:',
    `      ${unpivot.name}: ${list(unpivot.columns)}`,
    `      ${unpivot.value}: value`,
    ...(roles.length === 0 ? [] : [`      roles: { ${roles.join(', ')} }`]),
    '    columns:',
    ...Object.entries(columns).map(([column, from]) => `      ${column}: ${sourceText(from)}`),
    ...(roles.length === 0 ? [] : ['      role: role']),
  ].join('\n');
}

function sourceText(source: ColumnSource): string {
  if (source.from && !source.recode)
    return source.from.length === 1 ? scalar(source.from[0]!) : `[${source.from.map(scalar).join(', ')}]`;
  const parts = [
    ...(source.from ? [`column: ${scalar(source.from[0]!)}`] : []),
    ...(source.value === undefined ? [] : [`value: ${scalar(source.value)}`]),
    ...(source.expr === undefined ? [] : [`expr: ${scalar(source.expr)}`]),
    ...(source.recode
      ? [
          `recode: { ${Object.entries(source.recode)
            .map(([from, to]) => `${scalar(from)}: ${to === null ? '~' : scalar(to)}`)
            .join(', ')} }`,
        ]
      : []),
  ];
  return `{ ${parts.join(', ')} }`;
}

/** A YAML scalar, quoted where it must be (as a SQL literal is, quotes doubled); what would act on a terminal stands as the escapes of a double-quoted one. */
function scalar(text: string): string {
  if (safeText(text) !== text) return safeText(JSON.stringify(text));
  return /^[\p{L}_][\p{L}\p{N}_ ./*-]*$/u.test(text) &&
    !/^(?:true|false|yes|no|null|on|off|y|n)$/i.test(text) &&
    text === text.trim()
    ? text
    : literal(text);
}

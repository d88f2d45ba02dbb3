import { closest, UserError } from '../../core/errors.js';
import { english, type Message, verbatim } from '../../core/message.js';
import { identifier, nameOf, shellQuoted, shellWord } from '../../core/quoting.js';
import { CORE, eitherOf } from '../../core/words.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import { lacking } from '../../model/table.js';
import { TABLES } from '../../model/tables.js';
import { blankSource, findHeader, loadPresets } from '../mapping/index.js';
import { delimiterName, saidPeriod, type TextSource } from '../read/index.js';
import type { Part, Reshaped } from '../shape/index.js';
import type { ColumnSource, LoadRequest, SourceMapping } from '../terms/index.js';
import { saysGross } from '../values/index.js';
import { chooseTable } from './choose-table.js';
import { ColumnsMissing } from './columns-missing.js';
import { looksOf } from './looks.js';
import { beforeFee, madeAmount } from './made-amount.js';
import { type Proposal, proposeColumns } from './propose-columns.js';
import { type Discount, discountOf, isTaxRate } from './rates.js';
import { continuedColumns, costsOfOrders, headingColumn, levelsOf } from './row-layout.js';
import { sampleColumns } from './samples.js';
import { PROPOSE } from './words.js';

/** A source whose columns are known. */
export interface Mapped extends Reshaped {
  readonly mapping: SourceMapping;
  /** How sure each column is that the headers gave, and by what. */
  readonly sure: ReadonlyMap<string, { readonly confidence: number; readonly by: string }>;
  readonly preset: string;
  readonly confidence: number;
}

/** The mapping of a source: what the user said, and for what he left open what headers and values propose. */
export async function completeMapping(source: Reshaped): Promise<Mapped> {
  const mapped = { ...source, ...(await mappingOf(source)) };
  for (const file of source.files) source.request.note?.(describe(file, mapped.preset, mapped.confidence));
  return mapped;
}

async function mappingOf({ request, writer, said, files, parts }: Reshaped): Promise<Omit<Mapped, keyof Reshaped>> {
  const part = parts?.[0] ?? null;
  const first = files[0]!;
  const headers = part?.headers ?? first.layout.headers;
  const given: Record<string, ColumnSource> = {
    ...said?.columns,
    ...userColumns(request, part === null ? files.flatMap(({ layout }) => layout.headers) : headers),
    ...reshaped(said, headers),
  };
  if (said !== null && Object.keys(said.columns).length > 0) return mappingSaid(said, given, request);
  const presets = await loadPresets();
  const written = {
    decimal: request.decimal ?? said?.decimal,
    dateFormat: request.dateFormat ?? said?.dateFormat,
    period: saidPeriod(files),
  };
  const samples = part === null ? sampleColumns(first) : await sampleStage(writer, part);
  const proposal =
    said === null
      ? await chooseTable(first, samples, presets, written)
      : proposeColumns(TABLES[said.into]!, headers, samples, presets, written);
  const base = said ?? blankSource(proposal.table);
  const costs = base.into === 'costs' ? costsOfOrders(headers, samples, presets, written) : null;
  const columns = besideGiven(costs === null ? proposal : { columns: costs }, given);
  const discount = given.discount === undefined ? discountOf(headers, samples, columns) : null;
  const rates = takeRates(given, samples, columns, discount);
  if (proposal.table === 'opportunities') addOfDeals(columns);
  for (const name of leftOut(request)) delete columns[name];
  const headings = base.headings ?? headingColumn(proposal.table, columns, headers, samples);
  if (headings !== undefined && columns.customer_id === undefined) columns.customer_id = { from: [headings] };
  const fee = base.into === 'orders' && given.amount === undefined ? beforeFee(headers, samples, columns) : null;
  if (fee !== null) columns.amount = { from: [fee.header] };
  const made = madeAmount(proposal.table, headers, samples, columns, discount);
  if (made !== null) columns.amount = made.source;
  refuseMissing(first, headers, samples, proposal, columns, request);
  const rowTypes = base.rowTypes ?? levelsOf(proposal.table, columns, headers, samples);
  const filled = [base.fillDown, proposal.fillDown].find((names) => names.length > 0);
  const mapping: SourceMapping = {
    ...base,
    columns,
    ...(rowTypes === undefined ? {} : { rowTypes }),
    ...(costs === null ? {} : { rowKinds: 'cost' as const }),
    ...(headings === undefined ? {} : { headings }),
    fillDown:
      filled ?? ((rowTypes ?? headings) === undefined ? continuedColumns(proposal.table, columns, samples) : []),
    drop: base.drop ?? proposal.drop,
    ...(fee === null ? grossBasis(base.into, proposal.amountBasis ?? base.amountBasis, columns) : {}),
  };
  const found = proposal.columns.filter(({ column }) => given[column] === undefined);
  const sure = new Map(found.map(({ column, confidence, by }) => [column, { confidence, by: english(by) }]));
  if (made !== null) sure.set('amount', { confidence: 0.9, by: english(made.by) });
  const expression = given.amount === undefined ? columns.amount?.expr : undefined;
  const notes = [
    ...(expression === undefined ? [] : [PROPOSE.amount_is_product({ expression })]),
    ...(proposal.table === 'orders' ? lackingNotes(columns) : []),
    ...rates,
    ...(fee === null ? proposal.notes : [PROPOSE.amount_before_fee({ ...fee })]),
  ];
  for (const note of notes) request.note?.(CORE.noted({ of: first.file, note }));
  return {
    mapping: withRequest(mapping, request),
    sure,
    preset: proposal.preset,
    confidence: proposal.confidence || 1,
  };
}

/** Takes columns of rates out of those of money, unless the user named them; says which. */
function takeRates(
  given: Readonly<Record<string, ColumnSource>>,
  samples: ReadonlyMap<string, readonly string[]>,
  columns: Record<string, ColumnSource>,
  discount: Discount | null,
): Message[] {
  const out: Message[] = [];
  if (discount !== null && discount.kind !== 'money') {
    const { header, kind } = discount;
    out.push(kind === 'doubt' ? PROPOSE.discount_in_doubt({ header }) : PROPOSE.discount_is_rate({ header }));
    delete columns.discount;
  }
  const tax = columns.tax?.from?.[0];
  if (tax !== undefined && given.tax === undefined && isTaxRate(samples, columns)) {
    out.push(PROPOSE.tax_is_rate({ header: tax }));
    delete columns.tax;
  }
  return out;
}

/** What a table of orders does not say, so that nobody waits for it. */
function lackingNotes({ amount, quantity, customer_id }: Readonly<Record<string, ColumnSource>>): Message[] {
  const money = quantity?.value === '1' ? PROPOSE.no_amount_rows_counted() : PROPOSE.no_amount();
  return [...(amount === undefined ? [money] : []), ...(customer_id === undefined ? [PROPOSE.no_customer()] : [])];
}

/** Columns that are proposed for headers which the user has said nothing of, and those that he has. */
function besideGiven(
  { columns }: Pick<Proposal, 'columns'>,
  given: Readonly<Record<string, ColumnSource>>,
): Record<string, ColumnSource> {
  const taken = new Set(Object.values(given).flatMap(({ from }) => from ?? []));
  const free = columns.filter(({ source }) => !source.from?.some((header) => taken.has(header)));
  return { ...Object.fromEntries(free.map(({ column, source }) => [column, source])), ...given };
}

/** A mapping whose columns are all said: nothing is proposed beside them. */
function mappingSaid(
  said: SourceMapping,
  columns: Record<string, ColumnSource>,
  request: LoadRequest,
): Omit<Mapped, keyof Reshaped> {
  for (const name of leftOut(request)) delete columns[name];
  const mapping = withRequest({ ...said, ...grossBasis(said.into, said.amountBasis, columns), columns }, request);
  return { mapping, sure: new Map(), preset: said.preset ?? 'none', confidence: 1 };
}

/** Whether amounts hold tax: as is said, or as the header that the amount is taken from says itself. */
function grossBasis(
  into: string,
  said: SourceMapping['amountBasis'],
  { amount }: Readonly<Record<string, ColumnSource>>,
): Pick<SourceMapping, 'amountBasis'> {
  if (said !== undefined) return { amountBasis: said };
  return into === 'orders' && (amount?.from ?? []).some(saysGross) ? { amountBasis: 'gross' } : {};
}

/** Columns that unpivot makes are what they are called. */
function reshaped(mapping: SourceMapping | null, headers: readonly string[]): Record<string, ColumnSource> {
  const { unpivot, columns, into } = mapping ?? blankSource('orders');
  if (unpivot === null) return {};
  const responses = into === 'surveys' && headers.includes('response_id') ? ['response_id'] : [];
  const made = [unpivot.name, unpivot.value, ...(Object.keys(unpivot.roles).length > 0 ? ['role'] : []), ...responses];
  const known = made.filter((name) => TABLES[into]!.columns[name] !== undefined && columns[name] === undefined);
  return Object.fromEntries(known.map((name) => [name, { from: [name] }]));
}

async function sampleStage(writer: Writer, { relation, headers }: Part): Promise<Map<string, string[]>> {
  const rows = await writer.rows(`SELECT ${headers.map(identifier).join(', ')} FROM ${relation} LIMIT 2000`);
  return new Map(
    headers.map((header) => [header, rows.map((row) => (row[header] === null ? '' : String(row[header])))]),
  );
}

/** `--map column=` takes a column out. */
const leftOut = ({ map }: LoadRequest): string[] =>
  Object.entries(map ?? {}).flatMap(([column, header]) => (header === '' ? [column] : []));

/**
 * A deal's stage says what it is also where the user maps it. The only day of closing that a file has is the expected one as long as the
 * deal is open, and stands for the actual one when it is decided.
 */
function addOfDeals(columns: Record<string, ColumnSource>): void {
  const { status, stage, closed_on, expected_close_on } = columns;
  if (status === undefined && stage?.from !== undefined) columns.status = { from: stage.from };
  if (closed_on === undefined && expected_close_on?.from !== undefined) columns.closed_on = expected_close_on;
}

/** Words of a status column that the user explains, in words that the lists know. */
function withStates(source: SourceMapping, { states }: LoadRequest): SourceMapping {
  const { status } = source.columns;
  if (states === undefined || status === undefined) return source;
  const words = Object.entries(states).map(([word, state]) => [word, state === 'counts' ? 'completed' : state]);
  const recode = { ...status.recode, ...Object.fromEntries(words) };
  return { ...source, columns: { ...source.columns, status: { ...status, recode } } };
}

const withRequest = (source: SourceMapping, request: LoadRequest): SourceMapping =>
  withStates(withOptions(source, request), request);

const withOptions = (source: SourceMapping, { decimal, dateFormat, mode }: LoadRequest): SourceMapping => ({
  ...source,
  ...(decimal === undefined ? {} : { decimal }),
  ...(dateFormat === undefined ? {} : { dateFormat }),
  ...(mode === undefined ? {} : { mode }),
});

function userColumns({ map }: LoadRequest, headers: readonly string[]): Record<string, ColumnSource> {
  const out: Record<string, ColumnSource> = {};
  for (const [column, header] of Object.entries(map ?? {})) {
    if (header === '') continue;
    if (findHeader(header, headers) === undefined) {
      if (isExpression(header, headers)) {
        out[column] = { expr: header };
        continue;
      }
      const near = closest(header, headers);
      throw new UserError('E_MAP_HEADER', 'usage', PROPOSE.map_there_no_column({ column, header }), {
        where: PROPOSE.headers({ headers }),
        ...(near === undefined ? {} : { hint: verbatim(`--map '${column}=${near}'`) }),
      });
    }
    out[column] = { from: [header] };
  }
  return out;
}

/** `qty * price`: no header, but a calculation with some. */
const isExpression = (text: string, headers: readonly string[]): boolean =>
  /[-+*/(]/.test(text) &&
  (text.match(/"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_]*/gu) ?? []).some(
    (word) => findHeader(nameOf(word), headers) !== undefined,
  );

function refuseMissing(
  file: TextSource,
  headers: readonly string[],
  samples: ReadonlyMap<string, readonly string[]>,
  proposal: Proposal,
  columns: Readonly<Record<string, ColumnSource>>,
  request: LoadRequest,
): void {
  const { table, nearest } = proposal;
  const missing = lacking(TABLES[table]!, (name) => columns[name] !== undefined);
  if (missing.length === 0) return;
  const names = missing.map((alternatives) => eitherOf(alternatives.map((name) => `${table}.${name}`)));
  const command = (map: Readonly<Record<string, string>>) =>
    `crm-analyze load ${table} ${shellWord(file.file)} ${Object.entries(map)
      .map(([column, header]) => `--map ${shellQuoted(`${column}=${header}`)}`)
      .join(' ')}`;
  const near = Object.fromEntries(missing.flatMap(([name]) => (nearest[name!] ? [[name!, nearest[name!]!]] : [])));
  const isWhole = missing.every(([name]) => near[name!] !== undefined);
  const open = Object.fromEntries(missing.map(([name]) => [name!, (isWhole ? undefined : near[name!]) ?? 'HEADER']));
  throw new ColumnsMissing(
    PROPOSE.no_column_found({ names }),
    [
      PROPOSE.headers({ headers }),
      ...(proposal.closest.length > 0
        ? [PROPOSE.closest({ lines: proposal.closest.reduce((first, rest) => CORE.and_also({ first, rest })) })]
        : []),
    ],
    isWhole ? verbatim(command({ ...request.map, ...near })) : undefined,
    isWhole ? near : null,
    table,
    [...looksOf(headers, samples), PROPOSE.say_which_columns({ command: command({ ...request.map, ...open }) })],
  );
}

/** How a file was read; no preset needs no mention. */
function describe(
  { file, encoding, dialect, notes, isOwnText }: TextSource,
  preset: string,
  confidence: number,
): Message {
  const parts: Message[] = [
    verbatim(encoding),
    ...(isOwnText ? [] : [delimiterName(dialect.delimiter)]),
    ...(preset === 'none' ? [] : [PROPOSE.preset({ preset, confidence: confidence.toFixed(2) })]),
    ...notes,
  ];
  return CORE.noted({ of: file, note: parts.reduceRight((rest, first) => CORE.and_more({ first, rest })) });
}

import { Decimal } from '../../core/decimal.js';
import { UserError } from '../../core/errors.js';
import type { EntryStrings, ManifestEntry } from '../../core/manifest.js';
import { verbatim } from '../../core/message.js';
import { breathe, flatMapBreathing } from '../../core/process/breathe.js';
import { type Cell, isLong, type Row, type SmallTable, type Table } from '../../core/result.js';
import { CORE } from '../../core/words.js';
import type { Catalog, Engine } from '../../engine/engine.js';
import type { Localizer } from '../../i18n/localizer.js';
import { TABLES } from '../../model/tables.js';
import { resultOf } from '../../run/analyze.js';
import { classedCatalog, leadersOf } from '../../run/classed-catalog.js';
import { maskedFault } from '../../run/mask/faults.js';
import type { Mask } from '../../run/mask/pseudonyms.js';
import { maskedRun, refuseHidden } from '../../run/mask/run.js';
import { maskedCell, maskedStored } from '../../run/mask/stored.js';
import { prepare } from '../../run/prepare.js';
import { missingColumns } from '../../run/ready.js';
import { dateColumn } from '../../run/span.js';
import type { Context } from '../context.js';
import { requestOf } from '../options/question/request.js';
import { labelled } from '../output/labels.js';
import { maskOf } from '../output/masking.js';
import { writeTables } from '../output/write-result.js';
import { withProgress } from '../shell/progress.js';
import { metaOf } from '../sql/run.js';
import { CLI } from '../words.js';
import { idByName } from './by-name.js';
import { CUSTOMER_LABELS } from './words.js';

/** Writes a customer's record, its row in the long tables of every analysis that is ready, and its timeline. */
export async function writeCustomer(context: Context, typed: string): Promise<void> {
  const mask = await maskOf(context);
  const engine = await context.openEngine();
  const catalog = await classedCatalog(engine);
  const asked = await idAsked(engine, catalog, typed, mask);
  const ids = await idsOf(engine, asked);
  const id = ids[0]!;
  const record = await recordOf(engine, catalog, id);
  const timeline = await timelineOf(engine, catalog, id, mask);
  if (record.rows.length === 0 && timeline.length === 0)
    throw new UserError('E_UNKNOWN_CUSTOMER', 'input', CLI.no_customer({ id: asked }), {
      hint: verbatim(`crm-analyze sql "select customer_id from customers limit 10"`),
    });
  const shown = (of: string, table: SmallTable) => (mask === undefined ? table : maskedStored(of, table, mask));
  const tables: Record<string, Table> = record.rows.length > 0 ? { customer: shown('customers', record) } : {};
  if (ids.length > 1) tables['ids'] = shown('identities', idsTable(ids));
  const strings: EntryStrings[] = [];
  const { settings } = context;
  for (const entry of await readyEntries(context, engine))
    Object.assign(
      tables,
      await withProgress(context, entry.id, () => standing(context, engine, entry, { id, mask }, strings)),
    );
  tables['timeline'] = timelineTable(timeline);
  const words = merged(context.words, strings);
  const look = () => ({ ...context.look(), vertical: settings.vertical });
  await writeTables({ ...context, words, look }, 'customer', tables, { composed: true });
}

/** What was typed where it is an id, else that of the customer whose name holds it; names stay hidden under a mask. */
async function idAsked(engine: Engine, catalog: Catalog, typed: string, mask: Mask | undefined): Promise<string> {
  if (mask !== undefined || (await isKnown(engine, catalog, typed))) return typed;
  return (await idByName(engine, catalog, typed)) ?? typed;
}

async function isKnown(engine: Engine, { tables }: Catalog, id: string): Promise<boolean> {
  const customers = tables.get('customers');
  if (customers === undefined) return true;
  const text = `SELECT count(*) AS n FROM ${customers.relation} WHERE customer_id = CAST($id AS varchar)`;
  const [row] = await engine.query({ text, params: { id } });
  return Number(row?.n) > 0;
}

/** Every id of the customer, the one that leads first; the id itself where no identities say more. */
async function idsOf(engine: Engine, id: string): Promise<string[]> {
  const leaders = await leadersOf(engine, await engine.catalog());
  if (leaders === null) return [id];
  const params = { id };
  const of = (text: string) => engine.query({ text, params });
  const [led] = await of(`SELECT min(leader) AS id FROM ${leaders} l WHERE customer_id = CAST($id AS varchar)`);
  const leader = led?.id ?? id;
  const others = await engine.query({
    text: `SELECT customer_id AS id FROM ${leaders} l WHERE leader = CAST($id AS varchar) ORDER BY 1`,
    params: { id: String(leader) },
  });
  return [...new Set([String(leader), ...others.map((row) => String(row.id))])];
}

const idsTable = (ids: readonly string[]): SmallTable => ({
  columns: {
    customer_id: { kind: 'id', priority: 1, nullable: false },
    leads: { kind: 'flag', priority: 1, nullable: false },
  },
  rows: ids.map((id, at) => ({ customer_id: id, leads: at === 0 })),
});

async function recordOf(engine: Engine, { tables }: Catalog, id: string): Promise<SmallTable> {
  const table = tables.get('customers');
  if (table === undefined) return { columns: {}, rows: [] };
  const names = [...table.columns.keys()];
  const rows = await engine.query({
    text: `SELECT ${names.map(engine.dialect.identifier).join(', ')} FROM ${table.relation} WHERE customer_id = CAST($id AS varchar)`,
    params: { id },
  });
  return {
    columns: Object.fromEntries(names.map((name) => [name, metaOf(table.columns.get(name)!)])),
    rows,
  };
}

async function readyEntries(
  { manifest, settings }: Pick<Context, 'manifest' | 'settings'>,
  engine: Engine,
): Promise<ManifestEntry[]> {
  const catalog = await engine.catalog();
  // What is not shown is not computed.
  const wanted = (id: string, name: string) => settings.show.length === 0 || settings.show.includes(`${id}_${name}`);
  return manifest.entries.filter(
    ({ id, reads, readsAny, tables }) =>
      missingColumns({ reads, ...(readsAny ? { readsAny } : {}) }, catalog).length === 0 &&
      tables.some(({ name, long, columns }) => long && 'customer_id' in columns && wanted(id, name)),
  );
}

/** The customer's rows in the long tables of one analysis; an analysis that cannot compute is said and left out. */
async function standing(
  context: Context,
  engine: Engine,
  entry: ManifestEntry,
  { id, mask }: { readonly id: string; readonly mask: Mask | undefined },
  strings: EntryStrings[],
): Promise<Record<string, Table>> {
  const long = entry.tables.filter((table) => table.long && 'customer_id' in table.columns);
  const found: Record<string, Table> = {};
  try {
    const request = requestOf(
      context,
      entry,
      {},
      long.map(({ name }) => name),
    );
    const asked = { ...request, by: [], compare: 'none', anyValue: true } as const;
    const prepared = await prepare(engine, context.manifest, asked);
    if (mask !== undefined) refuseHidden(prepared.filters, mask);
    const result = await resultOf(prepared, asked);
    const theirs: Record<string, Table> = {};
    for (const { name } of long) {
      const table = result.tables[name];
      if (table !== undefined) theirs[name] = { columns: table.columns, rows: await rowsOf(table, id) };
    }
    const { tables } =
      mask === undefined ? { tables: theirs } : maskedRun({ ...result, tables: theirs }, prepared, mask);
    for (const [name, table] of Object.entries(tables)) found[`${entry.id}_${name}`] = table;
  } catch (error) {
    if (!(error instanceof UserError) || error.exit === 'interrupted' || error.code === 'E_WHERE_MASKED') throw error;
    const { told } = mask === undefined ? error : (maskedFault(error) as UserError);
    context.warn('W_LEFT_OUT', context.words.say(CORE.noted({ of: entry.id, note: told.message })));
  }
  const own = context.words.analysis(entry.id);
  if (own !== undefined) strings.push({ ...own, tables: titled(entry, own) });
  return found;
}

const titled = (entry: ManifestEntry, { title, tables }: EntryStrings): EntryStrings['tables'] =>
  Object.fromEntries(entry.tables.map(({ name }) => [`${entry.id}_${name}`, `${title}: ${tables[name]}`]));

async function rowsOf(table: Table, id: string): Promise<Row[]> {
  if (!isLong(table)) return table.rows.filter((row) => row['customer_id'] === id);
  const rows: Row[] = [];
  for await (const { count, columns } of table.read()) {
    for (let i = 0; i < count; i++)
      if (columns['customer_id']![i] === id)
        rows.push(Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, cells[i]!])));
    await breathe();
  }
  return rows;
}

interface Event {
  readonly day: string;
  readonly table: string;
  readonly facts: string;
}

/** Every dated row that bears the customer's id, newest first. One that buys every day has very many: signals are heard in between. */
async function timelineOf(engine: Engine, { tables }: Catalog, id: string, mask: Mask | undefined): Promise<Event[]> {
  const days = new Map<string, Event[]>();
  for (const [name, { relation, columns }] of tables) {
    if (TABLES[name]?.dated === undefined || !columns.has('customer_id')) continue;
    const day = dateColumn(name);
    const names = Object.keys(TABLES[name]!.columns).filter((column) => columns.has(column));
    const stored = await engine.store({
      text: `SELECT ${[...new Set([day, ...names])].join(', ')} FROM ${relation} WHERE customer_id = CAST($id AS varchar) AND ${day} IS NOT NULL`,
      params: { id },
    });
    const cellOf = (column: string, cell: Cell): Cell =>
      mask === undefined ? cell : maskedCell(name, column, cell, mask);
    for await (const { count, columns: cells } of stored.read()) {
      for (let i = 0; i < count; i++) {
        const on = String(cells[day]![i]);
        const told = Object.fromEntries(names.map((column) => [column, cellOf(column, cells[column]![i] ?? null)]));
        const event = { day: on, table: name, facts: factsOf(name, told, names, day) };
        if (days.get(on)?.push(event) === undefined) days.set(on, [event]);
      }
      await breathe();
    }
    await stored.dispose();
  }
  const ofDay = (day: string) => days.get(day)!.sort((a, b) => compare(a.table + a.facts, b.table + b.facts));
  return flatMapBreathing([...days.keys()].sort().reverse(), ofDay);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function factsOf(table: string, row: Row, names: readonly string[], day: string): string {
  const told = names.filter(
    (name) => row[name] !== null && name !== 'customer_id' && name !== day && name !== day.replace(/_on$/, '_at'),
  );
  const { columns } = TABLES[table]!;
  return told.map((name) => `${name}=${plain(row[name]!, columns[name]?.type === 'money')}`).join(' ');
}

/** Money with its two decimals, more where it has them. */
function plain(cell: Cell, isMoney: boolean): string {
  if (!(cell instanceof Decimal)) return String(cell);
  const bare = cell.toString().replace(/\.?0+$/, '');
  const [, decimals = ''] = bare.split('.');
  return isMoney && decimals.length < 2
    ? `${bare}${decimals === '' ? '.' : ''}${'0'.repeat(2 - decimals.length)}`
    : bare;
}

const timelineTable = (events: readonly Event[]): SmallTable => ({
  columns: {
    day: { kind: 'date', priority: 1, nullable: false },
    table: { kind: 'text', priority: 1, nullable: false },
    facts: { kind: 'text', priority: 1, nullable: false },
  },
  rows: events.map((event) => ({ ...event })),
});

/** Of each name the label that most give it, the first of equals: `state` is no analysis' reason because one list calls it so. */
function commonLabels(all: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of new Set(all.flatMap((own) => Object.keys(own)))) {
    const given = all.flatMap((own) => (own[name] === undefined ? [] : [own[name]]));
    const votes = (label: string) => given.filter((one) => one === label).length;
    found[name] = given.reduce((best, label) => (votes(label) > votes(best) ? label : best));
  }
  return found;
}

/** Words for a result that joins several analyses' tables. */
function merged(words: Localizer, strings: readonly EntryStrings[]): Localizer {
  const all = [...strings].reverse();
  const columns = commonLabels(strings.map((own) => own.columns));
  const codes = commonLabels(strings.map((own) => own.codes));
  const tables: Record<string, string> = Object.assign({}, ...all.map((own) => own.tables));
  const own = labelled(words, 'customer', CUSTOMER_LABELS);
  return {
    ...words,
    column: (id, name) => columns[name] ?? own.column(id, name),
    code: (_id, value) => codes[value] ?? value,
    table: (id, name) => tables[name] ?? own.table(id, name),
  };
}

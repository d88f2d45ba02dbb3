import { identifier } from '../../core/quoting.js';
import { CORE } from '../../core/words.js';
import { findHeader } from '../mapping/index.js';
import { refuseUnreadRows } from '../read/index.js';
import { joinNote, lookThrough } from '../shape/index.js';
import { LoadWarning } from '../terms/index.js';
import { settleQuantitySigns } from './doubts/signs.js';
import { type CleanedColumn, cleanedWarnings, cleanIds, idColumns, uncleanIds } from './ids/clean-ids.js';
import { doubtCustomers } from './ids/doubtful-customers.js';
import { hasDuplicateKeys, identityOf } from './ids/identity.js';
import { settleNobody } from './ids/nobody.js';
import { settleOrderIds } from './ids/order-ids.js';
import { settleSeveralIds } from './ids/several-ids.js';
import { settleDiscountSign, settleLineCost } from './line-columns.js';
import { settleOrderAmount } from './order-amount.js';
import { settleOrderMoney } from './order-money.js';
import type { Planned } from './plan.js';
import type { Reading } from './reading.js';
import { askStages, settleDeals } from './states/deals.js';
import { type Tally, tallyRows } from './tally.js';
import { madeOfSums, settleTotalParts } from './total-parts.js';
import { refuseRejects } from './typed/limits.js';
import { requiredColumns } from './typed/typed.js';
import { readStrictly, readWithRejects, type Target, type TypedRows } from './typed/typed-rows.js';
import { CHECK } from './words.js';

/** A source whose rows stand typed in a table. */
export interface ReadSource extends Planned {
  /** The table they stand in. */
  readonly from: string;
  readonly typed: TypedRows;
  readonly tally: Tally;
}

/** Reads a source's rows: one fast pass where all is well, and tells so, else a second that says what is not. Throws E_REJECTS. */
export async function readRows(source: Planned, target: Target, onRead: () => void): Promise<ReadSource> {
  const whole = await readWhole(source, target, onRead);
  const read = whole === null ? await readLooking(source, target) : { ...source, ...whole };
  const signs = await settleQuantitySigns(read, target.table, read.typed.columns);
  const amounts = await settleOrderAmount(read, target.table, read.typed.columns);
  for (const note of await madeOfSums(read, target.table)) source.request.note?.(note);
  const parts = await settleTotalParts(read, target.table, read.typed.columns);
  const costs = await settleLineCost(read, target.table, read.typed.columns);
  for (const note of await settleDiscountSign(read, target.table, read.typed.columns)) source.request.note?.(note);
  const money = await settleOrderMoney(read, target.table, read.typed.columns);
  const deals = await settleDeals(source, target.table, read.typed.columns);
  const doubts = await doubtCustomers(source, target.table, read.typed.columns);
  const tally = await tallyRows(source.writer, source.table, target.table, read.typed.columns);
  if (whole !== null) sayJoins(source, tally);
  return {
    ...read,
    warnings: [...read.warnings, ...signs, ...amounts, ...parts, ...costs, ...money, ...deals, ...doubts],
    from: target.table,
    tally,
  };
}

/** The rows where every one is good and of a key of its own; else null, and nothing is left. */
async function readWhole(
  source: Planned,
  target: Target,
  onRead: () => void,
): Promise<{ readonly typed: TypedRows; readonly warnings: readonly LoadWarning[] } | null> {
  const { writer, table } = source;
  const columns = await readStrictly(source, target);
  if (columns === null) return null;
  onRead();
  const ids = await uncleanIds(writer, table, target.table, idColumns(table, columns));
  await cleanIds(writer, target.table, ids);
  if (await lostIds(source, target, columns, ids)) return null;
  const several = await settleSeveralIds(source, target.table, columns);
  const nobody = await settleNobody(source, target.table, columns);
  const cleaned = idWarnings(source, ids);
  const orders = await settleOrderIds(source, target.table, columns);
  const warnings = [...source.warnings, ...cleaned, ...several, ...nobody, ...orders];
  const identity = identityOf(table, columns);
  if (identity.kind === 'key' && (await hasDuplicateKeys(writer, target.table, identity.columns))) {
    await writer.run(`DROP TABLE ${target.table}`);
    return null;
  }
  const read = Number((await writer.row(`SELECT count(*) AS n FROM ${target.table}`)).n);
  const files = source.readings.flatMap(({ part }) => (part.source ? [part.source] : []));
  if (files.length === 1 && source.readings.length === 1) refuseUnreadRows(files[0]!, read);
  return { typed: { rejects: [], rejected: 0, byReason: [], repeated: 0, read, columns, ids }, warnings };
}

/** Whether an id that every row must have is empty once what is not its own is taken off: then the rows are looked through, and nothing is left. */
async function lostIds(
  { writer, table }: Planned,
  target: Target,
  columns: readonly string[],
  ids: readonly CleanedColumn[],
): Promise<boolean> {
  const required = requiredColumns(table, columns);
  const empty = ids.filter(({ column }) => required.has(column)).map(({ column }) => `${identifier(column)} IS NULL`);
  if (empty.length === 0) return false;
  const { n } = await writer.row(`SELECT count(*) AS n FROM ${target.table} WHERE ${empty.join(' OR ')}`);
  if (Number(n) === 0) return false;
  await writer.run(`DROP TABLE ${target.table}`);
  return true;
}

const idWarnings = ({ mapping }: Planned, ids: readonly CleanedColumn[]): LoadWarning[] =>
  cleanedWarnings(mapping.name, (column) => mapping.columns[column]?.from?.[0] ?? column, ids);

async function readLooking(source: Planned, target: Target): Promise<Planned & { readonly typed: TypedRows }> {
  const { mapping, request } = source;
  const readings: Reading[] = [];
  for (const { part, columns } of source.readings) {
    const seen = await lookThrough(part);
    if (seen !== part) for (const note of seen.stage!.notes) request.note?.(CORE.noted({ of: mapping.name, note }));
    readings.push({ part: seen, columns });
  }
  const typed = await readWithRejects({ ...source, readings }, target);
  await askStages({ ...source, readings }, (part) => `__part${part}`);
  const several = await settleSeveralIds(source, target.table, typed.columns);
  const nobody = await settleNobody(source, target.table, typed.columns);
  const ids = await settleOrderIds(source, target.table, typed.columns);
  const rejects = [...source.rejects, ...typed.rejects];
  const file = request.dryRun || rejects.length === 0 ? undefined : request.rejects;
  const isWritten = (await file?.write(rejects)) === true;
  refuseRejects(mapping.name, typed, request.maxRejects, isWritten ? file!.path : undefined);
  const repeated: LoadWarning[] =
    typed.repeated === 0
      ? []
      : [
          new LoadWarning(
            'W_REPEATED',
            CHECK.rows_repeated({ source: mapping.name, rows: typed.repeated }),
            typed.repeated,
          ),
        ];
  return {
    ...source,
    readings,
    rejects,
    warnings: [...source.warnings, ...idWarnings(source, typed.ids), ...repeated, ...several, ...nobody, ...ids],
    typed,
  };
}

/** Joins that nobody looked through, as they lost nothing: what came after them is what was there before. */
function sayJoins({ mapping, readings, files, request }: Planned, { rows, sums }: Tally): void {
  const names = mapping.columns.amount?.from ?? [];
  // An amount that a parent brings is none before the join.
  const isOwn = files.every(({ layout }) => names.some((name) => findHeader(name, layout.headers) !== undefined));
  const joins = readings.flatMap(({ part }) => part.stage?.unseen?.joins ?? []);
  const tally = { rows, amount: (isOwn ? sums.amount : undefined) ?? null };
  const different = new Map(joins.map((join) => [JSON.stringify(join), join]));
  for (const join of different.values())
    request.note?.(CORE.noted({ of: mapping.name, note: joinNote(join, tally, tally) }));
}

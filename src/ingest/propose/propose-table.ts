import { flatMapBreathing } from '../../core/process/breathe.js';
import { TABLES } from '../../model/tables.js';
import type { Preset } from '../mapping/index.js';
import { periodHeaders } from './looks.js';
import { type Proposal, proposeColumns } from './propose-columns.js';
import type { Said } from './type-fit.js';

/** The table a file is most likely of: all required columns found, most columns known; null where none or two fit alike. */
export async function proposeTable(
  headers: readonly string[],
  samples: ReadonlyMap<string, readonly string[]>,
  presets: readonly Preset[],
  said: Said = {},
): Promise<{ best: Proposal | null; rivals: readonly Proposal[] }> {
  // Every header by every column of every table: signals are heard in between.
  const every = await flatMapBreathing(Object.values(TABLES), (table) => [
    proposeColumns(table, headers, samples, presets, said),
  ]);
  const isOfSystem = ({ preset }: Proposal) => !preset.startsWith('generic-');
  if (isOfWages(headers, every) && !every.some(isOfSystem)) return { best: null, rivals: [] };
  const proposals = every.filter((proposal) => isOfSystem(proposal) || !isOfOthers(proposal, headers));
  // Several headers of a system's own say which export it is.
  const own = proposals.filter(isOfSystem).sort((a, b) => b.columns.length - a.columns.length);
  if (own.length > 0 && own[0]!.columns.length > (own[1]?.columns.length ?? 0)) return { best: own[0]!, rivals: own };
  const all = proposals
    .filter((proposal) => proposal.missing.length === 0 && !repeatsKey(proposal, samples))
    .map((proposal) => ({ proposal, score: tableScore(proposal, headers) }))
    .sort((a, b) => b.score - a.score);
  // What stands below months is no feature of a customer.
  const isCrossed = periodHeaders(headers, samples).length > 0;
  const told = all.filter(
    ({ proposal }) => isTold(proposal, headers) && !(isCrossed && TABLES[proposal.table]!.dated === undefined),
  );
  const [first, second] = told;
  if (first === undefined) {
    const fuller = (all[0] && fullerTable(all[0].proposal, proposals)) ?? nearTable(proposals);
    return { best: null, rivals: fuller === undefined ? [] : [fuller] };
  }
  const fuller = fullerTable(first.proposal, proposals);
  if (fuller !== undefined) return { best: null, rivals: [fuller, first.proposal] };
  const close = second !== undefined && second.score > first.score * 0.93 && !isList(first.proposal, second.proposal);
  return { best: close ? null : first.proposal, rivals: told.slice(0, 3).map(({ proposal }) => proposal) };
}

/** Whether the second is a list of things that a file of events names anyway: a customer or product beside day and amount. */
const isList = (first: Proposal, second: Proposal): boolean =>
  TABLES[first.table]!.dated !== undefined &&
  TABLES[second.table]!.dated === undefined &&
  first.columns.length >= 3 &&
  first.columns.length >= second.columns.length;

/** Words of a header that say no more than that it is a day. */
const BARE_DAY =
  /^(?:date|day|time|datetime|month|year|period|timestamp|日期|时间|日|月份|年份|datum|fecha|data|дата|tarih|日付)$/i;

/** Names of an id that say nothing of what it is of. */
const BARE_ID = /^(?:_?id|uid|uuid|guid|key|no|nr|number|code|sys_id|编号|序号|ид|номер|番号|번호)\.?$/i;

/** Every record of every system was created at some time. */
const CREATION = /^(?:date[ _-]?)?creat/i;

/** In how many tables a column of that name stands. */
const tablesWith = (column: string): number => Object.values(TABLES).filter(({ columns }) => column in columns).length;

/**
 * Whether headers tell this table from others: days and amounts every file has, and columns that many tables have say nothing. Orders need
 * a customer, a product or an order beside day and amount.
 */
function isTold({ table, columns }: Proposal, headers: readonly string[]): boolean {
  const { key, required, dated, columns: model } = TABLES[table]!;
  // Every file may call its rows' ids so: of which table they are, other columns must say.
  const isBare = columns.some(({ column, header }) => column === key[0] && BARE_ID.test(header.trim()));
  const isPlain = (column: string) => ['date', 'instant', 'money', 'number', 'integer'].includes(model[column]!.type);
  const own = columns.filter(({ column }) => !isPlain(column) && column !== 'currency');
  if (table === 'orders') return own.length > 0;
  const isKeyAlone = required.length === 1 && required[0]!.length === 1 && required[0]![0] === key[0];
  const others = own.filter(({ column }) => tablesWith(column) < 4 && column !== key[0]);
  // Rows with an id of their own beside a customer's are of something that customers have.
  const hasOtherId = headers.some(
    (name) => /^_?id$/i.test(name.trim()) && !columns.some(({ header }) => header === name),
  );
  if (isKeyAlone) return isBare ? others.length > 1 : columns.length > 1 && (!hasOtherId || others.length > 1);
  // Beside who works on it, the day a case was closed on is of cases: orders are closed too.
  const isWorkedOn = own.some(({ column }) => column === 'agent_id');
  const ends = columns.filter(
    ({ column, header }) =>
      isWorkedOn &&
      ['date', 'instant'].includes(model[column]!.type) &&
      column !== dated &&
      tablesWith(column) < 3 &&
      !BARE_DAY.test(header.trim()),
  );
  const telling = [...others, ...ends, ...(isBare ? [] : own.filter(({ column }) => column === key[0]))];
  const day = columns.find(({ column }) => column === dated);
  const isPlainDay =
    day === undefined || BARE_DAY.test(day.header.trim()) || (isBare && CREATION.test(day.header.trim()));
  return telling.length > 0 || (own.length > 0 && !isPlainDay);
}

/** Whether most keys stand in several rows: then a row is no customer or campaign, and the column something else by that name. */
function repeatsKey({ table, columns }: Proposal, samples: ReadonlyMap<string, readonly string[]>): boolean {
  const key = TABLES[table]!.key.map((name) => columns.find(({ column }) => column === name)?.header);
  const values = key.map((header) => (header === undefined ? undefined : samples.get(header)));
  if (key.length === 0 || values.some((list) => list === undefined)) return false;
  const rows = values[0]!.map((_, i) => values.map((list) => list![i]).join('\x1f'));
  return rows.length >= 3 && new Set(rows).size < rows.length * (rows.length < 20 ? 0.75 : 0.5);
}

/**
 * A table of which the file has the key and more columns, though not all required ones: an export of orders whose date goes by
 * another name is no list of customers, although one needs no more than a customer's id, nor one of products.
 */
function fullerTable(best: Proposal, proposals: readonly Proposal[]): Proposal | undefined {
  const hasOwn = ({ columns }: Proposal, name: string | undefined) =>
    columns.some(({ column, header }) => column === name && !BARE_ID.test(header.trim()));
  return proposals
    .filter((other) => {
      const [key] = TABLES[other.table]!.key;
      if (other.missing.length === 0) return false;
      if (isOfEvents(other, best) || isFuller(other, best)) return true;
      return hasOwn(other, key) && !hasOwn(best, key) && other.columns.length >= best.columns.length;
    })
    .sort((a, b) => b.columns.length - a.columns.length)[0];
}

/** Where no table is whole: the one of which the file has the key under a name of its own, and most else. */
function nearTable(proposals: readonly Proposal[]): Proposal | undefined {
  const near = proposals.filter(({ table, columns, missing }) => {
    // A table of which all is there, and which the headers still do not tell, is none they come near.
    const { key: names, columns: model } = TABLES[table]!;
    // One whose rows are told apart by another's id is near by nothing of its own: every file has customers.
    if (missing.length === 0 || model[names[0]!]?.ref !== undefined) return false;
    const key = columns.find(({ column }) => column === names[0]);
    return key !== undefined && !BARE_ID.test(key.header.trim()) && columns.length >= NEAR;
  });
  const [first, second] = near.sort((a, b) => b.columns.length - a.columns.length);
  return first !== undefined && first.columns.length > (second?.columns.length ?? 0) ? first : undefined;
}

/** Columns of a table that a file must have before it is named for what it lacks. */
const NEAR = 3;

/** Whether the file has numbers or days of orders, and the best is a list of things: then its rows are orders. */
function isOfEvents(other: Proposal, best: Proposal): boolean {
  if (other.table !== 'orders' || TABLES[best.table]!.dated !== undefined) return false;
  const { key, dated } = TABLES.orders!;
  // A table of its own that names orders, such as the reps an order is credited to, is no list that orders would be taken for.
  if (best.columns.some(({ column }) => column === key[0])) return false;
  const plain = (header: string) => BARE_ID.test(header) || BARE_DAY.test(header) || CREATION.test(header);
  return other.columns.some(({ column, header }) => (column === key[0] || column === dated) && !plain(header.trim()));
}

/** Whether the file has two more columns of a table of events, its day among them by a name of its own, than of a list of things. */
function isFuller({ table, columns }: Proposal, best: Proposal): boolean {
  const { dated } = TABLES[table]!;
  if (dated === undefined || TABLES[best.table]!.dated !== undefined) return false;
  const day = columns.find(({ column }) => column === dated)?.header.trim();
  if (day === undefined || BARE_DAY.test(day) || CREATION.test(day)) return false;
  return columns.length >= best.columns.length + 2;
}

/** Columns known, weighed by confidence, and the share of the file they explain; exact names of the model count double. */
function tableScore({ columns, table }: Proposal, headers: readonly string[]): number {
  const weight = columns.reduce((sum, { confidence }) => sum + (confidence >= 0.97 ? 2 : confidence), 0);
  const required = TABLES[table]!.required.length;
  return weight * (0.5 + columns.length / Math.max(1, headers.length)) + required * 0.2;
}

/** Headers of what people are paid: no table of the model is of it, though one has their names and numbers. */
const WAGES =
  /salar|payroll|\b(?:gross|net|base) pay\b|\bpay (?:date|period)\b|\bwages?\b|gehalt|lohn|abrechnungsmonat|salaire|salário|sueldo|n[oó]mina|stipendio|retribuzione|wynagrodzen|зарплат|оклад|maaş|工资|工資|薪资|薪水|实发|給与|給料|급여/iu;

/** Headers of those one buys from: a file of them without a customer is of purchases and bills to be paid. */
const SUPPLIERS =
  /supplier|vendor|lieferant|kreditor|fournisseur|proveedor|fornecedor|fornitore|dostawc|поставщик|tedarik|leverancier|供应商|供應商|供货商|仕入先|공급업체|공급자|거래처\(매입\)/iu;

/** Days by which a table is known that few others have: a plain date is no period of a market, and none on which somebody was invited. */
const DAYS: Readonly<Record<string, RegExp>> = {
  market_sales:
    /month|period|quarter|year|from|begin|start|月|季|年|期|monat|quartal|jahr|mois|trimestre|année|mes\b|mese|anno|año|ano\b|мес|год/iu,
  survey_invitations:
    /sent|send|invit|deliver|mailed|发送|发出|邀|versen|versand|einlad|envoy|enviad|inviat|wysł|zaprosz|отправ|приглаш|gönder|davet|送信|発送|招待|발송|초대/iu,
};

/** Columns that a payroll has none of: what a customer earns is a feature of his, and 实发数量 are pieces that were sent. */
const SOLD = ['customer_id', 'order_id', 'product_id', 'quantity'];

/** Whether a file is of what people are paid: a header says so, and none names who bought or what. */
const isOfWages = (headers: readonly string[], proposals: readonly Proposal[]): boolean =>
  headers.some((header) => WAGES.test(header)) &&
  !proposals.some(({ columns }) =>
    columns.some(({ column, header }) => SOLD.includes(column) && !PERSON.test(header.trim())),
  );

/** A name that may be anybody's. */
const PERSON = /^(?:(?:full |first |last )?name|姓名|nom|nombre|nome|имя|фио|氏名|이름)$/iu;

/** Whether a table's columns stand in a file that is of something else: what is bought, stock, days that say nothing. */
function isOfOthers({ table, columns }: Proposal, headers: readonly string[]): boolean {
  const has = (...names: readonly string[]) => columns.some(({ column }) => names.includes(column));
  const isOfMoney = ['orders', 'payments', 'contracts', 'opportunities'].includes(table);
  if (isOfMoney && !has('customer_id') && headers.some((header) => SUPPLIERS.test(header))) return true;
  // Pieces of things on days: sold, in stock or counted.
  if (table === 'orders' && !has('customer_id', 'order_id', 'amount')) return true;
  const day = columns.find(({ column }) => column === TABLES[table]!.dated);
  const wanted = DAYS[table];
  return wanted !== undefined && day !== undefined && !wanted.test(day.header);
}

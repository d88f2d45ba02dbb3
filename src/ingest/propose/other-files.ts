import { TABLES } from '../../model/tables.js';
import type { Proposal } from './propose-columns.js';

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

/** Whether a file is of something that no table of the model holds, by a header that says so. */
export const isOfNoTable = (headers: readonly string[]): boolean => headers.some((header) => WAGES.test(header));

/** Whether a table's columns stand in a file that is of something else: what is bought, stock, days that say nothing. */
export function isOfOthers({ table, columns }: Proposal, headers: readonly string[]): boolean {
  const has = (...names: readonly string[]) => columns.some(({ column }) => names.includes(column));
  const isOfMoney = ['orders', 'payments', 'contracts', 'opportunities'].includes(table);
  if (isOfMoney && !has('customer_id') && headers.some((header) => SUPPLIERS.test(header))) return true;
  // Pieces of things on days: sold, in stock or counted.
  if (table === 'orders' && !has('customer_id', 'order_id', 'amount')) return true;
  const day = columns.find(({ column }) => column === TABLES[table]!.dated);
  const wanted = DAYS[table];
  return wanted !== undefined && day !== undefined && !wanted.test(day.header);
}

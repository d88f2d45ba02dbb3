import { verbatim } from '../../../core/message.js';
import { identifier, literal, shellQuoted } from '../../../core/quoting.js';
import type { Writer } from '../../../engine/duckdb/writer.js';
import { KIND_ORDER } from '../../../model/kinds/kinds.js';
import type { KindVocabulary } from '../../../model/kinds/vocabulary.js';
import { Question } from '../../terms/index.js';
import { type DecimalMark, wideNumberSql } from '../../values/index.js';
import type { Reading } from '../reading.js';
import { KIND_QUESTIONS } from './words.js';

/** A column that tells on which side of an account a row is booked: SQL over the part's relation. */
export interface Side {
  readonly header: string;
  /** Place in KIND_ORDER where debits add. */
  readonly rank: string;
  /** Place by what else tells kinds; null where nothing does. */
  readonly others: string | null;
}

interface Booked {
  readonly writer: Writer;
  readonly vocabulary: KindVocabulary;
  readonly readings: readonly Reading[];
  readonly decimal: DecimalMark;
  readonly isOurs: (column: string) => boolean;
}

/**
 * Whether sales stand in credit, as an account of revenue or of a bank has them, and not in debit, as one of a customer has them: rows of
 * which a document type says that they are sales tell; else most rows are sales, which is believed of debits and asked about credits.
 * Throws Question.
 */
export async function creditsAdd(
  { writer, vocabulary, readings, decimal, isOurs }: Booked,
  sideOf: (vocabulary: KindVocabulary, reading: Reading) => Side | null,
): Promise<boolean> {
  const [SALE, RETURN] = ['sale', 'return'].map((kind) => KIND_ORDER.indexOf(kind as 'sale'));
  const counts = { debit: 0, credit: 0, saleDebit: 0, saleCredit: 0 };
  let first: { readonly side: Side; readonly amount: string; readonly credits: readonly string[] } | null = null;
  for (const reading of readings) {
    const side = sideOf(vocabulary, reading);
    const amount = reading.columns.find(({ name }) => name === 'amount');
    if (side === null || amount === undefined || !isOurs('amount')) continue;
    const isSale = side.others === null ? 'FALSE' : `coalesce(${side.others} = ${SALE}, FALSE)`;
    const open = side.others === null ? 'TRUE' : `coalesce(${side.others} <= ${RETURN}, TRUE)`;
    const row =
      await writer.row(`SELECT count_if(k = ${SALE} AND o) AS debit, count_if(k = ${RETURN} AND o) AS credit, count_if(k = ${SALE} AND s) AS sale_debit,
      count_if(k = ${RETURN} AND s) AS sale_credit, CAST(to_json(list(DISTINCT w) FILTER (k = ${RETURN})) AS VARCHAR) AS credits
      FROM (SELECT ${side.rank} AS k, ${isSale} AS s, ${open} AS o, trim(${identifier(side.header)}) AS w, ${wideNumberSql(amount.text, decimal)} AS a FROM ${reading.part.relation}) WHERE a > 0`);
    counts.debit += Number(row.debit);
    counts.credit += Number(row.credit);
    counts.saleDebit += Number(row.sale_debit);
    counts.saleCredit += Number(row.sale_credit);
    const credits = (JSON.parse(String(row.credits ?? '[]')) ?? []) as string[];
    if (first === null && amount.header !== null) first = { side, amount: amount.header, credits };
  }
  if (first === null) return false;
  if (counts.saleDebit !== counts.saleCredit) return counts.saleCredit > counts.saleDebit;
  if (counts.credit === 0 || counts.debit > counts.credit) return false;
  throw sideAsked(first.side.header, first.amount, first.credits, counts);
}

function sideAsked(
  header: string,
  amount: string,
  credits: readonly string[],
  counts: { readonly debit: number; readonly credit: number },
): Question {
  const isCredit = `${identifier(header)} IN (${credits.map(literal).join(', ')})`;
  const x = identifier(amount);
  const of = (credit: string, debit: string) => `CASE WHEN ${isCredit} THEN ${credit}(${x}) ELSE ${debit}(${x}) END`;
  const [debits, others] = [of('-abs', 'abs'), of('abs', '-abs')];
  const about = KIND_QUESTIONS.which_side({ header, debit: counts.debit, credit: counts.credit });
  const flag = (expr: string) => verbatim(`--map ${shellQuoted(`amount=${expr}`)}`);
  return new Question(
    about,
    {
      where: [KIND_QUESTIONS.debits_add({ flag: flag(debits) }), KIND_QUESTIONS.credits_add({ flag: flag(others) })],
      hint: flag(debits),
    },
    null,
    [{ about, readings: [debits, others].map((expr) => ({ said: flag(expr), map: { amount: expr } })) }],
  );
}

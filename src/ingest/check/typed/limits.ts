import { Decimal } from '../../../core/decimal.js';
import { UserError } from '../../../core/errors.js';
import { type Message, type Value, verbatim } from '../../../core/message.js';
import { csvLine } from '../../../core/quoting.js';
import { noFormula, safeLines } from '../../../core/text/safe-text.js';
import { CORE } from '../../../core/words.js';
import type { Reject, RejectCount, SourceReport } from '../../terms/index.js';
import { CHECK } from '../words.js';
import type { TypedRows } from './typed-rows.js';
import { REJECTED } from './words.js';

/** How many rejects a load may have: `0.1%` of the rows, or a number of them. Below 1,000 rows the default allows none. */
export function allowedRejects(rows: number, given: string | undefined): number {
  if (given === undefined) return rows < 1000 ? 0 : Math.floor(rows * 0.001);
  const match = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(given.trim());
  if (match === null || (match[2] === '' && match[1]!.includes('.'))) {
    throw new UserError('E_MAX_REJECTS', 'usage', CHECK.max_rejects_share_number({ given }), {
      hint: CHECK.max_rejects_1_max(),
    });
  }
  return match[2] === '%' ? Math.floor((rows * Number(match[1])) / 100) : Number(match[1]);
}

/** Throws E_REJECTS where more rows than allowed cannot be read. */
export function refuseRejects(
  source: string,
  { rejects, rejected, byReason, read }: TypedRows,
  maxRejects: string | undefined,
  rejectsPath: string | undefined,
): void {
  const allowed = allowedRejects(read, maxRejects);
  if (rejected <= allowed) return;
  const where = [...byReason.slice(0, 5).map(reasonMessage), ...rejects.slice(0, 3).map(rejectMessage)];
  const share = Math.ceil((rejected / Math.max(1, read)) * 1000) / 10;
  throw new UserError('E_REJECTS', 'input', CHECK.rows_cannot_read_allowed({ source, rejected, read, allowed }), {
    where,
    hint: hintOf(share, rejectsPath),
  });
}

/** Share of rows, in percent, beyond which nobody is told how to load the others. */
const MOST_LEFT_OUT = 5;

function hintOf(share: number, path: string | undefined): Message {
  if (share > MOST_LEFT_OUT) return path === undefined ? REJECTED.mend_file() : REJECTED.see_and_mend_file({ path });
  return path === undefined ? CHECK.mend_rows({ share }) : CHECK.see_and_mend_rows({ path, share });
}

/** How many rows a reason keeps out: `3 x amount is not an amount`. */
export const reasonMessage = ({ column, reason, rows }: RejectCount): Message =>
  REJECTED.rows_for_reason({ rows, what: column === '' ? reason : REJECTED.column_is({ column, reason }) });

function rejectMessage({ file, line, column: name, value, reason }: Reject): Message {
  const column = name === '' ? REJECTED.the_line() : name;
  const what =
    value === null
      ? REJECTED.column_is({ column, reason })
      : REJECTED.value_is({ column, value: value.slice(0, 60), reason });
  return line === null ? CORE.noted({ of: file, note: what }) : REJECTED.line_of_file({ file, line, what });
}

export const REJECTS_HEADER = 'file,line,column,value,reason';

/** Whether a text begins as our list of rejects does. */
export const isRejectsText = (text: string): boolean => text.startsWith(`${REJECTS_HEADER}\n`);

/** Rejects as CSV, reasons in the language of `say`: UTF-8, LF, quoted where needed; what a spreadsheet would run or a terminal act on is shown as text. */
export function rejectsText(rejects: readonly Reject[], say: (message: Message) => string): string {
  const cell = (value: string | number | null) => {
    const raw = value === null ? '' : String(value);
    return safeLines(PLAIN_NUMBER.test(raw) ? raw : noFormula(raw));
  };
  const lines = rejects.map(({ file, line, column, value, reason }) =>
    csvLine([file, line, column, value, say(reason)].map(cell)),
  );
  return `${[REJECTS_HEADER, ...lines].join('\n')}\n`;
}

const PLAIN_NUMBER = /^[-+]?\d[\d.,]*%?$/;

/** `amount=1234.56`, or `1234.56` for the amount. */
function parseExpectation(given: string): { column: string; total: Decimal } {
  const match = /^(?:(\w+)\s*=)?\s*([-+]?[\d,]+(?:\.\d+)?)$/.exec(given.trim());
  if (match === null)
    throw new UserError('E_EXPECT_TOTAL', 'usage', CHECK.expect_total_total_wanted({ given }), {
      hint: verbatim('--expect-total amount=1265793.04'),
    });
  return { column: match[1] ?? 'amount', total: Decimal.parse(match[2]!.replaceAll(',', '')) };
}

/** Throws E_TOTAL where the loaded sum, rounded to the decimals of the total given, is another. */
export function compareTotal(what: Value, said: Decimal, found: Decimal, saidText: string): void {
  if (found.round(Math.min(said.scale, 4)).compare(said) === 0) return;
  throw new UserError('E_TOTAL', 'input', CHECK.adds_up_not({ what, found: trim(found), said_text: saidText }), {
    where: CHECK.difference({ said: trim(found.minus(said)) }),
    hint: CHECK.file_not_whole_read(),
  });
}

export const trim = (value: Decimal) => {
  const text = value.toString();
  return text.includes('.') ? text.replace(/(?<!0)0+$/, '').replace(/\.$/, '') : text;
};

/** Throws E_TOTAL where what was read of all sources together adds up to something else than the user says. */
export function compareExpected(given: string, sources: readonly SourceReport[]): void {
  const { column, total } = parseExpectation(given);
  const having = sources.filter(({ sums }) => sums[column] !== undefined);
  if (having.length === 0) {
    throw new UserError('E_EXPECT_TOTAL', 'usage', CHECK.expect_total_nothing_loaded({ given, column }), {
      where: CHECK.columns_add_up({ value: [...new Set(sources.flatMap(({ sums }) => Object.keys(sums)))] }),
    });
  }
  const found = having.reduce((sum, { sums }) => sum.plus(Decimal.parse(sums[column]!)), Decimal.zero);
  compareTotal(CHECK.read_of({ column }), total, found, given);
}

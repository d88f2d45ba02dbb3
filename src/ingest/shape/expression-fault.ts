import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { identifier } from '../../core/quoting.js';
import { SqlFault, type Writer } from '../../engine/duckdb/writer.js';
import { findLines, type TextSource } from '../read/index.js';
import type { Reject } from '../terms/index.js';
import { SHAPE } from './words.js';

interface Checked {
  /** SQL over the relation. */
  readonly sql: string;
  readonly uses: readonly string[];
}

interface Asked {
  readonly place: string;
  readonly expr: string;
  readonly scope: {
    readonly relation: string;
    readonly files?: readonly TextSource[];
    readonly rejects?: readonly Reject[];
  };
}

/** Rows without a value that are tried one by one for the one that fails. */
const MOST_TRIED = 500;

/**
 * The expression, computed once over all rows: what fails on a value would else fail in the middle of a load, where nobody knows whose it
 * is. Throws E_EXPR (exit `input`) with the line and the values of the first row on which it does.
 */
export async function proven(writer: Writer, checked: Checked, asked: Asked): Promise<Checked> {
  const fault = await failureOf(writer, `SELECT max(${checked.sql}) AS v FROM ${asked.scope.relation}`);
  if (fault === null) return checked;
  const { place, expr, scope } = asked;
  const row = await failingRow(writer, checked, scope.relation);
  const reason = verbatim(fault.message.split('\n')[0]!.replace(/^\w+ Error: /, ''));
  const values =
    row === null ? [] : checked.uses.map((header) => SHAPE.value_here({ header, value: String(row[header] ?? '') }));
  const place2 = row === null ? [] : await lineOf(row, scope);
  throw new UserError('E_EXPR', 'input', SHAPE.expression_fails({ place, expr }), {
    where: [...place2, ...values, reason],
    hint: SHAPE.try_cast_or_mend(),
    cause: fault,
  });
}

async function failureOf(writer: Writer, sql: string): Promise<SqlFault | null> {
  try {
    await writer.rows(sql);
    return null;
  } catch (fault) {
    if (fault instanceof SqlFault && !/^(?:INTERRUPT|IO|Out of Memory|FATAL)/i.test(fault.message)) return fault;
    throw fault;
  }
}

async function failingRow(writer: Writer, { sql, uses }: Checked, relation: string) {
  const columns = uses.map(identifier);
  const candidates = await writer
    .rows(
      `SELECT __file, __row${columns.map((column) => `, ${column}`).join('')} FROM ${relation} WHERE TRY(${sql}) IS NULL ORDER BY __file, __row LIMIT ${MOST_TRIED}`,
    )
    .catch(() => []);
  for (const row of candidates) {
    const own = `SELECT max(${sql}) AS v FROM (SELECT * FROM ${relation} WHERE __file = ${row.__file} AND __row = ${row.__row})`;
    if ((await failureOf(writer, own)) !== null) return row;
  }
  return null;
}

async function lineOf(row: Readonly<Record<string, unknown>>, { files, rejects = [] }: Asked['scope']) {
  const file = files?.[Number(row.__file)];
  if (file === undefined) return [];
  const broken = rejects.filter((reject) => reject.file === file.file && reject.column === '');
  const [line] = await findLines(
    file,
    [Number(row.__row)],
    broken.map((reject) => reject.line ?? 0),
  );
  return line === null || line === undefined ? [] : [SHAPE.file_line({ file: file.file, line })];
}

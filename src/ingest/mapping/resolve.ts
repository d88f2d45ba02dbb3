import { closest, UserError } from '../../core/errors.js';
import { identifier, literal } from '../../core/quoting.js';
import type { ModelColumn } from '../../model/column.js';
import type { ModelTable } from '../../model/table.js';
import type { ColumnSource } from '../terms/index.js';
import type { DateConvention, IdForm } from '../values/index.js';
import { MAPPING } from './words.js';

/** A column of the table to be: where its text comes from. */
export interface TextColumn {
  readonly name: string;
  /** Null for attributes: kept as text. */
  readonly model: ModelColumn | null;
  /** SQL over the source relation, VARCHAR; empty texts are null. */
  readonly text: string;
  /** Header the values stand under, where it is one: for rejects and control totals. */
  readonly header: string | null;
  /** Rows whose number is turned: SQL over the source relation, and what it becomes, `@` for the number. */
  readonly turned?: { readonly where: string; readonly by: string };
  /** Rows that may leave it blank although others may not: SQL over the source relation. */
  readonly spared?: string;
  readonly dates?: DateConvention;
  /** For periods written without a year. */
  readonly year?: number;
  /** Where the source has it typed, days or exact numbers: SQL over the source relation. */
  readonly stored?: string;
  /** Of ids that hold more than is theirs: what nearly all of them are. */
  readonly id?: { readonly form: IdForm | null };
}

/** The column where its rows stand aside as texts. */
export const asText = ({ stored: _, ...column }: TextColumn): TextColumn => column;

/** A canonical column resolved against the headers of one relation; dates are settled later, from its values. */
export interface Resolved extends TextColumn {
  readonly source: ColumnSource;
  /** Headers it uses. */
  readonly uses: readonly string[];
  /** SQL of its words before they were brought to those of the model: they tell the state. */
  readonly words?: string;
}

/** SQL for an expression of the mapping over the columns of the relation; checked and typed by `expression.ts`. */
export type ExpressionSql = (expr: string, place: string) => Promise<{ sql: string; uses: readonly string[] }>;

/**
 * What of a text a user's pattern takes, whole and its first group; null where it does not match. Throws where it is no pattern. It is the
 * engine's, whose time is linear: one of JavaScript's can take for ever over a name of a hundred letters.
 */
export type PatternMatch = (pattern: string, text: string) => Promise<{ whole: string; part: string } | null>;

/**
 * The text expression of every mapped column against `headers` (names of the relation's columns).
 * Throws E_MAP_HEADER where a header is not there. `fileOf` is SQL for the file's base name.
 */
export async function resolveColumns(
  file: string,
  table: ModelTable,
  columns: Readonly<Record<string, ColumnSource>>,
  headers: readonly string[],
  fileName: string,
  expression: ExpressionSql,
  match: PatternMatch,
): Promise<Resolved[]> {
  const out: Resolved[] = [];
  for (const [name, source] of Object.entries(columns)) {
    const model = table.columns[name] ?? null;
    const found = await textOf(file, name, source, headers, fileName, expression, match);
    if (found === null) continue;
    const recoded = source.recode ? recodeSql(found.sql, source.recode) : found.sql;
    const direct = source.from !== undefined && source.recode === undefined;
    out.push({
      name,
      model,
      source,
      text: recoded,
      header: direct ? (found.uses[0] ?? null) : null,
      uses: found.uses,
      ...(source.year === undefined ? {} : { year: source.year }),
    });
  }
  return out;
}

async function textOf(
  file: string,
  name: string,
  source: ColumnSource,
  headers: readonly string[],
  fileName: string,
  expression: ExpressionSql,
  match: PatternMatch,
): Promise<{ sql: string; uses: readonly string[] } | null> {
  if (source.value !== undefined) return { sql: `CAST(${literal(source.value)} AS VARCHAR)`, uses: [] };
  if (source.fromFilename !== undefined)
    return { sql: await filenameSql(file, name, source.fromFilename, fileName, match), uses: [] };
  if (source.expr === '') return { sql: 'CAST(NULL AS VARCHAR)', uses: [] };
  if (source.expr !== undefined) return expression(source.expr, `columns.${name}`);
  const header = source.from!.map((wanted) => findHeader(wanted, headers)).find((found) => found !== undefined);
  if (header !== undefined) return { sql: identifier(header), uses: [header] };
  const wanted = source.from![0]!;
  const near = closest(wanted, headers);
  throw new UserError(
    'E_MAP_HEADER',
    'input',
    MAPPING.has_no_column_which({ file, from: source.from!.join('" or "'), name }),
    {
      where: MAPPING.headers({ headers }),
      ...(near === undefined ? {} : { hint: MAPPING.map_change_mapping({ name, near }) }),
    },
  );
}

/**
 * A header by its exact text, else by its text without case and outer space; never by half. Of a header that stands twice the
 * first is `X (1)` too.
 */
export function findHeader(wanted: string, headers: readonly string[]): string | undefined {
  const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();
  const find = (name: string) =>
    headers.find((header) => header === name) ?? headers.find((header) => plain(header) === plain(name));
  const first = / \(1\)$/.test(wanted) ? wanted.slice(0, -4) : undefined;
  return find(wanted) ?? (first !== undefined && find(`${first} (2)`) !== undefined ? find(first) : undefined);
}

const MOST_PATTERN = 1000;

async function filenameSql(
  file: string,
  name: string,
  pattern: string,
  fileName: string,
  match: PatternMatch,
): Promise<string> {
  const noPattern = (reason: string) =>
    new UserError('E_MAPPING', 'usage', MAPPING.columns_from_filename_no({ name, reason }));
  if (pattern.length > MOST_PATTERN) throw noPattern(`longer than ${MOST_PATTERN} characters`);
  const found = await match(pattern, fileName).catch((fault: unknown) => {
    throw noPattern(firstLine(fault));
  });
  if (found === null) {
    throw new UserError('E_MAP_FILENAME', 'input', MAPPING.name_does_not_match({ file, pattern, name }), {
      hint: MAPPING.rename_file_change_from(),
    });
  }
  return `CAST(${literal(found.part || found.whole)} AS VARCHAR)`;
}

const firstLine = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault)).split('\n')[0]!;

function recodeSql(text: string, recode: Readonly<Record<string, string | null>>): string {
  const cases = Object.entries(recode).map(([from, to]) => `WHEN ${literal(from)} THEN ${literal(to)}`);
  return `CASE trim(${text}) ${cases.join(' ')} ELSE ${text} END`;
}

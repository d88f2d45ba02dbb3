import { identifier } from '../../../core/quoting.js';
import type { Writer } from '../../../engine/duckdb/writer.js';
import type { ModelTable } from '../../../model/table.js';
import type { TextColumn } from '../../mapping/index.js';
import { LoadWarning } from '../../terms/index.js';
import {
  cleanIdSql,
  dirtyIdTests,
  type IdForm,
  idSql,
  isDirtyIdSql,
  isMarkedPhone,
  isOfForm,
  showUnseen,
  spelledSql,
} from '../../values/index.js';
import { CHECK } from '../words.js';

/** Share of a column's ids that must be addresses, or numbers, for all of it to be taken for such. */
const NEARLY_ALL = 0.9;
/** Rows looked at before the whole column is. */
const HEAD = 1000;

/** What was taken off the ids of a column, in rows. */
export interface CleanedColumn {
  readonly column: string;
  readonly form: IdForm | null;
  /** Rows that lost guards, blanks or what nobody sees. */
  readonly cleaned: number;
  /** Rows spelled as the form wants. */
  readonly spelled: number;
  readonly example: string | null;
}

/** An id column and the SQL that gives its text in the relation asked. */
export interface IdColumn {
  readonly name: string;
  readonly text: string;
}

/** Columns of a table whose values are ids of the model. */
export const idColumns = ({ columns }: ModelTable, names: readonly string[]): IdColumn[] =>
  names.filter((name) => columns[name]?.type === 'id').map((name) => ({ name, text: identifier(name) }));

/** What of a relation's ids is not their own, by column; columns with nothing to take off are left out. */
export async function uncleanIds(
  writer: Writer,
  table: ModelTable,
  from: string,
  columns: readonly IdColumn[],
): Promise<CleanedColumn[]> {
  if (columns.length === 0) return [];
  const isAny = (text: string) =>
    dirtyIdTests(text)
      .map((test) => `EXISTS (FROM ${from} WHERE ${test})`)
      .join(' OR ');
  const dirty = columns.map(({ text }, i) => `${isAny(text)} AS d${i}`).join(', ');
  const held = await writer.row(`SELECT ${dirty}`);
  const out: CleanedColumn[] = [];
  const forms = await likelyForms(writer, table, from, columns);
  for (const [i, { name, text }] of columns.entries()) {
    const mayBe = forms.get(name);
    const isDirty = held[`d${i}`] === true;
    if (!isDirty && mayBe === undefined) continue;
    const clean = `CASE WHEN ${isDirtyIdSql(text)} THEN ${cleanIdSql(text)} ELSE ${text} END`;
    const found = await cleanedIn(
      writer,
      `(SELECT ${text} AS x, ${clean} AS c FROM ${from} WHERE ${text} IS NOT NULL)`,
      mayBe,
    );
    if (found.cleaned > 0 || found.spelled > 0) out.push({ column: name, ...found });
  }
  return out;
}

async function likelyForms(
  writer: Writer,
  table: ModelTable,
  from: string,
  columns: readonly IdColumn[],
): Promise<ReadonlyMap<string, IdForm>> {
  const of = (i: number) => `nullif(trim(h${i}), '')`;
  const picks = columns.flatMap((_, i) => [
    `count(${of(i)}) AS n${i}, count_if(contains(h${i}, '@')) AS e${i}, count_if(${isOfForm(of(i), 'phone')}) AS p${i}`,
  ]);
  const head = columns.map(({ text }, i) => `${text} AS h${i}`).join(', ');
  const row = await writer.row(`SELECT ${picks.join(', ')} FROM (SELECT ${head} FROM ${from} LIMIT ${HEAD})`);
  const forms = new Map<string, IdForm>();
  for (const [i, { name }] of columns.entries()) {
    const half = Number(row[`n${i}`]) / 2;
    if (Number(row[`e${i}`]) > half) forms.set(name, 'email');
    // Numbers of orders and articles have dashes too, and they mean something there.
    else if (Number(row[`p${i}`]) > half && isOfPerson(table, name)) forms.set(name, 'phone');
  }
  return forms;
}

const isOfPerson = ({ name, columns }: ModelTable, column: string): boolean =>
  ['customer_id', 'contact_id', 'referred_by'].includes(column) ||
  columns[column]?.ref === 'customers' ||
  (name === 'identities' && column === 'same_as');

/** Counts over a relation of texts x and cleaned ids c. */
async function cleanedIn(
  writer: Writer,
  from: string,
  mayBe: IdForm | undefined,
): Promise<Omit<CleanedColumn, 'column'>> {
  let form: IdForm | null = null;
  if (mayBe !== undefined) {
    const { n, share, marked } = await writer.row(
      `SELECT count(c) AS n, count_if(${isOfForm('c', mayBe)}) AS share, count_if(${isMarkedPhone('c')}) AS marked FROM ${from}`,
    );
    const isNearlyAll = Number(share) >= NEARLY_ALL * Number(n);
    if (isNearlyAll && (mayBe === 'email' || Number(marked) > 0)) form = mayBe;
  }
  const row = await writer.row(
    `SELECT count_if(c IS DISTINCT FROM x) AS cleaned, count_if(${spelledSql('c', form)} <> c) AS spelled,
      min(x) FILTER (WHERE ${spelledSql('c', form)} IS DISTINCT FROM x) AS example FROM ${from}`,
  );
  return {
    form,
    cleaned: Number(row.cleaned),
    spelled: Number(row.spelled),
    example: row.example === null ? null : String(row.example),
  };
}

/** Stores the ids of a table of ours as they are spelled. */
export async function cleanIds(writer: Writer, from: string, found: readonly CleanedColumn[]): Promise<void> {
  for (const { column, form } of found) {
    const x = identifier(column);
    await writer.run(`UPDATE ${from} SET ${x} = ${idSql(x, form)} WHERE ${idSql(x, form)} IS DISTINCT FROM ${x}`);
  }
}

/** What was taken off, in words: one warning a column and kind. */
export function cleanedWarnings(
  source: string,
  headerOf: (column: string) => string,
  found: readonly CleanedColumn[],
): LoadWarning[] {
  return found.flatMap(({ column, form, cleaned, spelled, example }) => {
    const what = { source, column, header: headerOf(column), example: showUnseen(JSON.stringify(example)) };
    const said: LoadWarning[] = [];
    if (cleaned > 0) said.push(new LoadWarning('W_SPACES', CHECK.ids_cleaned({ ...what, rows: cleaned }), cleaned));
    if (spelled > 0)
      said.push(
        new LoadWarning(
          'W_ID_FORM',
          (form === 'email' ? CHECK.ids_lower_cased : CHECK.ids_reduced_to_digits)({ ...what, rows: spelled }),
          spelled,
        ),
      );
    return said;
  });
}

/** Columns that a typed reading takes as what was found of their ids says. */
export const withCleanIds = (columns: readonly TextColumn[], found: readonly CleanedColumn[]): readonly TextColumn[] =>
  columns.map((column) => {
    const own = found.find((one) => one.column === column.name);
    return own === undefined ? column : { ...column, id: { form: own.form } };
  });

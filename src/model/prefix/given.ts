import type { GivenType, Params } from '../../core/analysis.js';
import type { Cell } from '../../core/result.js';

const LIST: Readonly<Record<GivenType, (parameter: string) => string>> = {
  text: (parameter) => `json_text_list(${parameter})`,
  decimal: (parameter) => `json_decimal_list(${parameter})`,
  integer: (parameter) => `json_text_list(${parameter})`,
  double: (parameter) => `json_number_list(${parameter})`,
  date: (parameter) => `json_text_list(${parameter})`,
};

const READ: Readonly<Record<GivenType, string | undefined>> = {
  text: undefined,
  decimal: undefined,
  integer: 'bigint',
  double: undefined,
  date: 'date',
};

const plain = (cell: Cell, type: GivenType): string | number | null =>
  cell === null ? null : type === 'double' ? Number(cell) : String(cell);

/** A list as a query over one parameter for each column: both engines read lists from JSON, and join them by their places alike. */
export function givenRelation<C extends string>(
  name: string,
  rows: readonly Readonly<Record<C, Cell>>[],
  columns: Readonly<Record<C, GivenType>>,
): { readonly text: string; readonly params: Params } {
  const params: Record<string, string> = {};
  const selected = ['c0.place AS place'];
  const joined: string[] = [];
  for (const [index, column] of (Object.keys(columns) as C[]).entries()) {
    const type = columns[column];
    const parameter = `${name}_${column}`;
    params[parameter] = JSON.stringify(rows.map((row) => plain(row[column], type)));
    const list = `UNNEST(${LIST[type](`CAST($${parameter} AS varchar)`)}) WITH ORDINALITY`;
    const read = READ[type] === undefined ? `c${index}.item` : `CAST(c${index}.item AS ${READ[type]})`;
    selected.push(`${read} AS ${column}`);
    joined.push(
      index === 0
        ? `${list} AS c0 (item, place)`
        : `JOIN (SELECT item, place FROM ${list} AS u (item, place)) c${index} ON c${index}.place = c0.place`,
    );
  }
  return { text: `(SELECT ${selected.join(', ')} FROM ${joined.join(' ')})`, params };
}

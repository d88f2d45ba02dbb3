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

/** As many columns of numbers and days or more are written as one text a row. */
const PACKED = 3;
/** Rows written at a time. */
const PIECE = 4096;
const PACKS: Readonly<Partial<Record<GivenType, string>>> = { integer: 'bigint', double: 'double', date: 'date' };

/**
 * A list as a query over its parameters: both engines read lists from JSON. Columns of numbers and days stand in one text a row, which is
 * read once; others in a list each, which the engine joins by their places: of half a million rows that takes ten times the memory.
 */
export function givenRelation<C extends string>(
  name: string,
  rows: Iterable<Readonly<Record<C, Cell>>>,
  columns: Readonly<Record<C, GivenType>>,
): { readonly text: string; readonly params: Params } {
  const names = Object.keys(columns) as C[];
  const isPlain = names.length >= PACKED && names.every((column) => PACKS[columns[column]] !== undefined);
  return isPlain ? packed(name, rows, columns, names) : listed(name, [...rows], columns, names);
}

function packed<C extends string>(
  name: string,
  rows: Iterable<Readonly<Record<C, Cell>>>,
  columns: Readonly<Record<C, GivenType>>,
  names: readonly C[],
): { readonly text: string; readonly params: Params } {
  const parameter = `${name}_rows`;
  const selected = names.map(
    (column, index) =>
      `CAST(nullif(split_part(c.item, ' ', ${index + 1}), '') AS ${PACKS[columns[column]]}) AS ${column}`,
  );
  const list = `UNNEST(json_text_list(CAST($${parameter} AS varchar))) WITH ORDINALITY`;
  return {
    text: `(SELECT c.place AS place, ${selected.join(', ')} FROM ${list} AS c (item, place))`,
    params: { [parameter]: written(rows, columns, names) },
  };
}

/** Rows as a list in JSON, a piece at a time: of half a million, those written and those not yet written do not stand side by side. */
function written<C extends string>(
  rows: Iterable<Readonly<Record<C, Cell>>>,
  columns: Readonly<Record<C, GivenType>>,
  names: readonly C[],
): string {
  const pieces: string[] = [];
  let piece: string[] = [];
  for (const row of rows) {
    piece.push(names.map((column) => plain(row[column], columns[column]) ?? '').join(' '));
    if (piece.length < PIECE) continue;
    pieces.push(JSON.stringify(piece).slice(1, -1));
    piece = [];
  }
  if (piece.length > 0) pieces.push(JSON.stringify(piece).slice(1, -1));
  return `[${pieces.join(',')}]`;
}

function listed<C extends string>(
  name: string,
  rows: readonly Readonly<Record<C, Cell>>[],
  columns: Readonly<Record<C, GivenType>>,
  names: readonly C[],
): { readonly text: string; readonly params: Params } {
  const params: Record<string, string> = {};
  const selected = ['c0.place AS place'];
  const joined: string[] = [];
  for (const [index, column] of names.entries()) {
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

import { UserError } from '../../core/errors.js';
import type { ColumnMeta, Row } from '../../core/result.js';
import { maskedSaved, rowMask, type SavedMask } from '../saved/mask-saved.js';
import { readSaved, type Saved } from '../saved/saved.js';
import type { SavedRow } from '../saved/saved-report.js';
import { REPORT } from '../words.js';

/** Rows named of each table that entered or left; all are counted. */
const NAMED = 100;

export interface DiffInput {
  readonly file: string;
  /** Opens the file's text from its beginning. */
  read(): AsyncIterable<string>;
}

/** Columns that say which row it is: its ids, else all that are no numbers. */
function keyOf(columns: Readonly<Record<string, ColumnMeta>>): string[] {
  const names = Object.keys(columns);
  const ids = names.filter((name) => columns[name]!.kind === 'id');
  return ids.length > 0
    ? ids.slice(0, 1)
    : names.filter((name) => ['code', 'text', 'date', 'flag'].includes(columns[name]!.kind));
}

export interface Side {
  readonly saved: Saved;
  /** By table and key: the codes of the row, in column order. */
  readonly rows: ReadonlyMap<string, Map<string, string>>;
}

export const SEPARATOR = '\u001f';
const codesOf = (columns: Readonly<Record<string, ColumnMeta>>): string[] =>
  Object.keys(columns).filter((name) => columns[name]!.kind === 'code' || columns[name]!.kind === 'flag');

/** Reads one side; of each row only its key and codes are held. */
export async function sideOf({ file, read }: DiffInput, mask: SavedMask | undefined): Promise<Side> {
  const rows = new Map<string, Map<string, string>>();
  const shape = new Map<
    string,
    { key: readonly string[]; codes: readonly string[]; told: (row: SavedRow) => SavedRow }
  >();
  const saved = await readSaved(read(), file, (name, row: SavedRow, head) => {
    const columns = head.columns[name];
    if (columns === undefined) throw new UserError('E_SAVED', 'input', REPORT.no_columns_said({ file, name }));
    if (!shape.has(name))
      shape.set(name, { key: keyOf(columns), codes: codesOf(columns), told: rowMask(columns, head, mask) });
    const { key, codes, told } = shape.get(name)!;
    if (!rows.has(name)) rows.set(name, new Map());
    const own = rows.get(name)!;
    const shown = told(row);
    const plain = key.map((one) => String(shown[one] ?? '')).join(SEPARATOR);
    // Rows that nothing tells apart are known by how many came before.
    let unique = plain;
    for (let n = 2; own.has(unique); n++) unique = `${plain}${SEPARATOR}#${n}`;
    own.set(unique, codes.map((one) => String(shown[one] ?? '')).join(SEPARATOR));
  });
  return { saved: mask === undefined ? saved : maskedSaved(saved, mask), rows };
}

interface RowChanges {
  readonly rows: Row[];
  readonly migration: Row[];
  readonly named: Row[];
}

/** Moves of the rows that both sides hold, by the value of each code column. */
function moves(
  name: string,
  codes: readonly string[],
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): { changed: number; rows: Row[] } {
  const counts = new Map<string, number>();
  let changed = 0;
  for (const [key, values] of now) {
    const before = old.get(key);
    if (before === undefined || before === values) continue;
    changed++;
    const [from, to] = [before.split(SEPARATOR), values.split(SEPARATOR)];
    codes.forEach((code, i) => {
      if (from[i] === to[i]) return;
      const move = [code, from[i], to[i]].join(SEPARATOR);
      counts.set(move, (counts.get(move) ?? 0) + 1);
    });
  }
  const rows = [...counts].map(([move, count]): Row => {
    const [code, from, to] = move.split(SEPARATOR) as [string, string, string];
    return { table: name, column: code, from: from === '' ? null : from, to: to === '' ? null : to, rows: count };
  });
  return {
    changed,
    rows: rows.sort((a, b) => Number(b.rows) - Number(a.rows) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}

/** Rows that entered, left, and moved between codes, by table. */
export function rowChanges(a: Side, b: Side): RowChanges {
  const found: RowChanges = { rows: [], migration: [], named: [] };
  for (const name of Object.keys(b.saved.columns)) {
    const columns = b.saved.columns[name]!;
    if (a.saved.columns[name] === undefined) continue;
    // Codes that both sides have: a column that came or went is a definition that changed, not a move.
    const same = JSON.stringify(codesOf(a.saved.columns[name]!)) === JSON.stringify(codesOf(columns));
    const [old, now] = [a.rows.get(name) ?? new Map<string, string>(), b.rows.get(name) ?? new Map<string, string>()];
    const entered = [...now.keys()].filter((key) => !old.has(key));
    const left = [...old.keys()].filter((key) => !now.has(key));
    const { changed, rows } = same ? moves(name, codesOf(columns), old, now) : { changed: 0, rows: [] };
    found.rows.push({
      table: name,
      before: old.size,
      after: now.size,
      entered: entered.length,
      left: left.length,
      changed,
    });
    found.migration.push(...rows);
    for (const [what, keys] of [
      ['entered', entered],
      ['left', left],
    ] as const) {
      for (const key of keys.slice(0, NAMED))
        found.named.push({ table: name, what, row: key.replaceAll(SEPARATOR, ' · ') });
    }
  }
  return found;
}

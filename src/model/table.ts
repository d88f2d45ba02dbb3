import type { ModelColumn, ModelType } from './column.js';

/** One canonical table: its grain in words, key, required columns and columns in order. */
export interface ModelTable {
  readonly name: string;
  /** What one row is. */
  readonly grain: string;
  /** Columns that identify a row; empty where rows are known by content alone. */
  readonly key: readonly string[];
  /** Each entry is a set of alternatives, of which one must be there. */
  readonly required: readonly (readonly string[])[];
  /** The column whose date says when the row happened: replace windows, freshness and gaps are about it. */
  readonly dated?: string;
  readonly columns: Readonly<Record<string, ModelColumn>>;
  /** Whether rows of one key may stand several times and each means something: two answers of an agent in one second. */
  readonly repeats?: true;
}

// `name:type(code|code)[unit]`, `name:date~` is a plan; `name>table` is an id that refers to the table's key.
const COLUMN = /^(\w+)(?:>(\w+)|:(\w+)(?:\(([^)]*)\))?(?:\[([^\]]*)\])?(~)?)$/;

function column(spec: string): [string, ModelColumn] {
  const [, name, ref, type, codes, unit, plan] = COLUMN.exec(spec) ?? [];
  if (name === undefined) throw new Error(`model column not understood: ${spec}`);
  if (ref !== undefined) return [name, { type: 'id', ref }];
  return [
    name,
    {
      type: type as ModelType,
      ...(codes ? { codes: codes.split('|') } : {}),
      ...(plan ? { plan: true as const } : {}),
      ...(unit ? { unit: unit.replaceAll('_', ' ') } : {}),
    },
  ];
}

/** Sets of alternatives of which none is there. */
export const lacking = (table: ModelTable, has: (column: string) => boolean): readonly (readonly string[])[] =>
  table.required.filter((names) => !names.some(has));

/** Required columns that have no alternative. */
export const requiredAlone = ({ required }: ModelTable): ReadonlySet<string> =>
  new Set(required.flatMap((names) => (names.length === 1 ? names : [])));

const words = (text: string) => text.split(/\s+/).filter(Boolean);

/** A table from its compact spelling: grain, key, required columns (`a|b` = one of), the column that dates a row, columns. */
export function table(
  grain: string,
  key: string,
  required: string,
  dated: string,
  columns: string,
  repeats?: 'repeats',
): Omit<ModelTable, 'name'> {
  return {
    grain,
    key: words(key),
    required: words(required).map((alternatives) => alternatives.split('|')),
    ...(dated ? { dated } : {}),
    columns: Object.fromEntries(words(columns).map(column)),
    ...(repeats === undefined ? {} : { repeats: true as const }),
  };
}

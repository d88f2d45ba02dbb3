import { closest, UserError } from '../core/errors.js';
import { type Message, verbatim } from '../core/message.js';
import { shellWord } from '../core/quoting.js';
import { CORE } from '../core/words.js';
import type { Catalog } from './catalog.js';
import { TABLES } from './tables.js';
import { type CalendarPart, isCalendarPart } from './time/calendar.js';
import { dateOfInstant } from './time/date-of-instant.js';
import { MODEL } from './words.js';

/** One many-to-one step: the column of the table before that holds the key of `table`. */
export interface Step {
  readonly column: string;
  readonly table: string;
}

/** An attribute as a base table reaches it. No steps: the base table's own column. */
export interface Attribute {
  /** As the user may name it without doubt: `customers.region`. */
  readonly name: string;
  readonly table: string;
  readonly column: string;
  readonly path: readonly Step[];
  /** Where the attribute is a part of the column: the month of a day, the hour of a point in time. */
  readonly part?: CalendarPart;
}

export const REDUCERS = ['first', 'latest', 'largest'] as const;
export type Reducer = (typeof REDUCERS)[number];

const MAX_STEPS = 2;

/** Shortest many-to-one path from each reachable table; the base itself has none. Only columns that are loaded count. */
export function reachable(base: string, catalog: Catalog): Map<string, readonly Step[]> {
  const found = new Map<string, readonly Step[]>([[base, []]]);
  const queue = [base];
  for (let table = queue.shift(); table !== undefined; table = queue.shift()) {
    const path = found.get(table)!;
    if (path.length === MAX_STEPS) continue;
    for (const [column, { ref }] of Object.entries(TABLES[table]?.columns ?? {})) {
      if (
        ref === undefined ||
        found.has(ref) ||
        !catalog.tables.get(table)?.columns.has(column) ||
        !catalog.tables.has(ref)
      )
        continue;
      found.set(ref, [...path, { column, table: ref }]);
      queue.push(ref);
    }
  }
  return found;
}

/** What to type instead of a name that means nothing or two things, by an attribute's name; undefined where none comes near. */
export type Suggest = (attribute: string | undefined) => Message;

export const suggestBy: Suggest = (attribute) =>
  verbatim(`crm-analyze … --by ${attribute === undefined ? '<attribute>' : shellWord(attribute)}`);

/** Finds what a `--by` or `--where` name means for a base table; throws UserError (exit usage) where it means nothing or two things. */
export function resolveAttribute(name: string, base: string, catalog: Catalog, suggest = suggestBy): Attribute {
  const paths = reachable(base, catalog);
  const dot = name.indexOf('.');
  const [onlyTable, column] =
    dot > 0 && name.slice(0, dot) in TABLES ? [name.slice(0, dot), name.slice(dot + 1)] : [undefined, name];
  const candidates: Attribute[] = [];
  for (const [table, path] of paths) {
    if (onlyTable !== undefined && table !== onlyTable) continue;
    if (catalog.tables.get(table)?.columns.has(column))
      candidates.push({ name: `${table}.${column}`, table, column, path });
  }
  if (candidates.length === 1) return candidates[0]!;
  if (candidates.length > 1) {
    const choices = candidates.map((candidate) => candidate.name);
    throw new UserError('E_BY_AMBIGUOUS', 'usage', MODEL.means_more_than_one({ name }), {
      where: choices.map(verbatim),
      hint: suggest(choices[0]),
    });
  }
  const ofDate = calendarAttribute(onlyTable ?? base, column, paths, catalog);
  if (ofDate !== undefined) return ofDate;
  throw unknownAttribute(name, { onlyTable, column, base, paths, catalog, suggest });
}

/** The column that a part of a table's own date is of; undefined where the table has no such date. */
export function calendarColumn(table: string, part: CalendarPart, columns: ReadonlyMap<string, string> | undefined) {
  const dated = TABLES[table]?.dated;
  if (dated === undefined) return undefined;
  const isInstant = TABLES[table]!.columns[dated]?.type === 'instant';
  if (part === 'hour' && !isInstant) return undefined;
  const column = isInstant && part !== 'hour' ? dateOfInstant(dated) : dated;
  return columns?.has(column) ? column : undefined;
}

function calendarAttribute(
  table: string,
  part: string,
  paths: ReadonlyMap<string, readonly Step[]>,
  catalog: Catalog,
): Attribute | undefined {
  const path = paths.get(table);
  if (!isCalendarPart(part) || path === undefined) return undefined;
  const column = calendarColumn(table, part, catalog.tables.get(table)?.columns);
  return column === undefined ? undefined : { name: `${table}.${part}`, table, column, path, part };
}

function unknownAttribute(
  name: string,
  {
    onlyTable,
    column,
    base,
    paths,
    catalog,
    suggest,
  }: {
    readonly onlyTable: string | undefined;
    readonly column: string;
    readonly base: string;
    readonly paths: ReadonlyMap<string, unknown>;
    readonly catalog: Catalog;
    readonly suggest: Suggest;
  },
): UserError {
  const elsewhere = [...catalog.tables]
    .filter(([table, { columns }]) => (onlyTable ?? table) === table && !paths.has(table) && columns.has(column))
    .map(([table]) => `${table}.${column}`);
  const [first] = elsewhere;
  if (first !== undefined) {
    return new UserError('E_BY_ONE_TO_MANY', 'usage', MODEL.one_to_many({ base, first }), {
      where: REDUCERS.map((reducer) => verbatim(`${reducer}(${first})`)),
      hint: suggest(`first(${first})`),
    });
  }
  const known = [...paths.keys()].flatMap((table) => [...(catalog.tables.get(table)?.columns.keys() ?? [])]);
  const near = closest(
    column
      .toLowerCase()
      .split(/[\s.]+/)
      .at(-1)!,
    known,
  );
  const listed = [...new Set(known)].sort();
  return new UserError('E_BY_UNKNOWN', 'usage', MODEL.no_attribute_data_loaded({ name }), {
    where: near === undefined ? MODEL.known({ listed }) : CORE.closest({ near }),
    hint: suggest(near),
  });
}

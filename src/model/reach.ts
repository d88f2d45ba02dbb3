import { calendarColumn, reachable } from './attributes.js';
import type { Catalog } from './catalog.js';
import { COMPUTED } from './computed/index.js';
import { parseWhere } from './prefix/where.js';
import { TABLES } from './tables.js';
import { isCalendarPart } from './time/calendar.js';

type Has = (table: string, column?: string) => boolean;

/** What is known of a run's cuts and filters, and of the data that are there. */
export interface Asked {
  readonly has: Has;
  readonly frame: { readonly by: readonly string[]; readonly where: readonly string[] };
}

/** How far the rows of a table belong to what was asked; the attributes are those its rows do not know. */
export interface Reach {
  /** Attributes of `--by` that are no attribute of these rows: they belong to the total and to no value of the cut. */
  readonly by: readonly string[];
  /** Attributes of `--where` that are none: whether a row passes is not known. */
  readonly where: readonly string[];
}

/**
 * Which cuts and filters, found for the table `base`, mean something for the rows of another table. An analysis of several tables
 * says nothing of rows that a cut or filter cannot judge, instead of giving all of them.
 */
export function reachOf(table: string, base: string, { has, frame }: Asked): Reach {
  const strange = (name: string) => !knows(table, base, name.trim(), has);
  const conditions = frame.where.map((text) => parseWhere(text).attribute);
  return { by: frame.by.filter(strange), where: conditions.filter(strange) };
}

/** Whether rows of the table can be judged by every cut and filter: else its figures would silently be those of everything. */
export function follows(table: string, base: string, asked: Asked): boolean {
  const { by, where } = reachOf(table, base, asked);
  return by.length === 0 && where.length === 0;
}

function knows(table: string, base: string, name: string, has: Has): boolean {
  if (table === base) return true;
  const [owner, column] = ownerOf(base, name, has);
  if (owner === 'computed') return has(table, 'customer_id');
  return owner === table || (owner !== undefined && reachable(table, loaded(has)).has(owner) && has(owner, column));
}

/** The table whose attribute a name means for the base: as `resolveAttribute` found it when the run began. */
function ownerOf(base: string, name: string, has: Has): [string | undefined, string] {
  if (name in COMPUTED || /^\w+\(.*\)$/.test(name)) return ['computed', name];
  const dot = name.indexOf('.');
  const [table, column] = dot > 0 && name.slice(0, dot) in TABLES ? [name.slice(0, dot), name.slice(dot + 1)] : [];
  const owner = table ?? [...reachable(base, loaded(has)).keys()].find((one) => has(one, name));
  const known = owner !== undefined && has(owner, column ?? name);
  const part = column ?? name;
  if (known || !isCalendarPart(part)) return [owner, part];
  const dated = table ?? base;
  return [dated, calendarColumn(dated, part, loaded(has).tables.get(dated)?.columns) ?? part];
}

/** The model's tables and columns that are there, enough of a catalog to walk the references. */
function loaded(has: Has): Catalog {
  const tables = Object.values(TABLES).flatMap(
    ({ name, columns }): [string, Catalog['tables'] extends ReadonlyMap<string, infer T> ? T : never][] =>
      has(name)
        ? [
            [
              name,
              {
                relation: name,
                columns: new Map(Object.keys(columns).flatMap((c) => (has(name, c) ? [[c, '']] : []))),
              },
            ],
          ]
        : [],
  );
  return { tables: new Map(tables), timezone: 'UTC', weekStart: 'monday', currency: null, fingerprint: null };
}

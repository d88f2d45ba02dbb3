import type { Relation, TableRows } from '../../../core/analysis.js';
import { amountOf, textOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import { breathe, flatMapBreathing } from '../../../core/process/breathe.js';
import type { Row } from '../../../core/result.js';
import { addDays } from '../../../core/time/period-days.js';
import { purchaseDays } from '../../../model/facts/purchase_days/index.js';
import { tierOn } from '../../../parts/tiers.js';
import { benjaminiHochberg } from '../../../stats/intervals/multiple-testing.js';
import { ATTRIBUTES, type Attribute } from '../basis/codes.js';
import type { Context, Ground } from '../basis/context.js';
import type declaration from '../index.js';
import countsSql from './counts.sql';
import kindsSql from './kinds.sql';
import nobodySql from './nobody.sql';
import { askedOf, casesOf, type Histogram, indexOf, mostDrawn, permutationP } from './permutation.js';
import sizesSql from './sizes.sql';
import thereSql from './there.sql';

type Rows = TableRows<(typeof declaration)['tables']['customers_of_topic']>;

/** A cell that lets expect fewer cases is shown and not tested. */
const LEAST_EXPECTED = 5;
const LEVEL = 0.05;
/** Topics by cases, and kinds of an attribute by customers, that are set beside each other: cells grow with their product, and tens of thousands are read by nobody. */
const MOST_TOPICS = 200;
const MOST_KINDS = 50;

/** Customers known at the start of the period, with what they were then. */
export async function kindsOfCustomers(context: Context): Promise<Relation> {
  const { sql, frame } = context;
  const until = addDays(frame.period.from, -1);
  const tenure = (await context.computed('tenure', until)) ?? (await sql.relation(nobodySql));
  return sql.whole.relation(
    kindsSql,
    { until },
    { tier: await tierOn(context, until), tenure, purchase_days: purchaseDays },
  );
}

/** How many customers were there at the start; null where none is known. */
export async function customersThere(
  { sql }: Context,
  kind: Relation,
): Promise<{ readonly sizes: Row[]; readonly all: number | null }> {
  const sizes = await sql.whole.rows(sizesSql, {}, { kind });
  const all = sizes
    .filter(({ attribute }) => attribute === 'segment')
    .reduce((sum, { customers }) => sum + amountOf(customers), 0);
  return { sizes, all: all === 0 ? null : all };
}

/** Enquiries of customers there at the start, of others and of nobody, by cut. */
export const thereOf = ({ sql }: Context, { enquiry }: Ground, kind: Relation): Promise<Row[]> =>
  sql.rows(thereSql, {}, { enquiry, kind });

export interface Cell {
  readonly attribute: Attribute;
  readonly group: string;
  readonly topic: string;
  readonly own: Histogram;
  readonly rest: Histogram;
}

const histogram = (rows: readonly Row[], size: number): Histogram => {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const cases = amountOf(row.cases);
    counts.set(cases, (counts.get(cases) ?? 0) + amountOf(row.customers));
  }
  return { size, counts };
};

/** The first so many by what they weigh, those that weigh alike by name; in the order given. */
function heaviest(weights: ReadonlyMap<string, number>, most: number): Set<string> {
  const sorted = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const taken = new Set(sorted.slice(0, most).map(([name]) => name));
  return new Set([...weights.keys()].filter((name) => taken.has(name)));
}

/** Kinds of an attribute that are shown; the others are in the rest of each. */
const shownKinds = (all: readonly Row[]): Row[] => {
  const shown = heaviest(new Map(all.map((row) => [String(row.kind), amountOf(row.customers)])), MOST_KINDS);
  return all.filter((row) => shown.has(String(row.kind)));
};

/** Every kind with every topic that anybody of its attribute asked about. */
function cellsOf(counts: readonly Row[], sizes: readonly Row[]): Promise<Cell[]> {
  return flatMapBreathing(ATTRIBUTES, (attribute) => {
    const every = sizes.filter((row) => row.attribute === attribute && row.kind !== null);
    const kinds = shownKinds(every);
    const size = every.reduce((sum, { customers }) => sum + amountOf(customers), 0);
    if (kinds.length < 2) return [];
    const own = counts.filter((row) => row.attribute === attribute);
    return flatMapBreathing(
      groupedBy(own, ({ topic }) => String(topic)),
      ([topic, asked]) =>
        kinds.map((kind): Cell => {
          const of = (isOwn: boolean) => asked.filter((row) => (textOf(row.kind) === textOf(kind.kind)) === isOwn);
          const customers = amountOf(kind.customers);
          const [mine, rest] = [histogram(of(true), customers), histogram(of(false), size - customers)];
          return { attribute, group: String(kind.kind), topic, own: mine, rest };
        }),
    );
  });
}

const expectedOf = ({ own, rest }: Cell): number =>
  ((casesOf(own) + casesOf(rest)) * own.size) / (own.size + rest.size);

/** p of the cells that let expect enough cases, by customer, and q over those of one attribute. */
export async function testedOf(cells: readonly Cell[], seed: number) {
  const tested = cells.filter((cell) => expectedOf(cell) >= LEAST_EXPECTED && cell.rest.size > 0);
  const most = mostDrawn(tested.map(({ own, rest }) => askedOf(own) + askedOf(rest)));
  const p = new Map<Cell, number>();
  for (const cell of tested) {
    await breathe();
    p.set(cell, permutationP(cell.own, cell.rest, seed, most));
  }
  const q = new Map<Cell, number>();
  for (const own of groupedBy(tested, ({ attribute }) => attribute).values()) {
    const adjusted = benjaminiHochberg(own.map((cell) => p.get(cell)!));
    for (const [place, cell] of own.entries()) q.set(cell, adjusted[place]!);
  }
  return { p, q };
}

async function rowsOf(cut: string, cells: readonly Cell[], seed: number): Promise<Rows> {
  const { p, q } = await testedOf(cells, seed);
  return cells.map((cell) => {
    const [cases, chance] = [casesOf(cell.own), q.get(cell) ?? null];
    const found = indexOf(cell.own, cell.rest);
    const isMore = cases > expectedOf(cell);
    return {
      ...{ __cut: cut, attribute: cell.attribute, group: cell.group, topic: cell.topic },
      ...{ customers: cell.own.size, who_asked: askedOf(cell.own), cases, per_100: (100 * cases) / cell.own.size },
      ...{ index: found?.index ?? null, index_low: found?.low ?? null, index_high: found?.high ?? null },
      ...{ p: p.get(cell) ?? null, q: chance },
      reading: chance === null ? 'too_few' : chance >= LEVEL ? 'as_the_rest' : isMore ? 'more' : 'less',
    };
  });
}

/** Who asks about what: by attribute, those that stand out first. */
export async function customerRows(
  { sql, options, warn }: Context,
  { enquiry }: Ground,
  kind: Relation,
  sizes: readonly Row[],
): Promise<Rows> {
  const counts = await sql.rows(countsSql, {}, { enquiry, kind });
  const asked = new Map<string, number>();
  for (const { topic, cases, customers } of counts)
    asked.set(String(topic), (asked.get(String(topic)) ?? 0) + amountOf(cases) * amountOf(customers));
  const topics = heaviest(asked, MOST_TOPICS);
  const shown = counts.filter(({ topic }) => topics.has(String(topic)));
  const rows = await flatMapBreathing(
    groupedBy(shown, ({ __cut }) => String(__cut)),
    async ([cut, own]) => rowsOf(cut, await cellsOf(own, sizes), options.seed),
  );
  const kinds = ATTRIBUTES.map((one) => sizes.filter((row) => row.attribute === one && row.kind !== null).length);
  if (asked.size > MOST_TOPICS || Math.max(...kinds) > MOST_KINDS)
    warn('W_LARGEST', { topics: MOST_TOPICS, all: asked.size, kinds: MOST_KINDS }, 0);
  const tested = rows.filter(({ q }) => q !== null).length;
  if (tested > 0) warn('W_FAMILY', { cells: tested }, tested);
  const order = (row: (typeof rows)[number]) => ATTRIBUTES.indexOf(row.attribute as Attribute);
  return rows.sort((a, b) => order(a) - order(b) || Number(a.q ?? 2) - Number(b.q ?? 2));
}

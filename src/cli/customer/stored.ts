import type { ColumnMeta, Row, SmallTable } from '../../core/result.js';
import type { Catalog, Engine } from '../../engine/engine.js';
import type { Mask } from '../../run/mask/pseudonyms.js';
import { maskedStored } from '../../run/mask/stored.js';
import { metaOf } from '../sql/run.js';

/** Whose rows are read, and up to which day; null where the data say none. */
export interface Whose {
  readonly engine: Engine;
  readonly catalog: Catalog;
  readonly id: string;
  readonly until: string | null;
  readonly mask: Mask | undefined;
}

interface Asked {
  readonly table: string;
  /** Columns in the order in which they are shown, of those that are loaded. */
  readonly columns: readonly string[];
  /** The day of a row: later ones are not known yet, and the newest come first. */
  readonly day: string;
  readonly most: number;
  /** Which rows, where not all. */
  readonly where?: string;
  /** What comes before the newest. */
  readonly first?: string;
  /** The column that `where` or `first` reads. */
  readonly needs?: string;
}

/** Short lists of what is stored of one customer, each by one question that names it. */
const LISTS = {
  cases: {
    table: 'tickets',
    columns: ['ticket_id', 'opened_on', 'kind', 'topic', 'state', 'resolved_on', 'recovered'],
    day: 'opened_on',
    most: 8,
    first: "CASE WHEN state = 'open' THEN 0 ELSE 1 END",
    needs: 'state',
  },
  owed: {
    table: 'payments',
    columns: ['payment_id', 'due_on', 'amount'],
    day: 'due_on',
    most: 8,
    where: 'paid_on IS NULL',
    needs: 'paid_on',
  },
  answers: {
    table: 'surveys',
    columns: ['responded_on', 'instrument', 'item', 'score', 'comment'],
    day: 'responded_on',
    most: 5,
  },
  contacts: {
    table: 'activities',
    columns: ['occurred_on', 'kind', 'direction', 'rep_id', 'outcome'],
    day: 'occurred_on',
    most: 5,
  },
} as const satisfies Readonly<Record<string, Asked>>;

/** Cases, money owed, last answers and contacts of the customer; a list of which nothing is loaded, or of no rows, is left out. */
export async function storedLists(whose: Whose): Promise<Record<string, SmallTable>> {
  const lists: Record<string, SmallTable> = {};
  for (const [name, asked] of Object.entries(LISTS)) {
    const found = await listOf(whose, asked);
    if (found !== null && found.rows.length > 0) lists[name] = found;
  }
  return lists;
}

/** A wide text and what few ask for leave first where the room is narrow. */
const LATER: ReadonlySet<string> = new Set(['comment', 'outcome', 'recovered']);

async function listOf({ engine, catalog, id, until, mask }: Whose, asked: Asked): Promise<SmallTable | null> {
  const stored = catalog.tables.get(asked.table);
  const needed = ['customer_id', asked.day, ...(asked.needs === undefined ? [] : [asked.needs])];
  if (stored === undefined || !needed.every((name) => stored.columns.has(name))) return null;
  const names = asked.columns.filter((name) => stored.columns.has(name));
  const [key] = names;
  const rows = await engine.query({
    text: `SELECT ${names.map(engine.dialect.identifier).join(', ')} FROM ${stored.relation}
WHERE customer_id = CAST($id AS varchar) AND (CAST($until AS date) IS NULL OR ${asked.day} <= CAST($until AS date))${asked.where === undefined ? '' : ` AND ${asked.where}`}
ORDER BY ${asked.first === undefined ? '' : `${asked.first}, `}${asked.day} DESC, ${engine.dialect.identifier(key!)} LIMIT ${asked.most}`,
    params: { id, until },
  });
  const columns = Object.fromEntries(names.map((name) => [name, shownAs(name, metaOf(stored.columns.get(name)!))]));
  const list = { columns, rows };
  return mask === undefined ? list : (maskedStored(asked.table, list, mask) as SmallTable);
}

/** Columns whose values are mostly words of the model, which people read in their language. */
const WORDED: ReadonlySet<string> = new Set(['kind', 'state', 'instrument', 'direction']);

const shownAs = (name: string, meta: ColumnMeta): ColumnMeta => ({
  ...(name === 'amount'
    ? { kind: 'money' as const, nullable: true }
    : WORDED.has(name)
      ? { ...meta, kind: 'code' as const }
      : meta),
  priority: LATER.has(name) ? 3 : 1,
});

/** What the customer bought by category, and the categories that it never did; null where products have none. */
export async function categoriesOf({ engine, catalog, id, until, mask }: Whose): Promise<SmallTable | null> {
  const [orders, products] = [catalog.tables.get('orders'), catalog.tables.get('products')];
  const has = (table: typeof orders, ...columns: string[]) => columns.every((name) => table?.columns.has(name));
  if (!has(orders, 'customer_id', 'product_id', 'amount') || !has(products, 'category')) return null;
  const rows: Row[] = await engine.query({
    text: `WITH bought AS (
  SELECT p.category AS category, count(DISTINCT o.ordered_on) AS days, max(o.ordered_on) AS last_on, sum(o.amount) AS amount
  FROM ${orders!.relation} o
  JOIN ${products!.relation} p ON p.product_id = o.product_id
  WHERE o.customer_id = CAST($id AS varchar) AND (CAST($until AS date) IS NULL OR o.ordered_on <= CAST($until AS date)) AND o.amount >= 0
  GROUP BY p.category
)
SELECT c.category AS category, b.days IS NOT NULL AS bought, b.days AS days, b.last_on AS last_on, b.amount AS amount
FROM (SELECT DISTINCT category FROM ${products!.relation} WHERE category IS NOT NULL) c
LEFT JOIN bought b ON b.category = c.category
ORDER BY CASE WHEN b.days IS NULL THEN 1 ELSE 0 END, b.amount DESC, c.category LIMIT ${MOST_CATEGORIES}`,
    params: { id, until },
  });
  const list: SmallTable = {
    columns: {
      category: { kind: 'text', priority: 1, nullable: false },
      bought: { kind: 'flag', priority: 1, nullable: false },
      days: { kind: 'count', priority: 1, nullable: true },
      last_on: { kind: 'date', priority: 1, nullable: true },
      amount: { kind: 'money', priority: 1, nullable: true },
    },
    rows,
  };
  return mask === undefined ? list : (maskedStored('products', list, mask) as SmallTable);
}

const MOST_CATEGORIES = 15;

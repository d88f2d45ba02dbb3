import { UserError } from '../../core/errors.js';
import type { EntryStrings } from '../../core/manifest.js';
import { verbatim } from '../../core/message.js';
import { shellWord } from '../../core/quoting.js';
import type { Row, SmallTable, Table } from '../../core/result.js';
import { CORE } from '../../core/words.js';
import type { Catalog, Engine } from '../../engine/engine.js';
import { RememberingEngine } from '../../engine/remembering.js';
import type { Localizer } from '../../i18n/localizer.js';
import { classedCatalog, leadersOf } from '../../run/classed-catalog.js';
import type { Mask } from '../../run/mask/pseudonyms.js';
import { maskedStored } from '../../run/mask/stored.js';
import { contextFor, prepare } from '../../run/prepare.js';
import type { Context } from '../context.js';
import { requestOf } from '../options/question/request.js';
import { labelled } from '../output/labels.js';
import { maskOf } from '../output/masking.js';
import { writeTables } from '../output/write-result.js';
import { withProgress } from '../shell/progress.js';
import { metaOf } from '../sql/run.js';
import { CLI } from '../words.js';
import { idByName } from './by-name.js';
import { nearIds } from './near-ids.js';
import { rhythmOf, tiersOf } from './rhythm.js';
import { type Standing, type Stands, standingOf } from './standing.js';
import { categoriesOf, storedLists, type Whose } from './stored.js';
import { timelineOf } from './timeline.js';
import { CUSTOMER_LABELS } from './words.js';

/** A page is as wide as that, however wide the terminal. */
const PAGE_WIDTH = 80;

const ADVICE: Standing = {
  analysis: 'actions',
  tables: ['actions', 'held_out', 'waiting'],
  columns: [
    'action',
    'why',
    'about',
    'days',
    'in_play',
    'chance',
    'due_on',
    'runner_up',
    'say_first',
    'state',
    'owner',
  ],
};

const WORTH: Standing = {
  analysis: 'clv',
  tables: ['customers'],
  columns: ['basis', 'rank', 'current', 'potential', 'future', 'low', 'high'],
};

/** Writes one page of a customer: who, what is wrong and what to do, worth, rhythm, what was bought, cases, answers, contacts, and what happened when. */
export async function writeCustomer(context: Context, typed: string): Promise<void> {
  const mask = await maskOf(context);
  const engine = RememberingEngine.over(await context.openEngine());
  const catalog = await classedCatalog(engine);
  const asked = await idAsked(engine, catalog, typed, mask);
  const ids = await idsOf(engine, asked);
  const id = ids[0]!;
  const record = await recordOf(engine, catalog, id);
  const timeline = await timelineOf({ engine, catalog, id, until: dayOf(context), mask });
  if (record.rows.length === 0 && timeline.rows.length === 0) {
    const near = mask === undefined ? await nearIds(engine, catalog, asked) : [];
    throw new UserError('E_UNKNOWN_CUSTOMER', 'input', CLI.no_customer({ id: asked }), {
      where: near.map((id) => CORE.closest({ near: id })),
      hint: verbatim(
        near[0] === undefined
          ? `crm-analyze sql "select customer_id from customers limit 10"`
          : `crm-analyze customer ${shellWord(near[0])}`,
      ),
    });
  }
  const page = new Page(context, engine);
  const advice = await page.standing('advice', ADVICE, { id, mask });
  const until = advice?.as_of ?? dayOf(context);
  const whose: Whose = { engine, catalog, id, until, mask };
  const shown = (of: string, table: SmallTable) =>
    mask === undefined ? table : (maskedStored(of, table, mask) as SmallTable);
  if (record.rows.length > 0) page.put('customer', shown('customers', record));
  if (ids.length > 1) page.put('ids', shown('identities', idsTable(ids)));
  if (advice !== null) page.putAdvice(advice.rows);
  const worth = await page.standing('worth', WORTH, { id, mask });
  page.put('worth', worth?.rows ?? null);
  if (advice !== null) await page.putCourse(id, advice.as_of);
  page.put('categories', await page.wanted('categories', () => categoriesOf(whose)));
  for (const [name, list] of Object.entries(await storedLists(whose))) page.put(name, list);
  page.put('timeline', timeline);
  await page.write();
}

/** The day asked for, where it is one; else all that is there. */
const dayOf = ({ settings }: Pick<Context, 'settings'>): string | null =>
  /^\d{4}-\d{2}-\d{2}$/.test(settings.as_of ?? '') ? settings.as_of! : null;

/** The tables of the page in their order; what is not shown is not computed. */
class Page {
  private readonly tables: Record<string, Table> = {};
  private readonly strings: EntryStrings[] = [];

  constructor(
    private readonly context: Context,
    private readonly engine: Engine,
  ) {}

  isWanted(...names: readonly string[]): boolean {
    const { show } = this.context.settings;
    return show.length === 0 || names.some((name) => show.includes(name));
  }

  async wanted<T>(name: string, make: () => Promise<T>): Promise<T | null> {
    return this.isWanted(name) ? make() : null;
  }

  put(name: string, table: Table | null): void {
    if (table !== null && !('rows' in table && table.rows.length === 0)) this.tables[name] = table;
  }

  async standing(
    name: string,
    standing: Standing,
    of: { readonly id: string; readonly mask: Mask | undefined },
  ): Promise<Stands | null> {
    if (!this.isWanted(name, ...(name === 'advice' ? ['say', 'rhythm', 'tiers'] : []))) return null;
    const found = await withProgress(this.context, standing.analysis, () =>
      standingOf(this.context, this.engine, standing, of),
    );
    if (found?.strings !== undefined) this.strings.push(found.strings);
    return found;
  }

  /** What to do, and below it what to say: a sentence is wider than a column. */
  putAdvice({ columns, rows }: SmallTable): void {
    const { say_first, owner: _, ...rest } = columns;
    const without = rows.map(({ say_first: _first, owner: _owner, ...row }) => row);
    const empty = Object.keys(rest).filter((name) => without.every((row) => row[name] === null));
    this.put('advice', {
      columns: Object.fromEntries(Object.entries(rest).filter(([name]) => !empty.includes(name))),
      rows: without,
    });
    if (say_first !== undefined)
      this.put('say', { columns: { say_first }, rows: rows.map((row) => ({ say_first: row.say_first ?? null })) });
  }

  /** How the customer buys, and its groups so far, as of the day of the advice. */
  async putCourse(id: string, until: string): Promise<void> {
    if (!this.isWanted('rhythm', 'tiers')) return;
    const { context, engine } = this;
    const entry = context.manifest.entries.find((one) => one.id === ADVICE.analysis)!;
    const asked = { ...requestOf(context, entry, {}, []), by: [], compare: 'none', anyValue: true } as const;
    const prepared = await prepare(engine, context.manifest, asked);
    const run = await contextFor(prepared, [], prepared.frame, []);
    this.put('rhythm', await this.wanted('rhythm', () => rhythmOf(run, id, until)));
    this.put('tiers', await this.wanted('tiers', () => tiersOf(run, id, until)));
  }

  async write(): Promise<void> {
    const { context, tables } = this;
    const { settings } = context;
    const words = merged(context.words, this.strings);
    const look: Context['look'] = (to) => {
      const own = context.look(to);
      const width = settings.wide ? own.width : Math.min(own.width ?? PAGE_WIDTH, PAGE_WIDTH);
      return { ...own, width, vertical: settings.vertical };
    };
    await writeTables({ ...context, words, look }, 'customer', tables);
  }
}

/** What was typed where it is an id, else that of the customer whose name holds it; names stay hidden under a mask. */
async function idAsked(engine: Engine, catalog: Catalog, typed: string, mask: Mask | undefined): Promise<string> {
  if (mask !== undefined || (await isKnown(engine, catalog, typed))) return typed;
  return (await idByName(engine, catalog, typed)) ?? typed;
}

async function isKnown(engine: Engine, { tables }: Catalog, id: string): Promise<boolean> {
  const customers = tables.get('customers');
  if (customers === undefined) return true;
  const text = `SELECT count(*) AS n FROM ${customers.relation} WHERE customer_id = CAST($id AS varchar)`;
  const [row] = await engine.query({ text, params: { id } });
  return Number(row?.n) > 0;
}

/** Every id of the customer, the one that leads first; the id itself where no identities say more. */
async function idsOf(engine: Engine, id: string): Promise<string[]> {
  const leaders = await leadersOf(engine, await engine.catalog());
  if (leaders === null) return [id];
  const params = { id };
  const of = (text: string) => engine.query({ text, params });
  const [led] = await of(`SELECT min(leader) AS id FROM ${leaders} l WHERE customer_id = CAST($id AS varchar)`);
  const leader = led?.id ?? id;
  const others = await engine.query({
    text: `SELECT customer_id AS id FROM ${leaders} l WHERE leader = CAST($id AS varchar) ORDER BY 1`,
    params: { id: String(leader) },
  });
  return [...new Set([String(leader), ...others.map((row) => String(row.id))])];
}

const idsTable = (ids: readonly string[]): SmallTable => ({
  columns: {
    customer_id: { kind: 'id', priority: 1, nullable: false },
    leads: { kind: 'flag', priority: 1, nullable: false },
  },
  rows: ids.map((id, at) => ({ customer_id: id, leads: at === 0 })),
});

/** Of a record what a page has room for; the rest where there is more of it. */
const FIRST: ReadonlySet<string> = new Set(['customer_id', 'name', 'segment', 'city', 'acquired_on', 'rep_id']);

async function recordOf(engine: Engine, { tables }: Catalog, id: string): Promise<SmallTable> {
  const table = tables.get('customers');
  if (table === undefined) return { columns: {}, rows: [] };
  const names = [...table.columns.keys()];
  const rows: Row[] = await engine.query({
    text: `SELECT ${names.map(engine.dialect.identifier).join(', ')} FROM ${table.relation} WHERE customer_id = CAST($id AS varchar)`,
    params: { id },
  });
  return {
    columns: Object.fromEntries(
      names.map((name) => [name, { ...metaOf(table.columns.get(name)!), priority: FIRST.has(name) ? 1 : 3 }]),
    ),
    rows,
  };
}

/** Words of the page's own, and of the analyses where it has none. */
function merged(words: Localizer, strings: readonly EntryStrings[]): Localizer {
  const all = [...strings].reverse();
  const columns: Record<string, string> = Object.assign({}, ...all.map((own) => own.columns));
  const codes: Record<string, string> = Object.assign({}, ...all.map((own) => own.codes));
  const own = labelled(words, 'customer', CUSTOMER_LABELS);
  return {
    ...own,
    column: (id, name) =>
      Object.hasOwn(CUSTOMER_LABELS.columns, name) ? own.column(id, name) : (columns[name] ?? name),
    code: (id, value) => (Object.hasOwn(CUSTOMER_LABELS.codes, value) ? own.code(id, value) : (codes[value] ?? value)),
  };
}

import type { Params } from '../../core/analysis.js';
import { OTHERS } from '../../core/columns/words.js';
import { readQuery } from '../../core/query/read-query.js';
import { nameOf } from '../../core/quoting.js';
import { reachable, type Step } from '../attributes.js';
import { relationFor } from '../catalog.js';
import { SQL_TYPE } from '../column.js';
import { type Conversion, inBase, rateJoin } from '../currency.js';
import { ANY_STATE, countingSql, STATES } from '../states/states.js';
import { TABLES } from '../tables.js';
import { calendarSql } from '../time/calendar.js';
import { dateOfInstant } from '../time/date-of-instant.js';
import { instantOf } from '../time/instant-of.js';
import { cutPart } from './cut.js';
import { periodSql, slicedCut, withinSql } from './period-cut.js';
import {
  type CutAttribute,
  isComputed,
  isCustomerGrain,
  isOfState,
  type PrefixInput,
  tableOf,
} from './prefix-input.js';
import { type Condition, conditionSql } from './where.js';

/** Columns of the model, dates derived from its instants included; the others are the user's own attributes. */
const isModelColumn = (table: string, column: string): boolean =>
  column in TABLES[table]!.columns || instantOf(table, column) !== undefined;

const asksForAll = (condition: Condition, attribute: CutAttribute): boolean =>
  isOfState({ condition, attribute }) && condition.operator === '=' && condition.values.includes(ANY_STATE);

/** The column with the day of a table's rows. */
const dayOf = (table: string): string | undefined => {
  const { dated, columns } = TABLES[table]!;
  return dated !== undefined && columns[dated]?.type === 'instant' ? dateOfInstant(dated) : dated;
};

/** What texts call the amount of an order line before it is brought to the base currency. */
const OWN_AMOUNT = '__own_amount';

/** One base table as the texts read it: their columns, the user's filters, `__cut` and `__period`. */
export class BaseTable {
  private readonly joins: string[] = [];
  private readonly aliases = new Map<string, string>();
  private readonly paths: ReadonlyMap<string, readonly Step[]>;

  constructor(
    private readonly table: string,
    /** The texts that read it. */
    private readonly texts: readonly string[],
    /** Whether parts of customers are joined by the texts themselves, after their first aggregation. */
    private readonly joinsLater: boolean,
    private readonly input: PrefixInput,
    private readonly bound: Record<string, Params[string]>,
  ) {
    this.paths = reachable(table, input.catalog);
  }

  plain(): string {
    const select = `SELECT ${this.columns().join(', ')}`;
    const where = this.where();
    return `${select} FROM ${this.source(`${select}${where}`)}${where}`;
  }

  cutAndFiltered(): string {
    const period = this.periodExpression();
    const cut = period === undefined ? this.cutExpression() : slicedCut(period, this.cutExpression());
    const where = this.where();
    const select = `SELECT ${[...this.columns(), `${cut} AS __cut`].join(', ')}`;
    const rest = `${this.joins.join('')}${where}`;
    return `${select} FROM ${this.source(`${select} ${rest}`)}${rest}`;
  }

  private where(): string {
    const conditions = this.input.filters.flatMap(({ condition, attribute }, index) => {
      const found = this.expressionOf(attribute);
      if (found === undefined || asksForAll(condition, attribute)) return [];
      return [conditionSql(condition, found.sql, found.type, (value) => this.bind(`where_${index}`, value))];
    });
    const all = [...this.counting(), ...this.asked(), ...conditions];
    return all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`;
  }

  /** Rows that were voided or wait count in no analysis, unless a filter speaks of the state of this table itself. */
  private counting(): string[] {
    const vocabulary = STATES[this.table];
    const loaded = this.input.catalog.tables.get(this.table);
    if (vocabulary === undefined || loaded?.columns.has('state') !== true) return [];
    const asked = this.input.filters.some((filter) => isOfState(filter) && tableOf(filter) === this.table);
    return asked ? [] : [countingSql(vocabulary, 'b.state')];
  }

  /** Of slices by some periods only, rows of the others are not read. */
  private asked(): string[] {
    const spans = this.input.slices?.spans;
    const day = spans && this.dayExpression();
    return day === undefined ? [] : [withinSql(day, spans!)];
  }

  private bind(stem: string, value: string): string {
    let name = stem;
    for (let suffix = 1; name in this.bound && this.bound[name] !== value; suffix++) name = `${stem}_${suffix}`;
    this.bound[name] = value;
    return `$${name}`;
  }

  /** `reading` is the SELECT without its FROM: the columns of `b` it names decide where they are read. */
  private source(reading: string): string {
    const loaded = this.input.catalog.tables.get(this.table);
    const computed = this.table === 'customers' ? this.input.cuts.find(isComputed) : undefined;
    if (computed === undefined) {
      if (loaded === undefined) return '(SELECT 1 AS nothing WHERE 1 = 0) b';
      if (this.conversion !== undefined) return `${loaded.relation} b${rateJoin(this.conversion)}`;
      const named = [...reading.matchAll(/\bb\.("(?:[^"]|"")*"|\w+)/g)].map(([, name]) => nameOf(name!));
      return `${relationFor(loaded, named)} b`;
    }
    Object.assign(this.bound, computed.computed.params);
    const ids = `SELECT customer_id FROM ${computed.computed.text}`;
    if (loaded === undefined) return `(${ids}) ids`;
    // Customers who bought but are missing from the customer list have a computed value all the same.
    return `(SELECT customer_id FROM ${loaded.relation} UNION ${ids}) ids LEFT JOIN ${loaded.relation} b ON b.customer_id = ids.customer_id`;
  }

  private get conversion(): Conversion | undefined {
    return this.table === 'orders' ? this.input.conversion : undefined;
  }

  private priced(column: string): string {
    const expression = `b.${column}`;
    const priced = this.conversion === undefined ? expression : inBase(column, expression, this.conversion);
    return priced === expression ? expression : `${priced} AS ${column}`;
  }

  /** The amount in the line's own currency: its sign says what a line is also where no rate prices it. */
  private ownAmount(loaded: ReadonlyMap<string, string> | undefined): string {
    if (loaded?.has(OWN_AMOUNT)) return `b.${OWN_AMOUNT}`;
    return `${loaded?.has('amount') ? 'b.amount' : 'CAST(NULL AS decimal(18,4))'} AS ${OWN_AMOUNT}`;
  }

  private get idsJoined(): boolean {
    return this.table === 'customers' && this.input.cuts.some(isComputed);
  }

  private columns(): string[] {
    const loaded = this.input.catalog.tables.get(this.table)?.columns;
    const mentioned = new Set(this.texts.flatMap((text) => [...readQuery(text).words]));
    const listed: string[] = [];
    for (const [name, { type }] of Object.entries(TABLES[this.table]!.columns)) {
      const pair: [string, string][] = [[name, SQL_TYPE[type]]];
      if (type === 'instant') pair.push([dateOfInstant(name), 'date']);
      for (const [column, sqlType] of pair) {
        if (!mentioned.has(column)) continue;
        if (this.idsJoined && column === 'customer_id') listed.push('ids.customer_id AS customer_id');
        else listed.push(loaded?.has(column) ? this.priced(column) : `CAST(NULL AS ${sqlType}) AS ${column}`);
      }
    }
    for (const column of loaded?.keys() ?? []) {
      if (mentioned.has(column) && !isModelColumn(this.table, column)) listed.push(`b.${column}`);
    }
    if (mentioned.has(OWN_AMOUNT)) listed.push(this.ownAmount(loaded));
    if (mentioned.has('__period')) listed.push(`${this.periodExpression() ?? 'CAST(NULL AS date)'} AS __period`);
    return listed.length > 0 ? listed : ['1 AS one'];
  }

  private periodExpression(): string | undefined {
    const day = this.dayExpression();
    return day && periodSql(day, this.input.slices!);
  }

  /** Where rows are sliced: a row's own day, or that of what it belongs to: a check of a case falls on the case's. Customers have none. */
  private dayExpression(): string | undefined {
    const { slices, catalog } = this.input;
    if (slices === undefined || this.table === 'customers') return undefined;
    const { dated, columns } = TABLES[this.table]!;
    const parents = Object.values(columns).flatMap(({ ref }) =>
      ref === undefined || ref === 'customers' ? [] : [ref],
    );
    const table = dated === undefined ? parents.find((parent) => TABLES[parent]!.dated !== undefined) : this.table;
    const column = table === undefined ? undefined : dayOf(table);
    if (table === undefined || column === undefined || !catalog.tables.get(table)?.columns.has(column))
      return undefined;
    return this.expressionOf({ name: column, table, column, path: [] })?.sql;
  }

  /** Parts of rows come before parts of customers, so that the same cut is the same text in every query. */
  private cutExpression(): string {
    if (this.input.cuts.length === 0) return `''`;
    const indexed = this.input.cuts.map((attribute, index) => ({
      attribute,
      index,
      ofCustomer: isCustomerGrain(attribute),
    }));
    const mine = indexed.filter(({ ofCustomer }) => !ofCustomer || !this.joinsLater || this.table === 'customers');
    const ordered = [...mine.filter((cut) => !cut.ofCustomer), ...mine.filter((cut) => cut.ofCustomer)];
    const parts = ordered.flatMap(({ attribute, index, ofCustomer }) => {
      const found = this.table === 'customers' && !ofCustomer ? undefined : this.expressionOf(attribute);
      if (found !== undefined) return [cutPart(index, this.grouped(attribute, index, found.sql))];
      return this.table === 'customers' ? [] : [cutPart(index, 'NULL')];
    });
    return parts.length === 0 ? `''` : parts.join(' || ');
  }

  /** The value where it is one of those kept, else the one name of all others. */
  private grouped({ kept }: CutAttribute, index: number, value: string): string {
    if (kept === undefined) return value;
    const alias = `kept_${index}`;
    Object.assign(this.bound, kept.params);
    this.join(alias, `LEFT JOIN ${kept.text} ${alias} ON ${alias}.value = CAST(${value} AS varchar)`);
    return `CASE WHEN ${value} IS NULL THEN NULL WHEN ${alias}.value IS NULL THEN '${OTHERS}' ELSE ${alias}.value END`;
  }

  /** The SQL that gives an attribute on a row of this table, joining what is needed; undefined where it cannot be reached. */
  private expressionOf(attribute: CutAttribute): { sql: string; type: string } | undefined {
    if (isComputed(attribute)) {
      const customer = this.idsJoined ? 'ids.customer_id' : 'b.customer_id';
      const isThere = this.input.catalog.tables.get(this.table)?.columns.has('customer_id') ?? false;
      if (!('customer_id' in TABLES[this.table]!.columns && (isThere || this.idsJoined))) return undefined;
      const alias = `computed_${attribute.name}`;
      Object.assign(this.bound, attribute.computed.params);
      this.join(alias, `LEFT JOIN ${attribute.computed.text} ${alias} ON ${alias}.customer_id = ${customer}`);
      return { sql: `${alias}.value`, type: 'varchar' };
    }
    const path = this.paths.get(attribute.table);
    const type = this.input.catalog.tables.get(attribute.table)?.columns.get(attribute.column);
    if (path === undefined || type === undefined) return undefined;
    let alias = 'b';
    for (const { column, table } of path) {
      const next = `${alias}_${column}`;
      const key = TABLES[table]!.key[0]!;
      this.join(
        next,
        `LEFT JOIN ${this.input.catalog.tables.get(table)!.relation} ${next} ON ${next}.${key} = ${alias}.${column}`,
      );
      alias = next;
    }
    const sql = `${alias}.${this.input.dialect.identifier(attribute.column)}`;
    if (attribute.part === undefined) return { sql, type };
    return { sql: `(${calendarSql(attribute.part, sql, type, this.input.catalog.timezone)})`, type: 'varchar' };
  }

  private join(alias: string, sql: string): void {
    if (this.aliases.has(alias)) return;
    this.aliases.set(alias, sql);
    this.joins.push(` ${sql}`);
  }
}

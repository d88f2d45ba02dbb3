import type { z } from 'zod';
import type { Grain, GrainShift, MetricMeta } from './columns/metric.js';
import type { Cell, Frame, Interval, LongTable, Period, Row } from './result.js';
import type { SavedAnswer } from './saved-answer.js';
import type { Chart, Screen } from './screen.js';

export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

export const GROUPS = ['customers', 'service', 'sales', 'management'] as const;
export type Group = (typeof GROUPS)[number];

/** What management asks, in the order in which a report answers. */
export const QUESTIONS = ['growth', 'customers', 'service', 'sales', 'people', 'money'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Canonical columns an analysis uses, by table; `orders|opportunities` asks for one of them. */
export type Reads = Readonly<Record<string, readonly string[]>>;

/** Names said the same way in every analysis; an analysis may say them otherwise. */
export type CommonColumn = keyof typeof import('./columns/words.js').COMMON_COLUMNS;

type ColumnNames<T extends Tables> = {
  [K in keyof T]: keyof z.infer<T[K]> & string;
}[keyof T];
type Literal<S> = S extends string ? (string extends S ? never : S) : never;
type CodeValues<T extends Tables> = {
  [K in keyof T]: {
    [C in keyof z.infer<T[K]>]: Literal<z.infer<T[K]>[C]>;
  }[keyof z.infer<T[K]>];
}[keyof T];

export type Tables = Record<string, z.ZodObject>;

/** What people read, in one language. A string that is missing does not compile. */
export interface Strings<O extends z.ZodObject, T extends Tables, M, W extends string, H extends string> {
  readonly title: string;
  /** One sentence: the question it answers. */
  readonly summary: string;
  readonly options: Readonly<Record<keyof z.infer<O> & string, string>>;
  readonly tables: Readonly<Record<keyof T & string, string>>;
  readonly columns: Readonly<Record<Exclude<ColumnNames<T>, CommonColumn>, string>> &
    Readonly<Partial<Record<CommonColumn, string>>>;
  readonly metrics: Readonly<Record<keyof M & string, string>>;
  readonly codes: Readonly<Record<CodeValues<T>, string>>;
  /** One sentence of answer each; `{name}` stands for a figure that the rule in `headline.ts` gives. */
  readonly headlines: Readonly<Record<H, string>>;
  /** `{name}` stands for a value handed to `warn`. */
  readonly warnings: Readonly<Record<W, string>>;
}

export interface Declaration<
  O extends z.ZodObject,
  T extends Tables,
  M extends Record<string, MetricMeta>,
  W extends string,
  H extends string,
> {
  readonly id: string;
  readonly group: Group;
  /** The question of management under which a report has it, where that is not what its group is mostly about. */
  readonly question?: Question;
  /** Raised when a column or metric changes its meaning or goes; additions keep it. */
  readonly version: number;
  /** By version: the metrics that mean something else from it on. What was saved before is not compared by them. */
  readonly changed?: Readonly<Record<number, readonly (keyof M & string)[]>>;
  /** Without these the analysis is "not ready". */
  readonly reads: Reads;
  /** Any one of these is enough beside `reads`; what the others would bring is left out of the answer. */
  readonly readsAny?: readonly Reads[];
  /** With these it answers more. */
  readonly improves?: Reads;
  /** Other analyses whose long tables it takes up, where the data have what these need. */
  readonly uses?: readonly string[];
  /** The dated table whose last day is the default as-of; of `a|b` the first that is loaded. */
  readonly dated: string;
  /** The table whose attributes `--by` and `--where` mean, where that is not the dated one: members of campaigns. */
  readonly cutBy?: string;
  /** Period when the user names none: as in `--period`. */
  readonly period: string;
  readonly options: O;
  readonly tables: T;
  readonly metrics: M;
  readonly warnings: readonly W[];
  /** Sentences that the answer may begin with; which one, and its figures, is the rule's to say (`headline.ts`). */
  readonly headlines: readonly H[];
  /** Tables whose rows that rule reads: made whether or not they are shown, so short ones alone. */
  readonly headlineReads?: readonly (keyof T & string)[];
  readonly charts?: readonly Chart[];
  /** What fits a look: the tables that a terminal shows unless others are named. All short ones where absent; every other format is as before. */
  readonly screen?: readonly Screen<keyof T & string>[];
  /** Commands worth showing in help, without the program's name. */
  readonly examples: readonly string[];
  readonly strings: Readonly<Record<Language, Strings<O, T, M, W, H>>>;
}

/** Declares an analysis: everything the rest of the program knows of it. The calculation is `run.ts` beside it. */
export const analysis = <
  O extends z.ZodObject,
  const T extends Tables,
  const M extends Record<string, MetricMeta>,
  const W extends string,
  const H extends string,
>(
  declaration: Declaration<O, T, M, W, H>,
) => declaration;

export type Params = Readonly<Record<string, string | number | bigint | boolean | null>>;

/** A query whose rows stay in the engine; other queries may use it under the name they give it. */
export interface Relation {
  count(): Promise<number>;
  read: LongTable['read'];
}

/**
 * A relation that several analyses share, as a query over base tables and other facts: it stands before a text that names it, with
 * that text's parameters, filter and cut.
 */
export interface Fact {
  readonly text: string;
  readonly using?: Readonly<Record<string, Fact>>;
}

/** What a text may name beside base tables, by the name it has there. */
export type Using = Readonly<Record<string, Relation | Fact>>;

/** How a text reads a column of a list: money and shares are decimals, with four places. */
export type GivenType = 'text' | 'decimal' | 'integer' | 'double' | 'date';

/** The engine as an analysis sees it: base tables carry the user's filter and cut already. */
export interface Sql {
  /** The same without filter and cut: what customers did whatever was asked about. */
  readonly whole: Sql;
  /** All rows of a query whose length follows groups, never customers. */
  rows(text: string, params?: Params, using?: Using): Promise<Row[]>;
  /** A query with a row per customer, deal or case. Its text may name what it is given in `using`. */
  relation(text: string, params?: Params, using?: Using): Promise<Relation>;
  /** The same, for texts that read a list of ours under this name, with `place` from 1 beside its columns. */
  given<C extends string>(
    name: string,
    rows: Iterable<Readonly<Record<NoInfer<C>, Cell>>>,
    columns: Readonly<Record<C, GivenType>>,
  ): Sql;
  /** The same for rows that follow customers, without `place`: the engine keeps them, handed over in pieces, so that all are nowhere written out at once. */
  kept<C extends string>(
    name: string,
    rows: Iterable<Readonly<Record<NoInfer<C>, Cell>>>,
    columns: Readonly<Record<C, GivenType>>,
  ): Promise<Sql>;
}

export interface MetricValue {
  readonly value: Cell;
  readonly numerator?: Cell;
  readonly denominator?: Cell;
  readonly interval?: Interval | null;
  readonly censored?: number;
}

/** One run's answer for one cut value or the total. */
export interface CutMetrics<M> {
  readonly cut: string;
  readonly values: { readonly [K in keyof M]: MetricValue };
}

/** Days, both ends inclusive ISO dates. */
type Days = Pick<Period, 'from' | 'to'>;

/** Rows cut by more attributes than those of `--by`. */
export interface Crossed {
  readonly sql: Sql;
  /** Which of them are the customer's own. */
  readonly ofCustomer: readonly boolean[];
  /** What `__cut` says of a row: its cut of `--by`, and the values of the others. */
  partsOf(cut: string): { readonly cut: string; readonly values: readonly (string | null)[] };
}

export interface RunContext<D extends AnyDeclaration> {
  readonly sql: Sql;
  readonly options: z.infer<D['options']>;
  readonly frame: Frame;
  /** 1..12; the month in which the fiscal year begins: quarters and years follow it. */
  readonly fiscalYearStart: number;
  /** The data that are there: `has('costs')`, `has('customers', 'acquired_on')`. */
  has(table: string, column?: string): boolean;
  /** The part of the days that the table, or else the one the analysis stands on, tells of; null where it tells of none. */
  held(days: Days, table?: string): Promise<Days | null>;
  /** A computed attribute of the model as of a day, whatever the filter: customer_id and value. null where the data lack what it is made of. */
  computed(name: string, day: string): Promise<Relation | null>;
  /** The rows cut by these attributes too, each named as `--by` does; throws as it does. */
  crossed(names: readonly string[]): Promise<Crossed>;
  /**
   * A long table of another analysis, one that `uses` names, as of the same day, of its own period and of everybody, whatever filter and
   * cut. null where the data lack what it needs.
   */
  listOf(analysis: string, table: string): Promise<Relation | null>;
  /** Whether the caller will read this table; what nobody reads need not be computed. */
  wants(table: keyof D['tables'] & string): boolean;
  /** Whether the caller waits for columns that only answers tested on the past can fill; else they stay empty. */
  readonly deep: boolean;
  /** An earlier answer that an option names, by the file's name as it was given. */
  saved(file: string): SavedAnswer;
  warn(code: D['warnings'][number], values?: Readonly<Record<string, Cell>>, count?: number): void;
}

/** Rows of a table as an analysis returns them: each may carry `__cut`; the runner spells it as attribute columns. */
export type TableRows<S extends z.ZodObject> = readonly (Readonly<Record<keyof z.infer<S> & string, Cell>> & {
  readonly __cut?: Cell;
})[];

/** A long table is a relation whose columns are named as declared (and `__cut` where cut). */
type Content<S extends z.ZodObject> = TableRows<S> | Relation;

/** Makes a table when somebody reads it; nothing where this run has no such table. */
type Maker<S extends z.ZodObject> = (() => Content<S> | Promise<Content<S>>) | false | null | undefined;

/** A maker for each declared table: one that is forgotten does not compile. */
export type Makers<D extends AnyDeclaration> = { readonly [K in keyof D['tables']]: Maker<D['tables'][K]> };

export interface Output<D extends AnyDeclaration> {
  readonly metrics: readonly CutMetrics<D['metrics']>[];
  readonly tables: Makers<D>;
  readonly rows?: { readonly used: number; readonly excluded: number };
  /** The days before that figures of the period are measured against, where they are. */
  readonly base?: Days | null;
}

// biome-ignore lint/suspicious/noExplicitAny: a declaration of whatever options, tables and metrics
export type AnyDeclaration = Declaration<any, any, any, any, any>;
export type Run<D extends AnyDeclaration> = (context: RunContext<D>) => Promise<Output<D>>;

export interface SeriesPoint {
  /** First day of the period. */
  readonly period_start: string;
  readonly cut: string;
  readonly metric: string;
  readonly value: Cell;
  readonly numerator?: Cell;
  readonly denominator?: Cell;
  readonly interval?: Interval | null;
}

/** Values of the metrics that have a trend for each period of the frame; each equals the analysis of that period as of the same day. */
export type Series<D extends AnyDeclaration> = (
  context: RunContext<D> & {
    /** As `sql`, sliced by the periods: `__cut` begins with the period of a row's day, and `__period` is its first day. */
    readonly perPeriod: Sql;
    /** The same with the rows of those periods alone whose points will be read: for metrics that follow from the rows of each period. */
    readonly perAsked: Sql;
    readonly grain: Grain;
    readonly shift: GrainShift;
    /** The periods that have points: those of the grain, or of a calendar of whole weeks. */
    readonly periods: readonly Period[];
    /** Whether each period is asked for as it stood on its own last day, not as it stands on as-of. */
    readonly asStood: boolean;
    /** Whether the caller will read points of this metric; others may be left out. */
    asks(metric: keyof D['metrics'] & string): boolean;
    /** Whether the caller will read points of the period that begins on the day; others may be left out. */
    asksOf(start: string): boolean;
  },
) => Promise<SeriesPoint[]>;

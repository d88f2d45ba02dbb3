/** A picture of a table of the result; the renderers draw it, the analysis only names columns. */
export interface Chart {
  readonly id: string;
  readonly type: 'line' | 'bars' | 'lorenz' | 'heatmap' | 'quadrant' | 'funnel' | 'waterfall' | 'forest';
  readonly table: string;
  readonly x: string;
  /** Where places are ranges: the column with their ends, of the last one null. */
  readonly upTo?: string;
  readonly y: readonly string[];
  /** The places are rungs in the order of the table, as stages are; else those without an order of their own go by value. */
  readonly ladder?: true;
  /** The table with what was seen before what is forecast: by the same `x`, its measure `y` drawn in the same picture. */
  readonly history?: { readonly table: string; readonly y: string };
  /** Columns that hold the ends of intervals, or control limits. */
  readonly low?: string;
  readonly high?: string;
  /** What `low` and `high` are: the interval of each value, or limits that the values of all are held against. */
  readonly bounds?: 'interval' | 'limits';
  /** The column whose values become series. */
  readonly series?: string;
  /** A column with a picture for each of its values: measures of several units, groups counted apart. */
  readonly each?: string;
  /** Values of `each` whose figures are shares, which a column of several measures cannot say. */
  readonly shares?: readonly string[];
  /** Rows drawn: those with one of these values in each of these columns. Without it, rows of nobody (null) are left out. */
  readonly only?: readonly { readonly column: string; readonly values: readonly (string | null)[] }[];
}

/** A table that people see unless they name others. */
export type Screen<Name extends string = string> =
  | Name
  | {
      readonly table: Name;
      /** Only under `--by`: without it the table says nothing new. */
      readonly cut?: true;
      /** What makes it draws again and again, or matches: a report leaves it to who opens it by its name, and to `--full`. */
      readonly deep?: true;
      /** Rows that are points of a picture, for programs: those with this value in this column. */
      readonly without?: { readonly column: string; readonly value: string };
      /** Of the rows those with one of these values in each of these columns; the others are for who asks. */
      readonly only?: readonly { readonly column: string; readonly values: readonly (string | null)[] }[];
    };

/** The table of a screen's entry. */
export const screenTable = <Name extends string>(one: Screen<Name>): Name =>
  typeof one === 'string' ? one : one.table;

const isDeep = (one: Screen): boolean => typeof one !== 'string' && one.deep === true;

/** Whether a report's page shows a table: those of the screen that are not deep, all where there is none, and those of the first picture. */
export const isOnPage = (
  { charts, screen }: { readonly charts: readonly Chart[]; readonly screen?: readonly Screen[] },
  table: string,
): boolean =>
  screen === undefined ||
  charts[0]?.table === table ||
  charts[0]?.history?.table === table ||
  screen.some((one) => screenTable(one) === table && !isDeep(one));

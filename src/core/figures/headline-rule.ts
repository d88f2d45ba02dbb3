import type { z } from 'zod';
import type { AnyDeclaration } from '../analysis.js';
import type { Figure, Frame, Kind, Row } from '../result.js';

/** What a rule may look at: the answer for everything, never for one value of a cut. */
export interface Answered<D extends AnyDeclaration> {
  readonly frame: Frame;
  readonly options: z.infer<D['options']>;
  /** Null where the answer holds no value of it. */
  value(metric: keyof D['metrics'] & string): Figure | null;
  /** An end of the metric's interval; null where it has none. */
  end(metric: keyof D['metrics'] & string, which: 'low' | 'high'): Figure | null;
  /** Part and whole of a metric, which carry no kind of their own. */
  part(metric: keyof D['metrics'] & string, which: 'numerator' | 'denominator', kind: Kind): Figure | null;
  /** Rows of a table that `headlineReads` names. */
  rows(table: keyof D['tables'] & string): readonly Row[];
  /** A cell of such a row. */
  cell(table: keyof D['tables'] & string, row: Row | undefined, column: string): Figure | null;
  /** A value of an option that takes numbers or words. */
  option(name: keyof z.infer<D['options']> & string, kind: Kind, unit?: string): Figure | null;
}

export interface Sentence<D extends AnyDeclaration> {
  readonly say: D['headlines'][number];
  /** What fills its places, all of it held by the answer. */
  readonly values?: Readonly<Record<string, Figure>>;
  /** The metric it is about: its change follows where periods are compared. */
  readonly about?: keyof D['metrics'] & string;
}

/** The answer in one sentence. Pure; says why where a figure is missing. */
export type HeadlineRule<D extends AnyDeclaration> = (answered: Answered<D>) => Sentence<D>;

/** All of some figures; null where one is missing. */
export function allTold<K extends string>(
  figures: Readonly<Record<K, Figure | null>>,
): Readonly<Record<K, Figure>> | null {
  return Object.values(figures).includes(null) ? null : (figures as Record<K, Figure>);
}

/** Whether a figure is there and above nothing. */
export const some = (figure: Figure | null): figure is Figure => figure !== null && Number(String(figure.value)) > 0;

import type { Relation } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { Row } from '../../../core/result.js';
import type { Interval } from '../../../stats/intervals/interval.js';
import { logisticRegression } from '../../../stats/regression/logistic-regression.js';
import { pairedPrecision } from '../../../stats/warning/paired-lists.js';
import type { Context } from '../basis/context.js';
import binnedSql from './binned.sql';
import combinedSql from './combined.sql';
import pairedSql from './paired.sql';

/** What the combined warning is made of beside the chance and the own rhythm. */
export const FLAGS = ['spend_down', 'returned', 'complaint', 'late'] as const;
export type Flag = (typeof FLAGS)[number];

/** Log-odds of leaving by input; what was not learned is null. */
export type Weights = Readonly<Record<'intercept' | 'odds' | 'rhythm' | 'once' | Flag, number>>;

const INPUTS = ['odds', 'rhythm', 'once', ...FLAGS] as const;

/**
 * The combined warning, learned on all days but the newest; null where these hold one outcome alone or separate it. Inputs that do not
 * differ weigh nothing.
 */
export async function learned(
  { sql }: Context,
  all: Relation,
  { newest, refused }: { readonly newest: string; readonly refused: ReadonlySet<string> },
): Promise<Weights | null> {
  const allowed = Object.fromEntries(FLAGS.map((flag) => [flag, !refused.has(flag)]));
  const rows = await sql.whole.rows(binnedSql, { newest, ...allowed }, { tested: all });
  const used = INPUTS.filter((input) => new Set(rows.map((row) => amountOf(row[input]))).size > 1);
  if (used.length === 0) return null;
  const columnOf = (name: string) => rows.map((row) => amountOf(row[name]));
  const fit = logisticRegression(columnOf('left_us'), used.map(columnOf), { trials: columnOf('customers') });
  if (fit === null || !fit.converged) return null;
  const weightOf = (input: (typeof INPUTS)[number]) => {
    const place = used.indexOf(input);
    return place < 0 ? 0 : fit.coefficients[place + 1]!.estimate;
  };
  const weights = Object.fromEntries(INPUTS.map((input) => [input, weightOf(input)]));
  return { intercept: fit.coefficients[0]!.estimate, ...weights } as Weights;
}

const NOTHING = Object.fromEntries(['intercept', ...INPUTS].map((input) => [input, null]));

/** Scores of who still was a customer on a day; nobody without weights. */
export const combinedOn = (
  { sql }: Context,
  tested: Relation,
  { newest, weights }: { readonly newest: string; readonly weights: Weights | null },
): Promise<Relation> =>
  sql.whole.relation(combinedSql, { newest, learned: weights !== null, ...(weights ?? NOTHING) }, { tested });

/** By how much the list of the combined warning is more precise than that of another on the same customers. */
export async function gainOver(
  { sql, options }: Context,
  warning: string,
  {
    newest,
    combined,
    limits,
  }: {
    readonly newest: Relation;
    readonly combined: Relation;
    readonly limits: readonly { readonly day: string; readonly once: number; readonly days: number }[];
  },
): Promise<Interval | null> {
  const [row] = (await sql.whole
    .given('silence_limit', limits, { day: 'date', once: 'integer', days: 'integer' })
    .rows(pairedSql, { warning, capacity: options.capacity }, { tested: newest, combined })) as [Row];
  return pairedPrecision({
    onlyFirst: amountOf(row.only_combined),
    onlySecond: amountOf(row.only_single),
    listed: amountOf(row.listed),
  });
}

import type { Fact, Relation, Sql } from '../core/analysis.js';
import { Decimal } from '../core/decimal.js';
import { groupedBy } from '../core/grouped.js';
import type { Row } from '../core/result.js';

/** What is compared has four decimals at most: money as the model keeps it. */
export const SCALE = 4;

const ALL = '1 = 1';

/** A distinct value, the number of members below it, and of those at it or below. */
interface Step {
  readonly value: Decimal;
  readonly below: number;
  readonly placed: number;
  readonly population: number;
}

/** Distinct values of one population in ascending order, known wherever a quantile that is asked for can fall. */
export type Steps = readonly Step[];

/**
 * The values of each measure on which one of the quantiles between `parts` equal parts can fall, and their neighbours: a row per
 * group, measure and distinct value. `member` has a row per customer with the columns of `by` and of the measures, which are numbers.
 * The engine reads its rows once for all measures; the margin of 1e-9 lets a few more values through, as the choice is exact below.
 */
const stepsSql = (by: readonly string[], measures: readonly string[], where: string): string => {
  const group = by.join(', ');
  const last = measures.at(-1)!;
  const each = (value: (measure: string) => string) => {
    const others = measures.slice(0, -1).map((one) => `WHEN grouping(${one}) = 0 THEN ${value(one)} `);
    return others.length === 0 ? value(last) : `CASE ${others.join('')}ELSE ${value(last)} END`;
  };
  return `WITH value_group AS ( -- one row per group, measure and distinct value; equal members stay together
  SELECT ${group}, ${each((one) => `'${one}'`)} AS measure, ${each((one) => `CAST(${one} AS decimal(38,${SCALE}))`)} AS value, count(*) AS members
  FROM member
  WHERE ${where}
  GROUP BY GROUPING SETS (${measures.map((one) => `(${group}, ${one})`).join(', ')})
), placed AS ( -- the same, with how many members stand at it or below
  SELECT ${group}, measure, value, members,
    sum(members) OVER (PARTITION BY ${group}, measure ORDER BY value ROWS UNBOUNDED PRECEDING) AS placed,
    sum(members) OVER (PARTITION BY ${group}, measure) AS population
  FROM value_group
)
SELECT ${group}, measure, value,
  CAST(placed - members AS bigint) AS below, CAST(placed AS bigint) AS placed, CAST(population AS bigint) AS population
FROM placed
WHERE population = 1
  OR floor(ratio(CAST((placed - members - 1) * CAST($parts AS bigint) AS double), CAST(population - 1 AS double)) - 1e-9)
  <> floor(ratio(CAST(placed * CAST($parts AS bigint) AS double), CAST(population - 1 AS double)) + 1e-9)
ORDER BY ${group}, measure, value`;
};

/** What steps are asked by. */
export interface StepsAsked<M extends string> {
  readonly by: readonly string[];
  readonly measures: readonly M[];
  /** SQL of which members count. */
  readonly where?: string;
}

/** The same as a part of another question, which names `member` and `$parts`. */
export const stepsFact = ({ by, measures, where = ALL }: StepsAsked<string>): Fact => ({
  text: stepsSql(by, measures, where),
});

/** Steps of each group and measure, under `measure` and the values of `by` in their order, blanks between. */
export async function stepsOf<M extends string>(
  sql: Sql,
  member: Relation,
  { by, measures, parts, where = ALL }: StepsAsked<M> & { readonly parts: number },
): Promise<Map<string, Step[]>> {
  return stepsIn(await sql.rows(stepsSql(by, measures, where), { parts }, { member }), by);
}

/** Steps out of the rows that `stepsFact` gave. */
export function stepsIn(rows: readonly Row[], by: readonly string[]): Map<string, Step[]> {
  const groups = groupedBy(rows, (row: Row) => [row.measure, ...by.map((name) => row[name])].join(' '));
  const number = (row: Row, name: string) => Number(row[name]);
  return new Map(
    [...groups].map(([key, own]) => [
      key,
      own.map((row) => ({
        value: row.value as Decimal,
        below: number(row, 'below'),
        placed: number(row, 'placed'),
        population: number(row, 'population'),
      })),
    ]),
  );
}

const at = (steps: Steps, index: number): Decimal => {
  const step = steps.find(({ below, placed }) => below <= index && index < placed);
  if (step === undefined) throw new Error(`no value at place ${index} of ${steps[0]?.population}`);
  return step.value;
};

const floorDivide = (a: bigint, b: bigint): bigint => (a >= 0n ? a / b : -((-a + b - 1n) / b));

/**
 * Type-7 quantile `part`/`parts`, in exact arithmetic, rounded down to four decimals. Rounded so it never falls below the value it
 * starts from nor reaches the next, so the printed cut, given back as an option, divides members as the exact one does.
 * (Hyndman & Fan 1996; R's and numpy's default.)
 */
export function quantileAt(steps: Steps, part: number, parts: number): Decimal {
  const product = (steps[0]!.population - 1) * part;
  const index = Math.floor(product / parts);
  const rest = product - index * parts;
  const low = at(steps, index).round(SCALE);
  if (rest === 0) return low;
  const gap = at(steps, index + 1).round(SCALE).units - low.units;
  return new Decimal(low.units + floorDivide(gap * BigInt(rest), BigInt(parts)), SCALE);
}

/** The cut points between `parts` equal parts of the population, ascending; equal ones where many members are equal. */
export const quantileCuts = (steps: Steps, parts: number): Decimal[] =>
  Array.from({ length: parts - 1 }, (_, index) => quantileAt(steps, index + 1, parts));

/** The middle of a group; null where nobody is in it. */
export const medianOf = (steps: Steps | undefined): Decimal | null =>
  steps === undefined ? null : quantileAt(steps, 1, 2);

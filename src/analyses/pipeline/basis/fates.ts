import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import testedSql from '../backtest/tested.sql';
import { type Fates, LANDMARKS, type Visits } from './chances.js';
import type { Context } from './context.js';
import { durationOf, type Ground } from './ground.js';
import stayedSql from './stayed.sql';

/** More days than any deal stays in a stage. */
const FOR_GOOD = 1_000_000;

export interface TestedOn {
  readonly day: string;
  /** Last day on which what is won counts for a forecast made on the day. */
  readonly until: string;
}

const NOBODY: Fates = { all: [], stages: new Map() };

/** How deals fared, as it was known on each of some days, cut by cut. */
export async function fatesOf(
  { sql }: Context,
  { deal, visit }: Ground,
  days: readonly TestedOn[],
): Promise<(day: string, cut: string) => Fates> {
  const tested = sql.whole.given('tested', days, { day: 'date', until: 'date' });
  const all = groupedBy(await tested.rows(testedSql, {}, { deal }), keyOf);
  const landmarks = LANDMARKS.map((above, i) => ({ outlasted: i + 1, above, upto: LANDMARKS[i + 1] ?? FOR_GOOD }));
  const visits =
    visit === null
      ? []
      : await tested
          .given('landmark', landmarks, { outlasted: 'integer', above: 'integer', upto: 'integer' })
          .rows(stayedSql, {}, { deal, visit });
  const stages = groupedBy(visits, keyOf);
  const found = new Map<string, Fates>(
    [...all].map(([key, rows]) => [key, { all: rows.map(durationOf), stages: stagesOf(stages.get(key) ?? []) }]),
  );
  return (day, cut) => found.get(JSON.stringify([day, cut])) ?? NOBODY;
}

const keyOf = ({ day, __cut }: Row): string => JSON.stringify([String(day), String(__cut)]);

const stagesOf = (rows: readonly Row[]): Map<string, readonly Visits[]> =>
  new Map([...groupedBy(rows, ({ stage }) => String(stage))].map(([stage, own]) => [stage, own.map(visitsOf)]));

const visitsOf = (row: Row): Visits => ({
  ...durationOf(row),
  outlasted: amountOf(row.outlasted),
  firsts: amountOf(row.firsts),
});

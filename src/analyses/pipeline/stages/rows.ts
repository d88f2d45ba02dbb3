import { amountOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { rateColumns, sumOf } from '../../../parts/rates.js';
import { type Context, daysOf } from '../basis/context.js';
import type { Ground } from '../basis/ground.js';
import { medianDays } from '../basis/median-days.js';
import { MIN_RATE } from '../win_rates/rows.js';
import fatesSql from './fates.sql';
import passedSql from './passed.sql';
import skippedSql from './skipped.sql';

const count = (rows: readonly Row[]) => rows.reduce((sum, { deals }) => sum + amountOf(deals), 0);

/** Stages in their order: how many entered, went on, died there or are still there; the first entry counts, and the days of all visits. */
export async function stageRows(context: Context, { visit, deal, order, exported }: Ground) {
  if (visit === null || order.length === 0) return [];
  const sql = context.sql.whole.given(
    'stage_order',
    order.map((stage) => ({ stage })),
    { stage: 'text' },
  );
  // Without lost ones all go on.
  const least = exported.isLostMissing ? Number.POSITIVE_INFINITY : MIN_RATE;
  const passed = await sql.relation(passedSql, { ...daysOf(context) }, { visit, deal });
  const skipped = groupedBy(await sql.rows(skippedSql, {}, { passed }), ({ __cut }) => String(__cut));
  const fates = groupedBy(await sql.rows(fatesSql, {}, { passed }), ({ __cut }) => String(__cut));
  return [...fates].flatMap(([cut, own]) =>
    order.flatMap((stage, index) => {
      const there = own.filter((row) => row.stage === stage);
      const past = count((skipped.get(cut) ?? []).filter((row) => row.stage === stage));
      const told = { stage, place: index + 1, skipped: past, least };
      return there.length === 0 && past === 0 ? [] : [{ __cut: cut, ...stageRow(told, there) }];
    }),
  );
}

/** Won of all decided that had been in the stage. */
function wonThere(won: number, decided: number, least: number) {
  const { rate, low, high } = rateColumns(won, decided, least);
  return { won, decided, win_rate: rate, win_low: low, win_high: high };
}

interface Stage {
  readonly stage: string;
  readonly place: number;
  readonly skipped: number;
  /** Fewer decided ones make no rate. */
  readonly least: number;
}

function stageRow({ stage, place, skipped, least }: Stage, rows: readonly Row[]) {
  const sum = (column: string) => rows.reduce((total, row) => total + amountOf(row[column]), 0);
  const of = (fate: string) => rows.filter((row) => row.fate === fate);
  const [went, died, still] = [count(of('went_on')), count(of('died')), count(of('still_there'))];
  const { rate, low, high } = rateColumns(went, went + died, least);
  const left = rows.filter(({ fate }) => fate !== 'still_there');
  return {
    stage,
    place,
    entered: went + died + still,
    skipped,
    went_on: went,
    conversion: rate,
    low,
    high,
    died,
    died_value: sumOf(of('died'), 'value') ?? (died === 0 ? Decimal.zero : null),
    still_there: still,
    ...wonThere(sum('won'), sum('decided'), least),
    days: medianDays(left, 'deals'),
  };
}

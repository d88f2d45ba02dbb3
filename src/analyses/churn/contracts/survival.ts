import type { Relation, TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { MONTH_DAYS } from '../../../core/time/duration.js';
import { addDays, earlier, parseDay } from '../../../core/time/period-days.js';
import { contractStays } from '../../../model/facts/contract_stays/index.js';
import { contractsInForce } from '../../../model/texts/contracts-in-force.js';
import { criticalZ } from '../../../stats/distributions/normal.js';
import { DEFAULT_LEVEL } from '../../../stats/intervals/interval.js';
import { type LateEntryPoint, lateEntrySurvival, type ObservedStay } from '../../../stats/survival/late-entry.js';
import type { Context } from '../basis/context.js';
import { WORDS } from '../basis/words.js';
import type declaration from '../index.js';
import firstEndSql from './first-end.sql';
import knownSql from './known.sql';
import staysSql from './stays.sql';

const MONTHS = 12;

/** Contracts as of a day: the curve of how long customers stay, and everybody with one in force. */
export interface Contracts {
  readonly day: string;
  /** Empty where the source tells of no end but the newest, or of none. */
  readonly curve: readonly LateEntryPoint[];
  readonly known: Relation;
}

/** The period that a snapshot covers: `--snapshot FROM..TO`. Throws UserError E_OPTION. */
export function snapshotOf({
  options,
}: Pick<Context, 'options'>): { readonly from: string; readonly to: string } | null {
  if (options.snapshot === null) return null;
  const [from, to, ...more] = options.snapshot.split('..');
  if (more.length === 0 && parseDay(from ?? '') !== null && parseDay(to ?? '') !== null && from! <= to!)
    return { from: from!, to: to! };
  throw new UserError('E_OPTION', 'usage', WORDS.snapshot_form({ given: options.snapshot }), {
    hint: verbatim('crm-analyze churn --snapshot 2025-10-01..2025-12-31'),
  });
}

/**
 * Contracts as of a day, from those begun by then. Who had left before the source began is not in it: observation begins at the first day
 * that it covers, which is that of the snapshot, or of the first end it tells of.
 */
export async function contractsOn(
  context: Context,
  day: string,
  { horizon, isTested = true }: { readonly horizon: number; readonly isTested?: boolean },
): Promise<Contracts> {
  const { sql } = context;
  const held = await contractsInForce(sql, { until: day, graceDays: graceOf(context) });
  const curve = await curveOf(context, day, horizon);
  const ages = await monthsOf(context, day);
  const known = await sql.whole
    .given(
      'ahead',
      // A chance that was never tested is not said.
      ages.map((months) => ({ months, ...aheadOf(isTested ? curve : [], months, horizon) })),
      { months: 'integer', chance: 'double', year: 'double' },
    )
    .relation(knownSql, {}, { held });
  return { day, curve, known };
}

/** A snapshot says who left; elsewhere who ended lately may still renew. */
const graceOf = (context: Pick<Context, 'options'>): number =>
  snapshotOf(context) === null ? context.options.grace_days : 0;

async function curveOf(context: Context, day: string, horizon: number): Promise<LateEntryPoint[]> {
  const snapshot = snapshotOf(context);
  const [row] = await context.sql.whole.rows(firstEndSql, { until: day });
  const firstEnd = row?.first_end == null ? null : String(row.first_end);
  // Ends of the last days alone: who left before is not told of, and survivors look like everybody.
  if (snapshot === null && (firstEnd === null || firstEnd > addDays(day, -horizon))) return [];
  const coversFrom = earlier(snapshot?.from ?? firstEnd!, day);
  return lateEntrySurvival(await staysOf(context, day, coversFrom));
}

async function staysOf(context: Context, day: string, coversFrom: string): Promise<ObservedStay[]> {
  const rows = await context.sql.whole.rows(
    staysSql,
    { until: day, grace_days: graceOf(context), covers_from: coversFrom },
    { contract_stays: contractStays },
  );
  return rows.map((row) => {
    const ended = row.alive !== true;
    // Who left within the first month was there for a part of it.
    const left = Math.max(amountOf(row.months), ended ? 1 : 0);
    return { entered: amountOf(row.entered), left, ended, count: amountOf(row.customers) };
  });
}

const monthsOf = async (context: Context, day: string): Promise<number[]> => {
  const stays = await staysOf(context, day, day);
  return [...new Set([0, ...stays.map(({ left }) => left)])];
};

/** S just after an age. */
function survivalAfter(curve: readonly LateEntryPoint[], months: number): number {
  let survival = 1;
  for (const point of curve) {
    if (point.time > months) break;
    survival = point.survival;
  }
  return survival;
}

/** The chance to be gone after the days ahead, and months of the next 12 that will be paid for; null without a curve or beyond it. */
export function aheadOf(
  curve: readonly LateEntryPoint[],
  months: number,
  horizon: number,
): { chance: number | null; year: number | null } {
  const now = survivalAfter(curve, months);
  const last = curve.at(-1)?.time ?? -1;
  if (now === 0 || months >= last) return { chance: null, year: null };
  const after = (more: number) => survivalAfter(curve, months + more) / now;
  const year = Array.from({ length: MONTHS }, (_, i) => after(i + 1)).reduce((sum, one) => sum + one, 0);
  return { chance: 1 - after(Math.max(1, Math.round(horizon / MONTH_DAYS))), year };
}

type Rows = TableRows<(typeof declaration)['tables']['survival']>;

/** The curve as rows, with its interval on the scale of log(−log). */
export function survivalRows(curve: readonly LateEntryPoint[]): Rows {
  const z = criticalZ(DEFAULT_LEVEL);
  return curve.map(({ time, atRisk, events, survival, error }) => {
    const theta = survival > 0 && survival < 1 ? (z * error) / Math.log(survival) : null;
    return {
      months: time,
      at_risk: atRisk,
      left_now: events,
      hazard: events / atRisk,
      staying: survival,
      low: theta === null ? null : survival ** Math.exp(-theta),
      high: theta === null ? null : survival ** Math.exp(theta),
    };
  });
}

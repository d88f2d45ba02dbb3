import type { TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import { follows, reachOf } from '../../../model/reach.js';
import { topBoxes } from '../../../model/score-scale.js';
import { singleTargets } from '../../../model/texts/service-targets.js';
import { meanInterval, momentsFromSums } from '../../../stats/intervals/mean-interval.js';
import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';
import { LEVELS, type Verdict } from '../basis/codes.js';
import type { Context } from '../basis/context.js';
import type declaration from '../index.js';
import { LEAST, NO_CLOCK } from '../targets/rows.js';
import callsSql from './calls.sql';
import csatSql from './csat.sql';
import qualitySql from './quality.sql';

type Row = TableRows<(typeof declaration)['tables']['targets']>[number];
type Level = (typeof LEVELS)[number];

/** A level of one cut: of a share its parts, of points their mean. */
interface Found {
  readonly cut: string;
  readonly n: number;
  readonly met: number | null;
  readonly value: { readonly estimate: number; readonly low: number; readonly high: number } | null;
}

const shareOf = (cut: string, met: number, n: number): Found => ({ cut, n, met, value: wilsonInterval(met, n) });

async function csat({ sql, frame }: Context): Promise<Found[]> {
  const rows = await sql.rows(csatSql, { since: frame.period.from, until: frame.period.to });
  return [...groupedBy(rows, ({ __cut }) => String(__cut))].map(([cut, own]) => {
    let [met, n] = [0, 0];
    for (const row of own) {
      const boxes = topBoxes({ min: Number(row.scale_min), max: Number(row.scale_max) }, null);
      if (boxes === null) continue;
      n += amountOf(row.answers);
      if (Number(row.score) > Number(row.scale_max) - boxes) met += amountOf(row.answers);
    }
    return shareOf(cut, met, n);
  });
}

async function quality({ sql, frame, has }: Context): Promise<Found[]> {
  if (!has('quality_checks') || reachOf('quality_checks', 'tickets', { frame, has }).where.length > 0) return [];
  const rows = await sql.rows(qualitySql, { since: frame.period.from, until: frame.period.to });
  return rows.map((row) => {
    const n = amountOf(row.items);
    const moments = momentsFromSums(n, amountOf(row.points), amountOf(row.squares));
    const alike = moments && { estimate: moments.mean, low: moments.mean, high: moments.mean };
    return { cut: String(row.__cut), n, met: null, value: moments && (meanInterval(moments) ?? alike) };
  });
}

async function calls({ sql, frame, has }: Context): Promise<Found[]> {
  if (!has('agent_periods') || !follows('agent_periods', 'tickets', { frame, has })) return [];
  const rows = await sql.rows(callsSql, { since: frame.period.from, until: frame.period.to });
  return rows.map((row) => shareOf(String(row.__cut), amountOf(row.answered), amountOf(row.offered)));
}

/** A target of a share may be written in per cent. */
const goalOf = (level: Level, target: number): number => (level !== 'quality' && target > 1 ? target / 100 : target);

function verdictOf({ n, value }: Found, goal: number): Verdict {
  if (value === null) return 'not_measured';
  if (n < LEAST) return 'too_few';
  if (value.high < goal) return 'missed';
  return value.low >= goal ? 'met' : 'undecided';
}

const MAKERS: Readonly<Record<Level, (context: Context) => Promise<Found[]>>> = { csat, quality, answer_rate: calls };

/** Levels that have one target for all cases: no clock, a value against it. Points stand as they are, shares as shares. */
export async function levelRows(context: Context): Promise<Row[]> {
  if (!context.has('service_targets')) return [];
  const targets = await singleTargets(context.sql);
  const rows: Row[] = [];
  for (const level of LEVELS) {
    const target = targets.get(level) ?? null;
    if (target === null) continue;
    const goal = goalOf(level, target);
    for (const found of await MAKERS[level](context)) {
      const isShare = level !== 'quality';
      const { estimate = null, low = null, high = null } = found.value ?? {};
      rows.push({
        ...{ __cut: found.cut, measure: level, ...NO_CLOCK, decided: found.n, met: found.met ?? 0 },
        ...(isShare ? { attained: estimate, low, high } : { attained: null, low: null, high: null }),
        ...{ running_late: null, paused_late: null, with_open: null, with_open_low: null, with_open_high: null },
        ...{ weeks: null, weeks_reached: null, weeks_by_chance: null },
        ...(isShare ? { goal, median: null } : { goal: null, target: goal, median: estimate }),
        verdict: verdictOf(found, goal),
      });
    }
  }
  return rows;
}

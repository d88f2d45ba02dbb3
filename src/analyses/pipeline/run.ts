import type { Run } from '../../core/analysis.js';
import { amountOf } from '../../core/cell.js';
import { addDays } from '../../core/time/period-days.js';
import { winCurveRows } from '../../parts/deal-times.js';
import { backtestRows } from './backtest/backtest.js';
import { horizonOf } from './basis/context.js';
import { groundOf } from './basis/ground.js';
import { partsOf } from './basis/parts.js';
import { warnOf } from './basis/warnings.js';
import { coverageRows } from './coverage/rows.js';
import dealsSql from './deals/deals.sql';
import { earlyRows } from './early/rows.js';
import type declaration from './index.js';
import { leadRows } from './leads/rows.js';
import { valuesOf } from './metrics/metrics.js';
import { openRows, openSums } from './open/rows.js';
import { processRows } from './processes/rows.js';
import { reasonRows } from './reasons/rows.js';
import { stageRows } from './stages/rows.js';
import { velocityRow } from './velocity/rows.js';
import { winRateRows } from './win_rates/rows.js';

export { headline } from './headline.js';
export { series } from './series.js';

/** Which deals are won and how soon, and what those that are open should bring by a day. */
export const run: Run<typeof declaration> = async (context) => {
  const { options, frame, sql, has } = context;
  const ahead = horizonOf(context);
  const ground = await groundOf(context);
  const parts = await partsOf(context, ground, ahead);
  const { counts, durations, cuts, forecasts } = parts;
  warnOf(context, ground, parts);
  const each = <R extends object>(rows: (cut: string) => readonly R[]) =>
    cuts.flatMap((cut) => rows(cut).map((row) => ({ __cut: cut, ...row })));
  const velocity = (cut: string) => velocityRow(forecasts.get(cut), parts.fit(cut), parts.medians.get(cut) ?? null);
  const whole = counts.get('');
  const until = addDays(frame.as_of, ahead);
  return {
    metrics: cuts.map((cut) => ({
      cut,
      values: valuesOf(
        {
          counts: counts.get(cut),
          durations: durations.get(cut) ?? [],
          forecast: forecasts.get(cut),
          holds: parts.backtests.get(cut)?.holds ?? false,
          velocity: velocity(cut).velocity,
          costPerWon: parts.costs(cut),
        },
        ground.exported,
      ),
    })),
    tables: {
      win_rates: () =>
        each((cut) => {
          const forecast = forecasts.get(cut);
          const expected = forecast === undefined ? null : openSums(forecast.sums, forecast).expected;
          const told = { counts: counts.get(cut), durations: durations.get(cut) ?? [], expected };
          return winRateRows(told, ground.exported, options.within);
        }),
      open: () =>
        each((cut) => openRows(forecasts.get(cut), ground.order, until, parts.backtests.get(cut)?.holds ?? false)),
      curve: () => each((cut) => (ground.exported.isLostMissing ? [] : winCurveRows(durations.get(cut) ?? []))),
      backtest: () => each((cut) => backtestRows(parts.backtests.get(cut), ahead)),
      coverage: () => coverageRows(context, { deal: ground.deal, timed: parts.timed, until }),
      velocity: () => each((cut) => [velocity(cut)]),
      stages: () => stageRows(context, ground),
      reasons: () => reasonRows(context, ground.deal),
      processes: () => processRows(context, ground),
      leads: () => leadRows(context),
      early: () => earlyRows(context, { deal: ground.deal, medians: parts.medians }),
      deals: () =>
        sql.whole.relation(
          dealsSql,
          { as_of: frame.as_of, has_contacts: has('activities', 'opportunity_id') },
          { timed: parts.timed },
        ),
    },
    rows: { used: amountOf(whole?.deals), excluded: 0 },
  };
};

import { winCurve } from '../../../parts/deal-times.js';
import type { Evidence } from '../basis/evidence.js';
import type { Rows } from '../basis/rows.js';

export const curveRows = ({ cut, durations }: Evidence): Rows<'win_curve'> =>
  winCurve(durations).map(({ time, atRisk, open, incidence }) => ({
    __cut: cut,
    days: time,
    at_risk: atRisk,
    won: incidence[0]!.estimate,
    low: incidence[0]!.low,
    high: incidence[0]!.high,
    lost: incidence[1]!.estimate,
    open,
  }));

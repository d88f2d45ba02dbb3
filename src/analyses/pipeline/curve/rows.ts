import { type Duration, winCurve } from '../../../parts/deal-times.js';

/** Share won, lost and still open by each day since creation on which a deal ended or was last seen. */
export const curveRows = (durations: readonly Duration[]) =>
  winCurve(durations).map(({ time, atRisk, open, incidence }) => ({
    days: time,
    at_risk: atRisk,
    won: incidence[0]!.estimate,
    low: incidence[0]!.low,
    high: incidence[0]!.high,
    lost: incidence[1]!.estimate,
    open,
  }));

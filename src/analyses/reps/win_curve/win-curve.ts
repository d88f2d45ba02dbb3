import { winCurveRows } from '../../../parts/deal-times.js';
import type { Evidence } from '../basis/evidence.js';
import type { Rows } from '../basis/rows.js';

export const curveRows = ({ cut, durations }: Evidence): Rows<'win_curve'> =>
  winCurveRows(durations).map((row) => ({ __cut: cut, ...row }));

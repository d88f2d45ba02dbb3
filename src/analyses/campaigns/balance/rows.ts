import { type ArmSums, plainDifference } from '../../../stats/experiment/adjusted-difference.js';
import { proportionDifference } from '../../../stats/intervals/proportion-difference.js';
import type { COMPARISONS, MEASURES } from '../basis/codes.js';
import { LEAST } from '../basis/context.js';
import type { Arm } from '../basis/sums.js';
import type { Compared, Judged } from '../campaigns/judged.js';

type Measure = (typeof MEASURES)[number];

interface Row {
  readonly comparison: (typeof COMPARISONS)[number];
  readonly measure: Measure;
  readonly treated: number | null;
  readonly against: number | null;
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  readonly smd: number | null;
}

const mean = ({ n, y }: ArmSums): number | null => (n > 0 ? y / n : null);

function rowOf(
  comparison: Row['comparison'],
  measure: Measure,
  [treated, against]: readonly [ArmSums, ArmSums],
  found: Compared | null,
  isBefore = false,
): Row {
  const isTold = found !== null && found.error > 0;
  const pooled = found === null ? 0 : Math.sqrt((found.variances[0] + found.variances[1]) / 2);
  return {
    comparison,
    measure,
    treated: mean(treated),
    against: mean(against),
    difference: found?.estimate ?? null,
    low: isTold ? found.low : null,
    high: isTold ? found.high : null,
    p: isTold ? found.p : null,
    smd: isBefore && found !== null && pooled > 0 ? found.estimate / pooled : null,
  };
}

function sharesRow(measure: Measure, column: string, treated: Arm, control: Arm): Row {
  const found = proportionDifference(control.of(column), control.n, treated.of(column), treated.n);
  return {
    comparison: 'arms',
    measure,
    treated: treated.n > 0 ? treated.of(column) / treated.n : null,
    against: control.n > 0 ? control.of(column) / control.n : null,
    difference: found?.estimate ?? null,
    low: found?.low ?? null,
    high: found?.high ?? null,
    p: found?.p ?? null,
    smd: null,
  };
}

/** What the arms were before, and what came of them by each line. */
function armRows({ treated, control, lines }: Judged): Row[] {
  if (control.n === 0) return [];
  const pair = (sums: (arm: Arm) => ArmSums) => [sums(treated), sums(control)] as const;
  const isEnough = treated.n >= LEAST && control.n >= LEAST;
  const before = (measure: Measure, sums: (arm: Arm) => ArmSums) =>
    rowOf('arms', measure, pair(sums), isEnough ? plainDifference(...pair(sums)) : null, true);
  const rows = [
    before('revenue_before', (arm) => arm.alone('x', 'xx')),
    before('days_before', (arm) => arm.alone('d', 'dd')),
    before('days_year', (arm) => arm.alone('e', 'ee')),
    sharesRow('overlapped', 'overlapped', treated, control),
  ];
  if (lines === null) return rows;
  const line = (measure: Measure, found: Compared | null, sums: (arm: Arm) => ArmSums) =>
    found === null ? [] : [rowOf('arms', measure, pair(sums), found)];
  return [
    ...rows,
    ...line('revenue', lines.plain, (arm) => arm.revenue),
    ...line('revenue_adjusted', lines.adjusted, (arm) => arm.revenue),
    ...line('revenue_trimmed', lines.trimmed, (arm) => arm.trimmed.revenue),
    ...line('revenue_after', lines.after, (arm) => arm.after),
    ...line('revenue_both', lines.both, (arm) => arm.both),
    ...line('margin', lines.margin, (arm) => arm.margin),
    ...line('margin_both', lines.marginBoth, (arm) => arm.marginBoth),
    sharesRow('bought', 'bought', treated, control),
  ];
}

/** The treated beside everybody else who bought in the year before: during the campaign, in as many days before it, and the one less the other. */
function otherRows({ treated, campaign }: Judged, others: Arm | undefined): Row[] {
  if (others === undefined || !campaign.isOver || treated.n < LEAST || others.n < LEAST) return [];
  const change = (arm: Arm): ArmSums => ({
    n: arm.n,
    y: arm.of('y') - arm.of('w'),
    yy: arm.of('yy') - 2 * arm.of('wy') + arm.of('ww'),
    x: 0,
    xx: 0,
    xy: 0,
  });
  const row = (measure: Measure, sums: (arm: Arm) => ArmSums) => {
    const pair = [sums(treated), sums(others)] as const;
    return rowOf('others', measure, pair, plainDifference(...pair));
  };
  return [
    row('revenue', (arm) => arm.alone('y', 'yy')),
    row('placebo', (arm) => arm.alone('w', 'ww')),
    row('less_placebo', change),
  ];
}

export const balanceRows = (judged: Judged, others: Arm | undefined) =>
  [...armRows(judged), ...otherRows(judged, others)].map((row) => ({
    campaign_id: judged.campaign.id,
    name: judged.campaign.name,
    ...row,
  }));

import { rateColumns, shareOf } from '../../../parts/rates.js';
import { proportionDifference } from '../../../stats/intervals/proportion-difference.js';
import type { Judged } from '../campaigns/judged.js';

const LEAST_RATE = 5;

/** The two arms of a campaign beside each other: who bought, whether they were alike, and what such a trial could have seen. */
export const armRow = (judged: Judged) => {
  const { campaign, treated, control, lines, attributed } = judged;
  const [own, other] = [treated, control].map((arm) => rateColumns(arm.of('bought'), arm.n, LEAST_RATE));
  const gained =
    lines === null ? null : proportionDifference(control.of('bought'), control.n, treated.of('bought'), treated.n);
  const extra = gained === null ? null : gained.estimate * treated.n;
  const spend = judged.spend?.toNumber() ?? null;
  // Where the control arm was reached too, or nobody says who was, the difference is of nobody reached.
  const reached = control.of('reached') > 0 ? null : shareOf(treated.of('reached'), treated.n);
  const isReachKnown = reached !== null && reached > 0;
  const overlap = [treated, control].map((arm) => shareOf(arm.of('overlapped'), arm.n));
  return {
    campaign_id: campaign.id,
    name: campaign.name,
    treated_rate: own!.rate,
    treated_low: own!.low,
    treated_high: own!.high,
    control_rate: other!.rate,
    control_low: other!.low,
    control_high: other!.high,
    alike: judged.alike,
    alike_p: judged.alikeP,
    ratio_p: judged.ratioP,
    break_even: judged.breakEven,
    could_see: judged.couldSee,
    needed: judged.needed,
    power: judged.power,
    treated_mean: shareOfSigned(treated.of('y'), treated.n),
    control_mean: shareOfSigned(control.of('y'), control.n),
    per_member: lines?.main?.estimate ?? null,
    reached: isReachKnown ? reached : null,
    per_reached: isReachKnown && lines?.main != null ? lines.main.estimate / reached : null,
    extra_customers: extra,
    extra_low: gained === null ? null : gained.low * treated.n,
    extra_high: gained === null ? null : gained.high * treated.n,
    cost_per_extra: spend !== null && extra !== null && gained!.low > 0 ? spend / extra : null,
    cost_per_attributed: spend !== null && (attributed?.customers ?? 0) > 0 ? spend / attributed!.customers : null,
    treated_overlap: overlap[0]!,
    control_overlap: overlap[1]!,
    overlap_p:
      control.n === 0
        ? null
        : (proportionDifference(control.of('overlapped'), control.n, treated.of('overlapped'), treated.n)?.p ?? null),
  };
};

const shareOfSigned = (sum: number, n: number): number | null => (n > 0 ? sum / n : null);

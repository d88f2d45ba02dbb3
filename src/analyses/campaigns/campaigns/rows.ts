import { numberOf } from '../../../core/cell.js';
import { momentsFromSums, relativeLift } from '../../../stats/intervals/mean-interval.js';
import type { Arm } from '../basis/sums.js';
import type { Compared, Judged } from './judged.js';

/** A difference per treated member as money of all the treated. */
export function totalOf(line: Compared | null | undefined, treated: number) {
  const times = (value: number | undefined) => (value === undefined ? null : value * treated);
  return { estimate: times(line?.estimate), low: times(line?.low), high: times(line?.high) };
}

const momentsOf = (arm: Arm) => momentsFromSums(arm.n, arm.of('y'), arm.of('yy'));

/** The relative lift of revenue per member, with its interval and no p. */
function liftOf({ treated, control }: Judged) {
  const [a, b] = [momentsOf(control), momentsOf(treated)];
  return a === null || b === null ? null : relativeLift(a, b);
}

export const campaignRow = (judged: Judged) => {
  const { campaign, treated, control, lines, attributed } = judged;
  const main = totalOf(lines?.main, treated.n);
  const margin = totalOf(lines?.margin, treated.n);
  const plain = totalOf(lines?.plain, treated.n);
  const both = totalOf(lines?.both, treated.n);
  const trimmed = totalOf(lines?.trimmed, treated.n);
  const lift = lines === null ? null : liftOf(judged);
  const spend = numberOf(judged.spend);
  const perUnit = margin.estimate === null || spend === null || spend <= 0 ? null : margin.estimate / spend;
  const bought = treated.of('y');
  return {
    campaign_id: campaign.id,
    name: campaign.name,
    channel: campaign.channel,
    starts_on: campaign.startsOn,
    treated: treated.n,
    control: control.n,
    responded: treated.of('responded'),
    converted: treated.of('converted'),
    stated: treated.money('stated'),
    spend: judged.spend,
    attributed: attributed?.revenue ?? null,
    source: attributed?.source ?? null,
    incremental: main.estimate,
    low: main.low,
    high: main.high,
    p: lines?.main != null && lines.main.error > 0 ? lines.main.p : null,
    q: judged.q,
    margin: margin.estimate,
    margin_low: margin.low,
    margin_high: margin.high,
    per_unit: perUnit,
    line: lines === null ? null : lines.adjusted === null ? ('plain' as const) : ('adjusted' as const),
    plain: plain.estimate,
    plain_low: plain.low,
    plain_high: plain.high,
    plain_p: lines?.plain != null && lines.plain.error > 0 ? lines.plain.p : null,
    variance_kept: lines?.adjusted?.kept ?? null,
    lift: lift?.estimate ?? null,
    lift_low: lift?.low ?? null,
    lift_high: lift?.high ?? null,
    both: both.estimate,
    both_low: both.low,
    both_high: both.high,
    both_p: lines?.both?.p ?? null,
    trimmed: trimmed.estimate,
    trimmed_low: trimmed.low,
    trimmed_high: trimmed.high,
    largest_share: bought > 0 ? treated.largest / bought : null,
    caveat: judged.caveat,
    verdict: judged.verdict,
  };
};

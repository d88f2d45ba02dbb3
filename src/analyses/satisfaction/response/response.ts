import type { Row } from '../../../core/result.js';
import { TIER_GROUPS } from '../../../model/computed/tier/words.js';
import { type Asked, follows } from '../../../model/reach.js';
import { shareOf } from '../../../parts/rates.js';
import { type ClusterSums, clusteredShare } from '../../../stats/intervals/clustered.js';
import { headline, type Rules } from '../basis/measure.js';
import { byTier, type Population, type SumsOfTier, type strataCells } from './weighting.js';

/**
 * Whether the filters and cuts can be told of an invitation, answered or not: those by customer can, those by answer,
 * case or agent cannot, and a response rate among them would be a wrong one.
 */
export const invitationsFollow = (asked: Asked): boolean =>
  asked.has('survey_invitations') && follows('survey_invitations', 'surveys', asked);

export interface ResponseRate {
  readonly invited: number;
  readonly answered: number;
  readonly pending: number;
  /** Over the customers who were asked. */
  readonly people: ClusterSums;
}

export const rateOf = (row: Row | undefined): ResponseRate => ({
  invited: Number(row?.invited ?? 0),
  answered: Number(row?.answered ?? 0),
  pending: Number(row?.pending ?? 0),
  people: {
    people: Number(row?.people ?? 0),
    n: Number(row?.invited ?? 0),
    sum: Number(row?.answered ?? 0),
    squares: Number(row?.squares ?? 0),
    cross: Number(row?.products ?? 0),
    sizes: Number(row?.sizes ?? 0),
  },
});

const TIERS = [...TIER_GROUPS, 'new', 'unknown'];

/** Who was asked, who answered, how much each tier weighs among customers and answers, and what each says. */
export function responseRows(
  cut: string,
  rows: readonly Row[],
  answers: ReturnType<typeof strataCells>,
  population: Population,
  rules: Rules,
  people: SumsOfTier,
) {
  const invited = new Map(rows.map((row) => [row.stratum === null ? 'unknown' : String(row.stratum), rateOf(row)]));
  const everybody = [...population.values()].reduce((sum, size) => sum + size, 0);
  const all = [...invited.values()].reduce((sum, { answered }) => sum + answered, 0);
  const nps = byTier(headline(answers, 'nps') as typeof answers, rules, people);
  return TIERS.flatMap((tier) => {
    const own = invited.get(tier);
    if (own === undefined && !population.has(tier)) return [];
    const rate = own ?? rateOf(undefined);
    const asked = rate.invited >= rules.minN && rate.invited > 0;
    const interval = asked ? clusteredShare(rate.people) : null;
    const share = shareOf(population.get(tier) ?? 0, everybody);
    const voices = shareOf(rate.answered, all);
    const score = nps.get(tier);
    const shown = score !== undefined && score.n >= rules.minN;
    return [
      {
        __cut: cut,
        tier,
        customers: population.get(tier) ?? 0,
        customers_share: share,
        invited: rate.invited,
        answered: rate.answered,
        response_rate: asked ? rate.answered / rate.invited : null,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        answered_share: voices,
        weight: share === null || voices === null || voices === 0 || tier === 'unknown' ? null : share / voices,
        nps: shown ? score.value : null,
        nps_low: shown ? (score.interval?.low ?? null) : null,
        nps_high: shown ? (score.interval?.high ?? null) : null,
      },
    ];
  });
}

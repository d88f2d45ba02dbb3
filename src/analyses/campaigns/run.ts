import type { Run } from '../../core/analysis.js';
import { groupedBy } from '../../core/grouped.js';
import { once } from '../../core/once.js';
import { armRow } from './arms/rows.js';
import { othersOf } from './balance/others.js';
import { balanceRows } from './balance/rows.js';
import { daysOf, groundOf } from './basis/context.js';
import { warnOf } from './basis/warnings.js';
import { tierRows } from './by_tier/rows.js';
import { judgedCampaigns } from './campaigns/every.js';
import type { Judged } from './campaigns/judged.js';
import { valuesOf } from './campaigns/metrics.js';
import { campaignRow } from './campaigns/rows.js';
import { channelRows } from './channels/rows.js';
import type declaration from './index.js';
import { matchedRows } from './matched/rows.js';
import membersSql from './members/members.sql';

export { headline } from './headline.js';
export { series } from './series.js';

/** Which campaigns brought what would not have come, by their control arms, beside what is attributed to them. */
export const run: Run<typeof declaration> = async (context) => {
  const ground = await groundOf(context, daysOf(context));
  const judged = await judgedCampaigns(context, ground);
  const excluded = await warnOf(context, ground, judged, (one) => armRow(one).overlap_p);
  const cuts = groupedBy(judged, ({ cut }) => cut);
  const isWhole = context.frame.by.length === 0;
  const isMatched = context.options.matched && isWhole && context.frame.where.length === 0;
  if (context.options.matched && !isMatched) context.warn('W_MATCHED_WHOLE');
  const others = once(() => othersOf(context, ground));
  const each = <R extends object>(row: (one: Judged) => R) => judged.map((one) => ({ __cut: one.cut, ...row(one) }));
  return {
    metrics:
      cuts.size === 0 && isWhole
        ? [{ cut: '', values: valuesOf([]) }]
        : [...cuts].map(([cut, own]) => ({ cut, values: valuesOf(own) })),
    tables: {
      campaigns: () => each(campaignRow),
      arms: () => each(armRow),
      balance: async () => {
        const beside = await others();
        return judged.flatMap((one) =>
          balanceRows(one, beside.get(one.campaign.id)).map((row) => ({ __cut: one.cut, ...row })),
        );
      },
      matched: isMatched && (() => matchedRows(context, ground, judged)),
      by_tier: () => tierRows(context, ground, judged),
      channels: () => channelRows(judged),
      members: () => {
        const { campaign, member, valued } = ground;
        return context.sql.whole.relation(membersSql, {}, { campaign, member, valued });
      },
    },
    rows: { used: judged.reduce((sum, { treated, control }) => sum + treated.n + control.n, 0), excluded },
  };
};

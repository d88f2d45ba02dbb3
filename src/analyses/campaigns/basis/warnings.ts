import { amountOf } from '../../../core/cell.js';
import type { Judged } from '../campaigns/judged.js';
import { isOfCampaigns, spendOf, strangeToOrders } from '../campaigns/money.js';
import asideSql from './aside.sql';
import type { Campaign, Context, Ground } from './context.js';
import unstartedSql from './unstarted.sql';

/** Arms that overlap other campaigns unlike each other. */
const UNLIKE = 0.01;

type Code = Parameters<Context['warn']>[0];

const MOST_NAMED = 5;

/** Names, the first few of many: how many there are stands beside the warning. */
export const listed = (names: readonly string[]): string =>
  names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')} …` : names.join(', ');

const namesOf = (campaigns: readonly Campaign[]): string => listed([...new Set(campaigns.map(({ name }) => name))]);

/** Says of which campaigns a number is missing or to be read with care, and what was left out: how many memberships. */
export async function warnOf(
  context: Context,
  ground: Ground,
  judged: readonly Judged[],
  overlapP: (one: Judged) => number | null,
): Promise<number> {
  const { options } = context;
  const of = (code: Code, isSo: (one: Judged) => boolean, values: Record<string, number> = {}) => {
    const own = judged.filter(isSo);
    if (own.length > 0)
      context.warn(code, { campaigns: namesOf(own.map(({ campaign }) => campaign)), ...values }, own.length);
  };
  of('W_NO_CONTROL', ({ verdict }) => verdict === 'no_control');
  of('W_RATIO', ({ verdict }) => verdict === 'ratio_broken');
  of('W_UNLIKE', ({ verdict }) => verdict === 'arms_unlike');
  of('W_TOO_EARLY', ({ verdict }) => verdict === 'too_early', { window: options.window });
  of('W_NOT_FINAL', ({ caveat }) => caveat === 'not_final' || caveat === 'both_caveats', { window: options.window });
  of('W_LIKELY_HIGH', ({ caveat }) => caveat === 'likely_too_high' || caveat === 'both_caveats');
  of('W_EARLIER', ({ verdict }) => verdict === 'perhaps_earlier', { window: options.window });
  of('W_NO_BEFORE', ({ lines, campaign }) => lines !== null && !campaign.isBeforeKnown);
  of('W_NO_PLAN', ({ control, campaign }) => control.n > 0 && campaign.plannedShare === null);
  of('W_OVERLAP', (one) => one.lines !== null && (overlapP(one) ?? 1) < UNLIKE);
  of('W_LAST_TOUCH', ({ attributed }) => attributed?.source === 'last_touch', { window: options.window });
  await warnOfMoney(context, ground, judged);
  return warnOfMembers(context, ground);
}

async function warnOfMoney(context: Context, { campaigns }: Ground, judged: readonly Judged[]): Promise<void> {
  if (!isOfCampaigns(context)) context.warn('W_SPEND_CUT');
  const spend = await spendOf(context, campaigns);
  const differing = campaigns.filter(({ id }) => spend.get(id)?.differs);
  if (differing.length > 0) context.warn('W_SPEND_DIFFERS', { campaigns: namesOf(differing) }, differing.length);
  const strange = strangeToOrders(context);
  if (context.has('orders', 'campaign_id') && strange.length > 0)
    context.warn('W_ATTRIBUTED_CUT', { attributes: strange.join(', ') });
  if (!context.has('orders', 'line_cost')) context.warn('W_NO_MARGIN');
  const uncosted = judged.reduce(
    (sum, { treated, control }) => sum + treated.of('uncosted') + control.of('uncosted'),
    0,
  );
  if (context.has('orders', 'line_cost') && uncosted > 0) context.warn('W_UNCOSTED', {}, uncosted);
}

async function warnOfMembers({ sql, warn, frame }: Context, { member }: Ground): Promise<number> {
  const [row] = await sql.whole.rows(asideSql, {}, { member });
  const [both, unknown] = [amountOf(row?.both_arms), amountOf(row?.no_arm)];
  if (both > 0) warn('W_BOTH_ARMS', {}, both);
  if (unknown > 0) warn('W_ARM_UNKNOWN', {}, unknown);
  if (frame.by.length > 0 || frame.where.length > 0) return both + unknown;
  const [started] = await sql.whole.rows(unstartedSql);
  const none = amountOf(started?.campaigns);
  if (none > 0) warn('W_NO_START', {}, none);
  return both + unknown;
}

import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { addDays } from '../../../core/time/period-days.js';
import { tierOn } from '../../../parts/tiers.js';
import {
  isComparable,
  type MatchedDifference,
  matchedDifference,
} from '../../../stats/experiment/matched-difference.js';
import { type Moments, momentsFromSums } from '../../../stats/intervals/mean-interval.js';
import type { MATCH_READINGS, MATCHES } from '../basis/codes.js';
import { type Context, type Ground, LEAST } from '../basis/context.js';
import { listed } from '../basis/warnings.js';
import type { Judged } from '../campaigns/judged.js';
import strataSql from './strata.sql';

type Measure = (typeof MATCHES)[number];

const LEVEL = 0.05;
/** Standardised difference up to which people count as alike in what was known of them. */
const ALIKE = 0.1;
const NONE: Moments = { n: 0, mean: 0, variance: 0 };

/** People alike in tier, channel and spend, as they were at one origin: rows of the treated and of the others. */
type Strata = readonly { readonly treated: Row | undefined; readonly others: Row | undefined }[];

const momentsOf = (row: Row | undefined, sum: string, squares: string): Moments =>
  (row && momentsFromSums(amountOf(row.n), amountOf(row[sum]), amountOf(row[squares]))) ?? NONE;

const pairsOf = (strata: Strata, sum: string, squares: string) =>
  strata.map(({ treated, others }) => ({
    treated: momentsOf(treated, sum, squares),
    others: momentsOf(others, sum, squares),
  }));

/** By campaign, strata at the origin that lies so many days before its first day. */
async function strataOf(context: Context, ground: Ground, earlier: number): Promise<ReadonlyMap<string, Strata>> {
  const { sql, frame, options } = context;
  const found = new Map<string, Strata>();
  for (const day of [...new Set(ground.campaigns.map(({ startsOn }) => startsOn))].sort()) {
    const tier_then = await tierOn(context, addDays(day, -1 - earlier));
    const asked = { day, earlier, window: options.window, as_of: frame.as_of };
    const using = { campaign: ground.campaign, member: ground.member, tier_then };
    const rows = await sql.whole.rows(strataSql, asked, using);
    for (const [campaign, own] of groupedBy(rows, (row) => String(row.campaign_id))) {
      const groups = groupedBy(own, ({ tier, channel, band }) => JSON.stringify([tier, channel, band]));
      const side = (all: readonly Row[], isTreated: boolean) => all.find((row) => row.is_treated === isTreated);
      found.set(
        campaign,
        [...groups.values()].map((all) => ({ treated: side(all, true), others: side(all, false) })),
      );
    }
  }
  return found;
}

type Reading = (typeof MATCH_READINGS)[number];

function readingOf(measure: Measure, found: MatchedDifference | null): Reading {
  if (found === null) return 'too_few';
  if (measure === 'spend_year' || measure === 'recent')
    return Math.abs(found.standardised ?? 0) <= ALIKE ? 'alike' : 'unlike';
  if (!(found.error > 0) || found.p >= LEVEL) return 'not_shown';
  return found.estimate > 0 ? 'more' : 'less';
}

function rowOf({ campaign, treated }: Judged, measure: Measure, strata: Strata, columns: readonly [string, string]) {
  const pairs = pairsOf(strata, ...columns);
  const used = pairs.filter(isComparable);
  const count = (side: 'treated' | 'others') => used.reduce((sum, one) => sum + one[side].n, 0);
  const [matched, others] = [count('treated'), count('others')];
  const found = matched >= LEAST && others >= LEAST ? matchedDifference(used) : null;
  const isTold = found !== null && found.error > 0;
  return {
    campaign_id: campaign.id,
    name: campaign.name,
    measure,
    matched,
    unmatched: treated.n - matched,
    others,
    treated_mean: found?.means[0] ?? null,
    others_mean: found?.means[1] ?? null,
    difference: found?.estimate ?? null,
    low: isTold ? found.low : null,
    high: isTold ? found.high : null,
    p: isTold ? found.p : null,
    smd: found?.standardised ?? null,
    reading: readingOf(measure, found),
  };
}

/**
 * The treated beside others alike in tier, main channel and spend of the year before: whether they were alike, what they bought in the
 * days, and the same for as many days before the campaign, matched on the year before those. No effect: of campaigns whose days are over.
 */
export async function matchedRows(context: Context, ground: Ground, judged: readonly Judged[]) {
  const over = judged.filter(({ campaign, treated }) => campaign.isOver && treated.n > 0);
  if (over.length === 0) return [];
  const [then, before] = [await strataOf(context, ground, 0), await strataOf(context, ground, context.options.window)];
  const rows = over.flatMap((one) => {
    const [own, earlier] = [then.get(one.campaign.id) ?? [], before.get(one.campaign.id) ?? []];
    return [
      rowOf(one, 'spend_year', own, ['s', 'ss']),
      rowOf(one, 'recent', own, ['x', 'xx']),
      rowOf(one, 'during', own, ['y', 'yy']),
      rowOf(one, 'placebo_before', earlier, ['y', 'yy']),
    ];
  });
  warnOf(context, rows);
  return rows.map((row) => ({ __cut: '', ...row }));
}

/** Says what the comparison is not, and of which campaigns it finds a difference where there was no campaign. */
function warnOf({ warn }: Context, rows: readonly ReturnType<typeof rowOf>[]): void {
  const named = (isSo: (row: (typeof rows)[number]) => boolean) => [
    ...new Set(rows.filter(isSo).map(({ name }) => name)),
  ];
  warn('W_MATCHED', {}, named(() => true).length);
  const found = named(
    ({ measure, reading }) => measure === 'placebo_before' && (reading === 'more' || reading === 'less'),
  );
  if (found.length > 0) warn('W_MATCHED_PLACEBO', { campaigns: listed(found) }, found.length);
  const unlike = named(({ reading }) => reading === 'unlike');
  if (unlike.length > 0) warn('W_MATCHED_UNLIKE', { campaigns: listed(unlike) }, unlike.length);
}

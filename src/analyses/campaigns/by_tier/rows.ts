import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { addDays } from '../../../core/time/period-days.js';
import { tierOn } from '../../../parts/tiers.js';
import { adjustedDifference, plainDifference } from '../../../stats/experiment/adjusted-difference.js';
import { benjaminiHochberg } from '../../../stats/intervals/multiple-testing.js';
import type { TIER_READINGS } from '../basis/codes.js';
import type { Context, Ground } from '../basis/context.js';
import { Arm } from '../basis/sums.js';
import type { Judged } from '../campaigns/judged.js';
import tiersSql from './tiers.sql';

/** Fewer in an arm of a tier bear no difference. */
const LEAST_TIER = 30;
const LEVEL = 0.05;

type Reading = (typeof TIER_READINGS)[number];

async function tiersOf(context: Context, ground: Ground, days: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const day of days) {
    const tier_then = await tierOn(context, addDays(day, -1));
    rows.push(...(await context.sql.whole.rows(tiersSql, { day }, { valued: ground.valued, tier_then })));
  }
  return rows;
}

/** The difference of the arms tier by tier, of campaigns that have one; those looked at are adjusted for being several. */
export async function tierRows(context: Context, ground: Ground, judged: readonly Judged[]) {
  const told = judged.filter(({ lines }) => lines !== null);
  const days = [...new Set(told.map(({ campaign }) => campaign.startsOn))].sort();
  const groups = groupedBy(await tiersOf(context, ground, days), (row) => JSON.stringify([row.__cut, row.campaign_id]));
  const found = told.flatMap((one) => {
    const own = groups.get(JSON.stringify([one.cut, one.campaign.id])) ?? [];
    return [...groupedBy(own, (row) => String(row.tier))].map(([tier, rows]) => {
      const [treated, control] = ['treatment', 'control'].map((arm) => new Arm(rows.filter((row) => row.arm === arm)));
      const isEnough = treated!.n >= LEAST_TIER && control!.n >= LEAST_TIER;
      const adjusted =
        isEnough && one.campaign.isBeforeKnown ? adjustedDifference(treated!.revenue, control!.revenue) : null;
      const line = adjusted ?? (isEnough ? plainDifference(treated!.revenue, control!.revenue) : null);
      return { one, tier, treated: treated!, control: control!, line: line !== null && line.error > 0 ? line : null };
    });
  });
  const qs = new Map(
    [
      ...groupedBy(
        found.filter(({ line }) => line !== null),
        ({ one }) => one.cut,
      ),
    ].flatMap(([, own]) => {
      const adjusted = benjaminiHochberg(own.map(({ line }) => line!.p));
      return own.map((entry, place) => [entry, adjusted[place]!] as const);
    }),
  );
  return found.map((entry) => {
    const { one, tier, treated, control, line } = entry;
    const q = qs.get(entry) ?? null;
    return {
      __cut: one.cut,
      campaign_id: one.campaign.id,
      name: one.campaign.name,
      tier: tier === '' ? null : tier,
      treated: treated.n,
      control: control.n,
      treated_mean: treated.n > 0 ? treated.of('y') / treated.n : null,
      control_mean: control.n > 0 ? control.of('y') / control.n : null,
      difference: line?.estimate ?? null,
      low: line?.low ?? null,
      high: line?.high ?? null,
      p: line?.p ?? null,
      q,
      reading: readingOf(line?.estimate ?? null, q),
    };
  });
}

function readingOf(difference: number | null, q: number | null): Reading {
  if (difference === null || q === null) return 'too_few';
  if (q >= LEVEL) return 'not_shown';
  return difference > 0 ? 'more' : 'less';
}

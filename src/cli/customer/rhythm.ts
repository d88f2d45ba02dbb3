import type { AnyDeclaration, RunContext } from '../../core/analysis.js';
import { numberOf } from '../../core/cell.js';
import type { Cell, Row, SmallTable } from '../../core/result.js';
import { addDays, addMonths, daysBetween } from '../../core/time/period-days.js';
import { knownOn } from '../../parts/chances/known.js';
import { sparkline } from '../../render/terminal/sparkline.js';
import { usualHorizon } from '../../stats/lifetime/identified.js';
import { weeksOf } from '../../stats/lifetime/weeks.js';

type Run = Pick<RunContext<AnyDeclaration>, 'sql' | 'has' | 'computed'>;

const MONTHS = 12;

/** Purchase days of one customer by the rule of all analyses, and what was bought on each. */
const DAYS = `-- one row per purchase day of the customer
SELECT ordered_on, sum(amount) AS amount
FROM all_orders
WHERE customer_id = CAST($id AS varchar) AND is_purchase(__own_amount, quantity) AND ordered_on <= CAST($until AS date)
GROUP BY ordered_on
ORDER BY ordered_on`;

/**
 * How the customer buys: the last day, the own usual gap, how long it has been silent, the chance that nothing is bought within the
 * horizon (twice the usual gap of all) as `churn` has it, and the money of the last twelve months as blocks. null who never bought.
 */
export async function rhythmOf({ sql, has }: Run, id: string, until: string): Promise<SmallTable | null> {
  const days = await sql.whole.rows(DAYS, { id, until });
  const [first, last] = [days[0], days.at(-1)].map((row) => (row === undefined ? null : String(row.ordered_on)));
  if (first == null || last == null) return null;
  const repeats = days.length - 1;
  const row: Row = {
    last_on: last,
    silent: daysBetween(last, until),
    usual_gap: repeats === 0 ? null : daysBetween(first, last) / repeats,
    days: days.length,
    chance: await chanceOf({ sql, has }, { first, last, repeats }, until),
    months: sparkline(monthsOf(days, until)),
  };
  const days_ = { kind: 'number', unit: 'days', decimals: 0, priority: 1, nullable: true } as const;
  return {
    columns: {
      last_on: { kind: 'date', priority: 1, nullable: false },
      silent: days_,
      usual_gap: days_,
      days: { kind: 'count', priority: 1, nullable: false },
      chance: { kind: 'ratio', priority: 1, nullable: true },
      months: { kind: 'text', priority: 1, nullable: false },
    },
    rows: [row],
  };
}

/** Money of each of the twelve months up to the day, the oldest first. */
function monthsOf(days: readonly Row[], until: string): Cell[] {
  return Array.from({ length: MONTHS }, (_, i) => {
    const [from, to] = [addMonths(until, i - MONTHS), addMonths(until, i + 1 - MONTHS)];
    return days
      .filter(({ ordered_on }) => String(ordered_on) > from && String(ordered_on) <= to)
      .reduce((sum, { amount }) => sum + (numberOf(amount) ?? 0), 0);
  });
}

async function chanceOf(
  { sql, has }: Pick<Run, 'sql' | 'has'>,
  { first, last, repeats }: { readonly first: string; readonly last: string; readonly repeats: number },
  until: string,
): Promise<number | null> {
  const { model, guard } = await knownOn({ sql, has, measure: 'revenue' }, until);
  if (model === null) return null;
  const [recency, age] = [weeksOf(daysBetween(first, last)), weeksOf(daysBetween(first, until))];
  const none = model.pmfIfAlive(0, weeksOf(usualHorizon(guard.usualGap)), repeats, age);
  return 1 - model.alive(repeats, recency, age) * (1 - none);
}

const OWN = `-- one row: the group of the customer
SELECT value
FROM tier
WHERE customer_id = CAST($id AS varchar)
ORDER BY value`;

/** Months between the days on which groups are looked at, and how many days. */
const [STEP, STEPS] = [6, 4];

/** The group of `tiers` on the day and every half year before it, of the 365 days that end then; null without orders. */
export async function tiersOf({ sql, computed }: Run, id: string, until: string): Promise<SmallTable | null> {
  const rows: Row[] = [];
  for (let i = 0; i < STEPS; i++) {
    const day = i === 0 ? until : addDays(addMonths(addDays(until, 1), -STEP * i), -1);
    const tier = await computed('tier', day);
    if (tier === null) return null;
    const [own] = await sql.whole.rows(OWN, { id }, { tier });
    if (own !== undefined) rows.push({ day, tier: String(own.value) });
  }
  return {
    columns: {
      day: { kind: 'date', priority: 1, nullable: false },
      tier: { kind: 'code', priority: 1, nullable: false },
    },
    rows,
  };
}

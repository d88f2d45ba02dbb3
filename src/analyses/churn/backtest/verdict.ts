import type { Relation } from '../../../core/analysis.js';
import { everybodyOf } from '../../../model/purchases/members.js';
import type { Interval } from '../../../stats/intervals/interval.js';
import type { Context } from '../basis/context.js';
import { type Reason, reasonsOf } from '../reasons/reasons.js';
import { combinedOn, gainOver, learned, type Weights } from './combined.js';
import { type Judged, judgedOf, populationsOf, type Tried } from './judge.js';
import { type DayCount, limitsByDay, silenceCounts } from './limits.js';
import recombinedSql from './recombined.sql';
import type { Backtest, TestedDay } from './tested.js';

/** How the combined warning did against the best single one on the newest day. */
export interface Contest {
  readonly best: string;
  readonly gain: Interval;
}

/** What the backtest says of the warnings, tried on everybody. */
export interface Verdict extends Tried {
  readonly silences: readonly DayCount[];
  readonly reasons: readonly Reason[];
  readonly contest: Contest | null;
  readonly leftOut: readonly string[];
  readonly all: Relation | null;
  /** Whether chances were tested at all. */
  readonly isTested: boolean;
  /** The same warnings tried on the customers of some cuts alone. */
  among(member: Relation): Promise<Tried>;
  /** Scores of a day by the warning that stands: the chances of the model, or those of the combined one where it did better. */
  rescored(today: TestedDay): Promise<Relation>;
}

const UNTESTED = {
  judged: [],
  populations: [],
  silences: [],
  reasons: [],
  contest: null,
  all: null,
  isTested: false,
  among: async () => ({ judged: [], populations: [] }),
  rescored: async ({ scored }: TestedDay) => scored,
} as const;

/** Judges every warning on every day of the backtest. */
export async function verdictOf(context: Context, { days, leftOut, all }: Backtest): Promise<Verdict> {
  const [newest] = days;
  if (newest === undefined || all === null) return { ...UNTESTED, leftOut };
  const everybody = await everybodyOf(context.sql, all);
  const populations = await populationsOf(context, all, everybody);
  const silences = await silenceCounts(context, all);
  const limits = limitsByDay(
    silences,
    days.map(({ known }) => known.day),
  );
  const own = populations.find(({ day }) => day === newest.known.day)!;
  const reasons = await reasonsOf(context, newest, own);
  const refused = new Set(reasons.filter((one) => one.refused).map(({ reason }) => FLAG_OF[reason] ?? reason));
  const asked = { newest: newest.known.day, refused };
  const weights = newest.known.model === null ? null : await learned(context, all, asked);
  const combined = await combinedOn(context, newest.tested, { newest: newest.known.day, weights });
  const lists = { combined, limits, hasMoney: context.has('orders', 'amount') };
  const judged = await judgedOf(context, all, { ...lists, member: everybody });
  const contest =
    weights === null
      ? null
      : await contestOf(context, judged, { day: newest.known.day, newest: newest.tested, combined, limits });
  const stands = contest !== null && contest.gain.low > 0;
  return {
    judged,
    populations,
    silences,
    reasons,
    contest,
    leftOut,
    all,
    isTested: judged.some(({ warning }) => warning === 'chance'),
    among: async (member) => ({
      judged: await judgedOf(context, all, { ...lists, member }),
      populations: await populationsOf(context, all, member),
    }),
    rescored: (today) => recombined(context, today, stands ? weights : null),
  };
}

/** Reasons and the inputs of the combined warning that are about the same. */
const FLAG_OF: Readonly<Record<string, string>> = { late_delivery: 'late' };

async function contestOf(
  context: Context,
  judged: readonly Judged[],
  {
    day,
    ...lists
  }: {
    readonly day: string;
    readonly newest: Relation;
    readonly combined: Relation;
    readonly limits: readonly { readonly day: string; readonly once: number; readonly days: number }[];
  },
): Promise<Contest | null> {
  const [best] = judged.filter((one) => one.day === day && one.warning !== 'combined').sort((a, b) => b.hits - a.hits);
  if (best === undefined) return null;
  const gain = await gainOver(context, best.warning, lists);
  return gain === null ? null : { best: best.warning, gain };
}

/** The chances of the combined warning where it stands, else those that there were. */
async function recombined(context: Context, today: TestedDay, weights: Weights | null): Promise<Relation> {
  const combined = await combinedOn(context, today.tested, { newest: today.known.day, weights });
  return context.sql.whole.relation(recombinedSql, {}, { known: today.scored, combined });
}

import type { Makers, Relation, Run } from '../../core/analysis.js';
import { once } from '../../core/once.js';
import type { Row } from '../../core/result.js';
import { addDays, weekShift } from '../../core/time/period-days.js';
import { WHOLE } from '../../model/facts/case_clock/index.js';
import { tierOn } from '../../parts/tiers.js';
import casesSql from './basis/cases.sql';
import { type Context, complaintsOf, purchasesOf, salesFollow, windowOf } from './basis/context.js';
import { warnOf } from './basis/warnings.js';
import { type Weekly, type Weeks, weeklyOf, weeksOf } from './basis/weeks.js';
import { type Effect, effectOf, NO_EFFECT, recoveredRows, silentRows } from './effect/effect.js';
import { type Matched, matchedOf } from './effect/matching.js';
import { silentOf } from './effect/silent.js';
import { groupRows } from './groups/groups.js';
import { handlingRows } from './handling/handling.js';
import type declaration from './index.js';
import { flowsOf, valuesOf } from './metrics/metrics.js';
import { complainedOf, exposureOf, NO_EXPOSURE } from './products/exposure.js';
import { namesOf } from './products/names.js';
import { productRows } from './products/products.js';
import { profitRow, type Recovery, recoveriesOf, roiMetric } from './profit/recovery.js';
import { worthOfRecovered } from './profit/worth.js';
import { emergedOn, topicRows } from './topics/topics.js';
import { lotRows, lotsOf } from './waves/lots.js';
import { waveRows } from './waves/rows.js';
import { type CutWaves, wavesOfCuts } from './waves/waves.js';
import { weekRows } from './weeks/weeks.js';

export { headline } from './headline.js';
export { series } from './series.js';

const NO_WEEKS: Weeks = { starts: [], covered: [], place: () => -1 };

/** Complaints: what they are about, whether there are more than usual, how they were handled, and what that did to customers. */
export const run: Run<typeof declaration> = async (context) => {
  const { complaint } = await complaintsOf(context, {
    ...WHOLE,
    shift_days: weekShift(context.frame.week_start),
    shift_months: 0,
  });
  const named = purchasesOf(context, complaint);
  const { sums, cuts: told } = await flowsOf(context, complaint);
  const known = context.has('tickets', 'customer_id') && context.has('orders', 'customer_id');
  const matched = known ? await matchedOf(context, { complaint, named: await named() }) : new Map<string, Matched>();
  const recoveries = known ? await recoveriesOf(context, complaint) : new Map<string, Recovery>();
  const whole = context.frame.by.length === 0;
  const cuts =
    told.length === 0 && whole ? [{ cut: '', values: valuesOf([], undefined, context.has('tickets', 'kind')) }] : told;
  const effects = new Map(cuts.map(({ cut }) => [cut, effectOf(matched.get(cut), context.options.after)]));
  const weeks = await weeksOf(context);
  warnOf(context, { sums, recoveries, weeks });
  return {
    metrics: cuts.map(({ cut, values }) => ({
      cut,
      values: {
        ...values,
        effect_of_complaint: (effects.get(cut) ?? NO_EFFECT).metric,
        recovery_roi: roiMetric(recoveries.get(cut)),
      },
    })),
    tables: tablesOf(context, {
      complaint,
      named,
      sums,
      effects,
      recoveries,
      weeks: weeks ?? NO_WEEKS,
      cuts: cuts.map(({ cut }) => cut),
    }),
    rows: { used: await complaint.count(), excluded: 0 },
  };
};

interface Answer {
  readonly complaint: Relation;
  named(): Promise<Relation>;
  readonly sums: ReadonlyMap<string, readonly Row[]>;
  readonly effects: ReadonlyMap<string, Effect>;
  readonly recoveries: ReadonlyMap<string, Recovery>;
  readonly weeks: Weeks;
  readonly cuts: readonly string[];
}

/** What several tables stand on, each made when the first of them asks. */
function sharedOf(context: Context, { complaint, weeks, cuts }: Answer) {
  const weekly = once(() => weeklyOf(context, weeks));
  const waves = once(async (): Promise<ReadonlyMap<string, CutWaves>> => wavesOfCuts(context, weeks, await weekly()));
  const wavesOf = async (cut: string) => (await waves()).get(cut) ?? { waves: [], dispersion: 1 };
  const all = once(async () => [...(await waves()).values()].flatMap((own) => own.waves));
  const lots = once(async () =>
    lotsOf(
      context,
      (await all()).filter(({ product }) => product !== ''),
    ),
  );
  const exposure = once(() => exposureOf(context));
  const products = once(async () => {
    const complained = await complainedOf(context, complaint);
    const exposures = await exposure();
    const rows = cuts.map(async (cut) => {
      const { waves: own, dispersion } = await wavesOf(cut);
      return {
        cut,
        rows: productRows({
          complained: complained.get(cut) ?? new Map(),
          exposure: exposures.get(cut) ?? NO_EXPOSURE,
          dispersion,
          waves: new Set(own.map(({ product }) => product)),
        }),
      };
    });
    return Promise.all(rows);
  });
  return { weekly, wavesOf, all, lots, exposure, products, names: once(() => namesOf(context)) };
}

function tablesOf(context: Context, answer: Answer): Makers<typeof declaration> {
  const { complaint, named, sums, weeks, cuts } = answer;
  const { sql } = context;
  const shared = sharedOf(context, answer);
  return {
    products: async () => {
      const name = await shared.names();
      return (await shared.products()).flatMap(({ cut, rows }) =>
        rows.map((row) => ({ ...row, name: name(row.product_id), __cut: cut })),
      );
    },
    waves: async () => waveRows(await shared.all(), await shared.lots(), await shared.names()),
    lots: async () => lotRows(await shared.lots(), await shared.names()),
    topics: () => topics(context, answer, shared),
    groups: async () => {
      if (!salesFollow(context) || !context.has('orders', 'product_id')) return [];
      const tier = await tierOn(context, addDays(windowOf(context).since, -1));
      const spread = new Map(
        await Promise.all(cuts.map(async (cut) => [cut, (await shared.wavesOf(cut)).dispersion] as const)),
      );
      return groupRows(context, { complaint, named: await named(), tier }, (cut) => spread.get(cut) ?? 1);
    },
    weeks: async () => weekRows(context, weeks, await shared.weekly()),
    handling: () => handlingRows(context, complaint, [...sums.values()].flat()),
    effect: () => effectRows(context, answer, shared),
    profit: () => profitRows(context, answer),
    cases: async () => sql.relation(casesSql, {}, { complaint, named: await named() }),
  };
}

type Shared = ReturnType<typeof sharedOf>;

async function profitRows(context: Context, { complaint, recoveries }: Answer) {
  if (![...recoveries.values()].some(({ gain }) => gain !== null)) return [];
  const worth = await worthOfRecovered(context, complaint, (cut) => recoveries.get(cut)?.isByLot === true);
  return [...recoveries].flatMap(([cut, recovery]) =>
    profitRow(recovery, worth.get(cut) ?? null).map((row) => ({ ...row, __cut: cut })),
  );
}

async function topics(context: Context, { sums, weeks, cuts }: Answer, shared: Shared) {
  const weekly: ReadonlyMap<string, Weekly> = await shared.weekly();
  const exposure = await shared.exposure();
  const rows = cuts.map(async (cut) => {
    const { waves, dispersion } = await shared.wavesOf(cut);
    return topicRows(cut, {
      rows: sums.get(cut) ?? [],
      exposure: exposure.get(cut)?.total ?? null,
      dispersion,
      waves: new Set(waves.map(({ topic }) => topic)),
      emerged: (topic) => emergedOn(topic, weekly.get(cut), weeks, windowOf(context).since),
    });
  });
  return (await Promise.all(rows)).flat();
}

/** Complainants and customers alike, the recovered, and silent buyers of the lots of a wave. */
async function effectRows(context: Context, { effects, recoveries, cuts }: Answer, shared: Shared) {
  const { after } = context.options;
  const high = new Map(
    (await shared.products()).map(({ cut, rows }) => [
      cut,
      rows.flatMap(({ product_id, reading }) => (reading === 'more' && product_id !== null ? [product_id] : [])),
    ]),
  );
  const silent = context.has('orders', 'product_id')
    ? await silentOf(context, await shared.lots(), (cut) => high.get(cut) ?? [])
    : [];
  const name = await shared.names();
  return cuts.flatMap((cut) => {
    const recovery = recoveries.get(cut);
    const own = silent.filter((one) => one.cut === cut);
    return [
      ...(effects.get(cut) ?? NO_EFFECT).rows,
      ...(recovery === undefined ? [] : recoveredRows(recovery, after)),
      ...silentRows(own, after),
    ].map((row) => ({ ...row, name: name(row.product_id), __cut: cut }));
  });
}

import type { CutMetrics, Run, Series } from '../../core/analysis.js';
import { pointsPerPeriod } from '../../model/prefix/period-cut.js';
import { medianMetric } from '../../parts/durations.js';
import { firstContacts } from '../../parts/first-contact.js';
import { rateMetric } from '../../parts/rates.js';
import { attainmentRows } from './attainment/rows.js';
import { type CutTally, cutTally } from './basis/book.js';
import type { Measure } from './basis/codes.js';
import type { Context } from './basis/context.js';
import { type Evidence, gather } from './basis/gather.js';
import { warnOf } from './basis/warnings.js';
import { importanceRows, importantOf } from './importance/rows.js';
import type declaration from './index.js';
import { lateNow } from './late_now/late.js';
import { levelRows } from './levels/levels.js';
import { leading, targetRows } from './targets/rows.js';

export { headline } from './headline.js';

type Values = CutMetrics<(typeof declaration)['metrics']>['values'];

/** Fewer make no rate, and no median. */
const LEAST = 5;

type AtFirst = Awaited<ReturnType<typeof firstContacts>>;

const atFirstOf = ({ sql, frame }: Context, { ground }: Evidence): Promise<AtFirst> =>
  firstContacts(sql, ground.ticket, frame.as_of, LEAST);

function valuesOf(cut: string, tally: CutTally, measure: Measure, atFirst: AtFirst): Values {
  const own = tally.measures.get(measure)?.all;
  const [met, missed] = [own?.met ?? 0, own?.missed ?? 0];
  const late = (own?.runningLate ?? 0) + (own?.pausedLate ?? 0);
  return {
    attainment: rateMetric(met, met + missed, LEAST),
    attainment_with_open: rateMetric(met, met + missed + late, LEAST),
    median_first_answer: medianMetric(tally.first, LEAST),
    solved_at_first: atFirst(cut),
    late_now: { value: tally.lateCases.size },
  };
}

async function metricsOf(context: Context, evidence: Evidence): Promise<CutMetrics<(typeof declaration)['metrics']>[]> {
  const { ground, book } = evidence;
  const [measure, atFirst] = [leading(ground, context.has), await atFirstOf(context, evidence)];
  return [...book.cuts].map(([cut, tally]) => ({ cut, values: valuesOf(cut, tally, measure, atFirst) }));
}

/** Service targets: whether they are reached, whether they are reasonable, whether they matter, and what is late now. */
export const run: Run<typeof declaration> = async (context) => {
  const asksOutcomes = context.wants('importance') || context.wants('targets');
  const evidence = await gather(context, undefined, asksOutcomes);
  const { ground, book } = evidence;
  const { options, frame } = context;
  warnOf(context, evidence);
  const atFirst = await atFirstOf(context, evidence);
  const cuts: [string, CutTally][] =
    book.cuts.size === 0 && frame.by.length === 0 ? [['', cutTally()]] : [...book.cuts];
  const each = <T>(make: (cut: string, tally: CutTally) => readonly T[]): T[] =>
    cuts.flatMap(([cut, tally]) => make(cut, tally));
  return {
    metrics: cuts.map(([cut, tally]) => ({ cut, values: valuesOf(cut, tally, leading(ground, context.has), atFirst) })),
    tables: {
      targets: async () => {
        const levels = await levelRows(context);
        return each((cut, tally) => {
          const rows = importanceRows(cut, tally);
          const important = (measure: Measure) => importantOf(rows, measure);
          return [
            ...targetRows(tally, { cut, ground, options, important }),
            ...levels.filter((row) => row.__cut === cut),
          ];
        });
      },
      attainment: () => each(attainmentRows),
      late_now: () => lateNow(context, evidence),
      importance: () => each(importanceRows),
    },
    rows: { used: book.said.cases, excluded: 0 },
  };
};

/** Rates and medians for each period in which cases were opened. */
export const series: Series<typeof declaration> = async (context) => {
  const { perPeriod, grain, asStood } = context;
  const sliced = { ...context, sql: perPeriod };
  const evidence = await gather(sliced, { grain, as_stood: asStood });
  return pointsPerPeriod(await metricsOf(sliced, evidence)).filter(({ metric }) => metric !== 'late_now');
};

import type { Makers, Run } from '../../core/analysis.js';
import { flatMapBreathing } from '../../core/process/breathe.js';
import { WHOLE } from '../../model/facts/case_clock/index.js';
import { agentRows } from './agents/rows.js';
import type { Context } from './basis/context.js';
import { type Evidence, gather } from './basis/gather.js';
import { type CutTally, emptyCut } from './basis/tally.js';
import { fairRows } from './fair/fair.js';
import type declaration from './index.js';
import { metricValues } from './metrics/metrics.js';
import { monthRows, type Targets } from './months/calls.js';
import targetsSql from './months/targets.sql';
import { workloadRows } from './workload/workload.js';

export { headline } from './headline.js';
export { series } from './series.js';

/** Service agents: their work, how fast and how well, and who stands out once chance and mix are taken out. */
export const run: Run<typeof declaration> = async (context) => {
  const evidence = await gather(context, WHOLE);
  const { cuts, calls, quality, names } = evidence;
  warnOfEndings(context, evidence);
  return {
    metrics: (names.length === 0 ? [''] : names).map((cut) => ({
      cut,
      values: metricValues(cuts.get(cut), calls.get(cut), [...(quality.get(cut)?.values() ?? [])]),
    })),
    tables: tablesOf(context, evidence),
    rows: { used: evidence.cases, excluded: 0 },
  };
};

/** Cases that cannot be told open from solved, and those whose end lies before their beginning, are in no duration. */
function warnOfEndings({ frame, warn }: Context, { cuts }: Evidence): void {
  if (frame.by.length > 0 && !cuts.has('')) return;
  const sum = (pick: (cut: CutTally) => number) => [...cuts.values()].reduce((all, cut) => all + pick(cut), 0);
  const unknown = sum(({ total }) => total.unknown);
  const backwards = sum(({ total }) => total.backwards);
  if (unknown > 0) warn('W_STATE_UNKNOWN', { cases: unknown }, unknown);
  if (backwards > 0) warn('W_BACKWARDS', { cases: backwards }, backwards);
}

function tablesOf(context: Context, evidence: Evidence): Makers<typeof declaration> {
  const { options, sql } = context;
  const { cuts, calls, quality, people, names } = evidence;
  const each = <T>(make: (cut: string) => readonly T[]): T[] => names.flatMap((cut) => make(cut));
  return {
    agents: () => each((cut) => agentRows(cut, cuts.get(cut) ?? emptyCut(), quality.get(cut) ?? new Map(), people)),
    fair: () => flatMapBreathing(names, (cut) => fairRows(cut, cuts.get(cut) ?? emptyCut(), options.top_k, people)),
    months: async () => {
      const goals = await sql.rows(targetsSql);
      const targets: Targets = new Map(goals.map((row) => [String(row.measure), Number(row.target)]));
      return each((cut) => monthRows(cut, calls.get(cut) ?? [], targets, people));
    },
    workload: () => each((cut) => workloadRows(cut, cuts.get(cut) ?? emptyCut())),
  };
}

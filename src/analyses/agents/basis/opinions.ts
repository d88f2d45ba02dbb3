import type { CaseSlices } from '../../../model/facts/case_clock/index.js';
import { topBoxes } from '../../../model/score-scale.js';
import { sumsOverPeople } from '../../../parts/people.js';
import csatSql from '../agents/csat.sql';
import csatPeopleSql from '../agents/csat-people.sql';
import { type Context, type Sources, windowOf } from './context.js';
import { type CutTally, emptyCut, type MixPart } from './tally.js';

const WORTH = { scale_min: 'decimal', scale_max: 'decimal', score: 'decimal', value: 'integer' } as const;

/**
 * Satisfaction with cases: of rates all answers, whose sample are the people who give them; of the ranking each person's last one about
 * the agent, since its tests know no people.
 */
export async function addSatisfaction(
  context: Context,
  slices: CaseSlices,
  { tier }: Sources,
  cuts: Map<string, CutTally>,
  adjust: readonly MixPart[],
): Promise<void> {
  const cutOf = (cell: unknown): CutTally => {
    const name = String(cell);
    const cut = cuts.get(name) ?? emptyCut();
    cuts.set(name, cut);
    return cut;
  };
  const span = { ...windowOf(context), ...slices };
  const worth = new Map<string, { scale_min: number; scale_max: number; score: number; value: number }>();
  for (const row of await context.sql.rows(csatSql, span, { tier })) {
    const [min, max, score] = [Number(row.scale_min), Number(row.scale_max), Number(row.score)];
    const boxes = topBoxes({ min, max }, null);
    if (boxes === null) continue;
    const isGood = score > max - boxes;
    worth.set(`${min} ${max} ${score}`, { scale_min: min, scale_max: max, score, value: Number(isGood) });
    const latest = Number(row.latest);
    if (latest === 0) continue;
    const mix = adjust.map((part) => (row[part] === null ? null : String(row[part])));
    const agent = row.agent_id === null ? '' : String(row.agent_id);
    cutOf(row.__cut)
      .mixes.of(agent, mix)
      .add('csat', latest, isGood ? latest : 0);
  }
  if (worth.size === 0) return;
  for (const row of await context.sql.given('worth', [...worth.values()], WORTH).rows(csatPeopleSql, span)) {
    const cut = cutOf(row.__cut);
    const sums = sumsOverPeople(row);
    if (row.is_whole === true) cut.opinion = sums;
    else cut.opinions.set(String(row.agent_id), sums);
  }
}

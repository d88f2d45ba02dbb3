import type { Makers, Run } from '../../core/analysis.js';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { movesOf } from '../../model/texts/moves.js';
import { customerList } from '../../parts/customers.js';
import { linesUsed } from '../../parts/lines.js';
import type { Measure } from './basis/measures.js';
import { type Context, ownCuts, type Scored, scoredOf } from './basis/score.js';
import { WORDS } from './basis/words.js';
import { gridRows } from './grid/grid.js';
import type declaration from './index.js';
import { metricsOf } from './metrics/metrics.js';
import { segmentRows } from './segments/segments.js';
import { scoresGiven, thresholdRows } from './thresholds/thresholds.js';

export { headline } from './headline.js';
export { series } from './series.js';

/** Scores of the period's customers, and what the declared tables ask of them. */
export const run: Run<typeof declaration> = async (context) => {
  checkCuts(context);
  const scored = await scoredOf(context, context.frame.period, { medians: context.wants('segments'), lines: true });
  warnOf(context, scored);
  return {
    rows: await linesUsed(context, 'customer and amount', scored.counted),
    metrics: metricsOf(scored, context.frame.by.length === 0),
    tables: tables(context, scored),
  };
};

/** Own cuts are one fewer than scores and ascend; UserError E_OPTION (exit usage) else. */
function checkCuts({ options }: Context): void {
  for (const name of ['r_cuts', 'f_cuts', 'm_cuts'] as const) {
    const cuts = options[name];
    if (cuts.length === 0) continue;
    const ascending = cuts.every((cut, index) => index === 0 || cut >= cuts[index - 1]!);
    if (cuts.length === options.bins - 1 && ascending) continue;
    const flag = `--${name.replace('_', '-')}`;
    const bins = options.bins - 1;
    throw new UserError('E_OPTION', 'usage', WORDS.cuts_form({ flag, bins }), {
      where: verbatim(cuts.join(', ')),
      hint: verbatim(`crm-analyze rfm --bins ${cuts.length + 1} ${flag} ${[...cuts].sort((a, b) => a - b).join(',')}`),
    });
  }
}

const FEWER = [
  ['recency', 'W_FEWER_RECENCY_SCORES'],
  ['frequency', 'W_FEWER_FREQUENCY_SCORES'],
  ['monetary', 'W_FEWER_MONETARY_SCORES'],
] as const satisfies readonly (readonly [Measure, string])[];

function warnOf(context: Context, { states, priced }: Scored): void {
  const { options } = context;
  // Cuts by --by are smaller than the whole: what is odd about them stands in their thresholds.
  const total = states.filter(({ cut }) => cut === '');
  const returning = total.find(({ segment }) => segment === 'returns_only');
  if (returning !== undefined) context.warn('W_RETURNS_ONLY', {}, returning.customers);
  if (!priced) context.warn('W_NO_MONEY');
  if (options.frequency === 'orders' && !context.has('orders', 'order_id')) context.warn('W_NO_ORDER_ID');
  if (states.every(({ r }) => r === null)) {
    context.warn('W_NO_PURCHASE');
    return;
  }
  const own = ownCuts(options);
  for (const [measure, code] of FEWER) {
    if (own[measure].length > 0 || (measure === 'monetary' && !priced)) continue;
    const given = scoresGiven(total, measure);
    if (total.length > 0 && given < options.bins) context.warn(code, { given, asked: options.bins });
  }
}

const LISTED = ['segment', 'rfm_score', 'r', 'f', 'm', 'recency', 'frequency', 'monetary'] as const;

function tables(context: Context, scored: Scored): Makers<typeof declaration> {
  const { sql, frame } = context;
  const { compare } = frame;
  return {
    segments: () => segmentRows(scored),
    thresholds: () => thresholdRows(context, scored),
    grid: () => gridRows(context, scored),
    migration: compare !== null && (async () => (await migration(context, scored, compare)) as never),
    customers: () => customerList(sql, scored.relation, LISTED, ['rfm_score DESC', 'monetary DESC']),
  };
}

/** The earlier period is scored by cut points of its own, as the analysis of that period would be. */
async function migration(context: Context, now: Scored, period: NonNullable<Context['frame']['compare']>) {
  const before = await scoredOf(context, period);
  const moves = await movesOf(
    context.sql,
    { before: before.relation, now: now.relation },
    { group: 'segment', revenue: now.priced ? 'monetary' : null },
  );
  return moves.map(({ from, to, ...move }) => ({ ...move, from_segment: from, to_segment: to }));
}

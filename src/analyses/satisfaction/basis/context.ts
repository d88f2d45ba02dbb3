import type { Relation, RunContext, Sql } from '../../../core/analysis.js';
import { UserError } from '../../../core/errors.js';
import { type Message, verbatim } from '../../../core/message.js';
import type { Frame } from '../../../core/result.js';
import { weekShift } from '../../../core/time/period-days.js';
import { findScales, parseScale } from '../../../model/score-scale.js';
import type declaration from '../index.js';
import answersSql from './answers.sql';
import type { Rules } from './measure.js';
import scalesSql from './scales.sql';
import { WORDS } from './words.js';

export type Context = RunContext<typeof declaration>;

/** How far weeks and fiscal years begin from Monday and January. */
export type Shift = { readonly shift_days: number; readonly shift_months: number };

/** Waves follow calendar years; weeks begin where the frame says. */
export const shiftOf = (frame: Frame): Shift => ({
  shift_days: weekShift(frame.week_start),
  shift_months: 0,
});

/** For texts that part customers by their tier: nobody has one. */
export const withoutTiers = (sql: Sql): Sql => sql.given('stratum', [], { customer_id: 'text', stratum: 'text' });

export function rulesOf({ options }: Context): Rules {
  return {
    nps: parseScale(options.nps_scale)!,
    topBoxes: options.top_boxes,
    cesDirection: options.ces_direction,
    minN: options.min_n,
  };
}

const usage = (message: Message, hint: string): never => {
  throw new UserError('E_OPTION', 'usage', message, { hint: verbatim(`crm-analyze satisfaction ${hint}`) });
};

/** Throws UserError (usage) for options that contradict themselves. */
export function checkOptions({ options }: Context): void {
  if (options.scale !== null && parseScale(options.scale) === null)
    usage(WORDS.scale_form({ scale: options.scale }), '--scale 1..5');
  if (options.acsi_items.length !== 3) usage(WORDS.acsi_items_form(), '--acsi-items satisfaction,expectancy,ideal');
  if (options.acsi_weights.length !== 3 || options.acsi_weights.every((weight) => weight === 0))
    usage(WORDS.acsi_weights_form(), '--acsi-weights 0.4,0.3,0.3');
}

/** Answers of the period on their scales, and the items whose scale is neither stated nor to be found. */
export async function answersOf({ sql, frame, options }: Pick<Context, 'sql' | 'frame' | 'options'>): Promise<{
  readonly answer: Relation;
  readonly refused: readonly string[];
}> {
  const given = options.scale === null ? null : parseScale(options.scale);
  const { found, refused } = findScales(await sql.rows(scalesSql), given);
  const scales = { instrument: 'text', item: 'text', min: 'decimal', max: 'decimal' } as const;
  const reversed = options.reversed.map((item) => ({ item }));
  const lists = sql.given('found_scale', found, scales).given('reversed_item', reversed, { item: 'text' });
  const answer = await lists.relation(answersSql, {
    since: frame.period.from,
    until: frame.period.to,
    overall: options.overall ?? '',
    own_brand: options.own_brand ?? 'us',
  });
  return { answer, refused };
}

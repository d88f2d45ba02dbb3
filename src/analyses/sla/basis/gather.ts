import { dayNumber } from '../../../core/time/period-days.js';
import { type CaseSlices, historyBegan } from '../../../model/facts/case_clock/index.js';
import { midnightFinder } from '../../../parts/local-hours.js';
import type { Book } from './book.js';
import { casesOf } from './cases.js';
import { type Context, type Ground, groundOf } from './context.js';
import { Judge } from './tally.js';

export interface Evidence {
  readonly ground: Ground;
  readonly book: Book;
}

/** Every case of the period, judged by its targets. */
export async function gather(context: Context, slices?: CaseSlices, asksOutcomes = false): Promise<Evidence> {
  const { frame, options, sql } = context;
  const ground = await groundOf(context, slices, asksOutcomes);
  const judge = new Judge(ground, {
    options,
    asOf: dayNumber(frame.as_of),
    weekStart: frame.week_start,
    historyFrom: await historyBegan(sql),
    isMidnight: midnightFinder(frame.timezone),
  });
  for await (const one of casesOf(ground.fact)) await judge.add(one);
  for (const noted of [ground.pauses, ground.changes, ground.messages]) await noted.end();
  return { ground, book: judge.book };
}

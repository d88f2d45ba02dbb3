import type { Context } from './context.js';
import type { Evidence } from './gather.js';

/** Below this share of cases at the very beginning of a day, times of day are times of day. */
const DAYS_ONLY = 0.95;
const LEAST_CASES = 20;

/** What a reader must know of the figures: switches, and cases of which something is not known. */
export function warnOf(context: Context, { ground, book }: Evidence): void {
  const { warn, options, frame, has } = context;
  if (frame.by.length > 0 && !book.cuts.has('')) return;
  const { said } = book;
  const rules = ground.book;
  const unsure = ground.calendars?.unsure() ?? null;
  if (unsure !== null) warn('W_SCHEDULE', { schedules: unsure });
  if (said.noSchedule > 0) warn('W_NO_SCHEDULE', { cases: said.noSchedule }, said.noSchedule);
  const isWork = (['resolution', 'customer_wait', 'agent_work'] as const).some((measure) => rules.has(measure));
  if (isWork && !has('ticket_events')) warn('W_NO_EVENTS');
  else if (isWork && said.pausesUnknown > 0)
    warn('W_PAUSES_UNKNOWN', { cases: said.pausesUnknown }, said.pausesUnknown);
  if (said.noTarget > 0) warn('W_NO_TARGET', { cases: said.noTarget }, said.noTarget);
  if (said.contradicted > 0) warn('W_CONTRADICTED', { cases: said.contradicted }, said.contradicted);
  if (said.cases >= LEAST_CASES && said.atMidnight >= DAYS_ONLY * said.cases) warn('W_DAYS_ONLY');
  if (said.byRobot > 0) warn('W_ROBOTS', { cases: said.byRobot }, said.byRobot);
  const otherwise = [...book.cuts.values()]
    .flatMap(({ measures }) => [...measures.values()])
    .reduce((sum, { all }) => sum + all.otherwise, 0);
  if (otherwise > 0) warn('W_PRIORITY_DECIDES', { cases: otherwise }, otherwise);
  if (isWork)
    warn('W_SWITCHES', {
      hold: options.hold,
      reopened: options.reopened,
      priority: options.priority_at,
      robots: options.robots,
    });
}

/** Measures with a clock, in the order in which they are told. */
export const CLOCKS = ['first_response', 'next_response', 'resolution', 'customer_wait', 'agent_work'] as const;
export type ClockMeasure = (typeof CLOCKS)[number];

/** `source` is the exporter's own verdict, which has no clock of ours. */
export const MEASURES = [...CLOCKS, 'source'] as const;
export type Measure = (typeof MEASURES)[number];

/** Service levels without a clock. */
export const LEVELS = ['csat', 'quality', 'answer_rate'] as const;
export const TARGETS = [...MEASURES, ...LEVELS] as const;

export const CLOCK_KINDS = ['open', 'calendar'] as const;
export const VERDICTS = ['met', 'missed', 'undecided', 'too_easy', 'out_of_reach', 'too_few', 'not_measured'] as const;
export type Verdict = (typeof VERDICTS)[number];
export const REASONABLE = ['too_easy', 'in_reach', 'out_of_reach'] as const;
export const IMPORTANT = ['matters', 'moves_nothing', 'cannot_tell'] as const;
export type Important = (typeof IMPORTANT)[number];
export const OUTCOMES = ['csat', 'came_again', 'bought_again'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const CUTS = ['week', 'priority', 'tier', 'team'] as const;
export type Dimension = (typeof CUTS)[number];
export const STATES = ['late', 'late_paused', 'due'] as const;

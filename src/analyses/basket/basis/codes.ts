export const LEVELS = ['product', 'category', 'brand'] as const;
export const WITHIN = ['basket', 'customer'] as const;

/** Of a pair: together beyond chance; so by a few customers' baskets alone; as chance has it. */
export const PAIRS = ['together', 'few_customers', 'by_chance'] as const;
export const TASKS = ['again', 'new'] as const;
/** How a list of offers is made. */
export const METHODS = ['own_most_frequent', 'last_bought', 'most_popular', 'pairs'] as const;
/** How a way stands to the one whose list is offered: its first offers are right as often, or beyond chance more seldom. */
export const JUDGED = ['the_list', 'alike', 'beaten'] as const;
export const ENTRIES = ['to_loyal', 'away', 'by_chance'] as const;

export type Task = (typeof TASKS)[number];
export type Method = (typeof METHODS)[number];

/** Where what customers are worth comes from. */
export const BASES = ['orders', 'contracts'] as const;

/** What an analysis needs that answers from purchases or from contracts, whichever are loaded. */
export const ORDERS_OR_CONTRACTS = [
  { orders: ['customer_id', 'ordered_at'] },
  { contracts: ['customer_id', 'starts_on', 'recurring_amount'] },
] as const;

/** How many statements each analysis sends for its bare command on the fixture world: of tables of rows and of those kept in the engine. */
export const STATEMENTS: Readonly<Record<string, number>> = {
  actions: 87,
  agents: 31,
  basket: 79,
  campaigns: 49,
  churn: 116,
  clv: 43,
  complaints: 80,
  enquiries: 34,
  lifecycle: 35,
  loyalty: 83,
  pipeline: 35,
  reps: 23,
  resellers: 21,
  retention: 19,
  rfm: 11,
  sales: 37,
  satisfaction: 49,
  sla: 30,
  tiers: 24,
  wallet: 25,
};

/** The most that a new analysis may send before its number is listed here. */
export const UNLISTED = 15;

/** How many statements each analysis sends for its bare command on the fixture world: of tables of rows and of those kept in the engine. */
export const STATEMENTS: Readonly<Record<string, number>> = {
  actions: 87,
  agents: 30,
  basket: 79,
  campaigns: 46,
  churn: 116,
  clv: 43,
  complaints: 76,
  enquiries: 33,
  lifecycle: 35,
  loyalty: 78,
  pipeline: 35,
  reps: 23,
  resellers: 21,
  retention: 19,
  rfm: 9,
  sales: 37,
  satisfaction: 48,
  sla: 29,
  tiers: 20,
  wallet: 25,
};

/** The most that a new analysis may send before its number is listed here. */
export const UNLISTED = 15;

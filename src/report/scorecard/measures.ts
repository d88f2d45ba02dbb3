/** Stages of customer management, in the order in which a customer meets them, then what stands behind them. */
export const STAGES = [
  'planning',
  'proposition',
  'targeting',
  'enquiries',
  'welcome',
  'knowing',
  'development',
  'problems',
  'win_back',
  'people',
  'measurement',
  'experience',
  'competitors',
] as const;
export type Stage = (typeof STAGES)[number];

/** A metric of an analysis that tells of a stage, and the one that goes wrong where it is made good by the wrong means. */
export interface Measure {
  readonly stage: Stage;
  readonly analysis: string;
  readonly metric: string;
  /** `analysis.metric`. */
  readonly counter: string;
  /** `table` or `table.column` that it hangs on beside what the analysis needs for any answer. */
  readonly needs: string | null;
}

/** Stage, measure, counter-measure: the whole scorecard. Two to four a stage, all of them metrics that analyses have. */
const TABLE: readonly (readonly [stage: Stage, measure: string, counter: string, needs?: string])[] = [
  ['planning', 'reps.attainment', 'reps.discount_rate', 'quotas'],
  ['planning', 'resellers.attainment', 'resellers.collection_rate', 'quotas'],
  ['planning', 'resellers.concentration', 'resellers.revenue'],
  ['proposition', 'sales.margin', 'sales.revenue_net', 'orders.line_cost'],
  ['proposition', 'sales.return_rate', 'sales.orders'],
  ['proposition', 'satisfaction.expectation_gap', 'satisfaction.response_rate'],
  ['targeting', 'campaigns.incremental_margin', 'campaigns.spend', 'orders.line_cost'],
  ['targeting', 'sales.cost_to_sell', 'retention.new_customers', 'costs'],
  ['enquiries', 'enquiries.solved_at_first', 'enquiries.leads_to_complaint'],
  ['enquiries', 'enquiries.leads_to_complaint', 'enquiries.enquiries'],
  ['enquiries', 'sla.attainment', 'agents.reopened'],
  ['welcome', 'retention.new_customers', 'sales.cost_to_sell'],
  ['welcome', 'lifecycle.first_to_repeat', 'sales.discount_rate'],
  ['knowing', 'satisfaction.response_rate', 'satisfaction.nps'],
  ['knowing', 'wallet.wallets_known', 'wallet.conflicts'],
  ['development', 'retention.retention_rate', 'sales.discount_rate'],
  ['development', 'retention.nrr', 'sales.discount_rate'],
  ['development', 'wallet.share_of_wallet', 'sales.margin'],
  ['development', 'sales.average_order', 'sales.return_rate'],
  ['problems', 'complaints.recovered_rate', 'complaints.repeat_complaint_rate'],
  ['problems', 'complaints.solved_at_first', 'complaints.repeat_complaint_rate'],
  ['problems', 'complaints.repeat_complaint_rate', 'complaints.complaint_rate'],
  ['win_back', 'lifecycle.won_back_rate', 'sales.discount_rate'],
  ['win_back', 'retention.reactivated_customers', 'retention.retention_rate'],
  ['win_back', 'churn.fell_silent', 'churn.won_back'],
  ['people', 'agents.quality', 'agents.handle_minutes'],
  ['people', 'agents.first_contact', 'agents.reopened'],
  ['people', 'reps.collection_rate', 'reps.discount_rate'],
  ['measurement', 'churn.precision', 'churn.value_at_risk'],
  ['measurement', 'clv.decile_capture', 'clv.validation_bias'],
  ['experience', 'satisfaction.nps', 'satisfaction.response_rate'],
  ['experience', 'satisfaction.csat', 'satisfaction.response_rate'],
  ['experience', 'satisfaction.ces_easy', 'satisfaction.response_rate'],
  ['competitors', 'wallet.market_share', 'sales.margin', 'market_sales'],
  ['competitors', 'pipeline.win_rate', 'pipeline.cost_per_won'],
];

export const MEASURES: readonly Measure[] = TABLE.map(([stage, name, counter, needs]) => {
  const [analysis, metric] = name.split('.') as [string, string];
  return { stage, analysis, metric, counter, needs: needs ?? null };
});

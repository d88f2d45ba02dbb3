/**
 * Intervals and probabilities that are printed and have no world of their own yet: by column or metric, with what is known of them.
 * A column leaves this list when a figure prints it; a new one stands in neither and fails the contract test.
 */
export const UNMEASURED: Readonly<Record<string, string>> = {
  'agents.agents.quality_low': 'Student t over checks; of skewed scores and few checks not measured',
  'agents.fair.shrunk_low': 'beta-binomial with its parameters taken as known: narrow where there are few units',
  'agents.fair.top_probability': 'from the normal posteriors of the fair rates',
  'agents.fair.funnel_low': 'control limits of a binomial, no interval of an estimate',
  'clv.customers.low': 'predictive, 80 %; of the counts of CDNOW held out it holds 92.8 %',
  'reps.ranking.shrunk_low': 'beta-binomial with its parameters taken as known: narrow where there are few units',
  'reps.ranking.top_probability': 'from the normal posteriors of the fair rates',
  'reps.ranking.funnel_low': 'control limits of a binomial, no interval of an estimate',
  'reps.work.low': 'Student t over bills',
  'reps.win_rates.low': 'Wilson of decided and of created; Aalen-Johansen of the curve is not measured',
  'reps.win_curve.low': 'Aalen-Johansen',
  'reps.plan.low': 'next quota: 75 % measured with 3 months of history, 93 % with 11',
  'resellers.scorecard.low': 'Wilson of deals',
  'resellers.scorecard.satisfaction_low': 'Student t over answers',
  'resellers.models.low': 'as the forecast',
  'retention.comparison.difference_low': 'Newcombe',
  'retention.comparison.p': 'adjusted for the number of groups in the warning',
  'retention.second_purchase.low': 'Kaplan-Meier, log-log',
  'retention.projection.low': 'Clopper-Pearson',
  'satisfaction.response.low': 'Wilson',
  'satisfaction.drivers.low': 'bootstrap percentiles',
  'satisfaction.retention.low': 'Wilson',
  'wallet.ranks.low': 'Wilson of customers',
  'wallet.penetration.low': 'Wilson of customers',
  'wallet.customers.peer_low': 'quantile of peers, bootstrap percentiles',
  'agents.agents.csat_low': 'adjusted Wald over answers',
  'agents.months.low': 'Wilson of calls',
};

/**
 * Intervals and probabilities that are printed and have no world of their own: by column or metric, with the reason. A column leaves
 * this list when a figure prints it; a new one stands in neither and fails the contract test.
 */
export const UNMEASURED: Readonly<Record<string, string>> = {
  'actions.actions.chance':
    'of unlike kinds: of no purchase and of still being a customer, measured under churn, else a share that was counted in the year before',
  'actions.held_out.chance':
    'of unlike kinds: of no purchase and of still being a customer, measured under churn, else a share that was counted in the year before',
  'actions.waiting.chance':
    'of unlike kinds: of no purchase and of still being a customer, measured under churn, else a share that was counted in the year before',
  'campaigns.campaigns.trimmed_low':
    'the difference without the largest members of both arms, chosen by the outcome: a look at how much hangs on them, no estimate of the effect',
  'resellers.models.low':
    'how often past months lay in their intervals, by Wilson of as many days as they were judged on: a check of the forecast, whose own coverage stands above',
  'sla.targets.bound_low': 'no interval of an estimate: what it would be if all paused cases were missed',
  'sla.importance.difference_low': 'Mantel-Haenszel; the function covers within 93 to 97 % of 1,000 worlds in its test',
  'sla.importance.p': 'of the same difference; q beside it corrects for all of the table',
  'complaints.products.shrunk_low': 'gamma-Poisson with its prior taken as known: narrow where there are few products',
  'complaints.products.p': 'negative binomial, adjusted for the number of products',
  'complaints.groups.low': 'exact Poisson over what the products let expect, taken as known',
  'complaints.groups.p': 'negative binomial, adjusted for the number of groups',
  'complaints.weeks.limit_low': 'control limits of chance, no interval of an estimate',
  'complaints.weeks.primed_low': 'control limits widened by the spread, no interval of an estimate',
  'complaints.handling.repeat_low': 'Wilson of cases, of which one customer may have several',
  'pipeline.open.low':
    'at 80 %: of 1,000 worlds of a known curve 79.5 % hold what came (error 1.3 %), of 150 deals 80.2, of 300 of which 15 % are won 83.0, where the law of the truth itself holds 80.7, 82.8 and 85.6; a beta law of mean and variance, tried before, holds 79.1, 75.1 and 72.5; withdrawn where earlier month-ends do not bear it out',
  'pipeline.backtest.low': 'the same at earlier month-ends: how often it held stands beside it',
  'pipeline.deals.chance':
    'from the curve, whose own coverage stands above; the backtest counts what came of such chances',
  'pipeline.early.low': 'Mantel-Haenszel; the function covers within 93 to 97 % of 1,000 worlds in its test',
  'pipeline.early.p': 'of the same difference; observed, not dealt out by lot',
  'sales.forecast.coverage_low':
    'how often past months lay in their intervals, by Wilson of as many days as they were judged on: a check of the forecast, whose own coverage stands above',
  'sales.opportunities.low':
    'linearisation over customers; of 200 worlds of 2,000 customers without gaps beyond chance all hold 1 (test/long)',
  'sales.opportunities.bought_low': 'the same of money, log-normal: 179 of those 200 worlds hold 1 (test/long)',
  'sales.cross.low':
    'bootstrap over customers; of 3,200 cells of 200 worlds without dependence and with Pareto spend of tail 1.2, 92.4 % held 1 (test/long)',
  'sales.cross.p': 'permutation of customers; 17 of 200 such worlds named a cell at a false share of 10 % (test/long)',
  'basket.backtest.low': 'Wilson of customers, each once: share of a customer list, measured above',
  'basket.sequence.low': 'hypergeometric, steps taken as independent: it orders what is listed',
  'basket.entry.low': 'the exact test within strata, whose own coverage stands above',
  'basket.offers.chance': 'how often such offers were taken in the backtest, by who bought at all',
  'enquiries.customers_of_topic.index_low': 'delta method on the logarithm over customers',
  'enquiries.customers_of_topic.p':
    'kinds dealt among customers by lot; 7 of 100 quiet desks showed a cell at q .05 in one draw',
  'enquiries.outcomes.low': 'Wilson of enquiries, of which one customer may have several',
  'enquiries.outcomes.difference_low': 'by customer',
  'enquiries.bursts.p': 'negative binomial of waves, adjusted for the topics of the week',
  'enquiries.forecast.low':
    'from errors at past weeks: its coverage is counted in its test; held_95 says how often it held',
};

// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "equity": "Customer equity",
  "validation": "How well this did",
  "model": "Models",
  "fit": "Seen and expected by the model",
  "customers": "Customers"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "Customer",
  "name": "Name",
  "customers": "Customers",
  "share": "Share",
  "rank": "Rank",
  "value": "Value",
  "low": "Low",
  "high": "High",
  "by": "By",
  "tier": "Tier",
  "group": "Group",
  "basis": "Basis",
  "alive": "Still customers",
  "current": "Last 12 months",
  "expected_orders": "Expected orders",
  "future": "Expected value",
  "new_customers": "New in 12 months",
  "cac": "Cost per new customer",
  "ltv_cac": "Lifetime value : cost",
  "payback_months": "Months to pay back",
  "predictor": "Method",
  "repeats": "Repeat purchases",
  "orders_predicted": "Orders said",
  "orders_actual": "Orders came",
  "bias": "Off by",
  "mean_error": "Mean error",
  "top_tenth": "Top tenth holds",
  "value_predicted": "Value said",
  "value_actual": "Value came",
  "value_bias": "Value off by",
  "value_top_tenth": "Top tenth of value holds",
  "inside": "Inside 80 %",
  "model": "Model",
  "parameter": "Parameter",
  "se": "Standard error",
  "month": "Month",
  "actual": "Seen",
  "expected": "Expected",
  "recency": "Days to last purchase",
  "age": "Days since first purchase",
  "clv": "Value ahead",
  "potential": "Spent elsewhere",
  "influence": "Value of referrals",
  "extrapolated": "Beyond what was seen"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "customer_equity": "Customer equity",
  "expected_orders": "Expected orders",
  "alive": "Still customers",
  "ltv_cac": "Lifetime value : cost",
  "validation_bias": "Off by, in the days held out",
  "decile_capture": "Value of the days held out in the top tenth"
}));

const codes = once((): EntryStrings['codes'] => ({
  "all": "all",
  "tier": "tier",
  "cohort": "cohort",
  "channel": "channel",
  "orders": "orders",
  "contracts": "contracts",
  "mbg_nbd": "rhythm, may stop after any purchase",
  "bg_nbd": "rhythm, may stop after a repeat purchase",
  "pareto_nbd": "rhythm, may stop at any time",
  "sbg": "renewals of contracts",
  "gamma_gamma": "spend per purchase",
  "same_count": "same count as before",
  "rate_time": "rate x time",
  "zero": "nobody buys",
  "biggest_spenders": "biggest spenders first",
  "repeats": "repeat purchases",
  "month": "month",
  "gold": "gold",
  "potential_gold": "potential gold",
  "ordinary": "ordinary",
  "archive": "archive",
  "too_young": "too young to judge",
  "net_negative": "net negative",
  "no_purchase": "no purchase"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "tested": "About {alive} of {customers} customers are still with us; {horizon} they will bring {equity} in the worth of today, {share} of it from {gold} gold customers; of the days held out the same method was {off} off.",
  "equity_alive": "About {alive} of {customers} customers are still with us; {horizon} they will bring {equity} in the worth of today.",
  "equity": "Customers will bring {equity} {horizon}, in the worth of today.",
  "orders": "Customers will place about {orders} {orders:order|orders} {horizon}; of what worth, no model says.",
  "no_model": "Nothing is foretold: no model fits what is known."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_NO_MODEL": "no model of purchases: {repeaters} customers bought on two days or more, {least} are needed; what is ahead is left empty",
  "W_OPEN_GAPS": "no model of purchases: {repeaters} customers bought on two days or more, but fewer than half of all gaps between purchases have ended; what is ahead is left empty",
  "W_NO_FIT": "no model of purchases: the fit to the {repeaters} customers who bought on two days or more did not converge; what is ahead is left empty",
  "W_YOUNG_DATA": "the data hold {days} days, under three of the usual gap of {gap}: the forecast is a first one",
  "W_SEASON": "under two years of data and a horizon of no whole year: seasons are not in the forecast",
  "W_EXTRAPOLATED": "the horizon is longer than any customer has been seen ({days} days)",
  "W_REGULAR": "customers buy by the clock (regularity {k}, 1 is chance): models of purchases say too much",
  "W_MODEL_CHOSEN": "the model \"{chosen:code}\" is taken: it foretold the days held out better than the usual one by {gain} standard errors",
  "W_MODELS_ALIKE": "the model \"{chosen:code}\" is taken; \"{other:code}\" foretold the days held out as well: no difference beyond noise",
  "W_SPEND_LINKED": "what a purchase is worth goes with how often one comes (r = {r}), which the model of spend takes for independent",
  "W_NO_SPEND_MODEL": "what a purchase is worth follows no model: values ahead are left empty",
  "W_UNCOSTED": "lines without a cost are in no margin",
  "W_NO_MONEY": "orders have no amounts: orders are foretold, values are not",
  "W_CONTRACTS_AND_ORDERS": "contracts and orders stand beside each other: orders may be invoices of the contracts, so they are never added",
  "W_NO_CONTRACT_MODEL": "renewals identify no model: what contracts will bring is left empty",
  "W_BORN_BEFORE_DATA": "some customers ({share}) were won before the data begin: their first purchase seen is not their first",
  "W_BOUGHT_LATER": "customers who bought first after {from} are in no test",
  "W_NO_HOLDOUT": "too few days to hold some out: nothing says how well this does",
  "W_POTENTIAL_REVENUE": "stated wallets are spend: nothing is set beside a margin"
}));

export const strings: EntryStrings = {
  "title": "Customer lifetime value",
  "summary": "What each customer will be worth, who is still a customer, and how well the same method did on what is known by now.",
  "options": {
    "model": "model of purchases: who stops does so after any purchase (mbg_nbd), after a repeat one (bg_nbd) or at any time (pareto_nbd); sbg: contracts alone; auto takes the first unless another foretold the days held out better by more than chance",
    "measure": "what money is: net revenue, or margin of lines whose cost is known",
    "horizon": "how far ahead: a duration (12m, 52w, 90d, 2y), or a day",
    "discount": "what a year of waiting costs, effective: 10%",
    "holdout_from": "first day of those held out for the test; 39 weeks or the last third where absent",
    "split": "another name of --holdout-from",
    "grace_days": "days after a contract in which a renewal still counts as staying"
  },
  get tables() {
    return tables();
  },
  get columns() {
    return columns();
  },
  get metrics() {
    return metrics();
  },
  get codes() {
    return codes();
  },
  get headlines() {
    return headlines();
  },
  get warnings() {
    return warnings();
  },
};

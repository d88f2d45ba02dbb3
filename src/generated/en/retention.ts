// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "cohorts": "Cohorts",
  "pooled": "All cohorts by age",
  "flows": "Kept, lost, won back, new",
  "comparison": "Each group beside the rest",
  "second_purchase": "Time to the second purchase",
  "projection": "Renewals, seen and projected",
  "projection_test": "Projection tested on renewals held out"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customers": "Customers",
  "low": "Low",
  "high": "High",
  "period": "Period",
  "cohort": "Cohort",
  "age": "Age in periods",
  "at_risk": "At risk",
  "retained": "Active",
  "rate": "Rate",
  "revenue": "Net revenue",
  "revenue_share": "Share of first revenue",
  "complete": "Complete",
  "truncated": "Truncated",
  "cohorts_pooled": "Cohorts",
  "basis": "From",
  "flow": "Flow",
  "revenue_before": "Revenue before",
  "revenue_now": "Revenue now",
  "rest_customers": "Others",
  "rest_rate": "Rate of others",
  "difference": "Difference",
  "difference_low": "Difference low",
  "difference_high": "Difference high",
  "p": "p",
  "revenue_kept": "Revenue kept",
  "revenue_kept_low": "Revenue kept low",
  "revenue_kept_high": "Revenue kept high",
  "days": "Days",
  "events": "Bought again",
  "censored": "Last seen",
  "bought_again": "Share that bought again",
  "renewal": "Renewal",
  "lost": "Lost",
  "renewal_rate": "Renewal rate",
  "survival": "Still with us",
  "model_rate": "Model: renewal rate",
  "model_survival": "Model: still with us",
  "fitted_to": "Fitted to renewal",
  "held_out": "Renewals held out",
  "model_error": "Mean error of the model",
  "baseline_error": "Mean error of a constant rate"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "retention_rate": "Customers who came back",
  "grr": "Gross revenue retention",
  "nrr": "Net revenue retention",
  "new_customers": "New customers",
  "reactivated_customers": "Customers won back",
  "repeat_rate": "New customers who bought again in time",
  "days_to_second": "Median days to the second purchase"
}));

const codes = once((): EntryStrings['codes'] => ({
  "orders": "orders",
  "contracts": "contracts",
  "kept": "kept",
  "lost": "lost",
  "reactivated": "won back",
  "new": "new",
  "switched": "bought elsewhere before",
  "unseen": "older than the data"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "kept_revenue": "{kept} of {before} {before:customer|customers} came back ({rate}); gross revenue retention is {grr}, net {nrr}.",
  "kept": "{kept} of {before} {before:customer|customers} came back ({rate}); of their revenue no share can be told.",
  "revenue": "Gross revenue retention is {grr}, net {nrr}.",
  "all_new": "Nobody was there before to come back: {fresh} {fresh:customer is|customers are} new.",
  "nobody": "Nobody was there before to come back, and nobody is new."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_ID_PER_ORDER": "every one of {customers} customers has exactly one order: is customer_id an id per order? Then nobody can be seen to come back",
  "W_GRAIN": "cohorts by {grain}: the median gap between purchases is {days} days",
  "W_NO_BASE": "nothing lies before the measured period: who came back cannot be said",
  "W_SHORT_BASE": "of the period before, orders hold only {from} to {to}: who came back is of those who bought then, and revenue is not compared",
  "W_NO_INTERVAL": "GRR and NRR have no interval ({reason}): fewer than 15 customers bought before, or a few of them hold most of the revenue",
  "W_TRUNCATED": "the cohort of {cohort} may hold older customers, the data begin in it: it is marked, and pooled only where there is no other",
  "W_OLDER_THAN_DATA": "customers acquired before {day}, when the data begin, belong to no cohort",
  "W_REVENUE_BASIS": "GRR and NRR are from {basis}",
  "W_NO_AMOUNT": "orders have no amounts: who came back is known, what of their revenue stayed is not",
  "W_NO_HOLDOUT": "too few renewals to hold some out: the projection is untested",
  "W_DIFFER": "{differ} of {groups} groups differ from the rest by more than chance, also when adjusted for their number: {names}",
  "W_NO_DIFFERENCE": "none of {groups} groups differs from the rest by more than chance, when adjusted for their number",
  "W_NO_CUSTOMER": "order lines without a customer are left out; they hold {amount}"
}));

export const strings: EntryStrings = {
  "title": "Retention",
  "summary": "Who comes back: by cohort, since the period before, and with how much of their revenue.",
  "options": {
    "cohort_grain": "length of cohorts and cells: auto takes the median gap between purchases, rounded up; 4-5-4 and its kin are retail months of whole weeks",
    "counting": "bounded: active in that very period; unbounded: active in it or later",
    "measure": "revenue adds to the cohorts their net revenue and its share of the first period",
    "active": "active is who made a purchase, or only who brought net revenue above zero after returns",
    "returns_to": "with a cut or filter of order lines: came back to anything of ours, or to the same",
    "revenue_from": "gross and net revenue retention from recurring amounts of contracts or from orders; auto: contracts where they are loaded",
    "repeat_days": "days within which the repeat rate counts a second purchase",
    "grace_days": "days after the end of a contract in which a new one still renews it",
    "project": "renewals to project beyond those seen",
    "min_n": "rates of fewer customers are not shown"
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

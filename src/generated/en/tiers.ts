// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "tiers": "Tiers",
  "concentration": "Concentration",
  "potential": "Potential gold, tested on the past",
  "migration": "Moves between tiers",
  "customers": "Customers"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "Customer",
  "name": "Name",
  "customers": "Customers",
  "share": "Share",
  "rank": "Rank",
  "value": "Value",
  "revenue_net": "Net revenue",
  "revenue_gross": "Gross revenue",
  "low": "Low",
  "high": "High",
  "tier": "Tier",
  "treatment": "Treatment",
  "value_share": "Share of value",
  "lowest_value": "From value",
  "point": "Point",
  "customers_share": "Share of customers",
  "potential_basis": "Basis",
  "flagged": "Flagged",
  "hits": "Became gold",
  "hit_rate": "Hit rate",
  "below_gold": "All below gold",
  "risen": "Of all became gold",
  "base_rate": "Base rate",
  "flagged_from": "Flagged on",
  "from_tier": "From",
  "to_tier": "To",
  "revenue_before": "Revenue before",
  "revenue_now": "Revenue now",
  "cumulative_share": "Cumulative share",
  "silent": "Silent",
  "loses_money": "Loses money"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "customers": "Customers with sales or returns",
  "customers_for_80": "Customers for 80 % of value",
  "top20_share": "Share of value of the top 20 %",
  "gini": "Gini coefficient of value",
  "revenue_net": "Net revenue",
  "revenue_gross": "Gross revenue"
}));

const codes = once((): EntryStrings['codes'] => ({
  "gold": "gold",
  "potential_gold": "potential gold",
  "ordinary": "ordinary",
  "archive": "archive",
  "too_young": "too young to judge",
  "net_negative": "net negative",
  "no_purchase": "no purchase",
  "margin_unknown": "margin unknown",
  "a": "A",
  "b": "B",
  "c": "C",
  "top_1": "top 1 %",
  "next_4": "next 4 %",
  "next_15": "next 15 %",
  "last_80": "last 80 %",
  "tier_1": "tier 1",
  "tier_2": "tier 2",
  "tier_3": "tier 3",
  "tier_4": "tier 4",
  "tier_5": "tier 5",
  "tier_6": "tier 6",
  "tier_7": "tier 7",
  "tier_8": "tier 8",
  "tier_9": "tier 9",
  "service_budget": "service budget",
  "marketing_budget": "marketing budget",
  "standard_care": "standard care",
  "reactivate_or_let_go": "reactivate or let go",
  "top": "top customers",
  "holds": "fewest customers with this share of value",
  "lorenz": "Lorenz curve",
  "run_rate": "run rate of the last 6 months",
  "next_by_value": "next by value (not a prediction)",
  "wallet": "stated wallet"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "holds": "{top} of {customers} {customers:customer|customers} ({share}) bring {held} of {total}.",
  "orders": "{top} of {customers} {customers:customer|customers} ({share}) place {held} of {total} {total:order|orders}.",
  "no_value": "{customers} {customers:customer|customers} brought no value above zero, so no share of it can be told.",
  "nobody": "No customer bought or returned anything in this period."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_NO_CONCENTRATION": "the top 20 % of customers hold only {share} % of the value: tiers by value say little here",
  "W_NO_CUSTOMER": "order lines without a customer are left out; they hold {amount}",
  "W_NO_BACKTEST": "the data do not reach back far enough to test potential gold on the past",
  "W_NO_AMOUNT": "orders have no amounts: customers are in tiers by how often they order, and nothing is said of revenue",
  "W_UNCOSTED": "lines without a cost are in no margin; who has no other is margin unknown",
  "W_NO_VALUE": "no customer has a value above zero in this period"
}));

export const strings: EntryStrings = {
  "title": "Value tiers",
  "summary": "Who makes most of the value, and what each group deserves.",
  "options": {
    "scheme": "how customers are grouped: gold (80 % of value), abc (80/95/100 %), pyramid (1/4/15/80 % of customers), own (see --cuts)",
    "measure": "what a customer is worth: net revenue, margin or orders placed in the period",
    "gold_by": "gold is the smallest group with 80 % of value, or the top 20 % by count",
    "cuts": "own cuts as cumulative shares from the top, for --scheme own: 50%,80%",
    "cuts_by": "own cuts share out value or customers",
    "ties": "equal customers at a cut go up together, down together, or are split by id",
    "potential": "what makes potential gold: annualised revenue of the last 6 months, the stated wallet, or simply the next 30 % by value",
    "young_days": "days since the first purchase below which a customer is too young to judge",
    "hysteresis": "a customer changes tier only past the cut by this share: 5% keeps tiers from flapping"
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

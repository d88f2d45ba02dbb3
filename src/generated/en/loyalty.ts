// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "groups": "Groups by behaviour and attitude",
  "indicators": "Indicators, and for how many each speaks",
  "moves": "From group to group since the period before",
  "backtest": "What those of a period before did in this one",
  "brands": "Brands of our catalogue beside what their size lets expect",
  "customers": "Customers"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "Customer",
  "name": "Name",
  "customers": "Customers",
  "share": "Known",
  "value": "Value",
  "low": "Low",
  "high": "High",
  "category": "Category",
  "loyalty": "Loyalty",
  "of_known": "Of the known",
  "value_share": "Share of value",
  "value_each": "Value each",
  "indicator": "Indicator",
  "unit": "In",
  "lowest_tenth": "Lowest tenth",
  "middle": "Middle",
  "highest_tenth": "Highest tenth",
  "bought_again": "Bought again",
  "alike_bought_again": "Of those alike",
  "difference": "Difference",
  "from": "From",
  "to": "To",
  "of": "Of",
  "rate": "Rate",
  "value_before": "Value before",
  "value_now": "Value now",
  "axis": "By",
  "level": "Stood",
  "bought": "Bought",
  "difference_low": "Difference: low",
  "difference_high": "Difference: high",
  "answered": "Answered",
  "recommends": "Recommend us",
  "recommends_low": "Recommend: low",
  "recommends_high": "Recommend: high",
  "recommends_difference": "Recommend: difference",
  "recommends_difference_low": "Recommend: difference low",
  "recommends_difference_high": "Recommend: difference high",
  "brought_somebody": "Brought somebody",
  "brand": "Brand",
  "buyers": "Buyers",
  "penetration": "Penetration",
  "penetration_expected": "Penetration expected",
  "purchases": "Purchases",
  "brand_share": "Share of the category",
  "scr": "Of its buyers’ category",
  "scr_expected": "Expected",
  "excess": "Excess",
  "behaviour": "Behaviour",
  "attitude": "Attitude",
  "periods_bought_in": "Periods bought in",
  "periods": "Periods",
  "share_of_wallet": "Share of wallet",
  "statements": "Statements",
  "days_to_choose": "Days to choose",
  "choices": "Choices",
  "discounts": "Discounts, of expected",
  "lines": "Lines",
  "score": "Score",
  "gap_to_rival": "Above the best rival",
  "answered_on": "Answered",
  "answers": "Answers",
  "rivals": "Rivals in deals",
  "bought_after": "Bought after them",
  "incidents": "Incidents",
  "categories": "Categories",
  "services": "Services"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "coverage": "Customers known on both axes",
  "true_loyalty": "Truly loyal, of those known",
  "spurious_loyalty": "Buying out of habit, of those known",
  "latent_loyalty": "Fond of us and buying seldom, of those known",
  "true_kept": "Truly loyal before who bought again",
  "others_kept": "Others known before who bought again"
}));

const codes = once((): EntryStrings['codes'] => ({
  "true_loyalty": "true loyalty",
  "latent_loyalty": "latent loyalty",
  "spurious_loyalty": "spurious loyalty",
  "no_loyalty": "no loyalty",
  "unknown": "unknown",
  "often": "often",
  "seldom": "seldom",
  "favourable": "favourable",
  "unfavourable": "unfavourable",
  "periods_bought_in": "share of periods bought in",
  "share_of_wallet": "share of wallet, 365 days",
  "days_to_choose": "time spent choosing",
  "discounts": "lines at a discount, against expected",
  "score": "score of the last answer",
  "attitude": "attitude",
  "gap_to_rival": "points above the best rival",
  "complaint": "bought again after a complaint",
  "late_delivery": "bought again after a late delivery",
  "categories": "categories bought in 365 days",
  "services": "contracts in force",
  "share": "share",
  "days": "days",
  "times_expected": "times expected",
  "points": "points",
  "number": "number",
  "did_not_buy_before": "did not buy before",
  "does_not_buy_now": "does not buy now",
  "group": "group",
  "behaviour": "behaviour",
  "all": "all",
  "everybody": "everybody"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "tested": "Behaviour and attitude are known of {coverage} of {customers} {customers:customer|customers}; of these {loyal} are truly loyal and {habit} buy out of habit; of the truly loyal of the period before {kept} bought again, of the others known {others}.",
  "stands": "Behaviour and attitude are known of {coverage} of {customers} {customers:customer|customers}; of these {loyal} are truly loyal and {habit} buy out of habit.",
  "few": "Behaviour and attitude are known of {known} of {customers} {customers:customer|customers}: too few to part them into groups.",
  "nobody": "Nobody bought in this period."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_RULE": "behaviour: often is a purchase in more of the periods of {days} days (the usual gap) after the first one than the middle customer of as long a tenure, from {least} periods on; attitude: favourable is, in the last answer before {day}, a score of {promoter} or 10 or a higher one than the best rival; answers older than {stale} days do not count",
  "W_NO_GAP": "nobody has bought on two days: without a usual gap it cannot be counted in how many periods customers buy, so all are unknown",
  "W_NO_ATTITUDE": "no answers of customers are loaded: nobody’s attitude is known, so all are unknown; load surveys with customer_id, instrument and score",
  "W_NO_ANSWERS": "nobody said before {day} whether one would recommend us or what other brands are worth (the first answers are of {first}): an answer counts from the period after it on; name a later or shorter --period",
  "W_NO_BEFORE": "nobody bought in a period before this one: who moved, and what the groups did next, cannot be said",
  "W_ONE_WAVE": "no attitude was known in the period before: who moved between groups cannot be said until there are two waves of answers",
  "W_NO_BRAND": "brands of products are not loaded: there is no table of brands",
  "W_NO_AMOUNT": "no amounts are loaded: groups are known, their value is not",
  "W_NO_CUSTOMER": "order lines without a customer are left out; they hold {amount}"
}));

export const strings: EntryStrings = {
  "title": "Loyalty",
  "summary": "How often customers buy and what they think of us, as two axes, and what those of each group did next.",
  "options": {
    "own_brand": "what answers that rate several brands call us",
    "stale_days": "answers and statements that many days old say nothing any more",
    "within_days": "days within which a purchase follows an incident; by default two usual gaps, 30 at least",
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

// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "bridge": "What the change is made of",
  "breakdown": "Revenue by part",
  "channels": "What channels bring and cost",
  "cross": "Strengths and weaknesses",
  "opportunities": "What customers do not buy and their peers do",
  "forecast": "The next three months",
  "abc": "What brings most"
}));

const columns = once((): EntryStrings['columns'] => ({
  "customer_id": "Customer",
  "name": "Name",
  "customers": "Customers",
  "orders": "Orders",
  "share": "Share",
  "value": "Extra",
  "low": "Low",
  "high": "High",
  "category": "Category",
  "split": "Split",
  "step": "Step",
  "kind": "Kind",
  "amount": "Amount",
  "of_before": "Of before",
  "factor_before": "Was",
  "factor_now": "Is",
  "level": "Prices of",
  "common_share": "Sold in both",
  "groups": "Parts",
  "row": "Row",
  "revenue": "Revenue",
  "change": "Change",
  "growth": "Growth",
  "margin": "Margin",
  "margin_rate": "Rate",
  "largest_share": "Largest customer",
  "year_change": "Change on the year",
  "year_growth": "Growth on the year",
  "average_order": "Average order",
  "revenue_before": "Revenue before",
  "revenue_year": "Revenue a year before",
  "margin_change": "Change of margin",
  "units": "Units",
  "discount_rate": "Discount",
  "return_rate": "Returned",
  "line": "Row",
  "channel": "Channel",
  "commission": "Commission",
  "cost": "Cost",
  "net_contribution": "Net contribution",
  "new_customers": "New customers",
  "cost_per_order": "Cost per order",
  "cost_per_new": "Cost per new customer",
  "repeat_share": "Bought before",
  "cases_per_order": "Cases per order",
  "first": "One",
  "second": "Other",
  "index": "Index",
  "p": "p",
  "q": "q",
  "verdict": "Verdict",
  "peers": "Peers",
  "peers_share": "In orders of peers",
  "by_chance": "Nothing by chance",
  "peers_buy": "Peers buy",
  "gaps": "Gaps a year ago",
  "filled": "Filled since",
  "filled_expected": "Filled by chance",
  "ratio": "Over chance",
  "bought": "Bought since",
  "bought_expected": "Bought by chance",
  "bought_ratio": "Money over chance",
  "bought_low": "Money low",
  "bought_high": "Money high",
  "month": "Month",
  "forecast": "Forecast",
  "model": "Model",
  "reason": "Why",
  "baseline": "Baseline",
  "model_error": "Error of the model",
  "baseline_error": "Error of the baseline",
  "coverage": "Measured coverage",
  "covered": "Held",
  "judged": "Judged",
  "coverage_low": "Coverage low",
  "coverage_high": "Coverage high",
  "item": "Item",
  "cumulative_share": "Cumulative share",
  "class": "Class"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "revenue_net": "Net revenue",
  "margin": "Margin",
  "orders": "Orders",
  "average_order": "Average order",
  "discount_rate": "Discount rate",
  "return_rate": "Return rate",
  "cost_to_sell": "Cost to sell"
}));

const codes = once((): EntryStrings['codes'] => ({
  "part": "part",
  "total": "total",
  "new": "new customers",
  "returning": "returning customers",
  "nobody": "no customer",
  "tree": "by customer",
  "products": "by product",
  "margin": "margin by product",
  "before": "before",
  "fx": "currency",
  "calendar": "calendar",
  "customers": "customers",
  "frequency": "orders per customer",
  "order_value": "order value",
  "price": "price",
  "volume": "volume",
  "mix": "mix",
  "quantity": "quantity",
  "cost": "cost",
  "new_products": "new products",
  "lost_products": "lost products",
  "unpriced": "without a price",
  "now": "now",
  "level": "level",
  "change": "change",
  "product": "products",
  "channel": "channel",
  "unallocated": "cost of no channel",
  "a": "A",
  "b": "B",
  "c": "C",
  "strong": "strong",
  "weak": "weak",
  "as_expected": "as chance would",
  "not_judged": "not judged",
  "apart": "nothing or less",
  "category": "categories",
  "backtest": "gaps a year ago",
  "gap": "gap now",
  "beyond_chance": "beyond chance",
  "by_chance": "as chance would",
  "fill_by_themselves": "fill by themselves",
  "not_tested": "not tested",
  "seasonal_naive": "as a year ago",
  "naive": "as last month",
  "mean": "mean month",
  "rhythm": "own rhythm of orders",
  "ses": "simple smoothing",
  "holt": "Holt trend",
  "theta": "theta",
  "holt_winters": "Holt-Winters",
  "tsb": "TSB (forgets what is not bought)",
  "beats_baseline": "beats the baseline in the backtest",
  "loses_to_baseline": "no model beats the baseline in the backtest"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "changed": "Revenue was {revenue} after {before} before ({growth}): customers {customers}, orders per customer {frequency}, order value {order_value}.",
  "changed_calendar": "Revenue was {revenue} after {before} before ({growth}): calendar {calendar}, customers {customers}, orders per customer {frequency}, order value {order_value}.",
  "changed_fx": "Revenue was {revenue} after {before} before ({growth}): currency {fx}, customers {customers}, orders per customer {frequency}, order value {order_value}.",
  "changed_both": "Revenue was {revenue} after {before} before ({growth}): currency {fx}, calendar {calendar}, customers {customers}, orders per customer {frequency}, order value {order_value}.",
  "no_before": "Revenue was {revenue} from {orders} {orders:order|orders}; the data tell of no days before to set it against.",
  "nothing": "Nothing was sold in this period."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_NO_PREVIOUS": "the data do not reach back over the days before: no change is told",
  "W_NO_CUSTOMER": "order lines without a customer are revenue of nobody, a bar and a row of their own; they hold {amount}",
  "W_UNCOSTED": "lines without a cost are in no margin",
  "W_CALENDAR_UNKNOWN": "the days of the two periods differ, and fewer than 26 weeks before tell what each kind of day brings: no calendar bar",
  "W_COARSE_PRICES": "prices are mean prices of categories, their range in them: products of both periods make less than 80 % of the money, categories {share} %",
  "W_LITTLE_COMMON": "only {share} % of the money is in products sold in both periods: prices and pieces say little of the change",
  "W_WITHOUT_PRICE": "lines without a product or a positive quantity on a side make a change of {share} % of the revenue before, which has no price",
  "W_TWO_PARTS": "customers of two parts count in both",
  "W_NO_CHANNEL_COST": "no cost is booked on {channels}: their net contribution is not told",
  "W_GAPS_BY_CHANCE": "gaps of a year ago were filled no less than size and category alone let expect: chance makes them, and none is worth more than what is bought anyhow",
  "W_GAPS_NOT_TESTED": "too few gaps of a year ago, or less than two years of orders: whether chance makes the gaps is not known, and no value is told",
  "W_GAPS_LEFT_OUT": "gaps of which peers buy less are not listed",
  "W_LOSES_TO_BASELINE": "no model forecasts the past months better than the baseline, by which the total is forecast",
  "W_FORECAST_WITHDRAWN": "the intervals of the forecast are withdrawn: in past months they did not hold as often as {level} says",
  "W_FEW_ERRORS": "past forecasts of the total and its parts are fewer than 20: the forecast has no interval",
  "W_SHORT_HISTORY": "fewer than 8 whole months of orders: the total is not forecast",
  "W_PARTIAL_MONTH": "the last month of the data has not ended and is left out of the history: {month}",
  "W_NOT_KNOWN_BY": "{table} do not know {attribute}: cost to sell is not told there"
}));

export const strings: EntryStrings = {
  "title": "Sales",
  "summary": "What sells, to whom and through what, and what the change on the days before is made of.",
  "options": {
    "within": "parts that are told apart, and within which customers, orders and order value are computed and added up",
    "cross": "two attributes whose cells are told apart: customers.region,orders.channel",
    "abc": "tell products, reps, regions or channels as A (80 % of revenue), B (95 %) and C",
    "level": "whose prices are looked at: products where those of both periods make 80 % of the money, else categories (auto), or always the one or the other"
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

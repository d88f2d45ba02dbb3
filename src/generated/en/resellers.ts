// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { once } from '../../core/once.js';

const tables = once((): EntryStrings['tables'] => ({
  "scorecard": "Scorecard",
  "forecast": "Revenue forecast",
  "history": "The months before",
  "models": "How each is forecast, and how well",
  "plan": "Targets",
  "demand": "Demand by product",
  "shelf": "Shelf by category",
  "concentration": "Dependence on few"
}));

const columns = once((): EntryStrings['columns'] => ({
  "name": "Name",
  "customers": "Customers",
  "share": "Share",
  "rank": "Rank",
  "revenue_net": "Net revenue",
  "low": "Low",
  "high": "High",
  "product_id": "Product",
  "reseller_id": "Reseller",
  "category": "Category",
  "kind": "Kind",
  "state": "State",
  "score": "Score",
  "weight_used": "Weight known",
  "target": "Target",
  "attainment": "Attainment",
  "previous": "Revenue before",
  "growth": "Growth",
  "products": "Products",
  "breadth": "Breadth",
  "won": "Won",
  "decided": "Decided",
  "win_rate": "Win rate",
  "due": "Due",
  "collected": "Collected",
  "unpaid": "Unpaid",
  "collections": "Collected share",
  "answers": "Answers",
  "satisfaction": "Satisfaction",
  "satisfaction_low": "Satisfaction low",
  "satisfaction_high": "Satisfaction high",
  "month": "Month",
  "seen": "Seen",
  "forecast": "Forecast",
  "order_expected": "Order expected",
  "unreconciled": "Before reconciling",
  "months": "Months",
  "silent_months": "Silent months",
  "rhythm": "Rhythm (months)",
  "model": "Model",
  "reason": "Why",
  "baseline": "Baseline",
  "baseline_error": "Error of the baseline",
  "model_error": "Error of the model",
  "origins": "Origins tested",
  "coverage": "Measured coverage",
  "covered": "Held",
  "judged": "Judged",
  "period_start": "From",
  "period_end": "To",
  "actual": "Actual",
  "expected": "Expected in the end",
  "gap": "Gap",
  "p_hit": "P(target met)",
  "complete": "Complete",
  "pattern": "Pattern",
  "last_12_months": "Last 12 months",
  "share_of_reseller": "Share of the reseller",
  "share_of_category": "Share of the category",
  "index": "Index",
  "cumulative_share": "Cumulative share"
}));

const metrics = once((): EntryStrings['metrics'] => ({
  "revenue": "Revenue through resellers",
  "selling": "Resellers who sold",
  "attainment": "Target attainment",
  "win_rate": "Win rate of registered deals",
  "collection_rate": "Share collected of what fell due",
  "top_share": "Share of the largest reseller",
  "concentration": "Herfindahl index",
  "effective_resellers": "Effective number of resellers",
  "forecast": "Forecast over the horizon",
  "forecast_coverage": "Measured coverage of forecast intervals",
  "forecast_coverage_expected": "Measured coverage, months with an order expected",
  "dying": "Dying resellers",
  "never_bought": "Resellers who never bought"
}));

const codes = once((): EntryStrings['codes'] => ({
  "seasonal_naive": "as a year ago",
  "naive": "as last month",
  "mean": "mean month",
  "rhythm": "own rhythm of ordering",
  "ses": "simple smoothing",
  "holt": "Holt trend",
  "theta": "theta",
  "holt_winters": "Holt-Winters",
  "tsb": "TSB (forgets what is not bought)",
  "pooled": "with those of its kind",
  "none": "none",
  "beats_baseline": "beats the baseline in the backtest",
  "loses_to_baseline": "no model beats the baseline in the backtest",
  "too_short": "fewer than 8 months",
  "dying": "dying",
  "never_bought": "never bought",
  "left": "left",
  "active": "active",
  "young": "too young to judge",
  "fading": "fading",
  "smooth": "smooth",
  "erratic": "erratic",
  "intermittent": "intermittent",
  "lumpy": "lumpy"
}));

const headlines = once((): EntryStrings['headlines'] => ({
  "revenue": "{selling} {selling:reseller|resellers} brought {revenue}; the largest holds {share}.",
  "revenue_dying": "{selling} {selling:reseller|resellers} brought {revenue}; the largest holds {share}, and {dying} {dying:is|are} about to stop.",
  "no_share": "{selling} {selling:reseller|resellers} sold, {revenue} in all: no share of it can be told.",
  "nobody": "No reseller sold anything in this period."
}));

const warnings = once((): EntryStrings['warnings'] => ({
  "W_DYING": "silent or fading far below what is usual for them: {resellers}",
  "W_LOSES_TO_BASELINE": "no model beats the baseline for these resellers, which are forecast by it",
  "W_POOLED": "resellers with fewer than 8 months are forecast together with those of their kind",
  "W_FORECAST_WITHDRAWN": "intervals and chances are withdrawn: in the past months of such resellers they did not hold as often as {level} says",
  "W_PARTIAL_MONTH": "the month of as-of has not ended and is left out of the history: {month}",
  "W_NO_PREVIOUS": "the data do not reach back over the period before: growth is not known",
  "W_PRODUCTS_LEFT_OUT": "products with less revenue are not forecast; see --max-products",
  "W_NOT_KNOWN_BY": "{table} have no {attribute}: nothing is said of them there",
  "W_QUOTA_BY": "targets are not set by {attribute}: each part of the sales is set against the whole target",
  "W_NO_QUOTA": "no target of a reseller lies within the period: attainment is not known"
}));

export const strings: EntryStrings = {
  "title": "Resellers",
  "summary": "How each reseller does, what they will sell next, who is about to stop, and how much hangs on a few.",
  "options": {
    "weights": "what counts how much in the score; what is not named counts nothing",
    "horizon": "months to forecast",
    "level": "share of months that forecast intervals should hold; how many they did hold is measured",
    "reconcile": "sum and parts agree: weighted by how well each was forecast, or the sum is simply the parts added up",
    "max_products": "products with the most revenue whose demand is forecast"
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
